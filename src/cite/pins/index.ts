import { type FoundPins, pinsBefore } from './pins-before.js';
import { pinsOfAttached } from './pins-of-attached-text.js';

/**
 * The provisions of a document that the words before its mention name, or those of the text that is issued with it; and
 * where these words begin.
 *
 * @param text - in which both offsets count
 * @param low - where the previous mention ends: nothing before it belongs to this one
 * @param start - where the mention begins
 */
export function pinsOf(text: string, low: number, start: number): FoundPins {
  const direct = pinsBefore(text, low, start);
  return direct.pins.length > 0 ? direct : (pinsOfAttached(text, low, start) ?? direct);
}
