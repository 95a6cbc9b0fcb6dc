import { inSmallLetters, oneOf } from '../chars/index.js';
import { kindNames, kindPattern } from './kind-patterns.js';
import { kinds } from './kinds.js';
import { verbsThat } from './verbs-that.js';

/** Words that say that something is not done, or not yet. */
const NOT = ['không', 'chưa', 'chẳng'];

/** Without one of these, followed by a space, nothing is negated. */
export const denyingWords: readonly string[] = NOT;

/** Words that may come between a negation and its verb ("chưa có văn bản nào thay thế"). */
const BETWEEN_NOT_AND_VERB = [
  'được',
  'bị',
  'làm',
  'phải',
  'là',
  'hề',
  'từng',
  'cần',
  'cần thiết',
  'có',
  'có nghĩa là',
  'thể',
  'chờ',
  'đợi',
  'nhằm',
  'nhằm mục đích',
  'để',
  'xem xét',
  'đặt vấn đề',
  'đề xuất',
  'đề nghị',
  'thực hiện',
  'tiến hành',
  'ban hành',
  'dẫn đến',
  'việc',
  'nào',
  'mới',
  'khác',
  'riêng',
];

/**
 * Source of a pattern, in small letters, for a negation before a verb ("không", "chưa có văn bản nào"), to be followed
 * by a space and the verb.
 */
export const denyingPattern = (): string => {
  const between = `${oneOf([...BETWEEN_NOT_AND_VERB, ...verbsThat('changes')])}|${kindPattern({}, 'small')}`;
  return `(?<![\\p{L}])${oneOf(NOT)}(?:,? (?:và |hoặc |hay )?(?:${between}))*`;
};

/** Phrases that say that the documents before them remain in force. */
export const holdsPattern = [
  '(?:vẫn|tiếp tục|còn|đang)(?: (?:vẫn|tiếp tục|còn|được|có))* (?:hiệu lực|giá trị|áp dụng|thực hiện|thi hành)',
  '(?:vẫn |được )*giữ nguyên',
  `${oneOf(NOT)} (?:có |có sự )?thay đổi`,
].join('|');

/**
 * Words that make the end of a document a condition or a point in time rather than an act ("trước ngày", "cho đến khi",
 * "trường hợp").
 */
export const circumstancePattern = '(?:khi|ngày|lúc|thời điểm|nếu|trường hợp)(?: (?:mà|các|những|toàn bộ))*';

const DRAFTING = [
  'ý kiến',
  'góp ý',
  'hoàn thiện',
  'hoàn chỉnh',
  'chỉnh lý',
  'thẩm định',
  'thẩm tra',
  'xây dựng',
  'soạn thảo',
  'chuẩn bị',
];

/**
 * Source of a pattern, in small letters, for what precedes the verb of a draft ("góp ý dự thảo Nghị định", "Dự thảo
 * Thông tư").
 */
export const draftPattern = (): string => {
  const kind = `(?:các )?(?:${kindPattern({}, 'small')}|quy tắc|quy chuẩn)(?![\\p{L}])`;
  const discussed = `${oneOf(DRAFTING)}[^.;:]{0,80}? dự (?:thảo|án) ${kind}[^,.;:]{0,90}$`;
  return `(?<![\\p{L}])(?:${discussed}|dự thảo ${kind}[^,.;:\\d]{0,60}$)`;
};

/** Verbs for preparing a document that does not exist yet. */
const MAKES = [
  'chờ',
  'đợi',
  'xây dựng',
  'soạn thảo',
  'dự thảo',
  'hoàn thiện',
  'hoàn thành',
  'hoàn tất',
  'hoàn chỉnh',
  'chỉnh lý',
  'chuẩn bị',
  'nghiên cứu',
  'đăng ký',
  'lập',
  'rà soát',
  'đề xuất',
  'tham mưu',
  'thẩm định',
  'thẩm tra',
  'góp ý',
  'lấy ý kiến',
  'cho ý kiến',
  'dự kiến',
];

/**
 * Verbs for issuing a document, planned or by another body; a decision uses the same words for what it issues itself.
 */
const ISSUES = ['ban hành', 'trình', 'thông qua', 'ký ban hành'];

/** "văn bản", "quyết định", "qđ" */
const KIND_NAMES = [...kindNames(), ...kinds.flatMap(({ shortName }) => shortName ?? [])];

const unnamed = (verbs: readonly string[]): string =>
  [
    `(?<![\\p{L}])${oneOf(verbs)}(?![\\p{L}])[^.;:]{0,90}? `,
    `(?<kind>${oneOf(KIND_NAMES.map(inSmallLetters))})(?: quy phạm pháp luật)?(?! (?:này|số)(?![\\p{L}]))(?![\\p{L}])[^,.;:\\d“"]{0,90}$`,
  ].join('');

/** Source of a pattern, in small letters, for what precedes the verb of a planned document ("xây dựng Nghị quyết"). */
export const plannedPattern = (): string => unnamed(MAKES);

/** The same for a document that is issued by anybody ("dự kiến ban hành Quyết định"). */
export const issuedPattern = (): string => unnamed(ISSUES);
