import type { MentionContext } from '../mention-context.js';
import { type Decision, label } from '../related-mention.js';
import { isChange } from '../relation-groups.js';

/**
 * If another act is amended to say that it replaces a document, that act replaces it, and has usually done so before.
 *
 * @example
 * Sửa đổi Điều 5 Quyết định số 15/2019/QĐ-UBND như sau:
 * “Điều 5. Quyết định này thay thế [Quyết định số 16/2016/QĐ-UBND].”
 * → repeals
 *
 * @param found - the decision of the other deciders
 */
export function quotedChange({ block, reading }: MentionContext, found: Decision): Decision | null {
  const { amended } = reading;
  if (found.by !== null || !isChange(found.relation) || block.zone !== 'quotation' || amended === null)
    return null;
  return { ...found, by: amended, reason: { rule: 'quoted-change', of: label(amended) } };
}
