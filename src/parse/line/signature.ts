import { beginsWith, charactersOf, isCapital, isDigit, isSmallLetter, oneOf } from '../../chars/index.js';
import {
  authorities,
  authorityPattern,
  nameInCapitals,
  officeAt,
  officeNames,
  officePrefixes,
  personTitlePattern,
  signingRole,
  signingRoles,
} from '../../lexicon/index.js';

/**
 * The marks of the person or body on whose behalf a document is signed (Decree 30/2020/NĐ-CP, Appendix I, Part I,
 * II.7).
 */
const AUTHORITY_FIRST = charactersOf(authorities.map(({ mark }) => mark.charAt(0)).join(''));
const AUTHORITY = new RegExp(`^${authorityPattern()}`, 'u');
/** "H’Yer", "K'Brơi": names of the Central Highlands have a capital after the apostrophe too. */
const WORD = "\\p{Lu}(?:[\\p{Ll}\\u2019']|(?<=[\\u2019'])\\p{Lu})*(?:-\\p{Lu}?\\p{Ll}+)?";
const NAME = new RegExp(`^${personTitlePattern}*(?<name>${WORD}(?: ${WORD}){1,5})$`, 'u');
/** What recipients, a confirmation, an authority or an office may begin with. */
const SIGNATURE_FIRST = charactersOf(
  [...officeNames(), ...Object.values(officePrefixes), ...authorities.map(({ mark }) => mark), 'N', 'n', 'X']
    .concat(signingRoles)
    .map((word) => word.charAt(0))
    .join(''),
);
/** Capitalised like names, but not names. */
const NO_NAMES = [
  ...['Nơi Nhận', 'Kính Gửi', 'Số', 'Phụ Lục', 'Điều', 'Chương', 'Mục', 'Hà Nội', 'Đã Ký', 'Vùng', 'Bảng'],
  'Căn Cứ',
];
const NOT_A_NAME = new RegExp(`^${oneOf(NO_NAMES)}(?: |$)`, 'iu');
/** A name with rank and degrees has at most this many characters. */
const MAX_PERSON = 60;
/** In characters; a longer line in capitals is a title. */
const MAX_OFFICE = 90;
const MAX_AUTHORITY = 120;

/** The name in a line that names a person, without rank or degree. */
export function personOf(text: string): string | null {
  if (text.length > MAX_PERSON || !text.includes(' ')) return null;
  const unmarked = text.includes('ý') ? text.replace(SIGNED, '') : text;
  const first = unmarked.charCodeAt(0);
  if (isSmallLetter(first) || isDigit(first)) return null;
  const name = NAME.exec(unmarked)?.groups?.['name'] ?? nameInCapitals(unmarked);
  return name === null || NOT_A_NAME.test(unmarked) ? null : name;
}

/** What copies have for the signature, beside the name: "Đã ký: Lê Văn A", "Lê Văn A (đã ký)". */
const SIGNED = /^\(?Đã ký(?:\) ?:?|:) (?=\p{Lu})|(?<=\p{L}) \(đã ký\)$/iu;

/** Whether a text is an office, or a role in which people sign, in capitals ("PHÓ CHỦ TỊCH", "ĐẠI DIỆN BÊN A"). */
export const isOfficeText = (text: string): boolean =>
  text.length < MAX_OFFICE && isCapital(text) && (officeLength(text) > 0 || signingRole(text) !== null);

/** The length of the office that a text begins with; 0 if it begins with none. */
function officeLength(text: string): number {
  const end = officeAt(text)?.end ?? 0;
  return end === text.length || text.charAt(end) === ' ' ? end : 0;
}

/** The length of the authority mark that a text begins with, including what separates it from the office. */
export const authorityLength = (text: string): number =>
  beginsWith(text, AUTHORITY_FIRST) ? (AUTHORITY.exec(text)?.[0].length ?? 0) : 0;

/** Whether a text is an office and nothing else, in any case ("Phó Chủ tịch"). */
export const isWholeOffice = (text: string): boolean =>
  text !== '' && text.length < MAX_OFFICE && officeAt(text)?.end === text.length;

/**
 * Whether a text says on whose behalf the document is signed ("KT. BỘ TRƯỞNG"; before the rules of 2004 often
 * "K.T. Chủ tịch").
 */
export function isAuthorityText(text: string): boolean {
  const mark = text.length < MAX_AUTHORITY ? authorityLength(text) : 0;
  if (mark === 0) return false;
  return isCapital(text.replace(/^\S+\s?/u, 'AA ')) || isWholeOffice(text.slice(mark));
}

/** Whether a text in capitals may be the capacity in which somebody signs: an item of a list ends in a semicolon. */
export const isCapacityText = (text: string): boolean => /^\p{Lu}[^;]*$/u.test(text);

const SIGNED_FIRST = charactersOf('đĐ([');
const SIGNED_MARK =
  /^(?:đã ký|[([](?:(?:đã )?(?:ký|đóng dấu)|daky|chữ ký|(?:ghi )?rõ họ|họ(?: và)? tên)(?!\p{L})[^)\]]{0,60}[)\]])$/iu;

/**
 * Whether a text only says that there is a signature, or what it must be: "Đã ký", "(đã ký và đóng dấu)", "(Ký, ghi rõ
 * họ tên)".
 */
export const isSignedMark = (text: string): boolean =>
  beginsWith(text, SIGNED_FIRST) && SIGNED_MARK.test(text);

const CONFIRMATION_FIRST = charactersOf('X');
const CONFIRMATION = /^XÁC (?:NH[ẬA]N|TH[ỰU]C) VĂN BẢN H[ỢO]P NH[ẤA]T/u;

/** Whether a text says that a consolidated text is confirmed, above its signature ("XÁC THỰC VĂN BẢN HỢP NHẤT"). */
export const isConfirmation = (text: string): boolean =>
  beginsWith(text, CONFIRMATION_FIRST) && CONFIRMATION.test(text);

/** Whether a line may begin with an authority or an office; most lines begin with neither. */
export const mayBeginSignature = (text: string): boolean => beginsWith(text, SIGNATURE_FIRST);
