import { oneOf } from '../chars/index.js';
import type { TriggerPhrase } from './triggers.js';
import { verbsThat } from './verbs-that.js';

/** The source of the pattern for a phrase. */
export function patternOf({ before = '', lead, words, after = '' }: TriggerPhrase): string {
  const leading = lead ? `(?:${oneOf(lead)} )*` : '';
  return `${before}${leading}${oneOf(words)}${after}`;
}

/** The words that a phrase can begin with, in small letters. */
export const firstWordsOf = ({ lead = [], words }: TriggerPhrase): readonly string[] => [
  ...new Set([...lead, ...words].map(firstWord)),
];

/** "v" of "v/v về", "đề" of "đề nghị". */
export const firstWord = (phrase: string): string => /^\p{L}+/u.exec(phrase)?.[0] ?? '';

/**
 * Carrying out an instruction means carrying out the document that contains it ("Thực hiện chỉ đạo của … tại Công văn
 * số").
 */
export const instructionPattern =
  '(?:(?:ý kiến(?: chỉ đạo)?|chỉ đạo|sự chỉ đạo|chủ trương|yêu cầu|kết luận|phân công|nhiệm vụ)(?: (?:của|về))?|đề nghị của) ';

const INSTRUCTIONS =
  '(?:ý kiến (?:chỉ đạo|kết luận)|sự chỉ đạo|chỉ đạo|kết luận|yêu cầu|phân công|hướng dẫn|nhiệm vụ)';

/** Joins a further instruction to a document that is being followed ("và ý kiến chỉ đạo của … tại", "; của … tại"). */
export const furtherInstructionPattern = [
  `(?:^|[,;]|(?<![\\p{L}])(?:và|cùng|đồng thời))\\s?`,
  `(?:(?:theo |thực hiện )?${INSTRUCTIONS}(?: (?:của|về) [^.;:,]{1,100}| (?:đã )?(?:được )?giao)?|của [^.;:,]{2,100})`,
  ' (?:tại|trong|ở)(?: các)?\\s?$',
].join('');

/** Words for parts of a document that may be changed, in small letters. */
export const partPattern = oneOf([
  'toàn bộ',
  'một phần',
  'nội dung',
  'quy định',
  'điều',
  'khoản',
  'điểm',
  'phần',
  'chương',
  'mục',
  'tiểu mục',
  'phụ lục',
  'danh mục',
  'mẫu',
  'biểu',
  'bảng',
  'gạch đầu dòng',
  'đoạn',
]);

/** A planned change is not a change yet ("đề nghị sửa đổi"). */
export const proposedPattern =
  '(?:đề nghị|đề xuất|kiến nghị|nghiên cứu|rà soát|xem xét|ý kiến (?:về|đối với|vào))';

const CHANGING = [...verbsThat('changes', 'amends'), 'thay thế', 'điều chỉnh'];

/** What an unnamed document does to another ("các quyết định sửa đổi, bổ sung"). */
export const changingPattern = [
  `(?:,? (?:và |hoặc )?(?:đã )?${oneOf(CHANGING)})+`,
  '(?: một số(?: điều| nội dung)?| nội dung)?(?: của| cho)?',
].join('');

const GUIDING = ['quy định chi tiết', 'hướng dẫn'];

/** What an unnamed document does to implement another ("các văn bản hướng dẫn thi hành Luật"). */
export const guidingPattern = [
  ` ${oneOf(GUIDING)}(?:,? (?:và )?${oneOf(GUIDING)})*`,
  '(?: thi hành| thực hiện)?(?: một số điều)?(?: của)?',
].join('');

/** Words of which every match of {@link changingPattern} and {@link guidingPattern} contains one. */
export const unnamedActions: readonly string[] = [...CHANGING, ...GUIDING];
