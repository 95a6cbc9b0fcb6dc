import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Look } from '../../src/model/index.js';
import { readSource, type Source } from '../../src/read/index.js';
import { missing, sharedFolder } from '../corpus/shared.js';
import { hasProgram, runProgram } from '../export/programs.js';

const PYTHON = '/usr/bin/python3';
const script = fileURLToPath(new URL('support/word_look.py', import.meta.url));
const canCompare = missing === null && hasProgram(PYTHON, ['-c', 'import docx']);

interface OtherReading {
  readonly sections: readonly unknown[];
  readonly paragraphs: readonly {
    readonly paragraph: number;
    readonly setting: readonly (string | number)[];
    readonly runs: readonly (readonly [string, readonly unknown[]])[];
  }[];
}

const files = missing
  ? []
  : ['nd30', 'corpus/word'].flatMap((folder) =>
      readdirSync(new URL(`${folder}/`, sharedFolder))
        .filter((name) => name.endsWith('.docx'))
        .map((name) => fileURLToPath(new URL(`${folder}/${name}`, sharedFolder))),
    );

const rounded = (value: number | null, digits: number): number | null =>
  value === null ? null : Number(value.toFixed(digits)) + 0;

const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4) + 0;

const sectionsOf = ({ sections }: Look) =>
  sections.map(({ width, height, top, bottom, left, right, number }) => ({
    width: rounded(width, 2),
    height: rounded(height, 2),
    top: rounded(top, 2),
    bottom: rounded(bottom, 2),
    left: rounded(left, 2),
    right: rounded(right, 2),
    number: number && [number.place, number.alignment, number.onFirstPage],
  }));

/** What each paragraph of the body looks like: its setting, and its letters with their look. */
const paragraphsOf = ({ text, layout }: Source, look: Look) => {
  const numbers = new Map(layout?.origins.map(({ start, paragraph }) => [start, paragraph]));
  return look.paragraphs.flatMap(({ start, end, alignment, left, firstLine, before, after, line }) => {
    const paragraph = numbers.get(start);
    if (paragraph === undefined) return [];
    const runs = look.letters
      .filter((run) => run.start < end && run.end > start)
      .map((run) => ({
        text: text.slice(run.start, run.end).replace(/\s/g, ''),
        look: [run.font, run.size, run.bold, run.italic],
      }));
    const setting = [
      alignment,
      twips(left),
      twips(firstLine),
      before,
      after,
      rounded(line.value, line.unit === 'lines' ? 3 : 2),
    ];
    return [{ paragraph, setting, runs }];
  });
};

const looksOf = (runs: readonly { readonly look: readonly unknown[] }[]): string =>
  runs
    .map(({ look }) => look.join())
    .filter((look, at, all) => look !== all[at - 1])
    .join(' | ');

describe.skipIf(!canCompare)('the look of Word files', () => {
  it.each(files)('is in %s what python-docx reads of it', async (path) => {
    const output: Readonly<Record<string, OtherReading>> = JSON.parse(runProgram(PYTHON, [script, path], ''));
    const other = output[path];
    const source = await readSource(readFileSync(path), { path, look: true });
    const look = source.layout?.look;
    if (other === undefined || look === undefined) throw new Error('no look');
    expect(sectionsOf(look)).toEqual(other.sections);
    const known = new Map(other.paragraphs.map((found) => [found.paragraph, found]));
    const own = paragraphsOf(source, look);
    expect(own.length).toBeGreaterThan(5);
    const differing = own.flatMap(({ paragraph, setting, runs }) => {
      const found = known.get(paragraph);
      const theirs = found?.runs.map(([text, letters]) => ({ text, look: letters })) ?? [];
      const said = `${setting.join()} ${looksOf(runs)}`;
      const expected = `${found?.setting.join()} ${looksOf(theirs)}`;
      return said === expected ? [] : [{ paragraph, text: runs[0]?.text, said, expected }];
    });
    expect(differing).toEqual([]);
  });
});
