import type { TextPiece, WordParagraph } from './word-paragraphs.js';

/** A letter of a paragraph as its part writes it: an entity is one. */
export interface WrittenLetter {
  readonly piece: TextPiece;
  readonly start: number;
  readonly end: number;
}

const LETTER = /&[^;\s]{1,10};|[\s\S]/gu;
/** What XML has names for. */
export const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
]);

const same = (letter: string): string => letter.normalize('NFC').toLowerCase();

/** The letters of a paragraph without its spaces, with what each is. */
function lettersOf(
  { texts }: WordParagraph,
  xml: string,
): { readonly letters: WrittenLetter[]; readonly said: string[] } {
  const letters: WrittenLetter[] = [];
  const said: string[] = [];
  for (const piece of texts) {
    for (const { 0: written, index } of xml.slice(piece.start, piece.end).matchAll(LETTER)) {
      if (/^\s$/u.test(written)) continue;
      const start = piece.start + index;
      letters.push({ piece, start, end: start + written.length });
      said.push(same(ENTITIES.get(written) ?? written));
    }
  }
  return { letters, said };
}

/** Where words begin in a list of letters, as near as may be to where they were read; -1 where they are not. */
function nearest(said: readonly string[], words: readonly string[], expected: number): number {
  let best = -1;
  for (let at = 0; at + words.length <= said.length; at += 1) {
    if (words.some((letter, index) => said[at + index] !== letter)) continue;
    if (best < 0 || Math.abs(at - expected) < Math.abs(best - expected)) best = at;
  }
  return best;
}

const spaceless = (text: string): string[] => [...text.replace(/\s/gu, '')].map(same);

/**
 * The first and the last letter of words in a paragraph; `null` where it has no text.
 *
 * @param before - what the paragraph's text as read has before the words
 * @param words - the words as read; where they cannot be found, the whole paragraph is meant
 */
export function findWords(
  paragraph: WordParagraph,
  xml: string,
  before: string,
  words: string,
): readonly [WrittenLetter, WrittenLetter] | null {
  const { letters, said } = lettersOf(paragraph, xml);
  const wanted = spaceless(words);
  const found = wanted.length === 0 ? -1 : nearest(said, wanted, spaceless(before).length);
  const first = letters[Math.max(found, 0)];
  const last = found < 0 ? letters.at(-1) : letters[found + wanted.length - 1];
  return first && last ? [first, last] : null;
}
