import { letterAt, letterOrder, romanNumeral, romanValue } from '../chars/index.js';

const MOST = 300;

/** What follows a value up to another, with it: "a đến c" gives "b", "c". */
export function valuesBetween(from: string, to: string): readonly string[] {
  const isNumber = /^\d+$/u.test(from) && /^\d+$/u.test(to);
  const isRoman = /^[IVXLC]+$/u.test(from) && /^[IVXLC]+$/u.test(to);
  const width = from.startsWith('0') ? from.length : 0;
  const orderOf = isNumber ? Number : isRoman ? romanValue : letterOrder;
  const say = isNumber
    ? (value: number) => String(value).padStart(width, '0')
    : isRoman
      ? romanNumeral
      : letterAt;
  const [low, high] = [orderOf(from), orderOf(to)];
  if (low === null || high === null || high <= low || high - low > MOST) return [to];
  return Array.from({ length: high - low }, (_, step) => say(low + step + 1) ?? to);
}
