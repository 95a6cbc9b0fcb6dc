import { isLetter, isWritten } from '../chars/index.js';
import { kindSpellings } from './kind-names.js';
import type { Kind } from './kinds.js';

/** A kind's name where it stands in a text. */
export interface KindInText {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  /** Whether it is written in normal case ("Nghị định"), and not in small letters or capitals. */
  readonly inNormalCase: boolean;
}

/** The kind whose name begins at an offset, in whatever letters, and ends with a word; of several the longest. */
export function kindFrom(text: string, start: number): KindInText | null {
  for (const { kind, name, small } of kindSpellings()) {
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
  for (const { kind, name, small } of kindSpellings()) {
    const start = end - name.length;
    if (isWritten(text, start, small))
      return { kind, start, end, inNormalCase: text.startsWith(name, start) };
  }
  return null;
}
