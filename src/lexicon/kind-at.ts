import { groupBy, isLetter, isWritten, once, smallUnit } from '../chars/index.js';
import { type KindSpelling, kindSpellings } from './kind-names.js';
import type { Kind } from './kind-row.js';

/** The name of a kind in a text. */
export interface KindInText {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  /** Whether it is written in normal case ("Nghị định"), and not in small letters or capitals. */
  readonly inNormalCase: boolean;
}

/** Indexed by first and last letter, since at most offsets no kind's name begins or ends. */
const byFirst = once(() => groupBy(kindSpellings(), ({ small }) => small.charCodeAt(0)));
const byLast = once(() => groupBy(kindSpellings(), ({ small }) => small.charCodeAt(small.length - 1)));
const NONE: readonly KindSpelling[] = [];

/**
 * The kind whose name begins at an offset, in any case, and ends at a word boundary; the longest if there are several.
 */
export function kindFrom(text: string, start: number): KindInText | null {
  for (const { kind, name, small } of byFirst().get(smallUnit(text.charCodeAt(start))) ?? NONE) {
    const end = start + name.length;
    if (isWritten(text, start, small) && !isLetter(text.charCodeAt(end)))
      return { kind, start, end, inNormalCase: text.startsWith(name, start) };
  }
  return null;
}

/**
 * The kind whose name ends at an offset, in any case; the longest if there are several. The space before it may be
 * missing, as after a lost line end ("Thực hiệnQuyết định").
 */
export function kindUpTo(text: string, end: number): KindInText | null {
  for (const { kind, name, small } of byLast().get(smallUnit(text.charCodeAt(end - 1))) ?? NONE) {
    const start = end - name.length;
    if (isWritten(text, start, small))
      return { kind, start, end, inNormalCase: text.startsWith(name, start) };
  }
  return null;
}
