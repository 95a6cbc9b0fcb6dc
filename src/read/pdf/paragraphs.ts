import { type Line, textOf } from './line.js';

/** Where the text of a page or column begins and ends, in points. */
interface Measure {
  readonly left: number;
  readonly right: number;
}

/** "Điều 5." begins an article; "Điều 21 Luật …" at a line's start goes on from the line before. */
const namedUnit = String.raw`(?:Điều|Chương|Mục|Tiểu mục|Phần|Phụ lục|Mẫu(?: số)?)\s+(?:\d+[a-zđ]?|[IVXLC]+)(?:[.:]|$)`;
const numberedUnit = String.raw`\d+(?:\.\d+)*[.)]\s|\d+\.\d+\s|[a-zđ]\)|[IVXLC]+\.\s|[-+•*–]\s|\[\d+\]`;
const startsUnit = new RegExp(`^(?:${namedUnit}|${numberedUnit}|Căn cứ\\s|Theo đề nghị\\s|[“"])`, 'u');

/** The value that most lines share, to the point. */
const mostCommon = (values: readonly number[]): number | null => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(Math.round(value), (counts.get(Math.round(value)) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null;
};

/** So many lines must agree on where the text ends; headings and lists may end anywhere. */
const minFullLines = 4;

/** Most lines of running text begin at the left edge and end at the right one. */
const measureOf = (lines: readonly Line[]): Measure | null => {
  const right = mostCommon(lines.map((line) => line.end));
  if (right === null) return null;
  const full = lines.filter(
    (line) => Math.abs(line.end - right) <= 2 && line.end - line.start > 10 * line.size,
  );
  const left = Math.min(...full.map((line) => line.start));
  return full.length >= minFullLines && Number.isFinite(left) ? { left, right } : null;
};

const widthOfFirstWord = (line: Line): number => {
  const text = textOf(line);
  const word = /^\S+/.exec(text)?.[0] ?? '';
  return text.length === 0 ? 0 : ((line.end - line.start) * word.length) / text.length;
};

/** A full line is one on which the next line's first word had no room. */
const isFull = (line: Line, next: Line, { right }: Measure): boolean =>
  line.end + widthOfFirstWord(next) + 0.25 * line.size > right - 1;

/** Whether a line is set in capitals, but for a few letters ("QĐ-TTg"). */
const isCapital = (line: Line): boolean => {
  const text = textOf(line);
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  const capital = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capital > 5 && small < 0.15 * capital;
};

/** A heading in capitals and the text below it are two paragraphs, however full the heading's line is. */
const isSameType = (line: Line, next: Line): boolean =>
  line.turn === next.turn &&
  Math.abs(line.size - next.size) < 0.08 * line.size &&
  (!isCapital(line) || isCapital(next) || textOf(next).length < 12);

/** From one line to the next below it; over a page's end there is no telling. */
const isNextLine = (line: Line, next: Line, samePage: boolean): boolean => {
  const step = line.baseline - next.baseline;
  return samePage ? step > 0.5 * line.size && step < 2.1 * line.size : true;
};

interface Paragraph {
  readonly first: Line;
  /** Whether white space, or a page's end, parts it from the one before. */
  readonly apart: boolean;
  last: Line;
  text: string;
}

/** Paragraphs of running text stand closer than this to each other, in ems. */
const wideStep = 2.2;
/** A page with this much room left at its foot, in ems, was ended on purpose. */
const roomAtFoot = 4;

const isApart = (last: Line, next: Line, samePage: boolean, foot: number): boolean =>
  samePage
    ? last.baseline - next.baseline > wideStep * Math.max(last.size, next.size)
    : last.baseline - foot > roomAtFoot * last.size;

/** Where the lowest line of any page stands, of those whose text runs as this line's does. */
const footOf = (pages: readonly (readonly Line[])[], turn: number): number =>
  pages.flat().reduce((foot, line) => (line.turn === turn ? Math.min(foot, line.baseline) : foot), Infinity);

const goesOn = (paragraph: Paragraph, next: Line, measure: Measure, samePage: boolean): boolean => {
  const { first, last } = paragraph;
  if (!isSameType(last, next) || !isNextLine(last, next, samePage)) return false;
  if (!isFull(last, next, measure) || Math.abs(next.start - measure.left) > 0.6 * next.size) return false;
  if (last.start < measure.left - next.size) return false;
  // Where first lines are indented, a line at the left edge goes on, whatever it begins with.
  const isIndented = first.start > measure.left + 0.6 * first.size;
  return isIndented || !startsUnit.test(textOf(next));
};

/** A number or compound that breaks after its hyphen or stroke ("08/2020/TT-" "BLĐTBXH") has no space there. */
const join = (text: string, next: string): string => {
  if (text.endsWith('\u00AD')) return text.slice(0, -1) + next;
  return /[\p{L}\d][-/]$/u.test(text) && /^[\p{L}\d]/u.test(next) ? text + next : `${text} ${next}`;
};

/** A broken compound shows even where the measure does not. */
const isBroken = (last: Line, next: Line): boolean =>
  isSameType(last, next) &&
  /[\p{L}\d][-/\u00AD]$/u.test(textOf(last)) &&
  /^[\p{L}\d]/u.test(textOf(next)) &&
  isNextLine(last, next, true) &&
  next.start < last.end;

/** The measure of each page; one with few full lines takes that of the page before or of the whole document. */
const measuresOf = (pages: readonly (readonly Line[])[]): readonly (Measure | null)[] => {
  let before = measureOf(pages.flat());
  return pages.map((lines) => {
    before = measureOf(lines) ?? before;
    return before;
  });
};

/**
 * Joins the lines of a paragraph, by where they begin and end: a line that begins at the left edge below a full one
 * goes on. All other lines stay lines of their own; a blank line stands where white space
 * parts them.
 */
export const paragraphsOf = (pages: readonly (readonly Line[])[]): readonly string[] => {
  const measures = measuresOf(pages);
  const feet = [0, 1, 2, 3].map((turn) => footOf(pages, turn));
  const paragraphs: Paragraph[] = [];
  for (const [page, lines] of pages.entries()) {
    const measure = measures[page] ?? null;
    for (const [at, line] of lines.entries()) {
      const paragraph = paragraphs.at(-1);
      const samePage = at > 0;
      const isPartOf =
        paragraph !== undefined &&
        ((measure !== null && goesOn(paragraph, line, measure, samePage)) ||
          (samePage && isBroken(paragraph.last, line)));
      if (isPartOf) {
        paragraph.text = join(paragraph.text, textOf(line));
        paragraph.last = line;
      } else {
        const apart =
          paragraph !== undefined && isApart(paragraph.last, line, samePage, feet[paragraph.last.turn] ?? 0);
        paragraphs.push({ first: line, apart, last: line, text: textOf(line) });
      }
    }
  }
  return paragraphs.flatMap(({ apart, text }) => (apart ? ['', text] : [text]));
};
