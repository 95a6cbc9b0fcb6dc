import type {
  Alignment,
  LetterLook,
  Look,
  PageNumber,
  PageSetup,
  PageStart,
  SectionLook,
} from '../../model/index.js';
import type { FreePage } from './furniture.js';
import { type Line, runsOf } from './line.js';
import { type Measure, measureOf } from './measure.js';

/** A page as it is seen, in points, with what stands on it. */
export interface SizedPage extends FreePage {
  readonly width: number;
  readonly height: number;
}

const MILLIMETRE = 72 / 25.4;

const millimetres = (points: number): number => points / MILLIMETRE;

/**
 * The least number of lines that have to run from margin to margin, and their least share of the long lines, for the
 * margins to be taken from them.
 */
const MIN_FULL_LINES = 10;
const MIN_FULL_SHARE = 0.6;
/** A line is long where it is at least this share of the widest. */
const LONG = 0.8;
const SPREAD = 2;

/** Where the text of pages begins and ends; `null` where too few lines tell: lists, tables, and what is not justified. */
function marginsOf(pages: readonly SizedPage[]): Measure | null {
  const lines = pages.flatMap(({ items }) => items.filter((item) => item.type === 'line'));
  const upright = lines.filter(({ turn }) => turn === 0);
  const measure = upright.length === lines.length ? measureOf(upright) : null;
  if (measure === null) return null;
  const width = measure.right - measure.left;
  const long = upright.filter(({ start, end }) => end - start >= LONG * width);
  const full = long.filter(({ end }) => Math.abs(end - measure.right) <= SPREAD);
  const atEdge = full.filter(({ start }) => Math.abs(start - measure.left) <= SPREAD);
  const isSure =
    full.length >= MIN_FULL_LINES &&
    full.length >= MIN_FULL_SHARE * long.length &&
    atEdge.length * 3 >= full.length;
  return isSure ? measure : null;
}

/** How far, in points, a number may be from where it is meant to stand. */
const OFF_PLACE = 9;

const alignmentOf = (
  { start, end }: Line,
  { width }: SizedPage,
  measure: Measure | null,
): Alignment | null => {
  const middle = (start + end) / 2;
  const middles = [width / 2, ...(measure === null ? [] : [(measure.left + measure.right) / 2])];
  if (middles.some((place) => Math.abs(place - middle) <= OFF_PLACE)) return 'center';
  if (measure === null) return null;
  if (Math.abs(end - measure.right) <= OFF_PLACE) return 'right';
  return Math.abs(start - measure.left) <= OFF_PLACE ? 'left' : null;
};

const PLAIN: LetterLook = {
  font: null,
  size: null,
  bold: false,
  italic: false,
  underlined: false,
  capitals: false,
  color: null,
};

/** What all values are; `null` where they differ. */
const common = <Value>(values: readonly Value[]): Value | null => {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
};

/** How pages are numbered; `null` where they are not. */
function numberOf(
  pages: readonly SizedPage[],
  measure: Measure | null,
  onFirstPage: boolean,
): PageNumber | null {
  const shown = pages.flatMap((page) => (page.number === null ? [] : [{ page, line: page.number }]));
  const [first] = shown;
  if (first === undefined) return null;
  const look = common(shown.map(({ line }) => runsOf(line)[0]?.look ?? null)) ?? PLAIN;
  const places = shown.map(({ page, line }) => (line.baseline > page.height / 2 ? 'header' : 'footer'));
  return {
    place: common(places) ?? 'header',
    alignment: common(shown.map(({ page, line }) => alignmentOf(line, page, measure))),
    onFirstPage,
    // Anything other than digits is ignored.
    arabic: true,
    look,
  };
}

/** Pages in a row that are of one size, within a millimetre, by the number of the first, from 0. */
function groupsOf(pages: readonly SizedPage[]): readonly (readonly [number, readonly SizedPage[]])[] {
  const groups: [number, SizedPage[]][] = [];
  for (const [at, page] of pages.entries()) {
    const last = groups.at(-1)?.[1];
    const before = last?.at(-1);
    const isAlike =
      before !== undefined &&
      Math.abs(before.width - page.width) < MILLIMETRE &&
      Math.abs(before.height - page.height) < MILLIMETRE;
    if (last && isAlike) last.push(page);
    else groups.push([at, [page]]);
  }
  return groups;
}

const setupOf = (pages: readonly SizedPage[], onFirstPage: boolean): PageSetup => {
  const [{ width = 0, height = 0 } = {}] = pages;
  const measure = marginsOf(pages);
  return {
    width: millimetres(width),
    height: millimetres(height),
    // The room for headers and footers cannot be distinguished from that of the text.
    top: null,
    bottom: null,
    left: measure && millimetres(measure.left),
    right: measure && millimetres(width - measure.right),
    number: numberOf(pages, measure, onFirstPage),
  };
};

/**
 * How a document looks, as far as its pages show: their size, where their text begins and ends, their numbers, and the
 * letters. `null` where pages show nothing of that: scans, and the Official Gazette, which sets documents in its own way.
 *
 * @param letters - what was found of the letters; `null` where nothing was
 * @param starts - where the pages begin in the text
 * @param end - of the text
 */
export function lookOf(
  pages: readonly SizedPage[],
  letters: Look | null,
  starts: readonly PageStart[],
  end: number,
): Look | null {
  if (pages.some(({ isOfGazette, width }) => isOfGazette || width === 0)) return null;
  const offsets = new Map<number, number>();
  let last = 0;
  for (const { page, offset } of starts) {
    // What lies beside the text comes after it, from the first page on.
    if (page > last) offsets.set(page, offset);
    last = Math.max(last, page);
  }
  const isNumbered = (pages[0]?.number ?? null) !== null;
  const setups = groupsOf(pages).flatMap(([at, group]) => {
    const start = at === 0 ? 0 : offsets.get(at + 1);
    return start === undefined ? [] : [{ start, setup: setupOf(group, at === 0 && isNumbered) }];
  });
  const sections = setups.map(
    ({ start, setup }, index): SectionLook => ({ ...setup, start, end: setups[index + 1]?.start ?? end }),
  );
  return { sections, paragraphs: [], letters: letters?.letters ?? [], tables: [], rules: null };
}
