import type { Item } from '../form/item.js';
import type { Word } from '../form/words.js';
import { bagOf, likeness } from '../match/likeness.js';

/** A heading that is less like the old text than this is a new heading. */
const MIN_LIKENESS = 0.5;

const idsOf = (items: readonly Item[]): string =>
  items.flatMap(({ words }) => words.flatMap(({ looseId, isMark }) => (isMark ? [] : [looseId]))).join(' ');

/** Words without regard to case, as those of headings are compared. */
export const withoutCase = (words: readonly Word[]): readonly Word[] =>
  words.map((word) => ({ ...word, id: word.looseId }));

/** A heading of one unit that is the beginning of the other unit's text. */
export interface RereadHeading {
  /** The text of the unit without a heading. It is not reported itself; what changed is reported with the heading. */
  readonly text: Item;
  /** Whether the two have the same words. */
  readonly isSame: boolean;
}

/**
 * Finds out whether the heading of one of two units was parsed as the beginning of the other's text, as happens where a
 * line end after a heading is lost, or where a heading is unusually long.
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
    bagOf({ ...item, words: withoutCase(item.words), children: [] }),
  );
  const isLike = one && other && likeness(one, other) >= MIN_LIKENESS && from === plain && rest === null;
  return isLike ? { text, isSame } : null;
};
