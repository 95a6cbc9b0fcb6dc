import { inSmallLetters } from '../../../chars/index.js';
import { orderIn } from '../../../lexicon/index.js';
import { otherThan } from '../description-chain.js';
import type { GoverningPhrase } from '../governing-phrase.js';
import { describedBefore, type MentionContext } from '../mention-context.js';
import { type Decision, decision, label } from '../related-mention.js';
import { isChange } from '../relation-groups.js';
import { plainRelation } from '../verb-relation.js';

/**
 * A verb in the description of a document says what that document does, whatever others are ordered to do about it;
 * a document that orders others to change an act does not change it.
 *
 * @example
 * Căn cứ Nghị định số 43/2014/NĐ-CP của Chính phủ quy định chi tiết thi hành [Luật Đất đai];
 * → details
 */
export function verbInDescription(context: MentionContext): Decision | null {
  const { phrase, mention } = context;
  const described = phrase && describedBefore(context);
  if (!phrase || !described || opensOwnBasis(phrase)) return null;
  const relation = plainRelation(context, phrase);
  const isOrdered = isChange(relation) && orderIn(inSmallLetters(context.gap)) >= 0;
  return decision(isOrdered ? 'refers' : relation, otherThan(mention, described), {
    rule: 'verb-in-description',
    of: label(described),
    words: phrase.text.trim(),
  });
}

/** Whether the document itself relies on it: "Thực hiện Công văn số 5 …, căn cứ [Luật …], Sở Nội vụ báo cáo". */
const opensOwnBasis = ({ sense, start, clause }: GoverningPhrase): boolean =>
  sense === 'basis' && /,\s?$/u.test(clause.slice(0, start));
