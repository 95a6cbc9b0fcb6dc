import { beginsWith, charactersOf, once, tailOf } from '../../chars/index.js';
import type { Line } from '../line/index.js';

const ENDS_CLOSED = /[”"»]\s?[.;,]{0,2}\s?\d{0,2}$/u;
const CLOSED_REACH = 8;
const isClosed = (text: string): boolean => ENDS_CLOSED.test(tailOf(text, CLOSED_REACH));
/** The marks that open a quotation. */
export const OPENING_QUOTES = charactersOf('“"«');
const ENDS_STRAIGHT = /"\s?[.;,]{0,2}\s?\d{0,2}$/u;

const MARK = /[“”«»]/u;

const STRAIGHT = '"';

/** How many more quotations a line opens than it closes. */
function openedBy(text: string): number {
  if (!MARK.test(text)) return 0;
  let opened = 0;
  for (const character of text)
    if (character === '“' || character === '«') opened += 1;
    else if (character === '”' || character === '»') opened -= 1;
  return opened;
}

function straightIn(text: string): number {
  let found = 0;
  for (let at = text.indexOf(STRAIGHT); at >= 0; at = text.indexOf(STRAIGHT, at + 1)) found += 1;
  return found;
}

/** For each line, the first one from it that ends with a closing mark and passes the test. */
function closings(lines: readonly Line[], passes: (text: string, at: number) => boolean): Int32Array {
  const next = new Int32Array(lines.length + 1).fill(-1);
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const text = lines[i]?.text ?? '';
    next[i] = isClosed(text) && passes(text, i) ? i : (next[i + 1] ?? -1);
  }
  return next;
}

/** For each line, the first one from it after which no more marks are open than before the line. */
function balances(lines: readonly Line[]): Int32Array {
  const size = lines.length;
  /** The number of open quotation marks before each line. */
  const depth = new Int32Array(size + 1);
  for (let i = 0; i < size; i += 1) depth[i + 1] = (depth[i] ?? 0) + openedBy(lines[i]?.text ?? '');
  const balanced = new Int32Array(size).fill(-1);
  const waiting: number[] = [];
  for (let i = 0; i < size; i += 1) {
    waiting.push(i);
    while (waiting.length > 0 && (depth[waiting[waiting.length - 1] ?? 0] ?? 0) >= (depth[i + 1] ?? 0))
      balanced[waiting.pop() ?? 0] = i;
  }
  return balanced;
}

/**
 * For each line that begins with a straight quotation mark, the line that ends the quotation. Such a mark does not
 * show whether it opens or closes, but those inside the quotation come in pairs.
 */
function straightEnds(lines: readonly Line[]): (index: number) => number {
  /** The number of straight quotation marks before each line. */
  const marks = new Int32Array(lines.length + 1);
  for (let i = 0; i < lines.length; i += 1) marks[i + 1] = (marks[i] ?? 0) + straightIn(lines[i]?.text ?? '');
  /** For each line, the next one up to whose end the text has an even, or an odd, number of straight marks. */
  const [nextEven, nextOdd] = [0, 1].map((rest) =>
    closings(
      lines,
      (text, at) => !ENDS_STRAIGHT.test(tailOf(text, CLOSED_REACH)) || (marks[at + 1] ?? 0) % 2 === rest,
    ),
  );
  return (index) => ((marks[index] ?? 0) % 2 === 0 ? nextEven : nextOdd)?.[index] ?? -1;
}

/**
 * Finds where quotations that begin at the start of a line end. It goes over the whole text once, so the time is linear
 * however many quotation marks are not closed.
 */
export function createQuotes(lines: readonly Line[]) {
  const balanced = once(() => balances(lines));
  const nextClosed = once(() => closings(lines, () => true));
  const straightEnd = once(() => straightEnds(lines));
  return {
    /** Whether a quotation of whole paragraphs may begin at this line. */
    mayOpen: (index: number): boolean => beginsWith(lines[index]?.text ?? '', OPENING_QUOTES),
    /** The last line of the quotation that begins at this line; -1 if it is never closed. */
    end(index: number): number {
      if (lines[index]?.text.startsWith(STRAIGHT)) return straightEnd()(index);
      const at = balanced()[index] ?? -1;
      if (at < 0) return nextClosed()[index] ?? -1;
      return isClosed(lines[at]?.text ?? '') ? at : -1;
    },
    /** The last line of the quotation opened by the last mark of this line; -1 if it is never closed. */
    openedEnd: (index: number): number =>
      openedBy(lines[index]?.text ?? '') > 0 ? (balanced()[index] ?? -1) : straightEnd()(index),
    /** The line after which all marks that this line opens are closed; the line itself if it opens none. */
    balancedBy: (index: number): number =>
      openedBy(lines[index]?.text ?? '') > 0 ? (balanced()[index] ?? -1) : index,
  };
}

/** See {@link createQuotes}. */
export type Quotes = ReturnType<typeof createQuotes>;
