import { inSmallLetters, isLetter, nameKey, once, oneOf } from '../../chars/index.js';
import { matchIssuer, orderIn, verbsThat } from '../../lexicon/index.js';
import type { GoverningPhrase } from './governing-phrase.js';
import type { MentionContext } from './mention-context.js';
import { isBelow, type ReadingState } from './reading-state.js';

/** In characters: what comes before the first word, such as a bullet or the rest of a label. */
const MAX_MARKS = 9;
/** In characters; the words of an order are shorter. */
const MAX_OPENING = 60;
/** "…, Quyết định này thay thế": the order before it has ended. */
const ITSELF = ' này';
/** In characters; an order may first say at length by whom and by when. */
const MAX_ORDER = 600;
/** In characters: how much of an introduction is enough to recognise the order. */
const MAX_SHOWN = 60;
const CONTINUES = /^ ?(?:,|và|hoặc|đồng thời)(?![\p{L}])/u;
/** In characters; the verb of an item begins at most this far into it. */
const MAX_BEFORE_VERB = 10;

/** Whether a block that introduces a list gives orders to others ("Giao Sở Tài chính:", "Đảng ủy xã lãnh đạo:"). */
export const opensOrder = (text: string, reading: ReadingState): boolean =>
  (beginsOrder(text) || isHeadingOfOthers(text, reading)) && !text.includes(ITSELF);

const WORK_OF = /^(?:Nhiệm vụ|Trách nhiệm)(?: cụ thể)? của /iu;
/** The rest of such a heading, with no verb for changing or issuing, which the document would do itself. */
const REST = once(
  () =>
    new RegExp(
      `^(?![^:]*(?<![\\p{L}])${oneOf([...verbsThat('changes'), ...verbsThat('enacts')])}(?![\\p{L}]))[^.;:]{0,60}:$`,
      'u',
    ),
);

/** Whether a text is a heading for the work of others: "2. Sở Tư pháp:", "Trách nhiệm của Sở Tư pháp:". */
function isHeadingOfOthers(text: string, reading: ReadingState): boolean {
  const letter = firstLetter(text);
  const at = letter + (WORK_OF.exec(text.slice(letter, letter + MAX_OPENING))?.[0].length ?? 0);
  const subject = matchIssuer(text, at);
  return subject?.body != null && REST().test(text.slice(subject.end)) && !isOneself(subject.name, reading);
}

function beginsOrder(text: string): boolean {
  const first = firstLetter(text);
  return orderIn(inSmallLetters(text.slice(0, MAX_OPENING)), first) === first;
}

function firstLetter(text: string): number {
  let at = 0;
  while (at < MAX_MARKS && at < text.length && !isLetter(text.charCodeAt(at))) at += 1;
  return at;
}

/**
 * The words that order others to change a document, up to the verb of the change: "Giao Sở Tài chính tham mưu sửa
 * đổi". The order may also come before a colon, before an earlier citation, or above the list.
 *
 * @param verb - what they have to do
 */
export const orderBefore = (context: MentionContext, verb: GoverningPhrase): string | null =>
  continuedOrder(context) ??
  orderInSentence(context, verb) ??
  orderAboveList(context, verb) ??
  otherSubject(context, verb);

/**
 * The subject of a sentence that is somebody else, and has to do all of it: "Ủy ban nhân dân xã An Bình thực hiện Công
 * điện …; thu hồi [Thông báo …]".
 */
function otherSubject(
  { text, block, mention, gap, reading }: MentionContext,
  verb: GoverningPhrase,
): string | null {
  if (block.zone !== 'body' || gap.slice(0, gap.length - verb.clause.length + verb.start).includes(ITSELF))
    return null;
  const sentence = block.start + sentenceStart(text.slice(block.start, mention.start));
  const at = sentence + firstLetter(text.slice(sentence, sentence + MAX_MARKS));
  const subject = matchIssuer(text, at);
  if (!subject?.body || subject.end >= mention.start || isOneself(subject.name, reading)) return null;
  return `${subject.name} … ${verb.text.trim()}`;
}

/** Where the last sentence begins; 0 if there is only one. */
function sentenceStart(text: string): number {
  const stop = text.lastIndexOf('. ');
  return stop < 0 ? 0 : stop + 2;
}

/** Whether a body is the issuer, which is often given by a part of its name ("Ủy ban nhân dân tỉnh"). */
function isOneself(name: string, { ownIssuer, furtherHeading }: ReadingState): boolean {
  if (furtherHeading !== '') return isNameIn(furtherHeading, name);
  return ownIssuer === null || ownIssuer.startsWith(name) || name.startsWith(ownIssuer);
}

/**
 * Whether a heading contains a name. The national name is printed beside the lines of the issuer, so that its words may
 * be between those of the name.
 */
function isNameIn(heading: string, name: string): boolean {
  let rest = heading.split(' ');
  return nameKey(name)
    .split(' ')
    .every((syllable) => {
      const at = rest.indexOf(syllable);
      rest = rest.slice(at + 1);
      return at >= 0;
    });
}

function continuedOrder({ inClause, clause }: MentionContext): string | null {
  if (inClause?.reason.rule !== 'order-to-others' || inClause.relation !== 'refers') return null;
  return CONTINUES.test(clause) ? inClause.reason.words : null;
}

function orderInSentence({ gap }: MentionContext, verb: GoverningPhrase): string | null {
  const opening = gap.length - verb.clause.length;
  const sentence = gap[opening - 2] === ':' ? gap.lastIndexOf('. ', opening) + 1 : opening;
  const end = opening + verb.start;
  const low = Math.max(sentence, end - MAX_ORDER);
  const from = low + Math.max(gap.slice(low, end).lastIndexOf(ITSELF), 0);
  const order = orderIn(inSmallLetters(gap.slice(from, end)));
  return order < 0 ? null : gap.slice(from + order, opening + verb.end);
}

function orderAboveList(
  { reading, block, previous, gap }: MentionContext,
  verb: GoverningPhrase,
): string | null {
  const { introduction } = reading;
  if (!introduction?.isOrder || !isBelow(introduction.block, block)) return null;
  const opensItem = previous === null && gap.length === verb.clause.length && verb.start < MAX_BEFORE_VERB;
  return opensItem ? introduction.text.slice(0, MAX_SHOWN) : null;
}
