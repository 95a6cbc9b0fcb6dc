import { once, oneOf, withTonesLast } from '../chars/index.js';
import { orderVerbs, quantifiers, roleVerbs } from '../lexicon/index.js';

/** In characters; a name goes on for a few words at most. */
const MAX_REST = 60;

/** What one body does to another that takes the lead. */
const LEADING = ['chỉ đạo', 'cử', 'làm', 'thống nhất', 'trực tiếp'];

/**
 * Words of a name that look like work, up to "chủ trì": "Ban Hỗ trợ phụ nữ [phát triển kinh tế] chủ trì". Verbs for what
 * somebody else is to do, or for a role, are no part of it, nor are the names of others.
 */
const NAME_BEFORE_DUTY = once(() => {
  const verbs = oneOf([...orderVerbs, ...roleVerbs, ...LEADING].map(withTonesLast));
  const others = oneOf(quantifiers.map(withTonesLast));
  return new RegExp(`^(?! ?${verbs}(?!\\p{L}))(?: (?!${others} )\\p{Ll}+){1,5}(?= chủ trì(?!\\p{L}))`, 'u');
});

/** Where a name ends that seems to end at `end`, before a verb. */
export function endBeforeDuty(text: string, end: number): number {
  const words = NAME_BEFORE_DUTY().exec(text.slice(end, end + MAX_REST))?.[0] ?? '';
  return end + words.length;
}
