import { inSmallLetters, isCapital, nameKey } from '../../chars/index.js';
import { matchIssuer, properCase } from '../../lexicon/index.js';
import type { Piece } from '../line/index.js';

/** Words that a body's name begins with; other lines go on with the name above them. */
const OPENS_NAME =
  /^(?:BỘ|LIÊN BỘ|ỦY BAN|UỶ BAN|UBND|UBMTTQ|UB|BCĐ|BCH|BQL|BHXH|HỘI ĐỒNG|HĐND|CHÍNH PHỦ|THỦ TƯỚNG|QUỐC HỘI|TỈNH ỦY|TỈNH UỶ|THÀNH ỦY|THÀNH UỶ|HUYỆN ỦY|HUYỆN UỶ|QUẬN ỦY|THỊ ỦY|ĐẢNG ỦY|ĐẢNG UỶ|ĐẢNG BỘ|BAN|SỞ|CỤC|TỔNG CỤC|CHI CỤC|VỤ|VIỆN|TRƯỜNG|PHÒNG|VĂN PHÒNG|TÒA ÁN|TOÀ ÁN|KIỂM TOÁN|NGÂN HÀNG|BẢO HIỂM|TỔNG|CÔNG TY|TẬP ĐOÀN|TRUNG TÂM|ĐẠI HỌC|BỆNH VIỆN|CÔNG AN|LIÊN ĐOÀN|LIÊN MINH|HỘI|ĐOÀN|MẶT TRẬN|HỌC VIỆN|THANH TRA|CHỦ TỊCH|QUÂN KHU|KHO BẠC|CHI NHÁNH|XÃ|PHƯỜNG|THÔN|ĐÀI|BÁO|TẠP CHÍ|KIỂM LÂM|HẠT|TRẠM|QUỸ|CẢNG|TỔ|THƯ VIỆN|BẢO TÀNG|NHÀ|THƯỜNG TRỰC|TIỂU BAN|ĐỘI|KHOA|VƯỜN|HỢP TÁC XÃ|XÍ NGHIỆP|TỈNH ĐOÀN|THÀNH ĐOÀN|HUYỆN ĐOÀN|QUẬN ĐOÀN)(?: |$)/u;
/** Sections of the Official Gazette and marks of urgency or secrecy, which stand among the issuer's lines. */
const NOT_A_NAME =
  /^(?:VĂN BẢN QUY PHẠM PHÁP LUẬT|VĂN BẢN KHÁC|VĂN BẢN HỢP NHẤT$|PHẦN |DỰ THẢO|HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN|MẬT|TUYỆT MẬT|TỐI MẬT|CÔNG BÁO|BẢN SAO)/u;
/** A name that ends so goes on in the next line ("BỘ LAO ĐỘNG -⏎THƯƠNG BINH VÀ XÃ HỘI"). */
const GOES_ON =
  /(?:[-,–]| VÀ| NHÂN DÂN| THƯỜNG VỤ|^(?:UBND|HĐND|BỘ|SỞ|CỤC|TỔNG|HỘI|BỘ TRƯỞNG|THỦ TƯỚNG|CHỦ TỊCH|CHỦ NHIỆM|VĂN PHÒNG|THƯỜNG TRỰC|HỘI ĐỒNG THẨM PHÁN))$/u;

/** A place comes behind it, not another body: "ỦY BAN NHÂN DÂN⏎ỦY BAN MTTQ VIỆT NAM" are two. */
const IN_PLACE = / NHÂN DÂN$/u;
const IS_BODY = /^(?:[ỦU][ỶY] BAN|UBMTTQ|HỘI ĐỒNG) /u;

/** A line of the heading that is so long has been wrapped. */
const FULL_LINE = 60;
const TERM_OF_OFFICE = /[\s,(]+(?:KHÓA|KHOÁ|KỲ HỌP|NHIỆM KỲ)\s.*$/u;

/** Two bodies on one line ("UBND TỈNH THỪA THIÊN HUẾ SỞ VĂN HÓA VÀ THỂ THAO"). */
const SECOND_BODY =
  /^(?<first>(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|BỘ|THỦ TƯỚNG|CHÍNH PHỦ)(?: .+?)?) (?=(?:SỞ|CỤC|TỔNG CỤC|CHI CỤC|PHÒNG|TRUNG TÂM|VĂN PHÒNG|BAN QUẢN LÝ|UBND|ỦY BAN NHÂN DÂN|BỘ|THỦ TƯỚNG) )/u;

function splitBodies(piece: Piece): readonly Piece[] {
  if (piece.name !== 'issuer' || piece.value.length > 200) return [piece];
  const first = SECOND_BODY.exec(piece.value)?.groups?.['first'];
  if (first === undefined) return [piece];
  const rest = piece.value.slice(first.length + 1);
  return [
    { ...piece, end: piece.start + first.length, value: first },
    { ...piece, start: piece.end - rest.length, value: rest },
  ];
}

/** Bodies that the heading's left column names, the superior one first, in capitals as written. */
export function bodiesOf(
  pieces: readonly Piece[],
): readonly { readonly name: string; readonly pieces: readonly Piece[] }[] {
  const bodies: { name: string; pieces: Piece[] }[] = [];
  for (const piece of pieces.flatMap(splitBodies)) {
    if (piece.name !== 'issuer' || !isCapital(piece.value) || NOT_A_NAME.test(piece.value)) continue;
    const last = bodies[bodies.length - 1];
    const above = last?.pieces[last.pieces.length - 1]?.value ?? '';
    const goesOn =
      last &&
      ((GOES_ON.test(last.name) && !(IN_PLACE.test(last.name) && IS_BODY.test(piece.value))) ||
        above.length > FULL_LINE ||
        !OPENS_NAME.test(piece.value));
    if (last && goesOn) {
      last.name = `${last.name} ${piece.value}`;
      last.pieces.push(piece);
    } else bodies.push({ name: piece.value, pieces: [piece] });
  }
  // The Official Gazette prints the issuer once more above the heading.
  const last = new Map(bodies.map((body) => [nameKey(body.name), body]));
  return bodies.filter((body) => last.get(nameKey(body.name)) === body);
}

/** Bodies that bear names of their own, whose capitals no lexicon tells ("BỆNH VIỆN BẠCH MAI"). */
const OWN_NAME =
  /^(?:BỆNH VIỆN|TRƯỜNG|ĐẠI HỌC|HỌC VIỆN|VIỆN|CÔNG TY|TỔNG CÔNG TY|TẬP ĐOÀN|TRUNG TÂM|BAN QUẢN LÝ|QUỸ|NHÀ|BẢO TÀNG|THƯ VIỆN|VƯỜN|KHU|HỢP TÁC XÃ|CHI NHÁNH|CẢNG) /u;

/**
 * The issuer's name in normal case. Where the text itself writes a name of its own in small letters its spelling is
 * taken, else the lexicon's.
 *
 * @param text - of the document, of which no more is read than {@link NAME_REACH}
 */
export function issuerName(capitals: string, text: () => string): string {
  const name = capitals
    .replace(/^VĂN BẢN HỢP NHẤT ?- ?/u, '')
    .replace(TERM_OF_OFFICE, '')
    .replace(/(?<= )TP\.(?=\p{Lu})/gu, 'TP ')
    .replace(/\s+/gu, ' ')
    .trim();
  return (OWN_NAME.test(name) ? spelledIn(text(), name) : null) ?? properCase(name);
}

function spelledIn(text: string, capitals: string): string | null {
  const start = text.slice(0, NAME_REACH).normalize('NFC');
  const small = inSmallLetters(start);
  const wanted = inSmallLetters(capitals);
  for (let at = small.indexOf(wanted); at >= 0; at = small.indexOf(wanted, at + 1)) {
    const written = start.slice(at, at + wanted.length);
    if (/^\p{Lu}/u.test(written) && !isCapital(written) && !/\p{L}/u.test(start.charAt(at + wanted.length)))
      return written;
  }
  return null;
}

/** So far into the text the name is looked for. */
export const NAME_REACH = 20_000;

const ENACTS = /^,? (?:ban hành|quy định|hướng dẫn|quyết định|công bố|sửa đổi|thông qua) /u;
/** Longer than the longest name with the verb behind it. */
const LONGEST_ENACTING = 160;

/** Who issues a document as its enacting sentence says ("Bộ trưởng Bộ Y tế ban hành Thông tư …"). */
export function enactingIssuer(sentence: string): string | null {
  const text = sentence.slice(0, LONGEST_ENACTING);
  const first = matchIssuer(text, 0);
  if (!first) return null;
  if (ENACTS.test(text.slice(first.end))) return first.name;
  const second = text.startsWith(AND, first.end) ? matchIssuer(text, first.end + AND.length) : null;
  return second && ENACTS.test(text.slice(second.end)) ? `${first.name} - ${second.name}` : null;
}

const AND = ' và ';
