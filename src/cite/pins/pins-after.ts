import { isWritten } from '../../chars/index.js';
import { kindFrom } from '../../lexicon/index.js';
import { type FoundPins, pinsBefore } from './pins-before.js';

/** What stands between a document and the provisions named after it: "[Nghị định …] tại khoản 1 Điều 9". */
const OPENING = /,? tại (?:các )?|[,:] (?:các )?/uy;
/** A sequence of provisions, the last of which is an article or stands in one. */
const PROVISIONS =
  /(?:(?:,|;| và| hoặc| đến| từ)? ?(?:(?:các )?(?:điều|khoản|điểm) )?(?:\d{1,4}(?:\.\d{1,3})?(?:\.?[a-zđ]\d?)?|[a-zđ]\d?)(?![\p{L}\d/-]|\.\d))+/iuy;
/** What shows that the provisions are of another document, or that their name goes on. */
const OF_ANOTHER =
  /^,? (?:của|tại|trong|thuộc|này|kèm|ban hành|chương|mục|phần|nêu|dưới|trên|số|ngày|tháng)(?!\p{L})/iu;

/** In characters. */
const MAX_REACH = 160;

/**
 * The articles named after a mention: "Nghị định số 10/2022/NĐ-CP tại khoản 1 Điều 9", "Luật Đấu thầu năm 2013, Điều
 * 22", "Thông tư số 31/2020/TT-BCT: Điều 4"; none if they are of a document named after them, or of this one.
 *
 * @param end - where the mention ends
 * @param limit - where the next one begins
 * @returns `start` is where the provisions end
 */
export function pinsAfter(text: string, end: number, limit: number): FoundPins {
  const none = { pins: [], start: end };
  OPENING.lastIndex = end;
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined) return none;
  const from = end + opening.length;
  PROVISIONS.lastIndex = from;
  const words = PROVISIONS.exec(text.slice(0, Math.min(limit, end + MAX_REACH)))?.[0] ?? '';
  if (!/(?<!\p{L})điều /iu.test(words)) return none;
  const after = from + words.length;
  if (isOfAnother(text, after, limit)) return none;
  const { pins, start } = pinsBefore(text, from, after);
  return start === from && pins.length > 0 ? { pins, start: after } : none;
}

function isOfAnother(text: string, at: number, limit: number): boolean {
  if (OF_ANOTHER.test(text.slice(at, at + 12))) return true;
  const next = isWritten(text, at, ',') ? at + 2 : at + 1;
  if (next >= limit) return true;
  const kind = kindFrom(text, next);
  return kind !== null && (kind.inNormalCase || isWritten(text, kind.end, ' này'));
}
