import { beginsWith, charactersOf, once, oneOf } from '../chars/index.js';
import type { Relation } from '../model/index.js';

/** Heads of the column that numbers the rows of a table. */
export const rowNumberHeads = [
  ...['STT', 'Stt', 'S.T.T', 'S TT', 'TT', 'Số TT', 'SốTT', 'So TT', 'SoTT', 'Số thứ tự'],
] as const;

const BEGINS_ROW_NUMBERS = new RegExp(`^${oneOf(rowNumberHeads)}(?: |$)`, 'u');
const FIRST_LETTERS = charactersOf(rowNumberHeads.map((head) => head.charAt(0)).join(''));

/** Whether a text begins with the head of a column of row numbers, as a table does whose columns were lost. */
export const beginsWithRowNumber = (text: string): boolean =>
  beginsWith(text, FIRST_LETTERS) && BEGINS_ROW_NUMBERS.test(text);

/** Heads, in small letters, of columns in which many rows have nothing. */
export const optionalHeads: readonly string[] = [
  ...['ghi chú', 'chú thích', 'lưu ý', 'ký tên', 'ký nhận', 'chữ ký', 'ký'],
];

/** Heads, in small letters, of columns with the titles of the documents that their rows name in another column. */
const TITLE_HEADS = [
  ...['trích yếu', 'trích yếu nội dung', 'nội dung trích yếu', 'trích yếu nội dung văn bản'],
  ...['trích yếu văn bản', 'tên gọi', 'tên gọi của văn bản', 'tên gọi văn bản', 'tên gọi, trích yếu'],
  ...['tên văn bản', 'tên gọi của văn bản/trích yếu nội dung văn bản', 'về việc'],
];

/** Heads, in small letters, of columns with the days on which the documents of their rows were issued. */
const ISSUE_DATE_HEADS = [
  ...['ngày', 'ngày ban hành', 'ngày, tháng, năm ban hành', 'ngày tháng năm ban hành', 'ngày ký'],
  ...['ngày tháng', 'ngày, tháng', 'ngày, tháng, năm', 'ngày tháng năm', 'ngày văn bản'],
  ...['thời gian ban hành', 'ngày, tháng ban hành', 'ngày tháng ban hành', 'ngày ban hành văn bản'],
  'ngày, tháng, năm ban hành văn bản',
];

/** What a column head says about the documents listed below it. */
interface ColumnHead {
  readonly relation: Relation;
  /** In small letters; words may stand before them ("Nội dung, căn cứ pháp lý"). */
  readonly heads: readonly string[];
}

const COLUMN_HEADS: readonly ColumnHead[] = [
  {
    relation: 'basis',
    heads: [
      'căn cứ',
      'các căn cứ',
      'căn cứ vào',
      'căn cứ pháp lý',
      'căn cứ pháp luật',
      'căn cứ thực hiện',
      'căn cứ ban hành',
      'căn cứ xây dựng',
      'căn cứ lập',
      'căn cứ áp dụng',
      'cơ sở pháp lý',
      'cơ sở pháp lí',
      'cơ sở thực hiện',
      'văn bản căn cứ',
      'văn bản làm căn cứ',
      'văn bản pháp luật làm căn cứ',
      'văn bản quy định',
      'văn bản pháp lý',
      'tên văn bản quy định',
    ],
  },
  {
    relation: 'repeals',
    heads: [
      'văn bản bị bãi bỏ',
      'văn bản bị thay thế',
      'văn bản hết hiệu lực',
      'văn bản được thay thế',
      'quyết định bị bãi bỏ',
      'quyết định bị thay thế',
    ],
  },
];

/** Heads of columns with legal bases, which are those of lists of them as well. */
export const basesHeads: readonly string[] = COLUMN_HEADS.filter(
  ({ relation }) => relation === 'basis',
).flatMap(({ heads }) => heads);

const patterns = once(() =>
  COLUMN_HEADS.map(({ relation, heads }) => ({
    relation,
    pattern: new RegExp(`(?<![\\p{L}])${oneOf(heads)}$`, 'iu'),
  })),
);

/** Remarks, footnote marks and column numbers after a head: "Căn cứ pháp lý (nêu rõ điều, khoản) (4)". */
export const AFTER_HEAD = /(?:\([^()]*\)|[\s\d*:./])+$/u;
/** Longer heads do not say what the column is for. */
export const LONGEST_HEAD = 200;

const isOneOf = (head: string, heads: readonly string[]): boolean =>
  heads.includes(head.replace(AFTER_HEAD, '').trim().toLowerCase());

/** Whether a column has the titles of documents that are named in another column. */
export const headsTitles = (head: string): boolean => isOneOf(head, TITLE_HEADS);

/** Whether a column has the days on which documents that are named in another column were issued. */
export const headsIssueDates = (head: string): boolean => isOneOf(head, ISSUE_DATE_HEADS);

/** What a column head says about the documents below it; `null` if nothing. */
export function relationOfColumn(head: string): Relation | null {
  if (head.length > LONGEST_HEAD) return null;
  const words = head.replace(AFTER_HEAD, '');
  return patterns().find(({ pattern }) => pattern.test(words))?.relation ?? null;
}
