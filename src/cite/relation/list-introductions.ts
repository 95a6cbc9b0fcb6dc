import { inSmallLetters, isCapital, once, oneOf } from '../../chars/index.js';
import { kindPattern, partWords, verbsThat, wholeWords, wordsOfProvisions } from '../../lexicon/index.js';
import type { Block, Relation } from '../../model/index.js';
import { groupsBases, namesBases, noteBases } from './bases-headings.js';
import { expiryIn } from './expiry.js';
import { opensOrder } from './orders.js';
import { reportsBelow } from './other-actors.js';
import { isBelow, type ListIntroduction, type ReadingState } from './reading-state.js';
import type { RelatedMention } from './related-mention.js';
import { isChange, isPassive } from './relation-groups.js';
import { findTriggers } from './trigger-phrases.js';

/** What the title of a list says about its items, in capitals. */
const LISTS_REPEALED = /HẾT HIỆU LỰC|BÃI BỎ|ĐÌNH CHỈ/u;
/** What comes before that in the title: acts ("DANH MỤC VĂN BẢN", "A. CÁC QUYẾT ĐỊNH"), or only a label. */
const OF_ACTS = once(() => {
  const label = `(?<![\\p{L}])(?:${oneOf(['phần', 'mục', 'chương', 'phụ lục', 'danh mục'])}|[IVX]{1,5}|\\p{L})(?![\\p{L}])`;
  const acts = `(?<![\\p{L}])(?:văn bản|${kindPattern({ family: ['law', 'normative'] }, 'small')})(?![\\p{L}])`;
  return new RegExp(`${acts}|^(?:[^\\p{L}]*${label})*[^\\p{L}]*$`, 'iu');
});
/** "DANH MỤC THỦ TỤC HÀNH CHÍNH BỊ BÃI BỎ": procedures are repealed, by the documents that the list cites. */
const OF_OTHERS = /THỦ TỤC|TTHC/u;
/** "DANH MỤC VĂN BẢN ĐỀ NGHỊ BÃI BỎ": the acts are still in force. */
const LISTS_PROPOSED = /ĐỀ NGHỊ|KIẾN NGHỊ|ĐỀ XUẤT|DỰ KIẾN/u;
/** A title has a word of at least this many capitals. */
const MIN_CAPITALS = 3;

/** Whether a title says that the acts listed below it are no longer in force. */
function listsRepealed(title: string): boolean {
  const found = LISTS_REPEALED.exec(title);
  if (!found || LISTS_PROPOSED.test(title)) return false;
  const before = title.slice(0, found.index);
  return !OF_OTHERS.test(before) && OF_ACTS().test(before);
}

/** Notes titles that say that everything below is repealed ("DANH MỤC VĂN BẢN HẾT HIỆU LỰC"). */
export function noteTitle(reading: ReadingState, block: Block, text: string): void {
  const isTitle = block.zone === 'appendixTitle' || (block.unit.length > 0 && isCapital(text, MIN_CAPITALS));
  if (isTitle && listsRepealed(block.zone === 'appendixTitle' ? text.toUpperCase() : text))
    reading.repealLists.add(block.unit[0] ?? '');
}

/**
 * Notes what a block says about the blocks below it.
 *
 * @param related - its own mentions
 * @param isFollowed - whether the next block has mentions; an introduction applies to no other
 */
export function noteIntroduction(
  reading: ReadingState,
  block: Block,
  text: string,
  related: readonly RelatedMention[],
  isFollowed: boolean,
): void {
  reading.quoted = quotedAfter(reading.quoted, text, related);
  noteBases(reading, block, text);
  if (text.endsWith(':') && !namesBases(text) && opensOrder(text, reading))
    reading.introduction = {
      block,
      text,
      by: null,
      isOrder: true,
      relation: 'refers',
      reach: MAX_BEFORE_ITEM,
    };
  else if (isFollowed) reading.introduction = introductionAfter(reading, block, text, related);
  else reading.introduction = orderAbove(reading, block, text);
}

/** "… có căn cứ ban hành như sau:"; "Về vấn đề này, Cục có ý kiến như sau:" gives what the document itself says. */
const QUOTES_BASES = /(?<!\p{L})căn cứ(?!\p{L})[^.;:]{0,80} như sau:$/iu;

function quotedAfter(
  quoted: RelatedMention | null,
  text: string,
  related: readonly RelatedMention[],
): RelatedMention | null {
  if (text.endsWith('như sau:') && QUOTES_BASES.test(text)) return independent(related) ?? quoted;
  return quoted !== null && /^["“]?\s?(?:Căn cứ|Theo)/u.test(text) ? quoted : null;
}

const independent = (related: readonly RelatedMention[]): RelatedMention | null =>
  related.find(({ by }) => by === null) ?? null;

/** In characters, before the citation of an item: its label and a few words ("1. Khoản 2 Điều 5 của"). */
const MAX_BEFORE_ITEM = 40;
/** In characters, with the name of the proposer ("- Ủy ban nhân dân xã Bắc Sơn, huyện Hòa Bình tại"). */
const MAX_BEFORE_PROPOSAL = 120;
/** In characters; if a list only continues in the next paragraph, that paragraph begins with the citation. */
const MAX_BEFORE_NEXT = 5;

/**
 * What applies to items without documents too: an order to others, to all below it; legal bases, up to the last item
 * ("- TCVN 9436:2012;").
 */
function orderAbove({ introduction }: ReadingState, block: Block, text: string): ListIntroduction | null {
  if (introduction === null || !isBelow(introduction.block, block)) return null;
  if (introduction.relation === 'basis' && text.endsWith(';')) return introduction;
  return introduction.isOrder && block.unit.length > introduction.block.unit.length ? introduction : null;
}

function introductionAfter(
  reading: ReadingState,
  block: Block,
  text: string,
  related: readonly RelatedMention[],
): ListIntroduction | null {
  // Listed one by one, here and below: this is made for most paragraphs, and spreading takes many times as long.
  if (namesBases(text) || (related.length === 0 && groupsBases(reading, text)))
    return { block, text, by: null, isOrder: false, relation: 'basis', reach: MAX_BEFORE_ITEM };
  if (text.endsWith(':') || ENDS_IN_BELOW.test(text) || IS_VERB_ALONE().test(text)) {
    const relation = relationOfItems(text);
    const by = relation !== null && isPassive(relation) ? independent(related) : null;
    const reach = relation === 'proposal' ? MAX_BEFORE_PROPOSAL : MAX_BEFORE_ITEM;
    return relation !== null && (by !== null || SHARED.has(relation))
      ? { block, text, by, isOrder: false, relation, reach }
      : null;
  }
  const { introduction } = reading;
  if (isRepealedItem(introduction, block)) return introduction;
  const head = text.endsWith(';') ? related.findLast(({ opensClause }) => opensClause) : undefined;
  if (head && SHARED_WITH_NEXT.has(head.relation))
    return { block, text, by: head.by, isOrder: false, relation: head.relation, reach: MAX_BEFORE_NEXT };
  return isNextItem(introduction, block, related) ? introduction : orderAbove(reading, block, text);
}

/** "Điều 1. Bãi bỏ toàn bộ các Nghị quyết sau đây": the colon is often forgotten. */
const ENDS_IN_BELOW = /(?<!\p{L})(?:sau|dưới) đây\.?$/iu;

/**
 * "Điều 1. Bãi bỏ toàn bộ", "Điều 1. Bãi bỏ toàn bộ các văn bản quy phạm pháp luật": a verb, perhaps with the sort of
 * the acts that the clauses below name.
 */
const IS_VERB_ALONE = once(() => {
  const acts = `(?: (?:các|một số|những))?(?: (?:văn bản|${kindPattern({ family: ['law', 'normative'] }, 'small')}))(?: quy phạm pháp luật)?`;
  const issued = '(?: (?:do|của) [^.:;,]{1,60})?';
  return new RegExp(
    `(?:^|\\. )${oneOf(verbsThat('endsForce'))}(?: toàn bộ| một phần)?(?:${acts}${issued})?\\.?$`,
    'iu',
  );
});

/** What an introduction may say about all of its items. */
const SHARED: ReadonlySet<Relation> = new Set([
  'amends',
  'repeals',
  'implements',
  'basis',
  'details',
  'proposal',
]);
/** What a paragraph may share with the next one in a list, if it ends in a semicolon. */
const SHARED_WITH_NEXT: ReadonlySet<Relation> = new Set(['basis', 'amendedBy', 'repealedBy', 'repeals']);

/** In characters; of a longer sentence, the end matters. */
const MAX_SENTENCE = 300;

/** What the sentence before a colon says is done to everything listed below or after it. */
export function relationOfItems(text: string): Relation | null {
  if (expiryIn(text) !== null) return 'repeals';
  const sentence = text.slice(text.lastIndexOf('. ') + 1).slice(-MAX_SENTENCE);
  const trigger = findTriggers(sentence).findLast(
    ({ sense }) => sense !== 'refers' && sense !== 'transparent',
  );
  if (trigger === undefined || trigger.sense === 'alias' || trigger.sense === 'transparent') return null;
  const object = sentence.slice(trigger.end);
  if (isChange(trigger.sense) && !MAY_BE_BELOW().test(inSmallLetters(object))) return null;
  const isDone = trigger.sense === 'implements' || trigger.sense === 'basis';
  return isDone && reportsBelow(object) ? null : trigger.sense;
}

/** An object that may be listed below. "Về việc thay thế hóa đơn bằng bảng kê:" already has its object. */
const MAY_BE_BELOW = once(() => {
  const provisions = oneOf(['điều', 'khoản', 'điểm', 'mục', 'chương', 'phụ lục']);
  const below = `sau|dưới đây|${kindPattern({}, 'small')}|quy tắc|${provisions}`;
  return new RegExp(`^[^\\p{L}]*$|(?<![\\p{L}])(?:${below})(?![\\p{L}])`, 'u');
});

function isNextItem(
  introduction: ListIntroduction | null,
  block: Block,
  [first]: readonly RelatedMention[],
): boolean {
  if (first === undefined || introduction?.block.zone !== block.zone) return false;
  return first.mention.start - block.start < Math.max(introduction.reach, MAX_BEFORE_ITEM);
}

/** Whether a block is an item, with a label of its own, of what is repealed; words may come before its citation. */
const isRepealedItem = (introduction: ListIntroduction | null, block: Block): boolean =>
  introduction?.relation === 'repeals' &&
  isBelow(introduction.block, block) &&
  block.unit.length > introduction.block.unit.length;

/** "a) Các quy định về thẩm quyền tại", up to the act that they are in. */
const PROVISIONS_IN = once(() => {
  const label = String.raw`\s?(?:\P{L}{0,6}|[a-zđ]\)) ?`;
  const provisions = oneOf([...partWords, ...wholeWords, ...wordsOfProvisions]);
  const inAct = '(?:tại|trong|ở|của|theo)(?: các)? ?';
  return new RegExp(
    String.raw`^${label}(?:các |những |toàn bộ )*(?<![\p{L}])${provisions}(?![\p{L}])[^.;:]{0,200} ${inAct}$`,
    'iu',
  );
});

/**
 * Whether a mention is the act of which an item of what is repealed names provisions: "a) Các quy định về thẩm quyền tại".
 *
 * @param clause - the text before it in its clause
 */
export const isPartOfRepealed = (introduction: ListIntroduction, block: Block, clause: string): boolean =>
  isRepealedItem(introduction, block) && PROVISIONS_IN().test(clause);

/** In characters: how much of an introduction is shown as the reason. */
const MAX_SHOWN = 60;

/** The end of an introduction, which is shown as the reason for what it says about its items. */
export const shownWords = ({ text }: ListIntroduction): string => text.slice(-MAX_SHOWN);

/**
 * Whether a mention is at the beginning of an item of an introduced list.
 *
 * @param clause - the text before it in its clause
 */
export function isItemOf(introduction: ListIntroduction, block: Block, clause: string): boolean {
  const { block: above, reach } = introduction;
  if (above.zone !== block.zone || above === block || clause.trim().length >= reach) return false;
  // What a colon introduces ends with its unit: the next clause is not an item of the previous clause's list.
  return reach < MAX_BEFORE_ITEM || isBelow(above, block);
}
