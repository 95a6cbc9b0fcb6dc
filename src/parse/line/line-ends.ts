import { charactersOf, endsWith, holds, oneOf, tailOf } from '../../chars/index.js';
import { kindNames } from '../../lexicon/index.js';

/** Words after which neither a sentence nor a table's cell can end. */
const LINKS = ['của', 'và', 'tại', 'theo', 'các', 'những', 'với', 'cho', 'hoặc', 'bởi', 'trong'];
const WORD_START = '(?:^|[\\s("“])';
const LINK_END = new RegExp(`${WORD_START}${oneOf(LINKS)}$`, 'iu');
/** Kinds after which their proper names come. */
const NAMED = kindNames({ hasProperName: true });
/** Words after which a sentence cannot end; a cell can ("Số", "Ngày"). */
const OPEN_WORDS = [
  ...LINKS,
  ...['về', 'do', 'từ', 'đến', 'là', 'việc', 'trên', 'vào', 'để', 'dưới'],
  ...['số', 'ngày', 'tháng', 'năm', 'điều', 'khoản', 'điểm', 'mục'],
  ...NAMED,
];
const OPEN_MARK = '[,/(“]$|[\\p{L}\\d]-$| -$';
const OPEN_END = new RegExp(`${WORD_START}${oneOf(OPEN_WORDS)}$|${OPEN_MARK}`, 'iu');

/** The longest of them with what stands before it. */
const OPEN_END_REACH = Math.max('những'.length, ...NAMED.map(({ length }) => length)) + 1;
/** Words of two syllables whose last one alone would leave a sentence open: headings end in them ("Ưu điểm"). */
const WHOLE_WORDS = [
  '(?:quan|ưu|nhược|khuyết|đặc|địa|thời|thí|trọng|kiểm|luận|yếu) điểm',
  '(?:danh|hạng|đề|tiết) mục',
  '(?:công|sự|làm) việc',
  '(?:tài|điều) khoản',
  '(?:tổng|dân|tham|chỉ|mã) số',
  '(?:hằng|hàng|cả) (?:năm|tháng|ngày)',
  'kỹ thuật số',
  'pháp luật',
  'trở (?:lên|về|đến)',
];
const WHOLE_END = new RegExp(`${WORD_START}(?:${WHOLE_WORDS.join('|')})$`, 'iu');
/** Longer than the longest of them with what stands before it. */
const WHOLE_END_REACH = 14;
/** Whether a text ends in a word that only looks as if the sentence went on ("Danh mục", "công việc"). */
const endsInWholeWord = (text: string): boolean => WHOLE_END.test(tailOf(text, WHOLE_END_REACH));
const LAST_OPEN_WORDS = new Set(
  OPEN_WORDS.map((words) => words.slice(words.lastIndexOf(' ') + 1).toLowerCase()),
);
const WORD_BOUNDS = charactersOf(' ("“');
const OPEN_MARKS = charactersOf(',/(“-');
/** Most lines end in another word; that costs a tenth of what the pattern does, which is asked of every line. */
const mayStayOpen = (tail: string): boolean =>
  endsWith(tail, OPEN_MARKS) || LAST_OPEN_WORDS.has(lastWord(tail).toLowerCase());

function lastWord(text: string): string {
  let start = text.length;
  while (start > 0 && !holds(WORD_BOUNDS, text, start - 1)) start -= 1;
  return text.slice(start);
}

/** Whether a text ends in a word or a mark after which a sentence cannot end. */
export function staysOpen(text: string): boolean {
  const tail = tailOf(text, OPEN_END_REACH);
  return mayStayOpen(tail) && OPEN_END.test(tail) && !endsInWholeWord(text);
}

/** Whether a text ends in a word after which neither a sentence nor a table's cell can end. */
export const stopsAtLink = (text: string): boolean => LINK_END.test(tailOf(text, OPEN_END_REACH));

/** After these words a number is a reference that the line end has cut ("khoản⏎2. Trường hợp"). */
const REFERENCE_WORDS = [
  ...['khoản', 'điểm', 'điều', 'mục', 'chương', 'phần', 'phụ lục', 'số', 'ngày', 'tháng', 'năm', 'quý'],
  ...['và', 'hoặc', 'đến', 'từ', 'tại', 'là', ',', '-', '/'],
];
const REFERENCE_CUT = new RegExp(`(?:^|[\\s(])(?:${oneOf(REFERENCE_WORDS)}|(?:khoản|điểm) \\S{1,3})$`, 'iu');
/** Longer than the longest of them with what stands before it. */
const CUT_REACH = 11;
/** Whether a text ends in words that a number belongs to. */
export const opensReference = (text: string): boolean =>
  REFERENCE_CUT.test(tailOf(text, CUT_REACH)) && !endsInWholeWord(text);

/** After a full stop the mark of a footnote has at most this many digits: three may be a number's thousands ("12.500"). */
export const LONGEST_MARK = 2;
