import type { MentionContext } from '../mention-context.js';
import { issuingWords } from '../other-actors.js';
import type { Decision } from '../related-mention.js';

/**
 * A document that somebody else has issued is only mentioned, whatever verb opens the sentence.
 *
 * @example
 * Thực hiện chỉ đạo của Thủ tướng Chính phủ, Sở Nội vụ đã ban hành [Kế hoạch số 12/KH-SNV] ngày 05/3/2020.
 * → refers
 */
export function issuedByAnother({ clause }: MentionContext): Decision | null {
  const words = issuingWords(clause);
  if (words === null) return null;
  return {
    relation: 'refers',
    by: null,
    role: 'first',
    reason: { rule: 'issued-by-another', words: words.replace(/^[, ]+/u, '').trim() },
  };
}
