import { describe, expect, it, vi } from 'vitest';

// What adding a kind takes: its row, and nothing else.
vi.mock('../../src/lexicon/kinds.js', async (original) => {
  const { kinds } = await original<typeof import('../../src/lexicon/kinds.js')>();
  const [plan] = kinds.filter(({ name }) => name === 'Kế hoạch');
  const added = [
    { ...plan, name: 'Ước thư', abbreviations: ['ƯT'], shortName: 'ƯT' },
    { ...plan, name: 'Bản giao hòa lâu dài', abbreviations: ['BGHò'], shortName: null, attachable: false },
    { ...plan, name: 'Cẩm nang', abbreviations: ['CNa'], family: 'plain', shortName: null },
    { ...plan, name: 'Lệ luật', abbreviations: ['LLu'], family: 'normative', enactingLines: ['RA LỆ'] },
  ];
  return { kinds: [...kinds, ...added] };
});

const { numberedKinds, sentenceContexts, written } = await import('./kind-contexts.js');
const { documentContexts } = await import('./kind-document-contexts.js');

const ADDED = ['Ước thư', 'Bản giao hòa lâu dài', 'Cẩm nang', 'Lệ luật'];

describe.each(ADDED)('a kind that is but a row, %s,', (name) => {
  const kind = numberedKinds.find((each) => each.name === name);

  it.each([...sentenceContexts, ...documentContexts])('is read $where', ({ read, right }) => {
    if (kind === undefined) throw new Error(`no row of ${name}`);
    expect(read(written(kind), kind)).toEqual(right(written(kind), kind));
  });
});
