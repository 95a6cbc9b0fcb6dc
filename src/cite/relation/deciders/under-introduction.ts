import { isItemOf } from '../list-introductions.js';
import type { MentionContext } from '../mention-context.js';
import { type Decision, decision } from '../related-mention.js';

/** So much of an introduction shows what it says. */
const SHOWN = 60;

/**
 * What a block with a colon says is done to all that is listed below it.
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
