import { oneOf } from '../chars/index.js';
import { kindPattern, unmistakable } from './kind-patterns.js';

/** What a phrase before a citation says of it; "transparent" phrases leave it to what stands before them. */
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
 * A phrase that says what is done to the document after it: one of `words`, with any of `lead` before it, where `before`
 * allows it, and with what `after` asks for.
 *
 * In a text a phrase is looked for where one of the first words of `lead` and `words` stands, and so these are words and
 * not patterns. All is in small letters.
 */
export interface TriggerPhrase {
  readonly sense: TriggerSense;
  /** Lookbehinds for what must, or must not, stand before all of it. */
  readonly before?: string;
  /** Words that may stand before it, any of them and any number of times. */
  readonly lead?: readonly string[];
  readonly words: readonly string[];
  /** Source of the pattern of what follows. */
  readonly after?: string;
}

/** Words that may stand between a verb and the document that it acts on. */
const OBJECT_WORDS = [
  'thi hành',
  'tổ chức thi hành',
  'thực hiện',
  'một số',
  'toàn bộ',
  'một phần',
  'nội dung',
  'biện pháp',
  'điều',
  'khoản',
  'điểm',
  'của',
  'các',
  'những',
  'quy định',
  'tại',
  'chi tiết',
  'hướng dẫn',
  'bổ sung',
  'sửa đổi',
  'thay thế',
  'bãi bỏ',
  'hủy bỏ',
  'huỷ bỏ',
  'tên',
  'cụm từ',
  'hiệu lực',
  'về',
];
const OBJECT = `(?:,? (?:và |hoặc )?${oneOf(OBJECT_WORDS)})*`;
const AMEND_VERBS = [
  'sửa đổi',
  'thay đổi',
  'bổ sung',
  'điều chỉnh, bổ sung',
  'điều chỉnh, sửa đổi',
  'đính chính',
];
const AMEND = oneOf(AMEND_VERBS);
const MORE_AMEND = `(?:,? (?:và )?${AMEND})*`;
const REPEAL_VERBS = [
  'thay thế',
  'thay',
  'bãi bỏ',
  'hủy bỏ',
  'huỷ bỏ',
  'đình chỉ',
  'đình chỉ việc',
  'ngưng hiệu lực',
  'hết hiệu lực',
  'chấm dứt hiệu lực',
];
/** "(sửa đổi, bổ sung năm 2012), Điều lệ …" tells when something was changed. */
const NOT_IN_YEAR = `(?!${MORE_AMEND}(?: lần thứ [\\p{L}]+)?,? (?:vào |trong |các )?năm \\d)`;
/** "thay đổi" amends. */
const NOT_CHANGED = '(?<!thay(?= đổi))';
/** Of land one also says that it is withdrawn, of wages that they are adjusted: the document follows at once. */
const WHOLE = '(?: (?:toàn bộ|một phần|một số|nội dung|hiệu lực|các|những|của|tại|điều|khoản|điểm))*(?= ?$)';
/** "bởi", "theo quy định tại"; before it "một phần", "một số điều", "(lần 2)" may stand. */
const AGENT = '(?:[^.;:()]{0,60}?) (?:bởi|theo|tại|bằng|trong)(?: quy định)?(?: tại| của)?(?= )';

/** What one follows ("theo hướng dẫn tại", "đúng quy định của"). */
const RULING = '(?:hướng dẫn|quy định|yêu cầu|chỉ đạo|tinh thần|nội dung|đề nghị|ý kiến|phân công|kết luận)';
/** A document, or a part of one, of which guidance is given. */
const BEFORE_GUIDED = `(?= ?$| (?:một số|các|khoản|điểm|điều|${kindPattern(unmistakable, 'small')})(?![\\p{L}]))`;
const PART_OF = '(?:một số|các|những|nội dung|điều|khoản|điểm|quy định|vấn đề|biện pháp|và|tại|của|trong)';
const SOME_MEASURES =
  '(?: một số)?(?: nội dung| biện pháp| điều| việc)?(?:,? (?:và )?(?:biện pháp|nội dung|điều|khoản))*';
/** How something is carried out, and what of it. */
const HOW_AND_WHAT =
  '(?:có hiệu quả|hiệu quả|nghiêm túc|nghiêm|tốt|đầy đủ|các|mục tiêu|nội dung|nhiệm vụ|giải pháp|quy định của|quy định|tinh thần|đúng)';

/** The first row that matches at a place counts, so the longer and surer stand first. */
export const triggerPhrases: readonly TriggerPhrase[] = [
  { sense: 'proposal', words: ['xét', 'xem xét', 'sau khi xét', 'sau khi xem xét'], after: '(?= ?$)' },
  {
    sense: 'amends',
    words: ['thay', 'thay thế', 'bỏ', 'bãi bỏ', 'bổ sung', 'sửa đổi', 'thay đổi'],
    after: '(?: một số| các)? (?:cụm )?từ[^.;]{0,400}',
  },
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
  { sense: 'proposal', words: ['theo đề nghị', 'xét đề nghị', 'xem xét đề nghị'], after: '[^.;:]{0,200}:$' },
  {
    sense: 'proposal',
    words: ['theo đề nghị', 'theo ý kiến', 'xét đề nghị', 'xét ý kiến'],
    after: '[^.;]{0,200}? (?:tại|theo|bằng)(?= )',
  },
  { sense: 'amendedBy', words: AMEND_VERBS, after: `${MORE_AMEND} (?:tại|bởi)(?= )` },
  { sense: 'amendedBy', before: '(?<=\\()', words: AMEND_VERBS, after: `${MORE_AMEND} theo(?= )` },
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
  // "Thông tư A được sửa đổi, bổ sung [Thông tư B]": the agent's "bởi" is often forgotten.
  { sense: 'amendedBy', words: ['được'], after: ` ${AMEND}${MORE_AMEND}(?= ?$)` },
  { sense: 'amends', words: AMEND_VERBS, after: `${NOT_IN_YEAR}${OBJECT}` },
  { sense: 'repeals', words: REPEAL_VERBS, after: `${NOT_CHANGED}${OBJECT}` },
  { sense: 'repeals', words: ['thu hồi'], after: `(?! tại)${WHOLE}` },
  {
    sense: 'repeals',
    words: ['dừng', 'ngừng', 'ngưng', 'tạm dừng', 'tạm ngừng', 'tạm ngưng'],
    after: `(?: việc)? (?:thực hiện|thi hành|triển khai|áp dụng)${WHOLE}`,
  },
  { sense: 'amends', words: ['điều chỉnh'], after: `(?! tại| của)${WHOLE}` },
  {
    sense: 'implements',
    before: '(?<!hiệu lực )',
    lead: ['tiếp tục', 'tổ chức', 'triển khai', 'thi hành', 'chấp hành'],
    words: ['triển khai', 'thực hiện', 'thi hành', 'chấp hành', 'thực thi'],
    after: `(?: ${HOW_AND_WHAT})*`,
  },
  {
    sense: 'basis',
    before: '(?<!làm )(?<!là )(?<!các )(?<!những )(?<!có )',
    words: ['căn cứ'],
    after: '(?: vào)?(?: các)?',
  },
  // Decrees of 1945 to 1959 begin so where later ones have "căn cứ".
  { sense: 'basis', words: ['chiểu', 'chiểu theo'], after: '(?: các)?(?= ?$)' },
  {
    sense: 'basis',
    before: '(?<!đối )(?<!dẫn )(?<!tham )',
    words: ['chiếu theo'],
    after: '(?: các)?(?= ?$)',
  },
  {
    sense: 'refers',
    words: ['theo', 'tại', 'như', 'phù hợp với', 'trái với', 'vi phạm', 'thuộc', 'bằng'],
    after: '(?= )',
  },
  { sense: 'refers', words: ['trong'], after: '(?! đó)(?= )' },
  { sense: 'refers', words: ['từ'], after: '(?! ngày ký)(?= )' },
];
