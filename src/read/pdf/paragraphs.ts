import { least } from '../../chars/index.js';
import type { LetterRun } from '../blocks.js';
import type { Item } from './items.js';
import { type Line, runsOf, textOf } from './line.js';
import {
  isBroken,
  isFull,
  isNextLine,
  isSameType,
  join,
  type Measure,
  measureOf,
  STARTS_UNIT,
} from './measure.js';
import type { Table, TableCell } from './tables/table.js';

/** A paragraph of running text. */
export interface Paragraph {
  readonly type: 'paragraph';
  /** The line that it begins with. */
  readonly first: Line;
  readonly text: string;
  /** How its letters look, in order. */
  readonly runs: readonly LetterRun[];
  /** Whether white space or a page end separates it from the previous one. */
  readonly isSeparate: boolean;
  /** The pages that begin in it, with their offsets in the text. */
  readonly pages: readonly { readonly at: number; readonly page: number }[];
}

/** A page, from 1, that begins between two paragraphs. */
export interface PageStart {
  readonly type: 'page';
  readonly page: number;
}

/** The items of a document, in reading order. */
export type Passage = Paragraph | PageStart | Table;

interface Draft {
  readonly type: 'paragraph';
  readonly first: Line;
  readonly isSeparate: boolean;
  readonly pages: { readonly at: number; readonly page: number }[];
  last: Line;
  text: string;
  runs: LetterRun[];
}

/** The maximum distance between paragraphs of running text, in ems. */
const WIDE_STEP = 2.2;
/** A page with this much room at its foot, in ems, ends deliberately. */
const ROOM_AT_FOOT = 4;

const isSeparate = (last: Line, next: Line, samePage: boolean, foot: number): boolean =>
  samePage
    ? last.baseline - next.baseline > WIDE_STEP * Math.max(last.size, next.size)
    : last.baseline - foot > ROOM_AT_FOOT * last.size;

/** The lowest baseline of all pages with text in the same direction. */
const footOf = (pages: readonly (readonly Item[])[], turn: number): number =>
  pages
    .flat()
    .reduce(
      (foot, item) =>
        item.turn === turn ? Math.min(foot, item.type === 'line' ? item.baseline : item.bottom) : foot,
      Infinity,
    );

const goesOn = (paragraph: Draft, next: Line, measure: Measure, samePage: boolean): boolean => {
  const { first, last } = paragraph;
  if (!isSameType(last, next) || !isNextLine(last, next, samePage)) return false;
  if (!isFull(last, next, measure) || Math.abs(next.start - measure.left) > 0.6 * next.size) return false;
  if (last.start < measure.left - next.size) return false;
  // If first lines are indented, a line at the left edge continues the paragraph, whatever it begins with.
  const isIndented = first.start > measure.left + 0.6 * first.size;
  return isIndented || !STARTS_UNIT.test(textOf(next));
};

const linesIn = (items: readonly Item[]): readonly Line[] => items.filter((item) => item.type === 'line');

/** The measure of each page; one with few full lines uses that of the previous page or of the whole document. */
const measuresOf = (pages: readonly (readonly Item[])[]): readonly (Measure | null)[] => {
  let before = measureOf(linesIn(pages.flat()));
  return pages.map((items) => {
    before = measureOf(linesIn(items)) ?? before;
    return before;
  });
};

/** Adds a line to the previous paragraph if it continues it. */
const extend = (
  last: Draft | PageStart | Table | undefined,
  line: Line,
  measure: Measure | null,
  page: number | null,
): boolean => {
  if (last?.type !== 'paragraph') return false;
  const samePage = page === null;
  const isPartOf =
    (measure !== null && goesOn(last, line, measure, samePage)) || (samePage && isBroken(last.last, line));
  if (!isPartOf) return false;
  last.text = join(last.text, textOf(line));
  if (page !== null) last.pages.push({ at: last.text.length - textOf(line).length, page });
  for (const run of runsOf(line)) last.runs.push(run);
  last.last = line;
  return true;
};

const begin = (
  line: Line,
  last: Draft | PageStart | Table | undefined,
  samePage: boolean,
  feet: readonly number[],
): Draft => {
  const isBelowTable = last?.type === 'table';
  const isBelow =
    last?.type === 'paragraph' && isSeparate(last.last, line, samePage, feet[last.last.turn] ?? 0);
  return {
    type: 'paragraph',
    first: line,
    isSeparate: isBelowTable || isBelow,
    pages: [],
    last: line,
    text: textOf(line),
    runs: [...runsOf(line)],
  };
};

/**
 * Joins the lines of paragraphs by their edges: a line that begins at the left edge below a full one continues it. All
 * other lines stay separate, with a blank line where white space separates them.
 */
export const passagesOf = (pages: readonly (readonly Item[])[]): readonly Passage[] => {
  const measures = measuresOf(pages);
  const passages: (Draft | PageStart | Table)[] = [];
  const inTables = new Set(
    pages.flat().flatMap((item) => (item.type === 'table' ? item.rows.map((row) => row.page) : [])),
  );
  const feet = [0, 1, 2, 3].map((turn) => footOf(pages, turn));
  for (const [index, items] of pages.entries()) {
    const measure = measures[index] ?? null;
    const page = index + 1;
    const isBegun = inTables.has(page);
    if (items.length === 0 && !isBegun) passages.push({ type: 'page', page });
    for (const [at, item] of items.entries()) {
      const last = passages.at(-1);
      const begun = at === 0 ? page : null;
      if (item.type === 'line' && extend(last, item, measure, begun)) continue;
      if (begun !== null && !isBegun) passages.push({ type: 'page', page });
      passages.push(item.type === 'table' ? item : begin(item, last, begun === null, feet));
    }
  }
  return passages;
};

/** The paragraphs of a cell, whose lines end at the cell's edge. */
export const paragraphsInCell = ({
  lines,
  left,
  right,
}: TableCell): readonly Pick<Paragraph, 'text' | 'runs'>[] => {
  // The padding of a cell is the same on both sides.
  const start = least(lines.map((line) => line.start));
  const margin = Math.min(Math.max(start - left, 0), (right - left) / 4);
  const measure = { left: start, right: right - margin };
  const paragraphs: Pick<Draft, 'text' | 'runs'>[] = [];
  let last: Line | null = null;
  for (const line of lines) {
    const goesOnHere =
      last !== null &&
      isSameType(last, line) &&
      isNextLine(last, line, true) &&
      isFull(last, line, measure) &&
      !STARTS_UNIT.test(textOf(line));
    const open = paragraphs.at(-1);
    if (open !== undefined && (goesOnHere || (last !== null && isBroken(last, line)))) {
      open.text = join(open.text, textOf(line));
      open.runs = [...open.runs, ...runsOf(line)];
    } else paragraphs.push({ text: textOf(line), runs: [...runsOf(line)] });
    last = line;
  }
  return paragraphs;
};
