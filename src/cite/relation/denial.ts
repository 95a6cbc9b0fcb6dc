import { once } from '../../chars/index.js';
import { denyingPattern, denyingWords } from '../../lexicon/index.js';

const DENYING = once(() => new RegExp(`${denyingPattern()} $`, 'u'));
/** How far {@link DENYING} looks back. */
const REACH = 80;

/**
 * Whether the verb at an offset is negated: "không thay thế", "chưa có văn bản nào thay thế".
 *
 * @param small - in small letters
 */
export function isDeniedAt(small: string, at: number): boolean {
  const before = small.slice(Math.max(0, at - REACH), at);
  return denyingWords.some((word) => before.includes(`${word} `)) && DENYING().test(before);
}
