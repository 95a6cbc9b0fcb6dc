import { charactersOf, endsWith, isCapital, oneOf } from '../../chars/index.js';
import { addressingPattern, namedAt, verbsThat } from '../../lexicon/index.js';
import {
  isCapitalLabel,
  isInCapitals,
  isTableHead,
  type Line,
  labelsOf,
  opensArticle,
  piecesOf,
} from '../line/index.js';
import { readsOn, UNWRAPPED } from '../mend/index.js';

/** "(19/8/1945 - 19/8/2025)", "(1945 - 2025)": the years of an anniversary. */
const YEARS = '(?:\\d{1,2}[/.-]\\d{1,2}[/.-])?\\d{4} ?- ?\\d';
/** An opening bracket, except in a title: "(lần thứ III) năm 2026". */
const BRACKET = `\\((?!(?:lần|đợt|giai đoạn|mở rộng|nhiệm kỳ)(?!\\p{L})|${YEARS})`;
const PREAMBLE_WORDS = [
  ...[
    '(?:[-–+] ?)?Căn cứ',
    'Theo đề nghị',
    'Xét ',
    'Để ',
    'Nhằm ',
    'Trên cơ sở',
    'Sau khi',
    'Trong thời gian',
  ],
  ...[
    // The first lines of minutes and invitations (Decree 30/2020/NĐ-CP, models 1.7 and 1.9).
    '(?:Thời gian|Địa điểm|Thành phần)[^:,;.]{0,30}:',
    '(?!Về |V/v ).{1,120}\\skính mời\\s',
    'Trong những',
    'Qua ',
    'Ngày \\d',
    'Hôm nay',
    'Chúng tôi',
    'Tôi (?:tên )?là',
    'B(?:ên|ÊN) [AB](?!\\p{L})',
    addressingPattern,
    'Nơi nhận',
    'Ban hành kèm theo',
    BRACKET,
    '["“]',
  ],
];
/**
 * What begins below a title: a legal basis, a sentence, the addressees; "… điện:" ends the line naming the sender
 * of a telegram.
 */
const PREAMBLE_START = new RegExp(`^(?:${PREAMBLE_WORDS.join('|')})|\\sđiện ?:$`, 'u');
/** A line that ends in one of these is continued, whatever the next line looks like. */
const CUT = /[-/,(]$|(?:^|\s)(?:số|của|và|theo|tại|ngày|tháng|năm)$/u;
const ENDING_MARKS = charactersOf('.;:');
const LEAD = /^(?:Thực hiện|Theo|Triển khai|Tiếp tục)/u;
/** In characters; a subject may begin like this, but only on a short line. */
const MAX_LEAD = 60;
/** A title takes at most this many lines, even one that lists all the laws amended. */
const MAX_LINES = 25;
/** In characters; a longer line is text. */
const MAX_LINE = 400;

/** A document's symbol may have lower-case letters even in a title in capitals ("QUYẾT ĐỊNH SỐ 5/QĐ-TTg"). */
const CITED = /\d[\d/]*\/\p{Lu}[\p{L}-]*/gu;

/** Whether a line is in capitals as titles are. */
export const isCapitalTitle = (line: Line): boolean =>
  isInCapitals(line) || (line.text.includes('/') && isCapital(line.text.replace(CITED, '')));

const PLACE_AND_DATE = /^\p{Lu}[^,]*, ngày /u;

/**
 * Whether a line is the number, or the place and date, and nothing else, as below the titles of contracts and statutes.
 * A date alone may be the rest of a title that was broken there.
 */
export function isBelowTitle(line: Line): boolean {
  const [piece, ...others] = line.table ? [] : piecesOf(line);
  if (!piece || others.length > 0) return false;
  return piece.name === 'number' || (piece.name === 'placeDate' && PLACE_AND_DATE.test(line.text));
}

/** Index of the first line below the title that begins at `from`. */
export function findTitleEnd(lines: readonly Line[], from: number): number {
  const limit = Math.min(lines.length, from + MAX_LINES);
  let end = from;
  while (end < limit && isOfTitle(lines, end, end === from)) end += 1;
  return end;
}

function isOfTitle(lines: readonly Line[], index: number, first: boolean): boolean {
  const line = lines[index];
  const before = lines[index - 1];
  if (!line || line.table || !before) return false;
  const lettered = lines[index - 1 - (/\p{L}/u.test(before.text) ? 0 : 1)] ?? before;
  if (!first && !line.gap && CUT.test(before.text) && !isFirstHeading(line)) return true;
  if (isBelowTitle(line) || isTableHead(line)) return false;
  if (!(first && isQuoted(line.text)) && PREAMBLE_START.test(line.text)) return false;
  if (isActing(line, lines[index + 1])) return false;
  if (isBodyStart(line, first) || line.text.length > MAX_LINE) return false;
  if (first) return true;
  const inCapitals = isCapitalTitle(lettered);
  if (isSeparated(before, line, inCapitals)) return false;
  const isDoubtful = inCapitals || (line.page && !readsOn(before, line, UNWRAPPED));
  return !(isDoubtful && isSentence(lines, index));
}

/**
 * Below a title in capitals, or on the next page, a line that begins with one capital and ends with a full stop or
 * the like is text.
 */
function isSentence(lines: readonly Line[], from: number): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(lines[from]?.text ?? '')) return false;
  for (let at = from; at < Math.min(lines.length, from + MAX_LINES); at += 1) {
    const line = lines[at];
    if (!line) return false;
    if (at > from && ((line.gap && !line.page) || isInCapitals(line) || isBodyStart(line, false)))
      return false;
    if (endsWith(line.text, ENDING_MARKS)) return true;
  }
  return false;
}

/** A title may be in quotation marks. */
const isQuoted = (text: string): boolean => QUOTED_TITLE.test(text);
const QUOTED_TITLE = new RegExp(`^["“](?:V/v|${oneOf(verbsThat('opensTitle'))}) `, 'iu');

/** "… năm 2025;⏎phương hướng, nhiệm vụ năm 2026". */
const continuesInLowerCase = (before: Line, line: Line): boolean =>
  before.text.endsWith(';') && !line.gap && /^\p{Ll}{2}/u.test(line.text);

/** @param aboveInCapitals - whether the title so far is in capitals (its last line may be just a year) */
function isSeparated(before: Line, line: Line, aboveInCapitals: boolean): boolean {
  const inCapitals = isCapitalTitle(line);
  if (endsWith(before.text, ENDING_MARKS)) return !continuesInLowerCase(before, line);
  // On pages with one paragraph a line, only lower case shows that the title continues.
  if (line.gap && !line.page) return !/^\p{Ll}{2}/u.test(line.text);
  if (aboveInCapitals && inCapitals) return false;
  if (inCapitals || (/^\p{Lu}/u.test(line.text) && endsWith(line.text, ENDING_MARKS))) return true;
  return LEAD.test(line.text) && (aboveInCapitals || line.text.length > MAX_LEAD);
}

/**
 * Whether a line names who enacts, between the title and the preamble: "ỦY BAN THƯỜNG VỤ QUỐC HỘI", "BỘ TRƯỞNG BỘ Y
 * TẾ". Only bodies that vote enact in their own name; others act through their heads.
 */
function isActing(line: Line, next: Line | undefined): boolean {
  if (!isInCapitals(line)) return false;
  const named = namedAt(line.text);
  if (!named || !(named.isOffice || named.facts.isCollegial)) return false;
  return line.gap || /^(?:(?:[-–+] ?)?(?:Căn cứ|Theo|Xét)|\(|KHÓA|KHOÁ)/u.test(next?.text ?? '');
}

/** "I. MỤC TIÊU" never continues a title, even one that ends in "chuyển đổi số". */
export const isFirstHeading = (line: Line): boolean =>
  labelsOf(line).some(
    (label) => label.value === 1 && isCapitalLabel(label) && isCapital(line.text.slice(label.length)),
  );

function isBodyStart(line: Line, first: boolean): boolean {
  const [label] = labelsOf(line);
  if (!label) return false;
  if (label.style === 'arabic' || label.style === 'letter') return !first && label.value === 1;
  return label.value === 1 || opensArticle(line);
}
