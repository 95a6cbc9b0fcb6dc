import { isDrafted } from '../drafts.js';
import type { MentionContext } from '../mention-context.js';
import { type Decision, decision } from '../related-mention.js';

/**
 * What a draft or a planned document is to do has not been done yet.
 *
 * @example
 * Góp ý dự thảo Nghị định sửa đổi, bổ sung một số điều của [Nghị định số 30/2020/NĐ-CP].
 * → refers
 *
 * @example
 * 1. Xây dựng Quyết định thay thế [Quyết định số 15/2019/QĐ-UBND] ngày 01/4/2019.
 * → refers
 */
export function draft(context: MentionContext): Decision | null {
  const { phrase } = context;
  if (phrase === null || !isDrafted(context, phrase)) return null;
  return decision('refers', null, { rule: 'draft', words: phrase.text.trim() });
}
