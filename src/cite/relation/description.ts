import {
  indexByWords,
  isCapital,
  isLetter,
  isWritten,
  lettersEnd,
  once,
  oneOf,
  type WordIndex,
} from '../../chars/index.js';
import { anybodyOpenings, firstWord, verbsThat } from '../../lexicon/index.js';

/**
 * Whether the text after a citation describes it: "về …", "quy định …", possibly after brackets, which usually hold
 * its short name, after the session of an assembly's resolution, or after a letter's addressee.
 */
export function isDescription(after: string): boolean {
  const start = marksEnd(after);
  if (beginsDescription(after, start)) return true;
  const at = bracketsEnd(after, start);
  if (at > start && beginsDescription(after, at)) return true;
  return isAddressed(after) || isDescriptionAfterPeriod(after, at);
}

const SAYS_CHANGE = once(() => {
  const passive = '(?! (?:theo|bởi|tại|bằng|năm|lần|ngày))';
  return new RegExp(`^,? (?:đã|sẽ) ${oneOf(verbsThat('changes'))}(?:, bổ sung)?${passive}(?![\\p{L}])`, 'u');
});

/**
 * Whether the text after a citation is a sentence that says what the document has done to another: "[Thông tư A] đã
 * thay thế [Thông tư B]", but not "[Thông tư A] đã sửa đổi theo [Thông tư B]".
 */
export const saysChange = (after: string): boolean => SAYS_CHANGE().test(after);

/** The offset after the marks between a citation and its description. */
export function marksEnd(after: string): number {
  let at = after.startsWith(' ') ? 1 : 0;
  const mark = after[at];
  if (mark === ',' || mark === ';') at += 1;
  return after[at] === ' ' ? at + 1 : at;
}

const IN_BRACKETS = /\([^)]{0,120}\)\s?/uy;

function bracketsEnd(text: string, start: number): number {
  if (text[start] !== '(') return start;
  IN_BRACKETS.lastIndex = start;
  return IN_BRACKETS.test(text) ? IN_BRACKETS.lastIndex : start;
}

const ADDRESSED = once(() => {
  const recipient = `(?=\\p{Lu}|(?:các|tỉnh|thành phố|${oneOf(anybodyOpenings)}) )[^;.:]{2,120}?`;
  const subject = '(?:về(?! \\p{Lu})|Về|V/v|v/v|đề nghị|trả lời)(?= )';
  return new RegExp(` ?gửi (?:cho |đến |tới )?${recipient} ${subject}`, 'uy');
});

/** Whether an addressee and a subject follow: "… của Bộ Nội vụ gửi các địa phương về việc …". */
function isAddressed(after: string): boolean {
  if (after[1] !== 'g') return false;
  const addressed = ADDRESSED();
  addressed.lastIndex = 0;
  return addressed.test(after);
}

/** The session of the assembly that passed a resolution, or the day from which an act is in force. */
const PERIOD = /(?:khóa|khoá|nhiệm kỳ|kỳ họp|giai đoạn|có hiệu lực)/uy;
/** In characters; "kỳ họp thứ … khóa … nhiệm kỳ … thông qua ngày …" is shorter. */
const MAX_PERIOD = 90;

function isDescriptionAfterPeriod(after: string, start: number): boolean {
  PERIOD.lastIndex = start;
  if (!isLetter(after.charCodeAt(start)) || !PERIOD.test(after)) return false;
  const from = PERIOD.lastIndex;
  for (let end = from; end <= from + MAX_PERIOD; end += 1) {
    const character = after[end];
    if (character === ' ' && beginsDescription(after, end + 1)) return true;
    if (character === undefined || character === ';' || character === '.') return false;
  }
  return false;
}

/** Words with which a description begins. */
interface Opening {
  readonly words: string;
  /** The same with a capital, as in a title; `null` if it never begins a title. */
  readonly asTitle: string | null;
}

const openingsByFirstWord = once((): WordIndex<readonly Opening[]> => {
  const titles = new Set(verbsThat('opensTitle'));
  return indexByWords(
    verbsThat('opensDescription').map((words) => {
      const asTitle = titles.has(words) ? words.charAt(0).toUpperCase() + words.slice(1) : null;
      return [[firstWord(words)], { words, asTitle }];
    }),
  );
});

function beginsDescription(text: string, at: number): boolean {
  const start = OPENERS.includes(text.charAt(at)) ? at + 1 : at;
  const wordEnd = lettersEnd(text, start);
  const likely = wordEnd > start ? openingsByFirstWord()(text, start, wordEnd) : null;
  if (!likely) return false;
  const inCapitals = isCapital(text.slice(start, start + 2));
  return likely.some(({ words, asTitle }) => {
    if (isLetter(text.charCodeAt(start + words.length))) return false;
    if (inCapitals) return isWritten(text, start, words);
    return text.startsWith(words, start) || (asTitle !== null && text.startsWith(asTitle, start));
  });
}

/** A quotation mark or a bracket may precede a description. */
const OPENERS = '"“(';
