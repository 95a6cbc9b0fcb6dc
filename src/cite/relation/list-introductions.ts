import { inSmallLetters, isCapital, once, oneOf } from '../../chars/index.js';
import { kindPattern } from '../../lexicon/index.js';
import type { Block, Relation } from '../../model/index.js';
import { EXPIRES } from './later-in-sentence.js';
import { opensOrder } from './orders-to-others.js';
import { actsBelow } from './other-actors.js';
import { isPassive } from './passive-voice.js';
import { isBelow, type ListIntroduction, type MentionContext, type ReadingState } from './reading-state.js';
import { type Decision, ownVerb, type RelatedMention } from './related-mention.js';
import { findTriggers } from './trigger-phrases.js';

const LISTS_EXPIRED = /HẾT HIỆU LỰC|BÃI BỎ|ĐÌNH CHỈ/u;
/** A heading below which bases are listed. */
const BASES = /^(?:CĂN CỨ|Căn cứ)(?: (?:pháp lý|PHÁP LÝ|thực hiện|THỰC HIỆN))?:?$/u;
const LEADS: ReadonlySet<Relation> = new Set(['amends', 'repeals', 'implements', 'basis', 'details']);
/** What the next paragraph of a list may share with the one above it, which ends in a semicolon. */
const LISTABLE: ReadonlySet<Relation> = new Set(['basis', 'amendedBy', 'repealedBy', 'repeals']);
/** How far behind the start of a list's item its citation may begin. */
const ITEM_REACH = 40;
/** Where a list only goes on in the next paragraph, its citation stands at the very beginning. */
const NEXT_REACH = 5;

/** A title has, somewhere, a word of so many capitals. */
const TITLE_ROW = 3;

export function noteTitle(state: ReadingState, block: Block, text: string): void {
  const isTitle = block.zone === 'appendixTitle' || (block.unit.length > 0 && isCapital(text, TITLE_ROW));
  if (isTitle && LISTS_EXPIRED.test(text)) state.expired.add(block.unit[0] ?? '');
}

/** @param bears - whether the next block has mentions: on those alone a lead bears */
export function noteListIntroduction(
  state: ReadingState,
  block: Block,
  text: string,
  own: readonly RelatedMention[],
  bears: boolean,
): void {
  state.quoting = quotingAfter(state.quoting, text, own);
  state.lead = bears ? leadAfter(state.lead, block, text, own) : null;
}

function quotingAfter(
  quoting: RelatedMention | null,
  text: string,
  own: readonly RelatedMention[],
): RelatedMention | null {
  if (text.endsWith('như sau:')) return ofThisDocument(own) ?? quoting;
  return quoting !== null && /^["“]?\s?(?:Căn cứ|Theo)/u.test(text) ? quoting : null;
}

const ofThisDocument = (own: readonly RelatedMention[]): RelatedMention | null =>
  own.find((each) => each.by === null) ?? null;

function leadAfter(
  lead: ListIntroduction | null,
  block: Block,
  text: string,
  own: readonly RelatedMention[],
): ListIntroduction | null {
  if (BASES.test(text)) return { block, sense: 'basis', by: null, text, isOrder: false, reach: ITEM_REACH };
  if (text.endsWith(':')) return leadByColon(block, text, own);
  return leadBySemicolon(block, text, own) ?? (isNextItem(lead, block, own) ? lead : null);
}

function leadByColon(block: Block, text: string, own: readonly RelatedMention[]): ListIntroduction | null {
  if (opensOrder(text)) return { block, sense: 'refers', by: null, text, isOrder: true, reach: ITEM_REACH };
  const sense = EXPIRES.test(text) ? 'repeals' : leadSense(text);
  if (sense === null) return null;
  const by = isPassive(sense) ? ofThisDocument(own) : null;
  return by !== null || LEADS.has(sense)
    ? { block, sense, by, text, isOrder: false, reach: ITEM_REACH }
    : null;
}

function leadSense(text: string): Relation | null {
  const sentence = text.slice(text.lastIndexOf('. ') + 1).slice(-300);
  const triggers = findTriggers(sentence);
  const trigger = triggers.findLast((each) => each.sense !== 'refers' && each.sense !== 'transparent');
  if (trigger === undefined || trigger.sense === 'alias' || trigger.sense === 'transparent') return null;
  const object = sentence.slice(trigger.end);
  const isChange = trigger.sense === 'amends' || trigger.sense === 'repeals';
  if (isChange && !MAY_BE_BELOW().test(inSmallLetters(object))) return null;
  const isDone = trigger.sense === 'implements' || trigger.sense === 'basis';
  return isDone && actsBelow(object) ? null : trigger.sense;
}

/** "Về việc thay thế hóa đơn bằng bảng kê:" has its object, and what stands below is told of it, not changed. */
const MAY_BE_BELOW = once(() => {
  const provisions = oneOf(['điều', 'khoản', 'điểm', 'mục', 'chương', 'phụ lục']);
  const below = `sau|dưới đây|${kindPattern({}, 'small')}|quy tắc|${provisions}`;
  return new RegExp(`^[^\\p{L}]*$|(?<![\\p{L}])(?:${below})(?![\\p{L}])`, 'u');
});

function leadBySemicolon(
  block: Block,
  text: string,
  own: readonly RelatedMention[],
): ListIntroduction | null {
  const head = text.endsWith(';') ? own.findLast((each) => each.heads) : undefined;
  if (!head || !LISTABLE.has(head.relation)) return null;
  return { block, sense: head.relation, by: head.by, text, isOrder: false, reach: NEXT_REACH };
}

function isNextItem(
  lead: ListIntroduction | null,
  block: Block,
  [first]: readonly RelatedMention[],
): boolean {
  const isItem = first !== undefined && first.mention.start - block.start < ITEM_REACH;
  return isItem && lead?.block.zone === block.zone;
}

/** No word says it: what the list's lead, the table's title or nothing says. */
export function standing({ expired, lead }: ReadingState, { block, clause }: MentionContext): Decision {
  if (block.unit.length > 0 && expired.has(block.unit[0] ?? ''))
    return ownVerb('repeals', null, { rule: 'repealList' });
  const continues =
    lead?.block.zone === block.zone &&
    lead.block !== block &&
    clause.trim().length < lead.reach &&
    // What a colon opens ends with its unit: the next clause is no item of the list in the one before.
    (lead.reach < ITEM_REACH || isBelow(lead.block, block));
  return lead && continues
    ? ownVerb(lead.sense, lead.by, { rule: 'lead', words: lead.text.slice(-60) })
    : ownVerb('refers', null, { rule: 'none' });
}
