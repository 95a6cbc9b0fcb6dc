import { describedBefore, type MentionContext } from '../mention-context.js';
import { type Decision, decision } from '../related-mention.js';
import { isChange } from '../relation-groups.js';
import { verbRelation } from '../verb-relation.js';

const JOINED = /(?:,|và|đồng thời)\s?$/u;

/**
 * A second verb of change, joined to the words after the first document, has the same subject as the first verb.
 *
 * @example
 * Sửa đổi Quyết định số 15/2019/QĐ-UBND quy định về giá đất và bãi bỏ [Quyết định số 16/2019/QĐ-UBND].
 * → repeals
 */
export function secondVerb(context: MentionContext): Decision | null {
  const { phrase, inClause } = context;
  if (phrase === null || inClause === null || !isChange(phrase.sense) || !isChange(inClause.relation))
    return null;
  if (!JOINED.test(phrase.clause.slice(0, phrase.start))) return null;
  const relation = verbRelation(context, phrase);
  if (!isChange(relation) || describedBefore(context) === null) return null;
  return decision(relation, inClause.by, { rule: 'second-verb', words: phrase.text.trim() });
}
