import {
  dayInDigits,
  kindFrom,
  namedAt,
  opensWithDoer,
  repeatingCells,
  timeOpening,
} from '../../lexicon/index.js';
import {
  beginsSmall,
  endsInLink,
  endsInReference,
  fact,
  isClosed,
  isDash,
  isOpen,
  type Line,
  lineWith,
} from '../line/index.js';
import { cutsCitation, isNearlyFull, joinLines, separatorAfter } from '../mend/index.js';

/**
 * What the words around a line break in a row show: both lines are in one cell, or probably so, or in two cells; or
 * nothing.
 */
export type Joint = 'joined' | 'likely' | 'parted' | 'either';

/** A number, perhaps with thousands separators or decimals: such a line is a whole cell. */
const NUMBER = /^\d{1,3}(?:\.\d{3})*(?:,\d{1,3})?$/u;
const YEARS = String.raw`\d{4}(?: ?[-–] ?\d{4})?`;
/** A date in digits, or a year: such a line is a whole cell, too. */
const DATE = new RegExp(`^(?:${dayInDigits}|${YEARS})$`, 'u');
const BEFORE_YEARS = /(?:giai đoạn|năm học|nhiệm kỳ|khóa|khoá|thời kỳ|kỳ) ?$/iu;
/** "12/2024", "Quý IV/2024": a whole cell above "khoản 2 Điều 5", whose small letter does not continue it. */
const TIME_ALONE = /^(?:(?:Tháng|Quý|Năm) )?(?:(?:\d{1,2}|[IV]{1,3})\/)?20\d\d$/u;
const PIN = /^(?:khoản|điểm) (?:\d|\p{Ll}\P{L})/u;
/** A bracket or a quotation mark that is still open. */
const UNFINISHED = /\([^()]*$|“[^”]*$/u;
/** "… Mẫu số" → "02 Phụ lục" → "III", "… khoản 3" → "Điều 6". */
const NUMERAL = /^(?:\d|[IVX]+(?![\p{L}])|Điều \d)/u;
/** "(hoặc tổ chức)". */
const REMARK = /^\(\p{Ll}/u;
/** After a semicolon may come the next item of a list, or the next cell. */
const ENDS_ITEM = /;$/u;

/** Whether a text says that its cell has nothing, or the same as the one above: "-", "nt". */
export const isWholeCell = (text: string): boolean =>
  isDash(text) || (text.length <= MAX_REPEAT && repeatingCells.includes(text.toLowerCase()));
/** In characters. */
const MAX_REPEAT = 10;

/** Whether a line is a date in digits, or a year. */
export const isDate = fact((text) => DATE.test(text));

const YEAR = new RegExp(`^${YEARS}$`, 'u');
/** Whether a line is a year, or some. */
export const isYear = fact((text) => YEAR.test(text));

const TIME = new RegExp(`^${timeOpening}`, 'u');
/** Whether a line begins like a cell that says when something is to be done. */
export const opensTime = fact((text) => TIME.test(text));

/** Whether a line begins like a cell that names bodies. */
export const opensBody = fact(opensWithDoer);

/** Whether the sentence of a line has to continue. */
export const isUnfinished = (line: Line): boolean =>
  isOpen(line) || endsInLink(line) || UNFINISHED.test(line.text) || separatorAfter(line.text) === '';

const CAPITALS = /(?<![\p{L}\d/-])\p{Lu}/gu;
/** In characters; the part of a body's name on a line in a table is shorter. */
const MAX_NAME = 60;

/**
 * How the name of a body begins on a line and continues on the next: within a name that is known, "… Bộ trưởng Bộ" →
 * "Khoa học và", or after its sort, "… xã và Sở" → "Lao động".
 */
function cutOfName(line: Line, next: Line): 'name' | 'sort' | null {
  const end = line.text.slice(-MAX_NAME);
  const both = `${end} ${next.text}`;
  let cut: 'sort' | null = null;
  for (const { index } of end.matchAll(CAPITALS)) {
    const named = namedAt(both, index);
    if (named === null) continue;
    if (named.end > end.length) return 'name';
    if (named.isSort && named.end === end.length && !end.slice(index).includes(' ')) cut = 'sort';
  }
  return cut;
}

const WANTS_NUMBER = /(?:^|\s)(?:năm|tháng|ngày|quý|số|kỳ)$/iu;
const NUMBER_OR_SMALL = /^(?:[\d“"(]|[IVX]+(?!\p{L})|\p{Ll})/u;

/** "Hội nghị cha mẹ học sinh đầu năm": after "năm" and the like may come a number, or else another cell. */
export const mayLackNumber = (line: Line, next: Line): boolean =>
  WANTS_NUMBER.test(line.text) && !NUMBER_OR_SMALL.test(next.text);

/**
 * What the words before and after a line break say about it.
 *
 * @param isCut - whether the page ends soon, so that a sentence may break off there
 */
function jointOf(line: Line, next: Line, isCut: boolean): Joint {
  if (isWholeCell(line.text) || isWholeCell(next.text)) return 'parted';
  if (isUnfinished(line) || cutsCitation(line, next) || (isDate(next) && BEFORE_YEARS.test(line.text)))
    return isCut && !beginsSmall(next) ? 'likely' : 'joined';
  if (isDate(line) || isDate(next)) return 'parted';
  if (TIME_ALONE.test(line.text) && PIN.test(next.text)) return 'either';
  if (beginsSmall(next) || REMARK.test(next.text)) return 'joined';
  if (NUMBER.test(line.text)) return 'parted';
  if (cutOfName(line, next) !== null) return 'joined';
  const isReference = endsInReference(line) && NUMERAL.test(next.text);
  return isReference || ENDS_ITEM.test(line.text) ? 'likely' : 'either';
}

/**
 * Whether the next line may begin a cell for bodies though the words above it seem to go on in it: "học liệu số", "Phòng
 * Tài chính"; "Văn phòng Sở", "Công an tỉnh".
 */
export const mayOpenBody = (line: Line, next: Line): boolean =>
  opensBody(next) && (mayLackNumber(line, next) || (cutOfName(line, next) === 'sort' && !isUnfinished(line)));

const BULLET = /^[-+*•–] ?\p{L}/u;
/** "… của Bộ trưởng Bộ", "… Chương trình mục tiêu Quốc". */
const ENDS_IN_CAPITAL = /(?:^|\s)\p{Lu}\p{Ll}*$/u;

/** Whether a line begins an item of a list. */
export const isItem = fact((text) => BULLET.test(text));

/** A line with the words of the lines above, since a justified line may have become a line for each of its words. */
const withWordsAbove = (line: Line, above: Line | null): Line =>
  above === null || line.text.includes(' ') ? line : lineWith(line, { text: joinLines([above, line]) });

const knownJoints = new WeakMap<readonly Line[], readonly Joint[]>();

/**
 * What each line break shows; the one at an index is above the line. They are found once for the lines of a row, which
 * are read again whenever more is known about the columns.
 *
 * @param isCut - whether the page ends below them, so that a sentence may break off anywhere
 */
export function jointsOf(lines: readonly Line[], isCut: boolean): readonly Joint[] {
  const known = isCut ? undefined : knownJoints.get(lines);
  if (known) return known;
  const joints = findJoints(lines, isCut);
  if (!isCut) knownJoints.set(lines, joints);
  return joints;
}

function findJoints(lines: readonly Line[], isCut: boolean): readonly Joint[] {
  let inList = false;
  let above: Line | null = null;
  return lines.map((line): Joint => {
    const joint = above ? jointOf(above, line, isCut) : 'parted';
    const isNext = inList && isItem(line) && joint === 'either';
    const isOne = joint === 'joined' || joint === 'likely';
    inList = isOne ? inList : isItem(line);
    above = withWordsAbove(line, isOne ? above : null);
    return isNext ? 'likely' : joint;
  });
}

/**
 * Whether the capital at the beginning of a line may be in the middle of a sentence: a name begins there, or continues
 * from the line above.
 */
export const mayBeName = (line: Line, next: Line): boolean => endsInCapital(line) || opensWithName(next);

const endsInCapital = fact((text) => ENDS_IN_CAPITAL.test(text));
const opensWithName = fact((text) => namedAt(text) !== null || kindFrom(text, 0) !== null);

/** Whether a line's sentence has ended. */
export const hasEnded = (line: Line): boolean => isClosed(line) && !line.text.endsWith(';');

/** The fewer words a line has, the more its length varies with the letters in them. */
const NEARLY_FULL = 0.8;

/**
 * Whether the first word of the next line may have been too long for a line.
 *
 * @param width - the greatest length of a line in the column
 */
export const isFullBefore = (line: Line, next: Line, width: number): boolean =>
  isNearlyFull(line, next, { from: width, to: Number.POSITIVE_INFINITY, near: NEARLY_FULL });
