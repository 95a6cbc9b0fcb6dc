import { isItemOf } from '../list-introductions.js';
import type { MentionContext } from '../mention-context.js';
import { type Decision, decision } from '../related-mention.js';

/** How much of an introduction is shown as the reason. */
const SHOWN = 60;

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
  if (introduction === null || !isItemOf(introduction, block, clause)) return null;
  return decision(introduction.relation, introduction.by, {
    rule: 'under-introduction',
    words: introduction.text.slice(-SHOWN),
  });
}
