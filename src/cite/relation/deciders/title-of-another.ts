import { oneOf } from '../../../chars/index.js';
import { verbsThat } from '../../../lexicon/index.js';
import type { MentionContext } from '../mention-context.js';
import { type Decision, decision, label } from '../related-mention.js';

const AMENDS = new RegExp(oneOf(verbsThat('changes', 'amends')), 'iu');

/**
 * What a law's title says it changes is changed by that law, not by the document that cites it.
 *
 * @example
 * Căn cứ Luật sửa đổi, bổ sung một số điều của [Luật Tổ chức Chính phủ] ngày 22 tháng 11 năm 2019;
 * → amends
 */
export function titleOfAnother({ text, mention, outerTitle }: MentionContext): Decision | null {
  if (outerTitle === null) return null;
  const title = text.slice(outerTitle.mention.start, mention.start);
  const relation = AMENDS.test(title) ? 'amends' : 'repeals';
  return decision(relation, outerTitle, { rule: 'title-of-another', of: label(outerTitle) });
}
