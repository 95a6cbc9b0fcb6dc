import { groupBy, isLetter, isWritten, once, smallUnit } from '../chars/index.js';
import { type KindSpelling, kindSpellings } from './kind-names.js';
import type { Kind } from './kind-row.js';

/** A kind's name where it stands in a text. */
export interface KindInText {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  /** Whether it is written in normal case ("Nghị định"), and not in small letters or capitals. */
  readonly inNormalCase: boolean;
}

/** Most places of a text begin and end no kind's name: what has not its first or last letter is not compared. */
const byFirst = once(() => groupBy(kindSpellings(), ({ small }) => small.charCodeAt(0)));
const byLast = once(() => groupBy(kindSpellings(), ({ small }) => small.charCodeAt(small.length - 1)));
const NONE: readonly KindSpelling[] = [];

/** The kind whose name begins at an offset, in whatever letters, and ends with a word; of several the longest. */
export function kindFrom(text: string, start: number): KindInText | null {
  for (const { kind, name, small } of byFirst().get(smallUnit(text.charCodeAt(start))) ?? NONE) {
    const end = start + name.length;
    if (isWritten(text, start, small) && !isLetter(text.charCodeAt(end)))
      return { kind, start, end, inNormalCase: text.startsWith(name, start) };
  }
  return null;
}

/**
 * The kind whose name ends at an offset, in whatever letters; of several the longest. The space before it may be lost,
 * as where a line ended ("Thực hiệnQuyết định").
 */
export function kindUpTo(text: string, end: number): KindInText | null {
  for (const { kind, name, small } of byLast().get(smallUnit(text.charCodeAt(end - 1))) ?? NONE) {
    const start = end - name.length;
    if (isWritten(text, start, small))
      return { kind, start, end, inNormalCase: text.startsWith(name, start) };
  }
  return null;
}
