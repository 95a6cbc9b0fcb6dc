import type { Pin } from '../../model/index.js';
import { pinsBefore } from './pins-before.js';

/** In characters; longer brackets hold remarks. */
const MAX_BRACKET = 120;
const OPENING = /[ \n]?\((?:(?:các|tại|theo) )?/uy;

/**
 * The provisions in brackets right after a mention: "Nghị định số 13/2023/NĐ-CP (các Điều 5 và 6)"; none if the
 * brackets hold anything else.
 *
 * @param end - where the mention ends
 */
export function pinsInBrackets(text: string, end: number): readonly Pin[] {
  OPENING.lastIndex = end;
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined) return [];
  const from = end + opening.length;
  const close = text.indexOf(')', from);
  if (close < 0 || close - from > MAX_BRACKET) return [];
  const { pins, start } = pinsBefore(text, from, close);
  return start === from ? pins : [];
}
