import { expect, it, vi } from 'vitest';
import type { TriggerPhrase } from '../../src/lexicon/triggers.js';
import type { VerbRow } from '../../src/lexicon/verbs.js';

// What adding a trigger phrase takes: its row, and nothing else.
vi.mock('../../src/lexicon/triggers.js', async (original) => {
  const { triggerPhrases } = await original<typeof import('../../src/lexicon/triggers.js')>();
  const added: readonly TriggerPhrase[] = [
    { sense: 'repeals', words: ['xếp xó', 'gác bếp'] },
    { sense: 'basis', words: ['nương theo'], after: '(?: các)?(?= ?$)' },
  ];
  return { triggerPhrases: [...added, ...triggerPhrases] };
});

// And a verb of titles and acts.
vi.mock('../../src/lexicon/verbs.js', async (original) => {
  const { verbs } = await original<typeof import('../../src/lexicon/verbs.js')>();
  const added: readonly VerbRow[] = [
    {
      words: 'chắp vá',
      changes: 'amends',
      sense: 'replace',
      opensTitle: true,
      opensDescription: true,
      enacts: true,
    },
    { words: 'than phiền', reports: 'anybody' },
  ];
  return { verbs: [...verbs, ...added] };
});

const { extractCitations, parseDocument } = await import('../../src/index.js');

const relationsIn = (text: string) => extractCitations(text).map(({ relation }) => relation);
const DECREE = 'Nghị định số 30/2020/NĐ-CP';

it.each([
  ['repeals', `Thông tư này xếp xó ${DECREE}.`],
  ['repeals', `Nay gác bếp ${DECREE}.`],
  ['basis', `Nương theo các ${DECREE};`],
])('reads "%s" from a phrase that is but a row', (relation, text) => {
  expect(relationsIn(text)).toEqual([relation]);
});

it('reads what a verb changes from its row', () => {
  expect(relationsIn(`${DECREE} được chắp vá theo quy định tại Điều 2 Nghị định này.`)).toEqual(['amends']);
});

it('reads what a verb describes from its row', () => {
  const [citation] = extractCitations(`Căn cứ ${DECREE} chắp vá việc lưu trữ;`);
  expect(citation?.subject).toBe('chắp vá việc lưu trữ');
});

it('reads the title that a verb opens from its row', () => {
  const { kind, title } = parseDocument('QUYẾT ĐỊNH Chắp vá một số quy định\nĐiều 1. Một.').metadata;
  expect([kind, title]).toEqual(['Quyết định', 'Chắp vá một số quy định']);
});

it('reads who enacts from a verb’s row', () => {
  const text =
    'THÔNG TƯ\nVề việc thử\n\nCăn cứ Luật Giá ngày 19 tháng 6 năm 2023;\nBộ Y tế chắp vá Thông tư về việc thử.\n\nĐiều 1. Phạm vi\nMột.\n';
  expect(parseDocument(text).metadata.issuer).toBe('Bộ Y tế');
});

it('reads what a provision does to another from a verb’s row', () => {
  const text = `NGHỊ ĐỊNH\nChắp vá ${DECREE}\n\nĐiều 1. Chắp vá khoản 2 Điều 3 ${DECREE} như sau:\n“2. Mới.”\n`;
  expect(parseDocument(text).operations.map(({ action }) => action)).toEqual(['replace']);
});
