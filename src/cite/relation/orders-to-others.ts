import { inSmallLetters, isLetter } from '../../chars/index.js';
import { orderPattern } from '../../lexicon/index.js';
import type { Span } from '../../model/index.js';
import { isBelow, type MentionContext, type ReadingState } from './reading-state.js';

// Of small letters, as what they read is made first: expressions that mind no case take long to compile.
const ORDER = new RegExp(`(?<![\\p{L}])(?:${orderPattern})(?![\\p{L}])`, 'u');
const ORDER_HERE = new RegExp(`(?:${orderPattern})(?![\\p{L}])`, 'uy');
/** So many marks may stand before the first word: a bullet, a label's rest. */
const MARKS_BEFORE = 9;
/** Longer than any order's words. */
const OPENING_REACH = 60;
/** "…, Quyết định này thay thế": the order before is over. */
const ITSELF = ' này';
const LONGEST_ORDER = 600;
const LONGEST_LEAD = 60;
const GOES_ON = /^ ?(?:,|và|hoặc|đồng thời)(?![\p{L}])/u;
/** So near an item's start stands its verb. */
const ITEM_REACH = 10;

/** Whether a block that leads a list tells others what to do ("Giao Sở Tài chính:"). */
export const opensOrder = (text: string): boolean =>
  beginsOrder(text, firstLetter(text)) && !text.includes(ITSELF);

function firstLetter(text: string): number {
  let at = 0;
  while (at < MARKS_BEFORE && at < text.length && !isLetter(text.charCodeAt(at))) at += 1;
  return at;
}

function beginsOrder(text: string, at: number): boolean {
  ORDER_HERE.lastIndex = at;
  return ORDER_HERE.test(inSmallLetters(text.slice(0, OPENING_REACH)));
}

/**
 * The words of an order to others to change a document, and the verb of what they shall do: "Giao Sở Tài chính tham mưu
 * sửa đổi". It may also stand before a colon, before an earlier citation, or above the list.
 *
 * @param verb - what they shall do, by its place in the clause
 */
export function orderBefore({ lead }: ReadingState, place: MentionContext, verb: Span): string | null {
  const { gap, clause, inSentence, block, previous } = place;
  const said = inSentence?.reason;
  if (
    said?.rule === 'words' &&
    inSentence?.relation === 'refers' &&
    GOES_ON.test(clause) &&
    beginsOrder(said.words, 0)
  )
    return said.words;
  const opening = gap.length - clause.length;
  const sentence = gap[opening - 2] === ':' ? gap.lastIndexOf('. ', opening) + 1 : opening;
  const end = opening + verb.start;
  const low = Math.max(sentence, end - LONGEST_ORDER);
  const from = low + Math.max(gap.slice(low, end).lastIndexOf(ITSELF), 0);
  const order = inSmallLetters(gap.slice(from, end)).search(ORDER);
  if (order >= 0) return gap.slice(from + order, opening + verb.end);
  const inList = lead?.isOrder === true && isBelow(lead.block, block);
  return inList && previous === null && opening === 0 && verb.start < ITEM_REACH
    ? lead.text.slice(0, LONGEST_LEAD)
    : null;
}
