import { isConnector } from '../clause.js';
import type { MentionContext } from '../mention-context.js';
import { type Decision, decision, label, type RelatedMention } from '../related-mention.js';
import { isChange, isPassive } from '../relation-groups.js';
import { sentenceAfter } from '../sentence-after.js';

/**
 * After a semicolon, the list of the acts that have changed another continues.
 *
 * @example
 * Căn cứ Luật số 50/2014/QH13 (sửa đổi, bổ sung bởi Luật số 03/2016/QH14; [Luật số 62/2020/QH14]);
 * → amendedBy
 */
export function furtherAgent(context: MentionContext): Decision | null {
  const { previous, clause, separatedBy } = context;
  if (previous === null || separatedBy !== 'semicolon' || !isPassive(previous.relation)) return null;
  const changed = previous.by;
  if (changed === null || !isConnector(clause)) return null;
  if (!isInBracket(context, changed, previous) && !isBareLike(context, changed, previous)) return null;
  return decision(previous.relation, changed, { rule: 'further-agent', of: label(previous) });
}

/** Whether the bracket that the previous agent stands in is still open. */
function isInBracket({ text, gap }: MentionContext, changed: RelatedMention, agent: RelatedMention): boolean {
  if (gap.includes(')')) return false;
  const between = text.slice(changed.mention.end, agent.mention.start);
  return between.lastIndexOf('(') > between.lastIndexOf(')');
}

/**
 * Whether nothing but a number is given of acts of one kind, neither of those that change nor of this one: "Luật số
 * 50/2014/QH13 được sửa đổi bởi Luật số 03/2016/QH14; [Luật số 62/2020/QH14]". What else is relied on has a name, and
 * a list of what is repealed goes on with what is repealed.
 */
function isBareLike(context: MentionContext, changed: RelatedMention, agent: RelatedMention): boolean {
  const { text, block, mention, gap, inBlock } = context;
  if (inBlock.clauseHead !== changed || isChange(changed.relation)) return false;
  const areBare = [mention, agent.mention].every(
    ({ kind, number, name }) => kind === changed.mention.kind && number !== null && name === null,
  );
  return areBare && gap.trimStart().startsWith(';') && ENDS_ITEM.test(sentenceAfter(text, block, mention));
}

const ENDS_ITEM = /^(?:[;,.]|$| (?:và|thì|về)(?!\p{L}))/u;
