import { oneOf } from '../chars/index.js';
import { kindPattern, unmistakable } from './kind-patterns.js';

/** Words that may come between a verb and the document it acts on. */
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
export const OBJECT = `(?:,? (?:và |hoặc )?${oneOf(OBJECT_WORDS)})*`;
export const AMEND_VERBS = [
  'sửa đổi',
  'thay đổi',
  'bổ sung',
  'điều chỉnh, bổ sung',
  'điều chỉnh, sửa đổi',
  'đính chính',
];
export const AMEND = oneOf(AMEND_VERBS);
export const MORE_AMEND = `(?:,? (?:và )?${AMEND})*`;
export const REPEAL_VERBS = [
  'thay thế',
  'thay',
  'bãi bỏ',
  'hủy bỏ',
  'huỷ bỏ',
  'đình chỉ',
  'đình chỉ việc',
  'hết hiệu lực',
  'chấm dứt hiệu lực',
];
/** "(sửa đổi, bổ sung năm 2012), Điều lệ …" says when something was changed. */
export const NOT_IN_YEAR = `(?!${MORE_AMEND}(?: lần thứ [\\p{L}]+)?,? (?:vào |trong |các )?năm \\d)`;
/** "công bố thủ tục hành chính sửa đổi, bãi bỏ quy định tại [Thông tư …]": what is published is said to be new or gone. */
export const NOT_OF_PROCEDURES =
  '(?<!(?:thủ tục|tthc)(?: hành chính)?(?: mới)?(?: ban hành)?,?(?: sửa đổi,?)?(?: bổ sung,?)? )';
/** "thay đổi" amends. */
export const NOT_CHANGED = '(?<!thay(?= đổi))';
/** Land is also "withdrawn" and wages "adjusted", so the document must follow directly. */
export const WHOLE =
  '(?: (?:toàn bộ|một phần|một số|nội dung|hiệu lực|các|những|của|tại|điều|khoản|điểm))*(?= ?$)';
/** "bởi", "theo quy định tại"; "một phần", "một số điều", "(lần 2)" may precede it. */
export const AGENT = '(?:[^.;:()]{0,60}?) (?:bởi|theo|tại|bằng|trong)(?: quy định)?(?: tại| của)?(?= )';

/** What is followed ("theo hướng dẫn tại", "đúng quy định của"). */
export const RULING =
  '(?:hướng dẫn|quy định|yêu cầu|chỉ đạo|tinh thần|nội dung|đề nghị|ý kiến|phân công|kết luận)';
/** A document, or a part of one, that guidance is about. */
export const BEFORE_GUIDED = `(?= ?$| (?:một số|các|khoản|điểm|điều|${kindPattern(unmistakable, 'small')})(?![\\p{L}]))`;
export const PART_OF =
  '(?:một số|các|những|nội dung|điều|khoản|điểm|quy định|vấn đề|biện pháp|và|tại|của|trong)';
export const SOME_MEASURES =
  '(?: một số)?(?: nội dung| biện pháp| điều| việc)?(?:,? (?:và )?(?:biện pháp|nội dung|điều|khoản))*';
/** How something is carried out, and which part of it. */
export const HOW_AND_WHAT =
  '(?:có hiệu quả|hiệu quả|nghiêm túc|nghiêm|tốt|đầy đủ|các|mục tiêu|nội dung|nhiệm vụ|giải pháp|quy định của|quy định|tinh thần|đúng)';

/** What is suspended of an act: its effect, that it is carried out or applied. */
export const SUSPENDED = `(?: (?:việc|triển khai|áp dụng))*${OBJECT}`;
/** A phrase that an act loses, gets or has replaced, up to where it stands. */
export const PHRASE = '(?: một số| các)? (?:cụm )?từ[^.;]{0,400}';
