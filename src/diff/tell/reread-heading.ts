import type { Item } from '../form/item.js';
import type { Word } from '../form/words.js';
import { bagOf, likeness } from '../match/likeness.js';

/** A heading less like the text that it might have been is a new one. */
const LEAST_ALIKE = 0.5;

const idsOf = (items: readonly Item[]): string =>
  items.flatMap(({ words }) => words.flatMap(({ looseId, isMark }) => (isMark ? [] : [looseId]))).join(' ');

/** Words as those of headings are compared. */
export const loosely = (words: readonly Word[]): readonly Word[] =>
  words.map((word) => ({ ...word, id: word.looseId }));

/** What is the heading of one unit and begins the text of another. */
export interface RereadHeading {
  /** The text of the unit that has no heading; its difference is none, or is told with the heading. */
  readonly text: Item;
  /** Whether the two say the same words. */
  readonly isSame: boolean;
}

/**
 * Finds out whether what is the heading of one of two units was read as the beginning of the other's text: a line end
 * after a heading is lost, or a heading is longer than most.
 */
export const rereadHeading = (from: Item, to: Item): RereadHeading | null => {
  if (from.text !== null || (from.heading === null) === (to.heading === null)) return null;
  const [headed, plain] = from.heading === null ? [to, from] : [from, to];
  const [text] = plain.children;
  if (text?.text == null || text.span !== null) return null;
  const rest = text.partner;
  if (rest !== null && rest !== headed.children[0]) return null;
  const isSame = idsOf([text]) === idsOf(rest === null ? [headed] : [headed, rest]);
  if (isSame) return { text, isSame };
  const [one, other] = [text, headed].map((item) =>
    bagOf({ ...item, words: loosely(item.words), children: [] }),
  );
  const isLike = one && other && likeness(one, other) >= LEAST_ALIKE && from === plain && rest === null;
  return isLike ? { text, isSame } : null;
};
