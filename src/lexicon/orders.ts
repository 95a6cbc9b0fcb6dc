import { indexByWords, isLetter, isWritten, lettersEnd, once, oneOf } from '../chars/index.js';
import { anybodyOpenings } from './anybody.computed.js';
import { firstWord } from './trigger-patterns.js';

const TELLS = '(?<!theo )(?<!xét )(?:giao|yêu cầu|đề nghị|kiến nghị|đề xuất|chỉ đạo|phân công)';
const SUBMITS = '(?<!tờ )(?<!kính )trình';
/** These are orders even where nobody is named. */
const DUTIES = ['chủ trì', 'tham mưu', 'có trách nhiệm', 'xây dựng dự thảo', 'soạn thảo'];

const OPENINGS = once(
  () =>
    new RegExp(
      `(?<![\\p{L}])(?:(?<telling>(?:${TELLS}|${SUBMITS})(?: cho| với)?(?: các)? )|${oneOf(DUTIES)}(?![\\p{L}]))`,
      'gu',
    ),
);

/**
 * Looked up by their first words: in the expression, the hundreds of them take longer to compile than all else of a short
 * document takes to read.
 */
const bodiesByFirstWord = once(() => indexByWords(anybodyOpenings.map((name) => [[firstWord(name)], name])));

/** Whether a body or an office that may receive an order is named at an offset. */
function namesAnybody(small: string, at: number): boolean {
  const likely = bodiesByFirstWord()(small, at, lettersEnd(small, at)) ?? [];
  return likely.some((name) => isWritten(small, at, name) && !isLetter(small.charCodeAt(at + name.length)));
}

/**
 * The offset of the first order to others to change a document, which does not change it yet; -1 where there is none.
 *
 * @param small - in small letters
 * @param from - where to begin
 */
export function orderIn(small: string, from = 0): number {
  const openings = OPENINGS();
  openings.lastIndex = from;
  for (let found = openings.exec(small); found; found = openings.exec(small)) {
    const isOrder = found.groups?.['telling'] === undefined || namesAnybody(small, openings.lastIndex);
    if (isOrder) return found.index;
  }
  return -1;
}
