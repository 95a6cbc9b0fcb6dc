import type { MentionContext } from '../mention-context.js';
import { type Decision, decision } from '../related-mention.js';

/**
 * A negated change is not a change.
 *
 * @example
 * Quyết định này không thay thế [Quyết định số 15/2019/QĐ-UBND] ngày 01/4/2019.
 * → refers
 */
export function denied({ phrase }: MentionContext): Decision | null {
  if (!phrase?.isDenied) return null;
  return decision('refers', null, { rule: 'denied', words: phrase.text.trim() });
}
