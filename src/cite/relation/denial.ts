import { once } from '../../chars/index.js';
import { denyingPattern, denyingWords } from '../../lexicon/index.js';

const DENYING = once(() => new RegExp(`${denyingPattern()} $`, 'u'));
/** In characters; {@link DENYING} looks back this far. */
const MAX_REACH = 80;

/**
 * Whether the verb at an offset is negated: "không thay thế", "chưa có văn bản nào thay thế".
 *
 * @param lower - the text in lower case
 */
export function isDeniedAt(lower: string, at: number): boolean {
  const before = lower.slice(Math.max(0, at - MAX_REACH), at);
  return denyingWords.some((word) => before.includes(`${word} `)) && DENYING().test(before);
}
