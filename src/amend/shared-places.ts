import { oneOf } from '../chars/index.js';
import { placeWords } from '../lexicon/index.js';
import { newTextAt } from './gives-text.js';
import type { NamedChange } from './named-change.js';
import { HIDDEN } from './quotes.js';
import { namesProvision } from './target-stretches.js';

/** An instruction up to the words that introduce its new text. */
export const beforeNewText = (text: string): string => {
  const at = newTextAt(text);
  // "Bãi bỏ các điều sau đây: Điều 5; Điều 6": the provisions come after these words.
  if (at >= 0 && !namesProvision(text.slice(0, at))) return text;
  return at < 0 ? text : text.slice(0, at);
};

const PLACE_AFTER = new RegExp(
  `^(?:như sau|sau đây)?\\s*:?\\s*(?<place>${oneOf(placeWords.wordsIn)} [^${HIDDEN}]+)$`,
  'iu',
);

/** "Sửa đổi Điều 3 như sau: [tại gạch đầu dòng thứ nhất], thay “…” bằng “…”": a place that was not understood. */
export const placeAfterLead = (object: string, said: string): string | null =>
  PLACE_AFTER.exec(object.slice(said.length))?.groups?.['place']?.trim() ?? null;

/**
 * Gives a change of words that names no place the place named beside it: "Thay “A” bằng “B” và thay “C” bằng “D” tại
 * khoản 1", "Sửa đổi mức tại Điều 5: thay cụm từ “A” bằng cụm từ “B”".
 */
export function withSharedPlaces(stretches: readonly (readonly NamedChange[])[]): readonly NamedChange[] {
  const lacks = ({ phrase, target, unread }: NamedChange): boolean =>
    phrase !== null && target === null && unread === null;
  return stretches.flatMap((changes, index) => {
    const before = stretches[index - 1] ?? [];
    const after = stretches[index + 1] ?? [];
    const isLead = changes.length > 0 && changes.every(({ phrase }) => phrase === null) && after.some(lacks);
    if (isLead && changes.every(({ action, replacement }) => action === 'replace' && replacement === null))
      return [];
    if (!changes.some(lacks)) return changes;
    const places = [before, after].find((others) => others.some(({ target }) => target !== null)) ?? [];
    const targets = [...new Set(places.flatMap(({ target }) => target ?? []))];
    const unread = places.find((each) => each.unread !== null)?.unread ?? null;
    if (targets.length === 0) return changes;
    return changes.flatMap((change) =>
      lacks(change) ? targets.map((target) => ({ ...change, target, unread })) : [change],
    );
  });
}
