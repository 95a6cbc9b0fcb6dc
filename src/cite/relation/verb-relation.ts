import { inSmallLetters, once } from '../../chars/index.js';
import { kindNamed, kindPattern } from '../../lexicon/index.js';
import type { Relation } from '../../model/index.js';
import type { GoverningPhrase } from './governing-phrase.js';
import type { MentionContext } from './mention-context.js';
import { orderBefore } from './orders.js';
import { isChange } from './relation-groups.js';

/** What a document does by a verb to what it mentions: nothing where the verb is that of a draft, or of an order to others. */
export function verbRelation(context: MentionContext, phrase: GoverningPhrase): Relation {
  const isOrdered = isChange(phrase.sense) && orderBefore(context, phrase) !== null;
  return isOrdered || isDrafted(phrase) ? 'refers' : plainRelation(context, phrase);
}

/** {@link verbRelation} of a verb that is neither that of a draft nor of an order. */
export function plainRelation(context: MentionContext, { sense, clause }: GoverningPhrase): Relation {
  return orProposal(context, clause, sense === 'alias' ? 'refers' : sense);
}

const DRAFTING =
  '(?:ý kiến|góp ý|hoàn thiện|hoàn chỉnh|chỉnh lý|thẩm định|thẩm tra|xây dựng|soạn thảo|chuẩn bị)';
/** Without one of these no expression need be compiled. */
const DRAFTS = ['dự thảo', 'dự án'];
const DRAFT = once(() => {
  const draft = `dự (?:thảo|án) (?:các )?(?:${kindPattern({}, 'small')}|quy tắc|quy chuẩn)`;
  return new RegExp(`(?<![\\p{L}])${DRAFTING}[^.;:]{0,80}? ${draft}[^,.;:]{0,90}$`, 'u');
});
/** As far as {@link DRAFT} reaches back. */
const DRAFT_REACH = 160;

/** "Cho ý kiến đối với dự thảo Nghị định sửa đổi [Nghị định số 1]": what a draft will do is not done yet. */
export function isDrafted({ sense, clause, start }: GoverningPhrase): boolean {
  if (start === 0 || !(isChange(sense) || sense === 'details')) return false;
  const before = inSmallLetters(clause.slice(Math.max(0, start - DRAFT_REACH), start));
  return DRAFTS.some((draft) => before.includes(draft)) && DRAFT().test(before);
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
