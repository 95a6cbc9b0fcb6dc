import { inSmallLetters, once } from '../../chars/index.js';
import { instructionPattern, kindPattern, partPattern, type TriggerSense } from '../../lexicon/index.js';
import type { Span } from '../../model/index.js';
import { isCircumstance } from './circumstance.js';
import { type Before, isConnector } from './clause.js';
import type { RelatedMention } from './related-mention.js';
import { isChange } from './relation-groups.js';
import { findTriggers, type Trigger } from './trigger-phrases.js';

/** The verb or preposition before a mention that says what is done to it. */
export interface GoverningPhrase extends Omit<Trigger, 'sense'> {
  readonly sense: Exclude<TriggerSense, 'transparent'>;
  /** The clause that contains it; `start` and `end` are offsets in it. */
  readonly clause: string;
}

/**
 * The phrase that governs a mention; `null` if none reaches it, if it only gives the time or the condition of
 * something else, or if the clause before a semicolon continues.
 *
 * @param head - the first mention of the previous clause
 */
export function governingPhrase(before: Before, head: RelatedMention | null): GoverningPhrase | null {
  if (before.separatedBy === 'semicolon' && head !== null && goesOn(head, before.clause)) return null;
  if (before.inClause !== null && joinsPart(before.inClause, before.clause)) return null;
  if (isCircumstance(before.clause)) return null;
  const clause = clauseOfVerb(before);
  const triggers = outsideClosedMarks(clause, findTriggers(clause));
  const nearest = seenThrough(triggers);
  const trigger = nearest && (reachingOver(clause, nearest, triggers) ?? nearest);
  if (!trigger) return null;
  const { start, end, text, isDenied } = trigger;
  const sense = trigger.sense === 'transparent' ? 'refers' : trigger.sense;
  const phrase = { sense, start, end, text, isDenied, clause };
  return sense === 'alias' || reachesMention(phrase, before) ? phrase : null;
}

/**
 * Whether the clause before a semicolon continues after it: if there is nothing in between, or, where something is
 * changed, the words for a part of it ("Bãi bỏ Quyết định A; Chương III của Quy định kèm theo Quyết định B").
 *
 * @param head - the mention whose words may continue
 */
export function goesOn(head: RelatedMention, clause: string): boolean {
  if (isConnector(clause)) return true;
  const changes = head.by === null && isChange(head.relation);
  return changes && clause.length < LONGEST_PART && saysOnlyWhere(findTriggers(clause));
}

/**
 * Whether a clause adds a part of another document, or all of it, to what is changed: "Bãi bỏ Điều 4 Thông tư A và
 * toàn bộ [Thông tư B]", "… Thông tư A, Phụ lục V ban hành kèm theo [Thông tư B]".
 */
export function joinsPart({ by, relation }: RelatedMention, clause: string): boolean {
  if (by !== null || !isChange(relation) || clause.length >= LONGEST_PART || !PART().test(clause))
    return false;
  return saysOnlyWhere(findTriggers(clause));
}

/** Whether phrases say no more than where something stands: "… ban hành kèm theo", and at the end "… tại [Thông tư C]". */
const saysOnlyWhere = (triggers: readonly Trigger[]): boolean =>
  triggers.every(
    ({ sense, text }, index) =>
      sense === 'transparent' ||
      (sense === 'refers' && index === triggers.length - 1 && CHANGED_AT.test(text.trim())),
  );

const PART = once(() => {
  const joint = '^(?:,| và| hoặc|, và)(?: các| những)?';
  return new RegExp(`${joint} ${partPattern}(?![\\p{L}])[^,.;:]*$`, 'iu');
});

/** A longer clause does more than name a part. */
const LONGEST_PART = 90;

/** Drops phrases inside brackets or quotation marks that are closed again: they govern nothing after them. */
function outsideClosedMarks(clause: string, triggers: readonly Trigger[]): readonly Trigger[] {
  if (triggers.length === 0 || !/[)”]/u.test(clause)) return triggers;
  const closed = closedSpans(clause);
  return triggers.filter(({ start }) => !closed.some((span) => span.start < start && start < span.end));
}

const OPENS_WITH: Readonly<Record<string, string>> = { ')': '(', '”': '“' };

function closedSpans(clause: string): readonly Span[] {
  const opened: { mark: string; at: number }[] = [];
  const closed: Span[] = [];
  for (let at = 0; at < clause.length; at += 1) {
    const mark = clause.charAt(at);
    if (mark === '(' || mark === '“') opened.push({ mark, at });
    else if ((mark === ')' || mark === '”') && opened[opened.length - 1]?.mark === OPENS_WITH[mark])
      closed.push({ start: opened.pop()?.at ?? at, end: at });
  }
  return closed;
}

/**
 * "Sửa đổi Quy trình thu …; quản lý … ban hành kèm theo [Quyết định …]": a semicolon in the title of an attached
 * text does not separate the verb from the act.
 */
function clauseOfVerb({ gap, clause, separatedBy, previous }: Before): string {
  if (separatedBy !== 'semicolon' || previous !== null || !/kèm theo (?:các )?$/u.test(clause)) return clause;
  const [first] = findTriggers(gap.slice(0, LONGEST_OPENING));
  const changes = first !== undefined && isChange(first.sense) && first.start < NEAR_START;
  return changes && !SENTENCE_END.test(gap) ? gap.slice(first.start) : clause;
}

/** Room for a label and the verb that opens a block ("1. Sửa đổi, bổ sung một số điều"). */
const LONGEST_OPENING = 60;
/** Room for the label alone. */
const NEAR_START = 14;
const SENTENCE_END = /[.:]\s(?=[\p{Lu}“"])/u;

const ACTS: ReadonlySet<TriggerSense> = new Set([
  ...(['amends', 'repeals', 'amendedBy', 'repealedBy'] as const),
  ...(['implements', 'details'] as const),
]);

/**
 * "Ban hành kèm theo" is transparent to what is changed or implemented, and to what changes ("được thay bằng Mẫu số 3 ban
 * hành kèm theo [Thông tư …]"), but not to what is only relied on.
 */
function seenThrough(triggers: readonly Trigger[]): Trigger | undefined {
  const last = triggers[triggers.length - 1];
  if (last?.sense !== 'transparent') return last;
  const found = triggers.findLast(({ sense }) => sense !== 'transparent');
  if (found && ACTS.has(found.sense)) return found;
  // "sửa đổi một số nội dung trong Chương trình ban hành kèm theo [Thông tư …]"
  const before = found && triggers[triggers.indexOf(found) - 1];
  return before && isChange(before.sense) && /^(?:tại|trong|ở)$/iu.test(found.text.trim()) ? before : last;
}

/**
 * The verb that reaches past the words right before the mention: "Bãi bỏ các quy định về … tại điều 3 [Thông tư …]",
 * "Căn cứ hướng dẫn của Bộ Nội vụ tại [Công văn số …]".
 */
function reachingOver(clause: string, nearest: Trigger, triggers: readonly Trigger[]): Trigger | undefined {
  const [first] = triggers;
  const text = nearest.text.trim();
  if (first && first !== nearest && opensAt(clause, first)) {
    if (first.sense === 'implements' && /^(?:được )?giao tại$/iu.test(text)) return first;
    if (first.sense === 'implements' && /^tại$/iu.test(text))
      return INSTRUCTION.test(clause.slice(first.end, nearest.start)) ? first : undefined;
    if (isChange(first.sense) && CHANGED_AT.test(text) && !RESTS.test(clause.slice(first.end, nearest.start)))
      return first;
  }
  const before = triggers[triggers.indexOf(nearest) - 1];
  if (before?.sense !== 'basis' || nearest.sense !== 'refers' || GOES_BY.test(text)) return undefined;
  return GROUND.test(clause.slice(before.end, nearest.start)) && RULED_AT.test(text) ? before : undefined;
}

/** Only a space or a bullet comes before the beginning of a clause; a change may have the document itself as its subject. */
const opensAt = (clause: string, { start, sense }: Trigger): boolean =>
  start < OPENS || (isChange(sense) && SELF.test(clause.slice(0, start)));
const OPENS = 3;
/** "Nghị định này [thay thế …]". */
const SELF = /^ ?(?:\p{Lu}\p{L}*)(?: \p{L}+){1,3} này $/u;
const INSTRUCTION = new RegExp(`^ ?${instructionPattern}`, 'iu');
/** "các thủ tục đã được công bố tại" */
const CHANGED_AT = /^(?:(?:(?:đã )?được )?(?:quy định|công bố|ban hành) )?(?:tại|trong)$/iu;
/** "Thay thế ống cũ theo Dự án được duyệt tại [Quyết định …]": something else is changed, and the document tells how. */
const RESTS = /(?<!\p{L})(?:theo|được duyệt|được phê duyệt)(?!\p{L})/iu;
/** "xếp lương căn cứ thời gian đóng bảo hiểm theo hướng dẫn tại [Thông tư …]": how it is done, not on what ground. */
const GOES_BY = /^theo /iu;
/** What one goes by, with who has said it, up to where it is said. */
const GROUND = /^[^,;:.()]{0,90}$/u;
const RULED_AT = /(?<![\p{L}])(?:tại|trong|ở|của)$/iu;

function reachesMention(phrase: GoverningPhrase, { inClause }: Before): boolean {
  const after = phrase.clause.slice(phrase.end);
  if (isPreposition(phrase) && after.trim().length > PREPOSITION_REACH) return false;
  // "Thu bổ sung cân đối | 109.285 | [Quyết định …]": an amount stands in a cell between the words and the citation.
  if (ENDS_IN_AMOUNT.test(after)) return false;
  // "Thực hiện chính sách đối với cán bộ xã (trong đó có [Công văn …])"
  if (phrase.sense === 'implements' && INCLUDED.test(after) && !NAMES_TEXTS().test(inSmallLetters(after)))
    return false;
  // "Sau hơn tám năm thi hành, [Nghị định …] đã bộc lộ", "thực hiện hành vi: … [Giấy phép …]"
  if (phrase.sense === 'implements' && DOES_OTHERWISE.test(after)) return false;
  // "Đình chỉ công việc khi có nguy cơ (khoản 1 Điều 7 [Quy chế …])": the verb has its object, and brackets say where.
  if (isChange(phrase.sense) && /\([^)]*$/u.test(after)) return false;
  // "sửa đổi chính sách đối với cán bộ xã và [Quyết định …]": the verb has its object; the citation is the next
  // item.
  return inClause === null || !endsListItem(after);
}

const ENDS_IN_AMOUNT = /(?<!\d)\d{1,3}(?:\.\d{3})+\s*$/u;
const DOES_OTHERWISE = /^\s?,\s?$|^ (?:các |những |một số )?hành vi(?!\p{L})/u;
const INCLUDED = /\((?:trong đó|bao gồm|gồm|như|ví dụ)(?!\p{L})[^)]*$/iu;
const NAMES_TEXTS = once(
  () =>
    new RegExp(`(?<!\\p{L})(?:văn bản|ý kiến|chỉ đạo|${kindPattern({}, 'small')})(?!\\p{L})[^(]*\\(`, 'u'),
);

/** A bare preposition governs only what follows at once, or after "các quy định". */
const PREPOSITION_REACH = 14;

const isPreposition = ({ sense, text }: GoverningPhrase): boolean =>
  sense === 'refers' && !/\s/u.test(text.trim());

const ENDS_LIST_ITEM = /(?:,| và| hoặc)(?: (?:các|những|số|của))?\s?$/u;

/** Whether a text ends in words and a joint to the next item, both in the last clause. */
function endsListItem(text: string): boolean {
  const joint = text.search(ENDS_LIST_ITEM);
  if (joint < 0) return false;
  const clause = Math.max(text.lastIndexOf(';', joint), text.lastIndexOf('.', joint)) + 1;
  return /\p{L}/u.test(text.slice(clause, joint));
}
