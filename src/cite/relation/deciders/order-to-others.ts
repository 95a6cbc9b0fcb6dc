import type { MentionContext } from '../mention-context.js';
import { orderBefore } from '../orders.js';
import { type Decision, decision } from '../related-mention.js';
import { isChange } from '../relation-groups.js';

/**
 * A document that orders others to change or detail another one does not do so itself.
 *
 * @example
 * Giao Sở Tài chính tham mưu sửa đổi [Quyết định số 15/2019/QĐ-UBND].
 * → refers
 */
export function orderToOthers(context: MentionContext): Decision | null {
  const { phrase } = context;
  const isAct = phrase !== null && (isChange(phrase.sense) || phrase.sense === 'details');
  const words = isAct ? orderBefore(context, phrase) : null;
  return words === null ? null : decision('refers', null, { rule: 'order-to-others', words: words.trim() });
}
