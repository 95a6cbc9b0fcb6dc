import type { Planner } from './edits.js';
import { findTarget, isFound } from './find-target.js';
import { allOf } from './mutable.js';
import { isRepealed } from './repealed.js';

/** The mark that ends a provision: it stays behind words that are added, unless they bring their own. */
const LAST_MARK = /(?:\s*(?:;\s*(?:và|hoặc)|\.\/\.|[.;:,]))?\s*$/u;
const OWN_MARK = /[.;:]\s*$/u;
const OPENS_WITH_MARK = /^[,;.:)]/u;

/**
 * "Bổ sung cụm từ “…” vào cuối khoản 1 Điều 4". The end of a provision of several paragraphs is not plain: it may be
 * that of its first sentence or of its last point.
 */
export const planWordsAtEnd: Planner = (root, { target, newText }) => {
  const words = newText?.trim() ?? '';
  if (words === '' || target.pins.length === 0) return 'not-understood';
  const found = findTarget(root, target);
  if (!isFound(found)) return found;
  if (isRepealed(found.node)) return 'target-not-found';
  const texts = allOf(found.node).filter(
    ({ type, value }) => type === 'paragraph' && typeof value === 'string',
  );
  const [only, more] = texts;
  if (only === undefined || more !== undefined) return 'not-applied';
  return {
    make: () => {
      const text = only.value ?? '';
      const mark = LAST_MARK.exec(text)?.[0] ?? '';
      const kept = text.slice(0, text.length - mark.length);
      only.value = `${kept}${OPENS_WITH_MARK.test(words) ? '' : ' '}${words}${OWN_MARK.test(words) ? '' : mark}`;
      return [found.node];
    },
  };
};
