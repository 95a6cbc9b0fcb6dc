import { instructionPattern, kindNamed } from '../../lexicon/index.js';
import type { Relation } from '../../model/index.js';
import { isDrafted } from './drafts.js';
import type { GoverningPhrase } from './governing-phrase.js';
import { endsInFurtherInstruction } from './instructions.js';
import type { MentionContext } from './mention-context.js';
import { orderBefore } from './orders.js';
import type { RelatedMention } from './related-mention.js';
import { isChange } from './relation-groups.js';

/** The relation expressed by a verb; none if the verb belongs to a draft, or to an order to others. */
export function verbRelation(context: MentionContext, phrase: GoverningPhrase): Relation {
  const isOrdered = isChange(phrase.sense) && orderBefore(context, phrase) !== null;
  return isOrdered || isDrafted(context, phrase) ? 'refers' : plainRelation(context, phrase);
}

/** {@link verbRelation} for a verb that belongs to neither a draft nor an order. */
export function plainRelation(context: MentionContext, phrase: GoverningPhrase): Relation {
  const { sense, clause } = phrase;
  if (sense === 'refers' && endsInFurtherInstruction(clause)) {
    const beside = followedBeside(context);
    if (beside !== null) return beside.relation;
  }
  if (sense === 'implements' && isReportInBrackets(context, phrase)) return 'refers';
  return orProposal(context, clause, sense === 'alias' ? 'refers' : sense);
}

/**
 * The document before, if it is implemented or relied on, so that a further instruction also is: "Thực hiện [Chương
 * trình số 8] và ý kiến chỉ đạo của Chủ tịch tại [Thông báo số 21]".
 */
function followedBeside({ previous, inClause, separatedBy, inBlock }: MentionContext): RelatedMention | null {
  const beside = inClause ?? (previous !== null && separatedBy === 'semicolon' ? inBlock.clauseHead : null);
  const isFollowed = beside?.relation === 'implements' || beside?.relation === 'basis';
  return beside?.by === null && isFollowed ? beside : null;
}

/** Whether a report in brackets is about what was done: "tổng kết thi hành pháp luật ([Báo cáo số 340])". */
const isReportInBrackets = ({ mention }: MentionContext, { clause, end }: GoverningPhrase): boolean =>
  kindNamed(mention.kind)?.inGrounds === 'report' &&
  /\([^)]*$/u.test(clause.slice(end)) &&
  !INSTRUCTED.test(clause.slice(end));

const INSTRUCTED = new RegExp(`^ ?${instructionPattern}`, 'iu');

/** "… và của Sở Tài chính tại", "Sở Y tế tại": an opinion does not propose anything. */
const NEXT_AT =
  /^[^\p{L}]*(?:và |theo |đề nghị |của )*(?!ý kiến)(?:[^.;:]{0,120} )?(?:tại|theo|bằng)(?: các)?\s?$/u;
const OPINION = /(?<![\p{L}])(?<!theo )(?<!xét )ý kiến(?![\p{L}])/iu;

/**
 * What is submitted ("Xét Tờ trình …", "… và của Sở Tài chính tại [Tờ trình …]") is a proposal; a report on it is
 * only examined.
 */
function orProposal(context: MentionContext, clause: string, relation: Relation): Relation {
  const { block, mention } = context;
  const role = kindNamed(mention.kind)?.inGrounds ?? null;
  const isSubmitted = role === 'proposal' && block.zone === 'preamble' && /xét|đề nghị/iu.test(clause);
  if (relation !== 'proposal' && !isAlsoProposed(context, clause) && !isSubmitted) return relation;
  return role === 'report' ? 'refers' : 'proposal';
}

/** Whether the words before a mention name a further proposer, in a sentence or in a list below one with proposers. */
function isAlsoProposed(
  { previous, inClause, separatedBy, inBlock, reading }: MentionContext,
  clause: string,
): boolean {
  if (!NEXT_AT.test(clause) || OPINION.test(clause)) return false;
  if (inClause !== null) return isProposed(inClause) && /^\s?(?:và|,)\s/u.test(clause);
  if (previous !== null) return separatedBy === 'semicolon' && inBlock.clauseHead?.relation === 'proposal';
  return separatedBy === null && reading.introduction?.relation === 'proposal';
}

/** "Xét đề nghị của Sở Xây dựng tại [Báo cáo số 22]": a report that proposes is examined, as one beside a proposal is. */
const isProposed = ({ relation, reason }: RelatedMention): boolean =>
  relation === 'proposal' || (reason.rule === 'verb-before' && /đề nghị/iu.test(reason.words));
