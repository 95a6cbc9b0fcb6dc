/** A text made uniform, with a way back: every offset of `text` has a place in the text it was made from. */
export interface Folded {
  /** NFC; one kind of space, dash and line end; no white space at line edges; no invisible characters. */
  readonly text: string;
  /** The offset in the original of the character at this offset of `text`. */
  readonly toSource: (offset: number) => number;
  /** The offset in the original just after the character before this offset: for ends of stretches. */
  readonly toSourceEnd: (offset: number) => number;
}

const LINE_END = '\\n\\r\\v\\f\\u0085\\u2028\\u2029';
const ODD_SPACE = '\\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';
const INVISIBLE = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufeff';
const DASH = '\\u2010-\\u2015\\u2212\\ufe63\\uff0d';
/** Icelandic eth and African d, which keyboards and OCR put for the Vietnamese đ. */
const ETH = 'ÐðƉɖ';
/** No letter bears more marks (Unicode's Stream-Safe Text Format); composing longer runs takes the square of their length. */
const MOST_MARKS = 30;
const MARK = '\\u0300-\\u036f';

const WHITE_RUN = `[ ${LINE_END}${ODD_SPACE}${INVISIBLE}]{2,}`;
const CHANGED = new RegExp(
  `${WHITE_RUN}|^ | $|[\\r\\v\\f\\u0085\\u2028\\u2029${ODD_SPACE}${INVISIBLE}${DASH}${ETH}]|[^${MARK}\\s][${MARK}]{1,${MOST_MARKS}}`,
  'gu',
);
const ONLY_INVISIBLE = new RegExp(`^[${INVISIBLE}]+$`, 'u');
const IS_LINE_END = new RegExp(`^[${LINE_END}]$`, 'u');
const IS_WHITE = new RegExp(`^[${LINE_END}${ODD_SPACE}${INVISIBLE}]`, 'u');
const IS_DASH = new RegExp(`^[${DASH}]$`, 'u');
const ETH_LETTERS: Readonly<Record<string, string>> = { Ð: 'Đ', ð: 'đ', Ɖ: 'Đ', ɖ: 'đ' };

const isLineEnd = (character: string): boolean =>
  character === '\n' || (character !== ' ' && IS_LINE_END.test(character));
const isWhite = (written: string): boolean =>
  written.startsWith(' ') || written.startsWith('\n') || IS_WHITE.test(written);

/**
 * Folds what only looks different: decomposed letters, look-alike letters and dashes, line ends, odd, doubled and
 * invisible spaces. Lines keep their number. Takes time linear in the length.
 *
 * @param source - text as read
 */
export function fold(source: string): Folded {
  const pieces: string[] = [];
  /** Pairs of offsets (in the folded text, in the source) from which the two run in step again. */
  const at: number[] = [0];
  const from: number[] = [0];
  let length = 0;
  let last = '\n';
  let cursor = 0;

  const push = (piece: string) => {
    if (piece === '') return;
    pieces.push(piece);
    length += piece.length;
    last = piece.charAt(piece.length - 1);
  };
  const resume = (sourceOffset: number) => {
    at.push(length);
    from.push(sourceOffset);
  };
  const pushWhite = (run: string, start: number) => {
    let lineEnds = 0;
    for (let i = 0; i < run.length; i += 1) {
      if (!isLineEnd(run.charAt(i))) continue;
      if (lineEnds === 0) resume(start);
      resume(start + i);
      push('\n');
      lineEnds += 1;
      if (run[i] === '\r' && run[i + 1] === '\n') i += 1;
    }
    if (start + run.length === source.length) resume(start);
    const blank = lineEnds === 0 && !ONLY_INVISIBLE.test(run);
    if (blank && last !== '\n' && start + run.length < source.length) push(' ');
  };

  for (const match of source.matchAll(CHANGED)) {
    const written = match[0];
    push(source.slice(cursor, match.index));
    cursor = match.index + written.length;
    if (isWhite(written)) pushWhite(written, match.index);
    else if (IS_DASH.test(written)) push('-');
    else push(ETH_LETTERS[written] ?? written.normalize('NFC'));
    resume(cursor);
  }
  push(source.slice(cursor));
  return foldedText(pieces.join(''), Int32Array.from(at), Int32Array.from(from));
}

/** Apart from the making, of which nothing is to be kept while the text is. */
function foldedText(text: string, foldedAt: Int32Array, sourceAt: Int32Array): Folded {
  return {
    text,
    toSource: (offset) => {
      const index = lastAtMost(foldedAt, offset);
      return (sourceAt[index] ?? 0) + offset - (foldedAt[index] ?? 0);
    },
    toSourceEnd: (offset) => {
      if (offset <= 0) return 0;
      const before = lastAtMost(foldedAt, offset - 1);
      // Where the two texts part right at the end, the first mark is the end of the character itself.
      if (foldedAt[before + 1] === offset) return sourceAt[before + 1] ?? 0;
      return (sourceAt[before] ?? 0) + offset - (foldedAt[before] ?? 0);
    },
  };
}

/** Index of the last value that is not above `wanted`, in a list that never falls. */
export function lastAtMost(list: Int32Array, wanted: number): number {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((list[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
