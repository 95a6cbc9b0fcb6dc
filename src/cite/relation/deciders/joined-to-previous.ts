import { rankOf, yearOfNumber } from '../../../lexicon/index.js';
import type { Mention } from '../../mentions/index.js';
import { endsInConnector } from '../clause.js';
import { chainOf, outermost } from '../description-chain.js';
import { joinsPart } from '../governing-phrase.js';
import type { MentionContext } from '../mention-context.js';
import { inListOf } from '../proposals.js';
import { type Decision, label, type RelatedMention } from '../related-mention.js';
import { isPassive } from '../relation-groups.js';

/**
 * What "và" or a comma joins to an earlier mention shares its words. Which mention that is depends on the kind and
 * on the list so far.
 *
 * @example
 * Căn cứ Nghị định số 30/2020/NĐ-CP và [Nghị định số 64/2007/NĐ-CP] của Chính phủ;
 * → basis
 */
export function joinedToPrevious({
  mention,
  inClause,
  gap,
  clause,
  inBlock,
}: MentionContext): Decision | null {
  if (inClause === null || !(endsInConnector(clause) || joinsPart(inClause, clause))) return null;
  const before =
    inClause.role === 'shortName' ? (inBlock.lastNamed ?? inClause) : beforeBracket(inClause, gap);
  const { relation, by, reason } = before;
  if (reason.rule === 'change-by-another') return { relation, by, role: 'listed', reason };
  const partner =
    isAfterPassive(before, gap) || isOlderThanChanged(mention, before)
      ? outermost(before)
      : partnerOf(mention, before, inBlock.isListing);
  const isSameKind = partner.mention.kind === mention.kind;
  const isProposal = partner.role === 'examined' && partner.relation === 'refers' && partner.by === null;
  return {
    relation: isSameKind ? partner.relation : inListOf(isProposal ? 'proposal' : partner.relation, mention),
    by: partner.by,
    role: 'listed',
    reason: { rule: 'joined-to-previous', of: label(partner) },
  };
}

/**
 * Whether a passive between commas has ended, so that "và" continues with its subject: "A, được sửa đổi bởi B, và [C]".
 */
const isAfterPassive = ({ relation, reason }: RelatedMention, gap: string): boolean =>
  isPassive(relation) && reason.rule === 'passive-voice' && /, và (?:các )?$/u.test(gap);

/**
 * Whether a mention after the acts that have changed another is older than that, so that it cannot be one of them: "sửa
 * đổi Luật A số 71/2019/QH14 đã được sửa đổi theo Luật số 33/2021/QH15 và [Luật B số 20/2017/QH14]" changes both.
 */
function isOlderThanChanged(mention: Mention, { relation, by }: RelatedMention): boolean {
  const [own, changed] = [yearOf(mention), by === null ? null : yearOf(by.mention)];
  return isPassive(relation) && own !== null && changed !== null && own < changed;
}

const yearOf = ({ date, whole, number }: Mention): string | null =>
  date?.slice(0, 'yyyy'.length) ?? yearOfNumber(whole ?? number ?? '');

/** After a closing bracket, a list continues with what is before the bracket. */
const beforeBracket = (previous: RelatedMention, gap: string): RelatedMention =>
  /^[^(]*\)/u.test(gap) ? (previous.by ?? previous) : previous;

function partnerOf(mention: Mention, previous: RelatedMention, isListing: boolean): RelatedMention {
  const passive = isPassive(previous.relation);
  for (const each of chainOf(previous))
    if (each.mention.kind === mention.kind && (each.by === null || !isListing || passive)) return each;
  return passive || isAlsoDetailed(mention, previous) ? previous : outermost(previous);
}

/**
 * Whether a mention is also detailed or implemented: "Thông tư A … hướng dẫn Luật B và Nghị định C". An act details
 * acts of higher rank, and a plan implements acts of equal rank.
 */
function isAlsoDetailed(mention: Mention, { relation, by, mention: beside }: RelatedMention): boolean {
  if ((relation !== 'details' && relation !== 'implements') || by === null) return false;
  const other = rankOfMention(mention);
  const outer = rankOfMention(by.mention);
  if (other === null) return false;
  if (outer !== null) return relation === 'details' && other < outer;
  return mention.start - beside.end < MAX_BETWEEN;
}

/** In characters: ", và các ". */
const MAX_BETWEEN = 10;

const rankOfMention = ({ kind, whole, number }: Mention): number | null => rankOf(kind, whole ?? number);
