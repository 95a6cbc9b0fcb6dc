import type { TextPiece, WordParagraph } from './word-paragraphs.js';

/** A letter of a paragraph as it is written in the part; an entity counts as one letter. */
export interface WrittenLetter {
  readonly piece: TextPiece;
  readonly start: number;
  readonly end: number;
}

const LETTER = /&[^;\s]{1,10};|[\s\S]/gu;
/** The entities that XML predefines. */
export const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
]);

const normalized = (letter: string): string => letter.normalize('NFC').toLowerCase();

/** The letters of a paragraph without its spaces, and in `said` what each stands for. */
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
      said.push(normalized(ENTITIES.get(written) ?? written));
    }
  }
  return { letters, said };
}

/**
 * The index at which words begin in a list of letters, as near as possible to the expected one; -1 where they do not
 * occur.
 */
function nearest(said: readonly string[], words: readonly string[], expected: number): number {
  let best = -1;
  for (let at = 0; at + words.length <= said.length; at += 1) {
    if (words.some((letter, index) => said[at + index] !== letter)) continue;
    if (best < 0 || Math.abs(at - expected) < Math.abs(best - expected)) best = at;
  }
  return best;
}

const spaceless = (text: string): string[] => [...text.replace(/\s/gu, '')].map(normalized);

/**
 * Finds the first and the last letter of words in a paragraph; `null` where it has no text.
 *
 * @param before - the text before the words in the paragraph as read
 * @param words - the words as read; if they are not found, the result is the whole paragraph
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
