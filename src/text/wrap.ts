import type { Line } from './lines.js';

const LOWER_START = /^[\p{Ll}]/u;
const CLOSED = /[.!?:;]["”’)]?$/u;
/** Words and marks after which a sentence cannot end. */
const OPEN_END =
  /(?:^|[\s("“])(?:của|và|số|ngày|tháng|năm|điều|khoản|điểm|mục|tại|theo|về|các|những|do|với|cho|hoặc|từ|đến|bởi|là|việc|trong|trên|vào|để|dưới|luật)$|[,/(“]$|[\p{L}\d]-$| -$/iu;

/** A citation's kind, behind which its number comes. */
const KIND_END =
  /(?:nghị định|quyết định|thông tư|nghị quyết|chỉ thị|công văn|kế hoạch|luật|liên tịch|kết luận|thông báo|tờ trình|báo cáo|số)$/iu;

/** Which lines are so full that the next word did not fit. */
export interface FullLine {
  /** How long, at least, such a line would be with the next one's first word. */
  readonly from: number;
  /** How long such a line is at most: a longer one was not wrapped. */
  readonly to: number;
  /** Share of `from` at which a line is nearly full: 1 where every line is broken at the same count of characters. */
  readonly near: number;
}

/** Of a text whose paragraphs stand on one line each. */
export const UNWRAPPED: FullLine = {
  from: Number.POSITIVE_INFINITY,
  to: Number.POSITIVE_INFINITY,
  near: 1,
};

/** Whether a line ends in a word or a mark after which a sentence cannot end. */
export const isOpen = (line: Line): boolean => OPEN_END.test(line.text);

/** Nobody wraps lines at more characters than these. */
const LONGEST_WRAPPED = 180;
/** In proportional type a line that is this nearly full may be so. */
const NEARLY = 0.85;

const firstWord = (text: string): number => {
  const at = text.indexOf(' ');
  return at < 0 ? text.length : at;
};

/** How far a line goes to the right. */
export const columnsOf = (line: Line): number => line.columns ?? line.text.length;

/** How long the line would be with the next one's first word. */
const lengthWithNext = (line: Line, next: Line): number =>
  lengthWith(line, next.text.slice(0, firstWord(next.text)));

const lengthWith = (line: Line, text: string): number =>
  columnsOf(line) + (/[^\s-][-/]$/u.test(line.text.slice(-2)) ? 0 : 1) + text.length;

const fills = (line: Line, next: Line, { from, to }: FullLine): boolean =>
  columnsOf(line) <= to && lengthWithNext(line, next) >= from;

/** Whether the next line's first word did not fit on the line, or nearly so. */
export const isNearlyFull = (line: Line, next: Line, full: FullLine): boolean =>
  fills(line, next, { ...full, from: full.from * full.near });

/** A date that goes on in the next line. */
const DATE_CUT = /(?:^|[\s(])(?:ngày|tháng \d{1,2}|ngày \d{1,2}|ngày \d{1,2} tháng|tháng \d{1,2} năm)$/iu;

/** Whether a line end stands within a số hiệu or a date. */
const cutsInside = (line: Line, next: Line): boolean =>
  /[\d\p{L}][-/]$/u.test(line.text.slice(-LONGEST_CUT)) ||
  (cutsNumber(line, next) && !isParted(line.text, next.text)) ||
  (DATE_CUT.test(line.text.slice(-LONGEST_CUT)) && /^(?:tháng \d|năm \d|\d)/u.test(next.text));

/** So much of a line's end is looked at. */
const LONGEST_CUT = 60;

/** A line end that is surely soft, since the next line goes on in lower case. */
interface SoftEnd {
  /** Length of the line. */
  readonly length: number;
  /** Its length with the first word of the next line, which did not fit. */
  readonly withNext: number;
}

function softEnds(lines: readonly Line[]): readonly SoftEnd[] {
  const ends: SoftEnd[] = [];
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const line = lines[i];
    const next = lines[i + 1];
    if (!line || !next || next.gap || next.page) continue;
    const above = lines[i - 1];
    // Whoever breaks a line in the middle of a number or a date leaves a rest that tells nothing of the width.
    if (cutsInside(line, next) || (above && cutsInside(above, line))) continue;
    const isSoft = LOWER_START.test(next.text) ? !CLOSED.test(line.text) : isParted(line.text, next.text);
    if (isSoft && line.text.length > 25)
      ends.push({ length: columnsOf(line), withNext: lengthWithNext(line, next) });
  }
  return ends;
}

/**
 * Which lines are full, learnt from the breaks that are surely soft (the next line goes on in lower case): by the
 * greedy rule a soft break means that the next word did not fit.
 *
 * @returns {@link UNWRAPPED} where the text is not hard-wrapped
 */
export function fullLineWidth(lines: readonly Line[]): FullLine {
  const ends = softEnds(lines);
  const lengths = lines.map(columnsOf);
  const exact = exactWidth(ends, lengths);
  if (exact) return exact;
  const long = lengths.filter((length) => length > LONGEST_WRAPPED).length;
  if (ends.length < 3 || long > Math.max(1, lines.length * 0.03)) return UNWRAPPED;
  // The next word may have missed the width by a letter only, so a few letters less are full too.
  const fits = ends.map(({ withNext }) => withNext);
  const from = quantile(fits, 0.1) - 6;
  // Where lines break at all lengths they were not wrapped at a width: here and there one was cut.
  return from < LEAST_SHARE * quantile(lengths, 0.95)
    ? UNWRAPPED
    : { from, to: Number.POSITIVE_INFINITY, near: NEARLY };
}

/** The least share that a full line has of the longest ones, in proportional type and in tables' columns. */
const LEAST_SHARE = 0.35;
/** Such a share of the soft breaks, or all where there are only a few, must agree on a width in characters. */
const FEW = 5;
const FEWEST = 3;
const AGREEING_SHARE = 0.7;

/**
 * An editor or a converter breaks all lines at the same count of characters: no line is longer, and none has room for
 * the next one's first word. Proportional type has no such count.
 */
function exactWidth(ends: readonly SoftEnd[], lengths: readonly number[]): FullLine | null {
  const agreeing = new Int32Array(LONGEST_WRAPPED + 2);
  for (const { length, withNext } of ends) {
    if (length > LONGEST_WRAPPED) continue;
    agreeing[length] = (agreeing[length] ?? 0) + 1;
    const end = Math.min(withNext, LONGEST_WRAPPED + 1);
    agreeing[end] = (agreeing[end] ?? 0) - 1;
  }
  let count = 0;
  let most = 0;
  let width = 0;
  for (let at = 0; at <= LONGEST_WRAPPED; at += 1) {
    count += agreeing[at] ?? 0;
    if (count < most) continue;
    most = count;
    width = at;
  }
  const least = ends.length < FEW ? Math.max(FEWEST, ends.length) : ends.length * AGREEING_SHARE;
  if (most < least) return null;
  const longest = lengths.reduce((sofar, length) => (length <= width ? Math.max(sofar, length) : sofar), 0);
  return { from: longest + 1, to: width, near: 1 };
}

/**
 * Lines with the columns that they would have if none before them were broken in the middle of a number or a date while
 * there was room.
 */
export function withRests(lines: readonly Line[], full: FullLine): readonly Line[] {
  if (full.from === Number.POSITIVE_INFINITY) return lines;
  const measured: Line[] = [];
  for (const line of lines) {
    const above = measured[measured.length - 1];
    const isRest = above && cutsInside(above, line) && !fills(above, line, full);
    const columns = isRest ? lengthWith(above, line.text) : 0;
    // A longer one was wrapped from its own beginning.
    measured.push(isRest && columns <= full.to ? { ...line, columns } : line);
  }
  return measured;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}

/**
 * Whether a line end cuts a số hiệu before or behind a hyphen or slash ("27/2018/QĐ⏎-TTg", "27/⏎2018/QĐ-TTg"), or parts
 * it from its kind ("Nghị định⏎13/2023/NĐ-CP", "Thông tư số⏎…").
 */
export function cutsNumber({ text }: Line, next: Line): boolean {
  if (/^-\p{Lu}/u.test(next.text))
    return /\d\/\p{Lu}{1,5}$/u.test(text) || (/^\p{Lu}{1,5}$/u.test(text) && /^-\p{Lu}{2}/u.test(next.text));
  if (/^[\p{Lu}\d]/u.test(next.text) && /[-/]$/u.test(text)) return /\d[\p{L}\d/-]*[-/]$/u.test(text);
  return isParted(text, next.text);
}

/** Whether a line ends between a document's kind and its number. */
const isParted = (text: string, next: string): boolean =>
  KIND_END.test(text) && /^(?:số )?\d{1,6}[a-zđ]?[/-]/u.test(next);

/**
 * Whether `next` goes on with the paragraph of `line`, as far as length, case and punctuation tell.
 *
 * @param full - what {@link fullLineWidth} says of the text
 */
export function readsOn(line: Line, next: Line, full: FullLine): boolean {
  const isFull = fills(line, next, full);
  const lower = LOWER_START.test(next.text);
  if (next.gap && !next.page)
    return !CLOSED.test(line.text) && (lower || (isFull && OPEN_END.test(line.text)));
  if (OPEN_END.test(line.text) || cutsNumber(line, next)) return true;
  if (!CLOSED.test(line.text)) return lower || isFull;
  if (/[;:]$/u.test(line.text) || lower) return isFull;
  return false;
}
