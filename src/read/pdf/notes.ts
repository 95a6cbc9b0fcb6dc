import type { Page } from './furniture.js';
import { type Line, type Part, textOf } from './line.js';

/** The text of the pages and, apart from it, their footnotes. */
export interface Parted {
  readonly pages: readonly Page[];
  readonly notes: readonly Line[];
}

/** Footnotes are set at least this much smaller than the text. */
const noteSize = 0.93;

const labelOf = (line: Line): string | null => {
  const [first] = line.parts;
  return first?.raised && line.parts.length > 1 ? first.text.trim() : null;
};

/** The size that most characters of the document have. */
const bodySize = (pages: readonly Page[]): number => {
  const characters = new Map<number, number>();
  for (const line of pages.flatMap((page) => page.lines)) {
    const size = Math.round(line.size * 2) / 2;
    characters.set(size, (characters.get(size) ?? 0) + textOf(line).length);
  }
  return [...characters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
};

/** How many lines at the page's end are footnotes; small print without a raised label is none. */
const noteCount = (page: Page, size: number, goesOn: boolean): number => {
  const lastLarge = page.lines.findLastIndex((line) => line.size >= noteSize * size);
  const small = page.lines.slice(lastLarge + 1);
  const firstLabel = small.findIndex((line) => labelOf(line) !== null);
  if (firstLabel < 0) return 0;
  return small.length - (goesOn ? 0 : firstLabel);
};

const bracketed = (parts: readonly Part[], labels: ReadonlySet<string>): readonly Part[] =>
  parts.map((part, at) => {
    if (!part.raised || !labels.has(part.text.trim())) return part;
    const space = /^[\p{L}\d]/u.test(parts[at + 1]?.text ?? '') ? ' ' : '';
    return { text: `[${part.text.trim()}]${space}`, raised: false };
  });

const noteLine = (line: Line): Line => {
  const label = labelOf(line);
  if (label === null) return line;
  const [, ...rest] = line.parts;
  const text = rest
    .map((part) => part.text)
    .join('')
    .trim();
  return { ...line, parts: [{ text: `[${label}] ${text}`, raised: false }] };
};

/** Takes the footnotes out of the pages, so that sentences run on, and writes their numbers as "[1]". */
export const partNotes = (pages: readonly Page[]): Parted => {
  const size = bodySize(pages);
  const notes: Line[] = [];
  const bodies: Page[] = [];
  for (const page of pages) {
    const count = noteCount(page, size, notes.length > 0);
    const from = page.lines.length - count;
    notes.push(...page.lines.slice(from));
    bodies.push({ lines: page.lines.slice(0, from) });
  }
  const labels = new Set(notes.map(labelOf).filter((label) => label !== null));
  const mark = (line: Line): Line => ({ ...line, parts: bracketed(line.parts, labels) });
  return {
    pages: bodies.map((page) => ({ lines: page.lines.map(mark) })),
    notes: notes.map(noteLine),
  };
};
