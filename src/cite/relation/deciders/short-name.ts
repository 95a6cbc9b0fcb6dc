import type { MentionContext } from '../mention-context.js';
import type { Decision } from '../related-mention.js';

/**
 * A short name only says what a document will be called from here on.
 *
 * @example
 * Sửa đổi Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ (sau đây gọi tắt là [Nghị định số 30]).
 * → refers
 */
export function shortName({ phrase }: MentionContext): Decision | null {
  if (phrase?.sense !== 'alias') return null;
  const reason = { rule: 'short-name', words: phrase.text.trim() } as const;
  return { relation: 'refers', by: null, role: 'shortName', reason };
}
