import { lastNotAbove } from '../chars/index.js';

/** Turns places of the text as read into places of the text in the editor, and back. */
export interface Alignment {
  readonly toEditor: (offset: number) => number;
  readonly toRead: (offset: number) => number;
}

const same = (offset: number): number => offset;
const IDENTITY: Alignment = { toEditor: same, toRead: same };

const WORD = /[\p{L}\p{N}]+/gu;

/** How many words are looked through for the next one: more than the marks of a row of a table or a link have. */
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

/** The words that two texts have in common, in the order of both; one that is too far away has no partner. */
function* pairs(read: string, written: string): Generator<readonly [Word, Word]> {
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

/** Moves an offset with the word that it stands in or behind. */
const mover = (from: readonly Word[], to: readonly Word[]): ((offset: number) => number) => {
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
 * Lays the text that a reader made of a file (Markdown without its marks) beside the file's own text. Plain text is what
 * it was; elsewhere words are the guide.
 */
export function alignTexts(read: string, written: string): Alignment {
  if (read === written) return IDENTITY;
  const paired = [...pairs(read, written)];
  const [left, right] = [paired.map(([word]) => word), paired.map(([, word]) => word)];
  return { toEditor: mover(left, right), toRead: mover(right, left) };
}
