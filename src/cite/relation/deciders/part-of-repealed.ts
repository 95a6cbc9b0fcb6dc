import { isPartOfRepealed, shownWords } from '../list-introductions.js';
import type { MentionContext } from '../mention-context.js';
import { type Decision, decision } from '../related-mention.js';

/**
 * Below a block that says that what is listed is repealed, an item may name provisions by what they are about.
 *
 * @example
 * 1. Bãi bỏ các quy định sau:
 * a) Các quy định về thẩm quyền tại [Nghị định số 14/2010/NĐ-CP];
 * → repeals
 */
export function partOfRepealed({ reading, block, inClause, clause }: MentionContext): Decision | null {
  const { introduction } = reading;
  if (introduction === null || inClause !== null || !isPartOfRepealed(introduction, block, clause))
    return null;
  return decision('repeals', introduction.by, {
    rule: 'part-of-repealed',
    words: shownWords(introduction),
  });
}
