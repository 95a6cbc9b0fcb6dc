import { LATIN, oneOf, withTonesLast } from '../chars/index.js';

/** Lookarounds: neither a letter nor a digit precedes, or follows. */
export const BEFORE_WORD = `(?<![${LATIN}0-9])`;
export const AFTER_WORD = `(?![${LATIN}0-9])`;

/** Source of a pattern for one of the phrases as whole words, with the tones where {@link withTonesLast} puts them. */
export const phrasePattern = (phrases: readonly string[]): string =>
  `${BEFORE_WORD}${oneOf(phrases.map(withTonesLast))}${AFTER_WORD}`;

/** Source of a pattern for one of the alternatives in `source`, as whole words. */
export const wholeWords = (source: string): string => `${BEFORE_WORD}(?:${source})${AFTER_WORD}`;

/** Words with which the name of a body goes on that has its place or its level in it. */
export const PLACE_WORD =
  '(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu|cấp|các|địa phương|trung ương|cơ sở|khu vực|thuộc)';

/** A pattern that matches only at its `lastIndex`. */
export const stickyPattern = (source: string, flags = 'u'): RegExp => new RegExp(source, `${flags}y`);

/** Where the spaces at `from` end. */
export function skipBlank(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 0x20) at += 1;
  return at;
}

/** Words as they begin in the middle and at the beginning of a sentence. */
export const inBothCases = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => [
    word.charAt(0).toLowerCase() + word.slice(1),
    word.charAt(0).toUpperCase() + word.slice(1),
  ]);

/** The text with a capital at `at`: "Trách nhiệm của [c]ông đoàn cơ sở", written large only where it begins a sentence. */
export const capitalAt = (key: string, at: number): string =>
  key.slice(0, at) + key.charAt(at).toUpperCase() + key.slice(at + 1);
