import { isWritten } from '../../chars/index.js';
import type { Pin } from '../../model/index.js';
import { tokensBefore } from './pin-tokens.js';
import { readPins } from './read-pins.js';

/** The provisions named before a mention, and where these words begin. */
export interface FoundPins {
  readonly pins: readonly Pin[];
  readonly start: number;
}

/** In characters; the pins of a mention begin at most this far before it. */
const MAX_REACH = 600;

/**
 * The pins right before a mention: "điểm a khoản 2 Điều 5 [Nghị định …]", "các điều 3, 4 và 7 của", "từ Điều 5 đến
 * Điều 9", "Mục 2 Chương III".
 *
 * @param low - offset before which nothing belongs to this mention
 * @param mentionStart - offset of its kind or number
 */
export function pinsBefore(text: string, low: number, mentionStart: number): FoundPins {
  const from = Math.max(low, mentionStart - MAX_REACH);
  const all = tokensBefore(text, from, mentionStart);
  const first = all.findIndex((token) => token.type === 'level');
  if (first < 0) return { pins: [], start: mentionStart };
  const tokens = all.slice(first);
  const hasValue = tokens.some((token) => token.type === 'value');
  if (!hasValue) return { pins: [], start: mentionStart };
  const start = tokens[0]?.at ?? mentionStart;
  const opening = start - RANGE_OPENING.length;
  const isRange =
    tokens.some(({ type }) => type === 'to') && opening >= low && isWritten(text, opening, RANGE_OPENING);
  return { pins: readPins(tokens, text), start: isRange ? opening : start };
}

/** "từ Điều 5 đến Điều 9": part of the pins, not a word that says what is done to them. */
const RANGE_OPENING = 'từ ';
