import { oneOf, tailOf } from '../../chars/index.js';
import { kindNames } from '../../lexicon/index.js';

/** Words that can end neither a sentence nor a table's cell. */
const LINKS = ['của', 'và', 'tại', 'theo', 'các', 'những', 'với', 'cho', 'hoặc', 'bởi', 'trong'];
const WORD_START = '(?:^|[\\s("“])';
const LINK_END = new RegExp(`${WORD_START}${oneOf(LINKS)}$`, 'iu');
/** Kinds that are followed by a proper name. */
const NAMED = kindNames({ hasProperName: true });
/** Words that cannot end a sentence; they can end a cell ("Số", "Ngày"). */
const OPEN_WORDS = [
  ...LINKS,
  ...['về', 'do', 'từ', 'đến', 'là', 'việc', 'trên', 'vào', 'để', 'dưới'],
  ...['số', 'ngày', 'tháng', 'năm', 'điều', 'khoản', 'điểm', 'mục'],
  ...NAMED,
];
const OPEN_MARK = '[,/(“]$|[\\p{L}\\d]-$| -$';
const OPEN_END = new RegExp(`${WORD_START}${oneOf(OPEN_WORDS)}$|${OPEN_MARK}`, 'iu');

/** The longest of them with the character before it. */
const OPEN_END_REACH = Math.max('những'.length, ...NAMED.map(({ length }) => length)) + 1;
/** Two-syllable words whose last syllable alone would leave a sentence open. Headings end in them ("Ưu điểm"). */
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
/** Longer than the longest of them with the character before it. */
const WHOLE_END_REACH = 14;
/** Whether a text ends in a word that only looks as if the sentence went on ("Danh mục", "công việc"). */
const endsInWholeWord = (text: string): boolean => WHOLE_END.test(tailOf(text, WHOLE_END_REACH));
/** Whether a text ends in a word or a mark that cannot end a sentence. */
export const staysOpen = (text: string): boolean =>
  OPEN_END.test(tailOf(text, OPEN_END_REACH)) && !endsInWholeWord(text);

/** Whether a text ends in a word that can end neither a sentence nor a table's cell. */
export const stopsAtLink = (text: string): boolean => LINK_END.test(tailOf(text, OPEN_END_REACH));

/**
 * After these words, a number at the beginning of a line is a reference split by the line break ("khoản⏎2. Trường
 * hợp").
 */
const REFERENCE_WORDS = [
  ...['khoản', 'điểm', 'điều', 'mục', 'chương', 'phần', 'phụ lục', 'số', 'ngày', 'tháng', 'năm', 'quý'],
  ...['và', 'hoặc', 'đến', 'từ', 'tại', 'là', ',', '-', '/'],
];
const REFERENCE_CUT = new RegExp(`(?:^|[\\s(])(?:${oneOf(REFERENCE_WORDS)}|(?:khoản|điểm) \\S{1,3})$`, 'iu');
/** Longer than the longest of them with the character before it. */
const CUT_REACH = 11;
/** Whether a text ends in words that need a number after them. */
export const opensReference = (text: string): boolean =>
  REFERENCE_CUT.test(tailOf(text, CUT_REACH)) && !endsInWholeWord(text);

/** The most digits of a footnote's mark after a full stop: three may be thousands ("12.500"). */
export const LONGEST_MARK = 2;
