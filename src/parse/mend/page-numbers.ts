import { beginsWith, charactersOf, isCapital, oneOf } from '../../chars/index.js';
import { kindSpellings, kindUpTo } from '../../lexicon/index.js';
import { isDash, isEmpty, type RawLines } from '../line/index.js';
import { beginsWithNumbered } from './cuts.js';

const DASHED_NUMBER = /^- ?\d{1,4} ?-$/u;
/** "Chương II", "Phụ lục 3"; but "Chương II, Mẫu số 01" and "Phụ lục I và II" are texts of cells. */
const NUMBERED_PART = '(?:Chương|Phụ lục) [IVX\\d]+[a-zđ]?(?![\\p{L}\\d])(?! ?[,;(]| \\p{Ll})';
/** "Phần I", "PHẦN THỨ NHẤT"; but "Phần mềm quản lý" is the text of a cell. */
const LABELLED_PART = '(?:Phần|PHẦN) (?:thứ|THỨ|[IVX]+(?![\\p{L}\\d])|\\d)';
/** The beginnings of parts of the document that are never in a table. */
const ENDS_TABLE = new RegExp(
  `^(?:Điều \\d+\\.|${NUMBERED_PART}|CHƯƠNG |${LABELLED_PART}|Phụ lục(?! [IVX\\d])|PHỤ LỤC|Nơi nhận)`,
  'u',
);
const ENDS_TABLE_FIRST = charactersOf('ĐCPN');

/** Whether a line begins a part of the document that is never in a table. */
export const endsTable = (text: string): boolean =>
  beginsWith(text, ENDS_TABLE_FIRST) && ENDS_TABLE.test(text);

/** A citation split by a page break after its kind; the kind's first word may be on the line above. */
const KIND_END: Test = {
  test: (text) => kindUpTo(text, text.length) !== null || RESTS.has(text.toLowerCase()),
};
const RESTS: ReadonlySet<string> = new Set(
  kindSpellings().map(({ small }) => small.slice(small.indexOf(' ') + 1)),
);
/** After these, a number belongs to the sentence ("ngày⏎14⏎tháng 10"). */
const WANTING = [
  ...['ngày', 'tháng', 'năm', 'số', 'điều', 'khoản', 'mục', 'chương', 'phần', 'quý', 'kỳ', 'thứ', 'khóa'],
  ...['từ', 'đến', 'là', '/', '-'],
];
const WANTS_NUMBER = new RegExp(`(?:^|[\\s(])${oneOf(WANTING)}$|\\d\\S{0,3} ?(?:và|hoặc|,)$`, 'iu');

/** What the line above a number ends with, and what the line below begins with. */
type Cut = readonly [Test, Test];
type Test = Pick<RegExp, 'test'>;
/** In characters; these expressions match less, and are slow on long lines. */
const MAX_TAIL = 200;
/** Lines that break off in the middle of a date, a citation or a remark, and how each continues. */
const CUT_BEFORE: readonly Cut[] = [
  [/(?:^|[\s(])ngày$/iu, /^\d{1,2}[/.-]\d{1,2}(?!\d)/u],
  [/(?:^|[\s(])số$/iu, /^\d{1,6}[a-zđ]?\//u],
  [KIND_END, /^(?:số(?::? ?\d|$)|\d+\/)/iu],
  [
    /(?:^|[\s(])(?:bởi|của|về|tại|theo|do|được|để|(?<!(?:làm|công|thôi|nghỉ|thử|mất|vụ|sự|đầu) )việc)$/iu,
    /^\p{L}/u,
  ],
  [/(?:^|[\s(])(?:ngày|tháng)$/iu, /^\p{Lu}/u],
  [/(?:^|[\s(])kỳ$/iu, /^họp(?: |$)/u],
  [/[-/]\p{Lu}[\p{L}\d]*$/u, /^ngày \d/u],
  [/\d\/$|\p{L}-$/u, /^\p{Lu}{2}/u],
  [/(?:(?:^|[\s(])(?:và|hoặc|đến|là)|,)$/iu, { test: beginsWithNumbered }],
];

/** The lines around a day or a month that has a line of its own. */
const IN_DATE: readonly Cut[] = [
  [/(?:^|[\s(])ngày$/iu, /^tháng(?: |$)/u],
  [/(?:^|[\s(])tháng$/iu, /^năm(?: |$)/u],
];

/** The lines around a number in the middle of a remark. */
const IN_BRACKETS: Cut = [/\([^()]*$/u, /^[^()]*\)/u];

/**
 * The most by which a row's number may differ from the last one seen: some row numbers share their line with other
 * text, and a day or a share may have been mistaken for one.
 */
const MAX_ROWS_OFF = 3;

/** Whether a bare number continues the row numbers of a table, even at a page break. */
export const isNextRow = (text: string, row: number): boolean =>
  text === '1' ||
  (/^[1-9]\d*$/u.test(text) && Number(text) !== row && Math.abs(Number(text) - row) <= MAX_ROWS_OFF);

/** What is around a bare number. */
export interface Around {
  readonly inTable: boolean;
  /** Whether the number continues the row numbers. */
  readonly isNext: boolean;
  /** Indexes of the lines of stamps. */
  readonly stamped: ReadonlySet<number>;
}

/** A page break has at most this many lines on either side of a number. */
const MAX_BREAK = 20;

/**
 * Whether a number is between the lines of a page break, which has a running head, and is repeated there: "74", "74",
 * "CÔNG BÁO", "74". The number above the text may be a row's, even if it equals the page's.
 */
function isRepeatedByHead(
  { texts, sorts }: RawLines,
  index: number,
  isBlank: (index: number) => boolean,
): boolean {
  const heads: number[] = [];
  const others: number[] = [];
  let last = index;
  for (const step of [-1, 1])
    for (let at = index + step; Math.abs(at - index) <= MAX_BREAK; at += step) {
      if (sorts[at] === 'head') heads.push(at);
      else if (sorts[at] !== 'number' && !isBlank(at)) break;
      else if (texts[at] === texts[index]) others.push(at);
      if (!isBlank(at)) last = Math.max(last, at);
    }
  const lastHead = Math.max(...heads);
  if (heads.length === 0) return false;
  if (index === last) return others.some((at) => at > lastHead);
  const isBetweenHeads = lastHead > index && Math.min(...heads) < index;
  return isBetweenHeads || others.some((at) => at !== last);
}

/** Whether a line is a page number whatever is around it: "- 12 -", "Trang 12". */
const isMarkedPageNumber = ({ texts, sorts }: RawLines, index: number): boolean =>
  sorts[index] === 'number' && !/^\d+$/u.test(texts[index] ?? '');

/** Whether a line is a page number whatever text is around it: "- 12 -", or "12" between a blank line and a running head. */
export function isSurelyPageNumber(lines: RawLines, index: number): boolean {
  const { sorts } = lines;
  if (sorts[index] !== 'number') return false;
  let below = index + 1;
  while (sorts[below] === 'blank') below += 1;
  return isMarkedPageNumber(lines, index) || (sorts[index - 1] === 'blank' && sorts[below] === 'head');
}

/** Whether a bare number is a page number, rather than part of a table or a sentence. */
export function isPageNumber(
  lines: RawLines,
  index: number,
  previous: { readonly text: string } | undefined,
  { inTable, isNext, stamped }: Around,
): boolean {
  const { texts, sorts } = lines;
  const hasNothing = (at: number): boolean => isEmpty(sorts[at]) && !(inTable && isDash(texts[at]));
  const isBlank = (at: number): boolean => hasNothing(at) || stamped.has(at) || isMarkedPageNumber(lines, at);
  let next = index + 1;
  let before = index - 1;
  while (isBlank(next)) next += 1;
  while (hasNothing(before)) before -= 1;
  const following = texts[next];
  const preceding = texts[before];
  if (isMarkedPageNumber(lines, index) || isRepeatedByHead(lines, index, isBlank)) return true;
  const above = (previous?.text ?? '').slice(-MAX_TAIL);
  let goesOn = next;
  while (isBlank(goesOn) || sorts[goesOn] === 'head') goesOn += 1;
  const isCut = ([end, start]: Cut, below = following): boolean => end.test(above) && start.test(below ?? '');
  if (IN_DATE.some((cut) => isCut(cut, texts[goesOn]))) return false;
  if (CUT_BEFORE.some((cut) => isCut(cut))) return true;
  if (inTable && isNext) return false;
  const framed = [sorts[next], sorts[before]].some((sort) => sort === 'head' || sort === 'number');
  if (sorts[before] === 'head' || DASHED_NUMBER.test(preceding ?? '') || (framed && sorts[next] === 'head'))
    return true;
  if (stamped.has(before) || following === undefined || !previous) return true;
  if (endsTable(following)) return true;
  const inSentence = WANTS_NUMBER.test(above) && !/^\d/u.test(following);
  if (inSentence) return false;
  if (isCut(IN_BRACKETS)) return true;
  if (inTable) return /^\p{Ll}/u.test(following) && !/[.;:!?”")\d]$/u.test(previous.text);
  // The heading's lines are as short as cells, but it contains no table.
  return index < MAX_HEADING_LINES || !isCell(previous.text, following) || !hasNumbersAround(lines, index);
}

const STARTS_UNIT = /^(?:Điều|Chương|Mục|Phần|Phụ lục|Mẫu|\d{1,2}[.)]|[IVX]{1,5}\.|\p{Ll}\)|[-+•])/iu;
/** In characters; a longer line belongs to a sentence, since a column of a printed table has no room for it. */
const SHORT_CELL = 45;
/** Two numbers in a table's cells are at most this many lines apart. */
const MAX_BETWEEN_CELLS = 12;

/** Whether there are other bare numbers nearby: a table has more than one. */
function hasNumbersAround({ sorts }: RawLines, index: number): boolean {
  const from = Math.max(0, index - MAX_BETWEEN_CELLS);
  return sorts
    .slice(from, index + MAX_BETWEEN_CELLS + 1)
    .some((sort, at) => sort === 'number' && from + at !== index);
}

/** A heading, with a page's list of facts above it, has at most this many lines. */
const MAX_HEADING_LINES = 30;

/** Whether a number is in a cell of a flattened table: it is between two short lines that are not titles. */
function isCell(above: string, below: string): boolean {
  const bothNumbers = /^[\d.,%/ -]+$/u.test(above) || /^[\d.,%/ -]+$/u.test(below);
  if (bothNumbers) return true;
  return [above, below].every(
    (text) => text.length < SHORT_CELL && !isCapital(text) && !STARTS_UNIT.test(text),
  );
}
