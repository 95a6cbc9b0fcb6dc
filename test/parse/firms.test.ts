import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';

/** The issuer of a decision with these lines at its head, and this sentence in its text. */
const issuerOf = (letterhead: string, sentence = ''): string | null =>
  parseDocument(`${letterhead}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 12/QĐ-TN
Huế, ngày 12 tháng 7 năm 2025

QUYẾT ĐỊNH
Về việc thử

Căn cứ nhiệm vụ được giao;
${sentence}
Điều 1. Một.
Điều 2. Hai.
`).metadata.issuer;

describe('the name of a firm, a union or an office', () => {
  it.each([
    ['CÔNG TY CỔ PHẦN\nCẢNG SÔNG THỬ', 'Công ty Cổ phần Cảng Sông Thử'],
    ['CÔNG TY CỔ PHẦN\nXÂY DỰNG SỐ 9', 'Công ty Cổ phần Xây dựng số 9'],
    ['TẬP ĐOÀN THỬ\nCÔNG TY TNHH MTV\nCẢNG SÔNG THỬ', 'Công ty TNHH MTV Cảng Sông Thử'],
    ['LIÊN ĐOÀN LAO ĐỘNG TỈNH BẮC NINH\nCĐCS CÔNG TY TNHH THỬ VINA', 'CĐCS Công ty TNHH Thử Vina'],
  ])('is whole, and its own: %j', (letterhead, issuer) => {
    expect(issuerOf(letterhead, 'Theo đề nghị của Cảng Sông Thử và CĐCS Công ty TNHH Thử Vina;')).toBe(
      issuer,
    );
  });

  it('takes its form from the line below, and no number from the one below that', () => {
    expect(issuerOf('TỔNG CÔNG TY CẤP NƯỚC THỬ\nCÔNG TY CỔ PHẦN\nMST: 3700123456')).toBe(
      'Tổng công ty Cấp nước thử - Công ty Cổ phần',
    );
  });

  it.each([
    ['VĂN PHÒNG LUẬT SƯ MINH THỬ', 'Văn phòng luật sư Minh Thử'],
    ['CÔNG TY CỔ PHẦN MÍA THỬ NGHIỆM', 'Công ty Cổ phần Mía Thử Nghiệm'],
  ])('is spelled as the text spells its end: %j', (letterhead, issuer) => {
    expect(issuerOf(letterhead, 'Xét năng lực của Minh Thử và của Thử Nghiệm;')).toBe(issuer);
  });

  it('is spelled by the rules where a place ends it, however the text has it', () => {
    expect(issuerOf('ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI', 'Theo Tỉnh Lào Cai;')).toBe(
      'Ủy ban nhân dân tỉnh Lào Cai',
    );
  });
});
