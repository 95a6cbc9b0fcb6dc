import type { MentionContext } from '../mention-context.js';
import type { Decision } from '../related-mention.js';

/** Few gaps have one, and {@link PHRASE_OPEN} looks at each of a gap's letters. */
const OPENER = /[“"]/u;
const PHRASE_OPEN =
  /(?<![\p{L}])(?:từ|từ ngữ|chữ|câu|đoạn|dòng|nội dung|số hiệu|tên) (?<words>[“"][^“”"]*)$/iu;

/**
 * A phrase that is put in or taken out only names the document in it; what is changed stands after the phrase.
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
