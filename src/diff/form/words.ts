import { withTonesLast } from '../../chars/index.js';

/** A word or a punctuation mark of a text. */
export interface Word {
  /** Equal for words that count as the same. */
  readonly id: number;
  /** Equal for words that count as the same when case is ignored. */
  readonly looseId: number;
  /** Offset of its start in its text; `end` is the first offset after it. */
  readonly start: number;
  readonly end: number;
  /** Whether it is punctuation. */
  readonly isMark: boolean;
}

/** A number with its separators, a word, a run of one mark. */
const WORD =
  /\p{N}+(?:[.,/:]\p{N}+)*\p{L}*|[\p{L}\p{M}\p{N}]+|[.…_]{2,}|(?<mark>[^\s\p{L}\p{M}\p{N}])\k<mark>*/gu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
const QUOTE = /^["“”„‟«»]+$/u;
const APOSTROPHE = /^['‘’‚‛]+$/u;
const DASH = /^[-‐-―−]+$/u;
/** Blanks to be filled in; their length only depends on the room in the line. */
const BLANK = /^(?:…|[.…_]{2,})$/u;

/** Gives each key a number; equal keys have equal numbers. */
export type Interner = (key: string) => number;

/** Creates an interner. Its numbers start at 1. */
export const createInterner = (): Interner => {
  const numbers = new Map<string, number>();
  return (key) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size + 1);
    return numbers.size;
  };
};

const markKey = (mark: string): string => {
  if (QUOTE.test(mark)) return '"';
  if (APOSTROPHE.test(mark)) return "'";
  if (DASH.test(mark)) return '-';
  return BLANK.test(mark) ? '…' : mark;
};

/** Whether a text is nothing but a blank to be filled in. */
export const isBlankLine = (text: string): boolean => /^[.…_\s]+$/u.test(text);

/** A text in NFC, without soft hyphens and other characters that have no width. */
export const visibleText = (text: string): string => text.normalize('NFC').replaceAll(INVISIBLE, '').trim();

/** Creates the function that splits texts into words. Two documents that are compared need the same one. */
export const createWordReader = (
  intern: Interner,
): ((text: string, foldCase: boolean) => readonly Word[]) => {
  const ids = new Map<string, number>();
  const idOf = (written: string, isMark: boolean, foldCase: boolean): number => {
    const text = foldCase ? written.toLowerCase() : written;
    const known = ids.get(text);
    if (known !== undefined) return known;
    const id = intern(
      isMark
        ? markKey(text)
        : withTonesLast(text)
            .replace(/[\u00d0\u0189]/gu, 'Đ')
            .replace(/[\u00f0\u0256]/gu, 'đ'),
    );
    ids.set(text, id);
    return id;
  };
  return (text, foldCase) =>
    Array.from(text.matchAll(WORD), ({ 0: written, index, groups }) => {
      const isMark = groups?.['mark'] !== undefined || BLANK.test(written);
      const looseId = idOf(written, isMark, true);
      const id = foldCase ? looseId : idOf(written, isMark, false);
      return { id, looseId, start: index, end: index + written.length, isMark };
    });
};
