import { lastNotAbove } from '../chars/index.js';

/** Up to three letters, up to three digits, or a sign and its repetitions. */
const PIECE = /\p{L}{1,3}|\d{1,3}|([^\s\p{L}\d])\1*/gu;

/**
 * The factor that keeps the estimate from falling below the count of a tokenizer: on texts of the Gazette it is 1.0 to
 * 1.2 times the count of o200k_base.
 */
const MARGIN = 1.1;

/** A text whose tokens have been counted. */
export interface CountedText {
  readonly text: string;
  /** An estimate of the number of tokens between two offsets. */
  readonly tokens: (start: number, end: number) => number;
}

/** A number of characters that never exceeds a number of tokens. */
export const lettersWithin = (tokens: number): number => Math.max(1, Math.floor(tokens / MARGIN));

/** Counts the tokens of a text. */
export const countTokens = (text: string): CountedText => {
  const starts = Int32Array.from(text.matchAll(PIECE), ({ index }) => index);
  const before = (offset: number): number => lastNotAbove(starts, offset - 1) + 1;
  // A piece that is cut in two counts on both sides.
  const isCut = (offset: number): boolean =>
    offset > 0 && !/\s/u.test(text.slice(offset - 1, offset)) && starts[before(offset)] !== offset;
  return {
    text,
    tokens: (start, end) =>
      Math.ceil((before(end) - before(start) + (end > start && isCut(start) ? 1 : 0)) * MARGIN),
  };
};
