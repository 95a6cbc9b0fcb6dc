import type { MentionContext } from '../mention-context.js';
import type { Decision } from '../related-mention.js';

/** Few gaps have one, and {@link PHRASE_OPEN} would be tried at every letter. */
const OPENER = /[“"]/u;
const PHRASE_OPEN =
  /(?<![\p{L}])(?:từ|từ ngữ|chữ|câu|đoạn|dòng|nội dung|số hiệu|tên) (?<words>[“"][^“”"]*)$/iu;

/**
 * A document inside a phrase that is inserted or deleted is only named; the one that changes comes after the
 * phrase.
 *
 * @example
 * Bãi bỏ cụm từ “theo [Quyết định số 15/2019/QĐ-UBND]” tại khoản 2 Điều 3 Quyết định số 16/2019/QĐ-UBND.
 * → refers
 */
export function quotedPhrase({ gap }: MentionContext): Decision | null {
  const words = OPENER.test(gap) ? PHRASE_OPEN.exec(gap)?.groups?.['words'] : undefined;
  if (words === undefined) return null;
  return { relation: 'refers', by: null, role: 'quoted', reason: { rule: 'quoted-phrase', words } };
}
