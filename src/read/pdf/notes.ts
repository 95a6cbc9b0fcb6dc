import type { Page } from './furniture.js';
import type { Item } from './items.js';
import { type Line, type Part, textOf } from './line.js';
import { labelOf, partFoot } from './note-foot.js';

/** The text of the pages and, separately, their footnotes. */
export interface Parted {
  readonly pages: readonly Page[];
  readonly notes: readonly NoteLine[];
}

/** A line of a footnote, and its page, from 1. */
export interface NoteLine extends Line {
  readonly page: number;
}

/** The size that most characters of the document's running text have. */
const bodySize = (pages: readonly Page[]): number => {
  const characters = new Map<number, number>();
  for (const item of pages.flatMap((page) => page.items)) {
    if (item.type !== 'line') continue;
    const size = Math.round(item.size * 2) / 2;
    characters.set(size, (characters.get(size) ?? 0) + textOf(item).length);
  }
  return [...characters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
};

const bracketed = (parts: readonly Part[], labels: ReadonlySet<string>): readonly Part[] =>
  parts.map((part, at) => {
    if (!part.raised || !labels.has(part.text.trim())) return part;
    const space = /^[\p{L}\d]/u.test(parts[at + 1]?.text ?? '') ? ' ' : '';
    const text = `[${part.text.trim()}]`;
    return { text: text + space, raised: false, runs: [{ letters: text.length, look: null }] };
  });

const noteLine = (line: NoteLine): NoteLine => {
  const label = labelOf(line);
  if (label === null) return line;
  const [, ...rest] = line.parts;
  const text = rest
    .map((part) => part.text)
    .join('')
    .trim();
  const called = `[${label}]`;
  const runs = [{ letters: called.length, look: null }, ...rest.flatMap((part) => part.runs)];
  return { ...line, parts: [{ text: `${called} ${text}`, raised: false, runs }] };
};

/** An item with its lines mapped, including those in table cells. */
const withLines = (item: Item, change: (line: Line) => Line): Item => {
  if (item.type === 'line') return change(item);
  const rows = item.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, lines: cell.lines.map(change) })),
  }));
  return { ...item, rows };
};

/** Removes the footnotes from the pages, so that sentences continue, and writes their numbers as "[1]". */
export const partNotes = (pages: readonly Page[]): Parted => {
  const size = bodySize(pages);
  const notes: NoteLine[] = [];
  const bodies: Page[] = [];
  for (const [at, page] of pages.entries()) {
    const { body, notes: found } = partFoot(page, size, notes.at(-1));
    for (const line of found) notes.push({ ...line, page: at + 1 });
    bodies.push({ items: body });
  }
  const labels = new Set(notes.map(labelOf).filter((label) => label !== null));
  const mark = (line: Line): Line => ({ ...line, parts: bracketed(line.parts, labels) });
  return {
    pages: bodies.map((page) => ({ items: page.items.map((item) => withLines(item, mark)) })),
    notes: notes.map(noteLine),
  };
};
