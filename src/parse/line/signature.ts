import { beginsWith, charactersOf, isCapital } from '../../chars/index.js';

/** On whose behalf one signs (Decree 30/2020/NĐ-CP, Appendix I, Part I, Section II.7). */
const AUTHORITY =
  /^(?:T\.?M|K\.?T|T\.?L|T\.?U\.?Q|Q|T\/M|K\/T|T\/L)\. ?(?=\p{Lu})|^(?:TM|KT|TL|TUQ|T\/M) (?=\p{Lu}{2})/u;
const OFFICE =
  /^(?:PHÓ |QUYỀN )?(?:TỔNG BÍ THƯ|BÍ THƯ|CHỦ TỊCH|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|CHÁNH ÁN|CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|CHI CỤC TRƯỞNG|VỤ TRƯỞNG|VIỆN TRƯỞNG|HIỆU TRƯỞNG|TRƯỞNG BAN|TRƯỞNG PHÒNG|TRƯỞNG ĐOÀN|THỐNG ĐỐC|TỔNG THANH TRA|TỔNG KIỂM TOÁN|TỔNG THƯ KÝ|CHỦ NHIỆM|THỦ TRƯỞNG|TƯ LỆNH|CHÍNH ỦY|ĐỘI TRƯỞNG|HẠT TRƯỞNG|TỔ TRƯỞNG|CHỦ TỌA|ỦY VIÊN|TRƯỞNG)(?: |$)/u;
const WORD = "\\p{Lu}[\\p{Ll}\\u2019']*(?:-\\p{Lu}?\\p{Ll}+)?";
const RANK =
  '(?:(?:PGS|GS|TSKH|TS|Th[sS]|(?:BS|DS)? ?CK ?(?:I{1,2}|[12])|BS|DS|CN|KS|KTS|NGƯT|NGND|TTƯT|TTND|Luật sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Kỹ sư|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy))[.,\\s]+)*';
const NAME = new RegExp(`^${RANK}(?<name>${WORD}(?: ${WORD}){1,5})$`, 'u');
/** What recipients, a confirmation, an authority or an office can begin with. */
export const SIGNATURE_FIRST = charactersOf('NnXTKQPBGCVHĐỦ');
const NOT_A_NAME = /^(?:Nơi Nhận|Kính Gửi|Số|Phụ Lục|Điều|Chương|Mục|Hà Nội|Đã Ký|Vùng|Bảng|Căn Cứ)(?: |$)/iu;

/** The person's name that a line is, without rank or degree. */
export function personOf(text: string): string | null {
  if (text.length > 60 || NOT_A_NAME.test(text)) return null;
  const name = NAME.exec(text)?.groups?.['name'];
  return name ?? null;
}

/** Whether a text is an office in capitals ("PHÓ CHỦ TỊCH"). */
export const isOfficeText = (text: string): boolean =>
  text.length < 90 && isCapital(text) && OFFICE.test(text);
/** Whether a text says on whose behalf one signs ("KT. BỘ TRƯỞNG"). */
export const isAuthorityText = (text: string): boolean =>
  text.length < 120 && AUTHORITY.test(text) && isCapital(text.replace(/^\S+\s?/u, 'AA '));

/** Whether a line can begin with an authority or an office; most lines begin with neither. */
export const mayBeginSignature = (text: string): boolean => beginsWith(text, SIGNATURE_FIRST);
