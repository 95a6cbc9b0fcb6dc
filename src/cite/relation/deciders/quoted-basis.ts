import type { MentionContext } from '../mention-context.js';
import { type Decision, decision, label } from '../related-mention.js';
import { plainRelation } from '../verb-relation.js';

/**
 * Legal bases quoted in a footnote of a consolidated text belong to the document that the footnote is about.
 *
 * @example
 * Điều 1. Thông tư số 12/2020/TT-BTC ngày 05/3/2020 của Bộ trưởng Bộ Tài chính có căn cứ ban hành như sau:
 * “Căn cứ [Luật Giá] ngày 20 tháng 6 năm 2012;
 * → basis
 */
export function quotedBasis(context: MentionContext): Decision | null {
  const { phrase, block, reading } = context;
  if (phrase === null || reading.quoted === null || block.zone === 'preamble') return null;
  if (plainRelation(context, phrase) !== 'basis') return null;
  return decision('basis', reading.quoted, { rule: 'quoted-basis', of: label(reading.quoted) });
}
