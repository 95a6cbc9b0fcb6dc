import { charactersOf, endingIn, endsWith, isDigit, isLetter, isSpace, tailOf } from '../../chars/index.js';
import { kindNames } from '../../lexicon/index.js';

/** Words that can end neither a sentence nor a table's cell. */
const LINKS = ['của', 'và', 'tại', 'theo', 'các', 'những', 'với', 'cho', 'hoặc', 'bởi', 'trong'];
const BEFORE_WORD = ' ("“';
/** Kinds that are followed by a proper name. */
const NAMED = kindNames({ hasProperName: true });
/** Words that cannot end a sentence; they can end a cell ("Số", "Ngày"). */
const OPEN_WORDS = [
  ...LINKS,
  ...['về', 'do', 'từ', 'đến', 'là', 'việc', 'trên', 'vào', 'để', 'dưới'],
  ...['số', 'ngày', 'tháng', 'năm', 'điều', 'khoản', 'điểm', 'mục'],
  ...NAMED.map((name) => name.toLowerCase()),
];
const endsInOpenWord = endingIn(OPEN_WORDS, BEFORE_WORD);
const OPEN_MARKS = charactersOf(',/(“');
const DASH = 0x2d;

/** Whether a text ends in a mark after which a sentence continues: ",", or the dash in "Quyết định số 12/QĐ-". */
function endsInOpenMark(text: string): boolean {
  if (endsWith(text, OPEN_MARKS)) return true;
  const last = text.length - 1;
  if (last < 1 || text.charCodeAt(last) !== DASH) return false;
  const before = text.charCodeAt(last - 1);
  return isSpace(before) || isDigit(before) || isLetter(before);
}

/** Two-syllable words whose last syllable alone would leave a sentence open. Headings end in them ("Ưu điểm"). */
const WHOLE_WORDS = [
  '(?:quan|ưu|nhược|khuyết|đặc|địa|thời|thí|trọng|kiểm|luận|yếu) điểm',
  '(?:danh|hạng|đề|tiết) mục',
  '(?:công|sự|làm) việc',
  '(?:tài|điều) khoản',
  '(?:tổng|dân|tham|chỉ|mã|đa|thiểu|hệ|trị|con) số',
  '(?:hằng|hàng|cả) (?:năm|tháng|ngày)',
  'kỹ thuật số',
  // Not "công nghệ số" and "xã hội số": ministries' names end so, before the number of their circular.
  '(?:chuyển đổi|hạ tầng|kinh tế|kỹ năng|công dân|chính quyền|nền tảng|chữ ký|dữ liệu|nhân lực|thể chế) số',
  '(?:tài sản|nội dung|môi trường|thị trường|sản phẩm|dịch vụ|văn hóa|văn hoá|bản đồ|mốc giới) số',
  '(?:pháp|kỷ|quy) luật',
  'trở (?:lên|về|đến)',
];
const WHOLE_END = new RegExp(`(?:^|[\\s("“])(?:${WHOLE_WORDS.join('|')})$`, 'iu');
/** Longer than the longest of them with the character before it. */
const WHOLE_END_REACH = 16;
/** Whether a text ends in a word whose last syllable alone would leave it open ("Danh mục", "công việc"). */
const endsInWholeWord = (text: string): boolean => WHOLE_END.test(tailOf(text, WHOLE_END_REACH));
/** Whether a text ends in a word or a mark that cannot end a sentence. */
export const staysOpen = (text: string): boolean =>
  (endsInOpenWord(text) || endsInOpenMark(text)) && !endsInWholeWord(text);

/** Whether a text ends in a word that can end neither a sentence nor a table's cell. */
export const stopsAtLink = endingIn(LINKS, BEFORE_WORD);

/**
 * After these words, a number at the beginning of a line is a reference split by the line break ("khoản⏎2. Trường
 * hợp").
 */
const REFERENCE_WORDS = [
  ...['khoản', 'điểm', 'điều', 'mục', 'chương', 'phần', 'phụ lục', 'số', 'ngày', 'tháng', 'năm', 'quý'],
  ...['và', 'hoặc', 'đến', 'từ', 'tại', 'là', ',', '-', '/'],
];
const BEFORE_REFERENCE = ' (';
const endsInReferenceWord = endingIn(REFERENCE_WORDS, BEFORE_REFERENCE);
const endsInUnitWord = endingIn(['khoản', 'điểm'], BEFORE_REFERENCE);
const MAX_SIGN = 3;
/** "… thành khoản 4, khoản 5." is a whole sentence. */
const STOPS = charactersOf('.;:');

/** Whether a text ends in a unit's word with its number: "khoản 1", "điểm a)". */
function endsInUnit(text: string): boolean {
  const space = text.lastIndexOf(' ');
  const sign = text.length - space - 1;
  return (
    space > 0 &&
    sign > 0 &&
    sign <= MAX_SIGN &&
    !endsWith(text, STOPS) &&
    endsInUnitWord(text.slice(0, space))
  );
}

/** Whether a text ends in words that need a number after them. */
export const opensReference = (text: string): boolean =>
  (endsInReferenceWord(text) || endsInUnit(text)) && !endsInWholeWord(text);

/** The most digits of a footnote's mark after a full stop: three may be thousands ("12.500"). */
export const MAX_MARK_DIGITS = 2;
