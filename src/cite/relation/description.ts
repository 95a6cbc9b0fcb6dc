import { inSmallLetters, isCapital, isLetter, lettersEnd, once, type WordIndex } from '../../chars/index.js';
import { anybodyPattern } from '../../lexicon/index.js';
import { descriptionOpenings } from './openings.computed.js';
import { byOpenings } from './trigger-phrases.js';

/** What may stand between a citation and the words that tell what it is about; in brackets mostly its short name. */
const IN_BRACKETS = /\([^)]{0,120}\)\s?/uy;
/** Of an assembly's resolution it may be said first when it sat, of any act when it holds. */
const PERIOD = /(?:khóa|khoá|nhiệm kỳ|kỳ họp|giai đoạn|có hiệu lực)/uy;
const LONGEST_PERIOD = 90;
/** Of a letter it may be said first to whom it goes ("của Bộ Nội vụ gửi các địa phương về việc …"). */
const ADDRESSED = once(
  () =>
    new RegExp(
      ` ?gửi (?:cho |đến |tới )?(?=\\p{Lu}|(?:các|tỉnh|thành phố|${anybodyPattern}) )[^;.:]{2,120}? (?:về(?! \\p{Lu})|Về|V/v|v/v|đề nghị|trả lời)(?= )`,
      'uy',
    ),
);

/** The offset after the marks that part a citation from the words that tell what it is about. */
export function marksEnd(behind: string): number {
  let at = behind.startsWith(' ') ? 1 : 0;
  const mark = behind.charCodeAt(at);
  if (mark === 0x2c || mark === 0x3b) at += 1;
  return behind.charCodeAt(at) === 0x20 ? at + 1 : at;
}

/** Whether what stands behind a citation tells what it is about. */
export function isDescription(behind: string): boolean {
  const start = marksEnd(behind);
  if (beginsDescription(behind, start)) return true;
  const at = bracketsEnd(behind, start);
  if (at > start && beginsDescription(behind, at)) return true;
  if (isAddressed(behind)) return true;
  PERIOD.lastIndex = at;
  if (!isLetter(behind.charCodeAt(at)) || !PERIOD.test(behind)) return false;
  const from = PERIOD.lastIndex;
  for (let end = from; end <= from + LONGEST_PERIOD; end += 1) {
    const character = behind[end];
    if (character === ' ' && beginsDescription(behind, end + 1)) return true;
    if (character === undefined || character === ';' || character === '.') return false;
  }
  return false;
}

function isAddressed(behind: string): boolean {
  if (behind.charCodeAt(1) !== 0x67) return false;
  const addressed = ADDRESSED();
  addressed.lastIndex = 0;
  return addressed.test(behind);
}

function bracketsEnd(text: string, start: number): number {
  if (text.charCodeAt(start) !== 0x28) return start;
  IN_BRACKETS.lastIndex = start;
  return IN_BRACKETS.test(text) ? IN_BRACKETS.lastIndex : start;
}

let descriptions: WordIndex<readonly (() => RegExp)[]> | null = null;

const indexDescriptions = (): WordIndex<readonly (() => RegExp)[]> =>
  byOpenings(
    descriptionOpenings.map(([pattern, words]) => [
      words,
      once(() => new RegExp(`${pattern}(?![\\p{L}])`, 'uy')),
    ]),
  );

function beginsDescription(text: string, at: number): boolean {
  descriptions ??= indexDescriptions();
  const start = isOpening(text.charCodeAt(at)) ? at + 1 : at;
  const end = lettersEnd(text, start);
  const likely = end > start ? descriptions(text, start, end) : null;
  if (!likely) return false;
  const inCapitals = isCapital(text.slice(start, start + 2));
  const read = inCapitals ? inSmallLetters(text.slice(start, start + LONGEST_OPENING)) : text;
  for (const description of likely) {
    const expression = description();
    expression.lastIndex = inCapitals ? 0 : start;
    if (expression.test(read)) return true;
  }
  return false;
}

/** Longer than any words that a description begins with. */
const LONGEST_OPENING = 24;

/** A quotation mark or a bracket. */
const isOpening = (code: number): boolean => code === 0x22 || code === 0x201c || code === 0x28;
