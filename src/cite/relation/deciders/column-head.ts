import { relationOfColumn } from '../../../lexicon/index.js';
import type { MentionContext } from '../mention-context.js';
import { type Decision, decision } from '../related-mention.js';

/**
 * The head of a column says what is done to everything below it.
 *
 * @example
 * | STT | Nhiệm vụ | Căn cứ pháp lý |
 * | 1 | Rà soát bến bãi | Khoản 2 Điều 5 [Nghị định số 30/2020/NĐ-CP] |
 * → basis
 *
 * @example
 * | STT | Văn bản mới | Văn bản bị thay thế |
 * | 1 | Quy chế bến bãi | [Quyết định số 15/2019/QĐ-UBND] |
 * → repeals
 */
export function columnHead({ block }: MentionContext): Decision | null {
  if (block.columnHead === null) return null;
  const relation = relationOfColumn(block.columnHead);
  return relation && decision(relation, null, { rule: 'column-head', words: block.columnHead });
}
