import { outermost } from '../description-chain.js';
import { goesOn } from '../governing-phrase.js';
import type { MentionContext } from '../mention-context.js';
import { inListOf } from '../proposals.js';
import { type Decision, decision, label } from '../related-mention.js';

/**
 * After a semicolon, the previous clause may continue.
 *
 * @example
 * Bãi bỏ Công văn số 100/UBND-KT ngày 02/5/2019; [Công văn số 200/UBND-KT] ngày 03/5/2019.
 * → repeals
 */
export function afterSemicolon({
  mention,
  previous,
  clause,
  separatedBy,
  inBlock,
}: MentionContext): Decision | null {
  if (previous === null || separatedBy !== 'semicolon') return null;
  const head = inBlock.clauseHead ?? outermost(previous);
  if (!goesOn(head, clause)) return null;
  return decision(inListOf(head.relation, mention), head.by, { rule: 'after-semicolon', of: label(head) });
}
