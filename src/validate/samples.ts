/**
 * The heading of a decision, line by line, for the examples of rules: what an example changes stands in its own file,
 * the rest need not be said again.
 */
export interface HeadingLines {
  readonly issuer?: string;
  readonly national?: string;
  readonly motto?: string;
  readonly number?: string;
  readonly placeDate?: string;
  readonly kind?: string;
  readonly title?: string;
}

const decision: Required<HeadingLines> = {
  issuer: 'ỦY BAN NHÂN DÂN\nTỈNH HÒA SƠN',
  national: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  number: 'Số: 15/QĐ-UBND',
  placeDate: 'Hòa Sơn, ngày 05 tháng 01 năm 2024',
  kind: 'QUYẾT ĐỊNH',
  title: 'Về việc thành lập Tổ công tác chuyển đổi số',
};

const order = ['issuer', 'national', 'motto', 'number', 'placeDate', 'kind', 'title'] as const;

/** A decision's heading with other lines in place of its own; an empty line is left out. */
export function headingOf(changes: HeadingLines = {}): string {
  return order
    .map((name) => changes[name] ?? decision[name])
    .filter((line) => line !== '')
    .join('\n');
}

/** A whole decision that holds to the form. */
export const decisionBody = [
  'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÒA SƠN',
  'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
  'Theo đề nghị của Giám đốc Sở Nội vụ.',
  'QUYẾT ĐỊNH:',
  'Điều 1. Thành lập Tổ công tác chuyển đổi số của tỉnh.',
  'Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.',
].join('\n');

/** Heading and body of a decision. */
export const decisionOf = (changes: HeadingLines = {}): string => `${headingOf(changes)}\n${decisionBody}`;
