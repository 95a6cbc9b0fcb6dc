import { oneOf } from '../chars/index.js';
import { suspendingVerbs, wordsForDaySaid } from './effect.js';
import {
  AGENT,
  AMEND,
  AMEND_VERBS,
  BEFORE_GUIDED,
  HOW_AND_WHAT,
  MORE_AMEND,
  NOT_CHANGED,
  NOT_IN_YEAR,
  NOT_OF_PROCEDURES,
  OBJECT,
  PART_OF,
  PHRASE,
  REPEAL_VERBS,
  RULING,
  SOME_MEASURES,
  SUSPENDED,
  WHOLE,
} from './trigger-words.js';

/** What a phrase before a citation says about it; "transparent" phrases defer to the words before them. */
export type TriggerSense =
  | 'basis'
  | 'proposal'
  | 'implements'
  | 'details'
  | 'amends'
  | 'repeals'
  | 'issues'
  | 'refers'
  | 'alias'
  | 'amendedBy'
  | 'repealedBy'
  | 'transparent';

/**
 * A phrase that says what is done to the document after it: one of `words`, optionally preceded by any of `lead`, in a
 * context that matches `before` and `after`.
 *
 * A phrase is looked for at the first words of `lead` and `words`, which is why these are words and not patterns.
 * Everything is in small letters.
 */
export interface TriggerPhrase {
  readonly sense: TriggerSense;
  /** Lookbehinds for what must, or must not, precede the phrase. */
  readonly before?: string;
  /** Words that may precede it, in any combination and number. */
  readonly lead?: readonly string[];
  readonly words: readonly string[];
  /** Source of a pattern for what follows. */
  readonly after?: string;
}

/** At each place the first matching row counts, so longer and more reliable phrases come first. */
export const triggerPhrases: readonly TriggerPhrase[] = [
  { sense: 'proposal', words: ['xét', 'xem xét', 'sau khi xét', 'sau khi xem xét'], after: '(?= ?$)' },
  {
    sense: 'amends',
    words: ['thay', 'thay thế', 'bỏ', 'bổ sung', 'sửa', 'sửa đổi', 'thay đổi'],
    after: PHRASE,
  },
  { sense: 'repeals', words: ['bãi bỏ', 'hủy bỏ', 'huỷ bỏ'], after: PHRASE },
  {
    sense: 'amendedBy',
    words: ['sửa đổi', 'bổ sung', 'đính chính'],
    after: '(?:,? (?:và )?(?:sửa đổi|bổ sung|bãi bỏ|thay thế))*(?: một số điều| một phần)? bởi',
  },
  {
    sense: 'repealedBy',
    words: ['hết hiệu lực', 'thay thế', 'bãi bỏ'],
    after: '(?: (?:toàn bộ|một phần))? (?:do|bởi)(?= )',
  },
  { sense: 'repealedBy', words: ['hết hiệu lực'], after: ' (?:toàn bộ|một phần) theo(?= ?$)' },
  { sense: 'repealedBy', before: '(?<=\\((?:đã )?)', words: ['hết hiệu lực'], after: ' theo(?= ?$)' },
  { sense: 'refers', words: ['hết hiệu lực'], after: ' (?:tại|theo)(?= )' },
  { sense: 'proposal', words: ['theo đề nghị', 'xét đề nghị', 'xem xét đề nghị'], after: '[^.;:]{0,200}:$' },
  {
    sense: 'proposal',
    words: ['theo đề nghị', 'theo ý kiến', 'xét đề nghị', 'xét ý kiến'],
    after: '(?:[^.;]{0,200}? (?:tại|theo|bằng|ở)(?= )|[^.;:()]{0,200} \\((?=$))',
  },
  { sense: 'amendedBy', words: AMEND_VERBS, after: `${MORE_AMEND} (?:tại|bởi)(?= )` },
  { sense: 'amendedBy', before: '(?<=\\()', words: AMEND_VERBS, after: `${MORE_AMEND} theo(?= )` },
  { sense: 'amendedBy', before: '(?<=, )', words: AMEND_VERBS, after: `${MORE_AMEND} theo(?= ?$)` },
  { sense: 'amendedBy', words: ['được', 'đã'], after: '(?: được)? điều chỉnh (?:tại|bởi|theo)(?= ?$)' },
  { sense: 'alias', words: ['gọi', 'viết'], after: ' (?:tắt|chung|gọn)?(?: ?tắt)? ?(?:là|:)' },
  { sense: 'amendedBy', words: ['được', 'bị', 'đã'], after: `(?: được| bị)? ${AMEND}${AGENT}` },
  {
    sense: 'repealedBy',
    words: ['được', 'bị', 'đã'],
    after: `(?: được| bị)? ${oneOf(REPEAL_VERBS)}${NOT_CHANGED}${AGENT}`,
  },
  {
    sense: 'refers',
    words: ['theo', 'đúng', 'như'],
    after: ` ${RULING}(?: chi tiết| cụ thể)?(?: tại| của| trong| ở)?`,
  },
  {
    sense: 'refers',
    words: ['được quy định', 'được hướng dẫn'],
    after: ' (?:chi tiết|cụ thể)(?: hơn)? (?:tại|trong|ở|theo)(?: các)?',
  },
  { sense: 'details', words: ['quy định chi tiết', 'hướng dẫn chi tiết'], after: OBJECT },
  {
    sense: 'details',
    before: '(?<!theo )(?<!được )(?<!có )',
    words: ['quy định cụ thể'],
    after: `(?: ${PART_OF})*(?= ?$)`,
  },
  { sense: 'details', before: '(?<!theo )', words: ['hướng dẫn'], after: '(?= ?$)' },
  {
    sense: 'details',
    before: '(?<!theo )(?<!tiếp tục )',
    words: ['hướng dẫn'],
    after: `(?: một số)?(?: nội dung| biện pháp| việc)?(?: về)? (?:thi hành|thực hiện|áp dụng)${BEFORE_GUIDED}(?: ${PART_OF})*`,
  },
  {
    sense: 'details',
    before: '(?<!theo )(?<!tiếp tục )',
    words: ['hướng dẫn một số', 'hướng dẫn các', 'hướng dẫn những'],
    after: `(?: ${PART_OF})+(?= ?$)`,
  },
  {
    sense: 'details',
    words: ['quy định', 'hướng dẫn'],
    after: `${SOME_MEASURES}(?: của)? (?:để )?thi hành(?: (?:một số|các|điều|khoản|của))*`,
  },
  {
    sense: 'transparent',
    words: ['kèm theo', 'ban hành kèm theo', 'được kèm theo', 'được ban hành kèm theo'],
  },
  {
    sense: 'transparent',
    words: ['nêu', 'đề cập', 'được nêu', 'được đề cập', 'đã nêu', 'đã đề cập'],
    after: ' (?:trong|tại|ở)',
  },
  {
    sense: 'refers',
    lead: ['đã', 'được'],
    words: [
      'quy định',
      'phê duyệt',
      'ban hành',
      'thông qua',
      'đề ra',
      'xác định',
      'giao',
      'nêu',
      'phân công',
      'công bố',
      'chấp thuận',
      'kết luận',
      'chỉ đạo',
      'phát động',
    ],
    after: '(?<!ban chỉ đạo) tại',
  },
  // "Thông tư A được sửa đổi, bổ sung [Thông tư B]": the "bởi" before the agent is often missing.
  { sense: 'amendedBy', words: ['được'], after: ` ${AMEND}${MORE_AMEND}(?= ?$)` },
  {
    sense: 'amends',
    before: NOT_OF_PROCEDURES,
    words: AMEND_VERBS,
    after: `${NOT_IN_YEAR}(?!${MORE_AMEND} (?:là|gồm)(?![\\p{L}]))${OBJECT}`,
  },
  // What is suspended holds again later: it is not repealed.
  { sense: 'refers', words: suspendingVerbs, after: SUSPENDED },
  { sense: 'repeals', before: NOT_OF_PROCEDURES, words: REPEAL_VERBS, after: `${NOT_CHANGED}${OBJECT}` },
  { sense: 'repeals', words: ['thu hồi'], after: `(?! tại)${WHOLE}` },
  {
    sense: 'repeals',
    words: ['dừng', 'ngừng'],
    after: `(?: việc)? (?:thực hiện|thi hành|triển khai|áp dụng)${WHOLE}`,
  },
  { sense: 'amends', words: ['điều chỉnh'], after: `(?! tại| của)${WHOLE}` },
  {
    sense: 'implements',
    before: '(?<!hiệu lực )',
    lead: ['tiếp tục', 'tổ chức', 'triển khai', 'thi hành', 'chấp hành'],
    words: ['triển khai', 'thực hiện', 'thi hành', 'chấp hành', 'thực thi', 'quán triệt'],
    after: `(?: ${HOW_AND_WHAT})*`,
  },
  {
    sense: 'basis',
    before: '(?<!làm )(?<!là )(?<!các )(?<!những )(?<!có )',
    words: ['căn cứ'],
    after: '(?: vào| theo)?(?: các)?',
  },
  {
    sense: 'basis',
    before: '(?<=^ ?)',
    words: ['trên cơ sở'],
    after: '(?: các)?(?= ?$)',
  },
  // Decrees from 1945 to 1959 use this instead of "căn cứ".
  { sense: 'basis', words: ['chiểu', 'chiểu theo'], after: '(?: các)?(?= ?$)' },
  {
    sense: 'basis',
    before: '(?<!đối )(?<!dẫn )(?<!tham )',
    words: ['chiếu theo'],
    after: '(?: các)?(?= ?$)',
  },
  { sense: 'refers', before: '(?<!nhà )(?<!chỗ )(?<!nơi )', words: ['ở'], after: '(?= )' },
  {
    sense: 'refers',
    words: [
      ...['theo', 'tại', 'như', 'phù hợp với', 'trái với', 'vi phạm', 'tuân thủ', 'thuộc', 'bằng'],
      ...['nối tiếp', 'tiếp nối', 'phúc đáp', 'trả lời'],
    ],
    after: '(?= )',
  },
  { sense: 'refers', words: ['trong'], after: '(?! đó)(?= )' },
  {
    sense: 'refers',
    words: ['từ'],
    after: `(?! ngày ký| (?:ngày|thời điểm) ${oneOf(wordsForDaySaid)})(?= )`,
  },
];
