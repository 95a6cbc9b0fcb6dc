import { lastNotAbove } from '../chars/index.js';

/** Converts offsets in the text as read to offsets in the editor's text, and back. */
export interface Alignment {
  readonly toEditor: (offset: number) => number;
  readonly toRead: (offset: number) => number;
}

const same = (offset: number): number => offset;
const IDENTITY: Alignment = { toEditor: same, toRead: same };

const WORD = /[\p{L}\p{N}]+/gu;

/** How many words ahead the next common word is looked for: more than the markup of a table row or a link has. */
const REACH = 64;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly letters: string;
}

const wordsOf = (text: string): readonly Word[] =>
  Array.from(text.matchAll(WORD), ({ 0: letters, index }) => ({
    start: index,
    end: index + letters.length,
    letters,
  }));

/** Pairs the words that two texts have in common, in order. A word that is too far away gets no partner. */
function* commonWords(read: string, written: string): Generator<readonly [Word, Word]> {
  const there = wordsOf(written);
  let next = 0;
  for (const word of wordsOf(read)) {
    const limit = Math.min(next + REACH, there.length);
    for (let at = next; at < limit; at += 1) {
      const candidate = there[at];
      if (candidate?.letters !== word.letters) continue;
      yield [word, candidate];
      next = at + 1;
      break;
    }
  }
}

/** Creates the function that moves an offset together with the word that it is in or after. */
const createMover = (from: readonly Word[], to: readonly Word[]): ((offset: number) => number) => {
  const starts = from.map(({ start }) => start);
  return (offset) => {
    const at = lastNotAbove(starts, offset);
    const [word, partner] = [from[at], to[at]];
    return word === undefined || partner === undefined
      ? 0
      : Math.min(partner.start + offset - word.start, partner.end);
  };
};

/**
 * Aligns the text that a reader made of a file, such as Markdown without its markup, with the file's own text. Plain
 * text is the same in both; other formats are aligned word by word.
 */
export function alignTexts(read: string, written: string): Alignment {
  if (read === written) return IDENTITY;
  const paired = [...commonWords(read, written)];
  const [left, right] = [paired.map(([word]) => word), paired.map(([, word]) => word)];
  return { toEditor: createMover(left, right), toRead: createMover(right, left) };
}
