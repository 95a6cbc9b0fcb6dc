import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deciders } from '../../src/cite/relation/index.js';
import { explainMessagesIn } from '../../src/cli/messages/explain/index.js';
import { explainLine } from '../../src/explain.js';

const folder = new URL('../../src/cite/relation/deciders/', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name !== 'index.ts')
  .map((name) => name.replace(/\.ts$/u, ''));

/** "verbBefore" → "verb-before" */
const fileNameOf = (name: string): string =>
  name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

interface Example {
  readonly text: string;
  /** Where the mention in square brackets begins, which is decided. */
  readonly offset: number;
  readonly relation: string;
}

/** The examples in a decider's comment: lines of text, the mention in brackets, and below them the relation. */
function examplesIn(file: string): readonly Example[] {
  const source = readFileSync(new URL(`${file}.ts`, folder), 'utf8');
  return [...source.matchAll(/ \* @example\n(?<lines>(?: \* .+\n)+?) \* → (?<relation>\w+)\n/gu)].map(
    ({ groups: { lines = '', relation = '' } = {} }) => {
      const marked = lines.replaceAll(/^ \* /gmu, '').trimEnd();
      return { text: marked.replaceAll(/[[\]]/gu, ''), offset: marked.indexOf('['), relation };
    },
  );
}

describe('the deciders of relations', () => {
  it('are each in a file of its own, with its name', () => {
    expect(deciders.map(({ name }) => fileNameOf(name)).sort()).toEqual(files.sort());
  });

  it.each(['en', 'vi'] as const)('are all explained in %s', (lang) => {
    expect(Object.keys(explainMessagesIn(lang).reasons).sort()).toEqual(files.sort());
  });

  it.each(files)('%s decides its example', (file) => {
    const examples = examplesIn(file);
    expect(examples).not.toEqual([]);
    for (const { text, offset, relation } of examples) {
      const line = text.slice(0, offset).split('\n').length;
      const found = explainLine(text, line)?.citations.find(
        ({ citation }) => citation.position.start.offset === offset,
      );
      expect({ text, rule: found?.reason.rule, relation: found?.citation.relation }).toEqual({
        text,
        rule: file,
        relation,
      });
    }
  });
});
