import { inSmallLetters, oneOf } from '../chars/index.js';
import { kindNames, kindPattern } from './kind-patterns.js';
import { kinds } from './kinds.js';
import { verbsThat } from './verbs-that.js';

/** What says that something is not done, or not yet. */
const NOT = ['không', 'chưa', 'chẳng'];

/** Without one of these, with a space after it, nothing is denied. */
export const denyingWords: readonly string[] = NOT;

/** Words that may stand between a "not" and the verb that it denies ("chưa có văn bản nào thay thế"). */
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
 * Source, in small letters, of what stands before a verb and denies it ("không", "chưa có văn bản nào"); after it a
 * space and the verb follow.
 */
export const denyingPattern = (): string => {
  const between = `${oneOf([...BETWEEN_NOT_AND_VERB, ...verbsThat('changes')])}|${kindPattern({}, 'small')}`;
  return `(?<![\\p{L}])${oneOf(NOT)}(?:,? (?:và |hoặc |hay )?(?:${between}))*`;
};

/** What says of the documents before it that they go on to hold. */
export const holdsPattern = [
  '(?:vẫn|tiếp tục|còn|đang)(?: (?:vẫn|tiếp tục|còn|được|có))* (?:hiệu lực|giá trị|áp dụng|thực hiện|thi hành)',
  '(?:vẫn |được )*giữ nguyên',
  `${oneOf(NOT)} (?:có |có sự )?thay đổi`,
].join('|');

/** What makes the end of a document a condition or a moment, and no act ("trước ngày", "cho đến khi", "trường hợp"). */
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

/** Source, in small letters, of what stands before the verb of a draft ("góp ý dự thảo Nghị định", "Dự thảo Thông tư"). */
export const draftPattern = (): string => {
  const kind = `(?:các )?(?:${kindPattern({}, 'small')}|quy tắc|quy chuẩn)(?![\\p{L}])`;
  const discussed = `${oneOf(DRAFTING)}[^.;:]{0,80}? dự (?:thảo|án) ${kind}[^,.;:]{0,90}$`;
  return `(?<![\\p{L}])(?:${discussed}|dự thảo ${kind}[^,.;:\\d]{0,60}$)`;
};

/** How somebody sets about making a document that is not there yet. */
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

/** Of a document that is to be made, or that somebody else has made; its own act a decision issues in the same words. */
const ISSUES = ['ban hành', 'trình', 'thông qua', 'ký ban hành'];

/** "văn bản", "quyết định", "qđ" */
const KIND_NAMES = [...kindNames(), ...kinds.flatMap(({ shortName }) => shortName ?? [])];

const unnamed = (verbs: readonly string[]): string =>
  [
    `(?<![\\p{L}])${oneOf(verbs)}(?![\\p{L}])[^.;:]{0,90}? `,
    `(?<kind>${oneOf(KIND_NAMES.map(inSmallLetters))})(?: quy phạm pháp luật)?(?! (?:này|số)(?![\\p{L}]))(?![\\p{L}])[^,.;:\\d“"]{0,90}$`,
  ].join('');

/** Source, in small letters, of what stands before the verb of a document that is only planned ("xây dựng Nghị quyết"). */
export const plannedPattern = (): string => unnamed(MAKES);

/** The same for one that is issued, by whomever ("dự kiến ban hành Quyết định"). */
export const issuedPattern = (): string => unnamed(ISSUES);
