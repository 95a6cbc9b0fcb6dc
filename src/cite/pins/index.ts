import { type FoundPins, pinsBefore } from './pins-before.js';
import { pinsOfAttached } from './pins-of-attached-text.js';

export { withoutDots } from './dotted-pins.js';
export { pinsAfter } from './pins-after.js';
export { pinsInBrackets } from './pins-in-brackets.js';

/**
 * The provisions named before a mention of their document, or of the act with which their text was issued, and
 * where these words begin.
 *
 * @param text - both offsets are in it
 * @param low - where the previous mention ends; nothing before it belongs to this one
 * @param start - where the mention begins
 */
export function pinsOf(text: string, low: number, start: number): FoundPins {
  const direct = pinsBefore(text, low, start);
  return direct.pins.length > 0 ? direct : (pinsOfAttached(text, low, start) ?? direct);
}

export type { FoundPins };
