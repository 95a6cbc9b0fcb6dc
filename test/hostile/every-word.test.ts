import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childrenOf, nodesOf, type Root, type TreeNode } from '../../src/model/index.js';
import { parseText } from '../../src/parse/index.js';
import { readSource } from '../../src/read/read.js';
import { fixtures } from '../fixtures/documents.js';

/** The same examples in every run. */
const SEED = 41;
/** These may stand in the middle of a paragraph, which then reaches over them. */
const INTERRUPTING: ReadonlySet<string> = new Set(['furniture', 'chrome', 'contents', 'footnote']);

/** Where a leaf stands, or what a unit says of itself above its children. */
function ownStretch(node: TreeNode): readonly [number, number] | null {
  const { start, end } = node.position;
  const children = childrenOf(node);
  if (children.length === 0) return [start.offset, end.offset];
  if (!('label' in node || 'marker' in node)) return null;
  return [start.offset, Math.min(...children.map((child) => child.position.start.offset))];
}

/** The words of a text that stand in no leaf of its tree, and those that stand in two. */
function misplaced(text: string, root: Root): readonly string[] {
  const covered = new Uint8Array(text.length);
  const interrupted = new Uint8Array(text.length);
  for (const node of nodesOf(root)) {
    if (INTERRUPTING.has(node.type))
      interrupted.fill(1, node.position.start.offset, node.position.end.offset);
    const stretch = ownStretch(node);
    if (stretch && node.type !== 'root')
      for (let at = stretch[0]; at < stretch[1]; at += 1) covered[at] = (covered[at] ?? 0) + 1;
  }
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(({ index, 0: word }) => {
    const times = covered[index] ?? 0;
    if (times === 0) return [`lost: ${word}`];
    return times > 1 && !interrupted[index] ? [`twice: ${word}`] : [];
  });
}

const misplacedIn = (text: string): readonly string[] => misplaced(text, parseText(text).root);

const lineOfFixture = fc
  .constantFrom(...fixtures.map(({ text }) => text.split('\n')))
  .chain((lines) => fc.constantFrom(...lines));
/** Lines of documents, put together as no document is. */
const shuffled = fc.array(lineOfFixture, { maxLength: 60 }).map((lines) => lines.join('\n'));
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const cell = fc
  .tuple(
    fc.array(lineOfFixture, { maxLength: 3 }),
    fc.integer({ min: 1, max: 3 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(
    ([lines, columns, rows]) =>
      `<td colspan="${columns}" rowspan="${rows}">${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}</td>`,
  );
const row = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => `<tr>${cells.join('')}</tr>`);
const table = fc
  .array(row, { minLength: 1, maxLength: 5 })
  .map((rows) => `<table border="1">${rows.join('')}</table>`);
const block = fc.oneof(
  { weight: 4, arbitrary: lineOfFixture.map((line) => `<p>${escaped(line)}</p>`) },
  { weight: 1, arbitrary: table },
);
/** Documents in which tables stand anywhere. */
const page = fc
  .array(block, { minLength: 1, maxLength: 40 })
  .map((blocks) => `<html><body>${blocks.join('\n')}</body></html>`);

describe('every word stands in one leaf of the tree', () => {
  it.each(fixtures)('of $name', ({ text }) => {
    expect(misplacedIn(text)).toEqual([]);
  });

  const folder = new URL('../../fixtures/formats/', import.meta.url);
  const files = readdirSync(folder).filter((name) => /\.(?:docx|odt|rtf|doc|html)$/u.test(name));
  it.each(files)('of %s', async (name) => {
    const bytes = readFileSync(new URL(name, folder));
    const { text, layout } = await readSource(bytes, { path: name, mostUnpacked: () => 1e9, hash: false });
    expect(misplaced(text, parseText(text, layout).root)).toEqual([]);
  });

  it('of lines that belong to no document', () => {
    fc.assert(
      fc.property(shuffled, (text) => {
        expect(misplacedIn(text)).toEqual([]);
      }),
      { numRuns: 150, seed: SEED },
    );
  });

  it('of pages with tables anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(page, async (html) => {
        const bytes = new TextEncoder().encode(html);
        const { text, layout } = await readSource(bytes, {
          path: 'a.html',
          mostUnpacked: () => 1e8,
          hash: false,
        });
        expect(misplaced(text, parseText(text, layout).root)).toEqual([]);
      }),
      { numRuns: 100, seed: SEED },
    );
  });
});
