import { kindNamed } from '../../lexicon/index.js';
import type { Relation } from '../../model/index.js';
import { isDrafted } from './drafts.js';
import type { GoverningPhrase } from './governing-phrase.js';
import type { MentionContext } from './mention-context.js';
import { orderBefore } from './orders.js';
import { isChange } from './relation-groups.js';

/** What a document does by a verb to what it mentions: nothing where the verb is that of a draft, or of an order to others. */
export function verbRelation(context: MentionContext, phrase: GoverningPhrase): Relation {
  const isOrdered = isChange(phrase.sense) && orderBefore(context, phrase) !== null;
  return isOrdered || isDrafted(context, phrase) ? 'refers' : plainRelation(context, phrase);
}

/** {@link verbRelation} of a verb that is neither that of a draft nor of an order. */
export function plainRelation(context: MentionContext, { sense, clause }: GoverningPhrase): Relation {
  return orProposal(context, clause, sense === 'alias' ? 'refers' : sense);
}

const NEXT_AT = /^\s?(?:và|,)\s(?:của )?[^.;]{0,120} tại\s?$/u;

/** What is submitted ("Xét Tờ trình …", "… và của Sở Tài chính tại [Tờ trình …]") is a proposal; a report on it is only looked at. */
function orProposal(
  { block, mention, inClause }: MentionContext,
  clause: string,
  relation: Relation,
): Relation {
  const role = kindNamed(mention.kind)?.inGrounds ?? null;
  const isAlsoProposed = inClause?.relation === 'proposal' && NEXT_AT.test(clause);
  const isSubmitted = role === 'proposal' && block.zone === 'preamble' && /xét|đề nghị/iu.test(clause);
  if (relation !== 'proposal' && !isAlsoProposed && !isSubmitted) return relation;
  return role === 'report' ? 'refers' : 'proposal';
}
