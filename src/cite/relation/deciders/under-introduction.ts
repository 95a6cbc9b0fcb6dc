import { isItemOf, shownWords } from '../list-introductions.js';
import type { MentionContext } from '../mention-context.js';
import { type Decision, decision } from '../related-mention.js';

/** "… hết hiệu lực kể từ ngày [Luật Lưu trữ] có hiệu lực": the law only dates what is said about the item. */
const ENDS_IN_TIME = /(?:kể từ|từ|đến|sau|trước) (?:ngày|khi|thời điểm) ?$/iu;

/**
 * A block that ends in a colon says what is done to everything listed below it.
 *
 * @example
 * Điều 1. Bãi bỏ các văn bản sau:
 * 1. [Quyết định số 15/2019/QĐ-UBND] ngày 01/4/2019;
 * → repeals
 */
export function underIntroduction({ reading, block, clause }: MentionContext): Decision | null {
  const { introduction } = reading;
  if (introduction === null || ENDS_IN_TIME.test(clause) || !isItemOf(introduction, block, clause))
    return null;
  return decision(introduction.relation, introduction.by, {
    rule: 'under-introduction',
    words: shownWords(introduction),
  });
}
