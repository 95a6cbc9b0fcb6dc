/** The national name at the top right of every document (Decree 30/2020/NĐ-CP, Appendix I; Guidance 36-HD/VPTW). */
export const NATIONAL_LINE =
  /^(?:CỘNG H(?:ÒA|OÀ)\s+XÃ\s+HỘI\b|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM|(?:Cộng h(?:òa|oà) xã hội chủ nghĩa|Đảng Cộng sản) Việt Nam$)/u;
/** "Số: 12/QĐ-UBND", blank or not. */
export const NUMBER_LINE = /^Số(?:\s*:|\s+\d|\s*[-–/.…]+|, ký hiệu)/u;
/** "Huế, ngày 05 tháng 3 năm 2026", blank or not. */
export const DATE_LINE = /^[\p{L} .…_()\d-]{0,40}, *ngày[\s\d.…_]*tháng[\s\d.…_]*năm[\s\d.…_]*$/u;

/** What a firm or a school prints below its name. */
const CONTACT_LINE =
  /^(?:Địa chỉ|Trụ sở(?: chính)?|Điện thoại|ĐT|Tel|Hotline|Fax|Email|Website|MST|Mã số thuế)\s*[:.]/iu;
const isInCapitals = (line: string): boolean => /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line);
/** In characters; a running head is one line, and a longer text is none. */
const LONGEST_NAME = 120;

/**
 * Whether the header of the first page is the document's letterhead rather than a running head: it has the national
 * name, the number or the date; or on the first page only, a name in capitals; or a name above an address.
 *
 * @param text - a line for each paragraph
 * @param isOnlyThere - whether other pages have another header
 */
export function opensPage(text: string, isOnlyThere: boolean): boolean {
  const lines = text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim());
  const has = (pattern: RegExp): boolean => lines.some((line) => pattern.test(line));
  if (has(NATIONAL_LINE) || (has(NUMBER_LINE) && has(DATE_LINE))) return true;
  const isNamed = lines.some((line) => line.length <= LONGEST_NAME && isInCapitals(line));
  return isNamed && (isOnlyThere || has(NUMBER_LINE) || has(DATE_LINE) || has(CONTACT_LINE));
}
