import type { MentionContext } from '../mention-context.js';
import type { Decision } from '../related-mention.js';
import { plainRelation } from '../verb-relation.js';

const EXAMINES = /^(?:sau khi )?(?:xem )?xét$/iu;

/**
 * The verb or preposition before a mention says what is done to it.
 *
 * @example
 * Bãi bỏ [Quyết định số 15/2019/QĐ-UBND] ngày 01/4/2019.
 * → repeals
 */
export function verbBefore(context: MentionContext): Decision | null {
  const { phrase } = context;
  if (phrase === null) return null;
  const relation = plainRelation(context, phrase);
  const words = phrase.text.trim();
  const isExamined = relation === 'refers' && EXAMINES.test(words);
  return {
    relation,
    by: null,
    role: isExamined ? 'examined' : 'own',
    reason: { rule: 'verb-before', words },
  };
}
