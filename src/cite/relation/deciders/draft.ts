import type { MentionContext } from '../mention-context.js';
import { type Decision, decision } from '../related-mention.js';
import { isDrafted } from '../verb-relation.js';

/**
 * What a draft is to do is not done yet.
 *
 * @example
 * Cho ý kiến đối với dự thảo Nghị định sửa đổi, bổ sung một số điều của [Nghị định số 30/2020/NĐ-CP].
 * → refers
 */
export function draft({ phrase }: MentionContext): Decision | null {
  if (phrase === null || !isDrafted(phrase)) return null;
  return decision('refers', null, { rule: 'draft', words: phrase.text.trim() });
}
