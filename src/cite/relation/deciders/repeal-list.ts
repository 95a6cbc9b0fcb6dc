import { endsInConnector } from '../clause.js';
import type { MentionContext } from '../mention-context.js';
import { type Decision, decision } from '../related-mention.js';

/**
 * Everything in a list is repealed if the list's title says so.
 *
 * @example
 * I. VĂN BẢN HẾT HIỆU LỰC TOÀN BỘ
 * 1. [Quyết định số 15/2019/QĐ-UBND] ngày 01/4/2019
 * → repeals
 */
export function repealList({ block, reading, inClause, clause }: MentionContext): Decision | null {
  // "Quy định giá dịch vụ đo đạc | [Luật Giá] không giao Ủy ban nhân dân tỉnh quy định": the reason is in another cell.
  if (inClause !== null && !endsInConnector(clause)) return null;
  if (block.unit.length === 0 || !reading.repealLists.has(block.unit[0] ?? '')) return null;
  return decision('repeals', null, { rule: 'repeal-list' });
}
