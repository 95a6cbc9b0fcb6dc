import { describe, expect, it } from 'vitest';
import { chunkDocument, parseDocument } from '../../src/index.js';

const signed = `Nơi nhận:
- Như Điều 2;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
(Ký, họ và tên, đóng dấu)`;

const form = (number: number, about: string): string => `Mẫu số ${number}

UBND TỈNH, (TP)......
Số: /QĐ-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
......., ngày... tháng... năm......

QUYẾT ĐỊNH
Về việc ${about}

Theo đề nghị của Giám đốc Sở Nội vụ,
QUYẾT ĐỊNH:
Điều 1. Giao tài liệu cho.... ông, bà (có tên trong danh sách kèm theo).
Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.

${signed}

Ghi chú: Trường hợp số người nhận dưới 5 người thì không cần lập biểu danh sách kèm theo; khi đó, nội dung Điều 1 Quyết định cần ghi cụ thể họ và tên của người nhận tài liệu.
`;

const circular = `BỘ NỘI VỤ
Số: 09/2026/TT-BNV
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hà Nội, ngày 05 tháng 02 năm 2026

THÔNG TƯ
Quy định mẫu giấy tờ về lưu trữ

Điều 1. Mẫu giấy tờ
Ban hành kèm theo Thông tư này các mẫu giấy tờ tại Phụ lục.

Nơi nhận:
- Lưu: VT.
BỘ TRƯỞNG

Trần Văn Bình

Phụ lục II
CÁC MẪU GIẤY TỜ
(Kèm theo Thông tư số 09/2026/TT-BNV ngày 05 tháng 02 năm 2026)

${form(9, 'giao tài liệu')}
${form(10, 'nhận tài liệu')}
${form(11, 'hủy tài liệu')}`;

const chunks = chunkDocument(parseDocument(circular), circular);

describe('a chunk of an attached form', () => {
  it.each([
    ['Mẫu số 9', 'Về việc giao'],
    ['Mẫu số 10', 'Về việc nhận'],
    ['Mẫu số 11', 'Về việc hủy'],
  ])(
    'says that it is of the appendix and of %s, before and after the signature of another',
    (label, words) => {
      const chunk = chunks.find(({ text }) => text.includes(words));
      expect(chunk?.unit.slice(0, 2)).toEqual(['Phụ lục II', label]);
      expect(chunk?.trail[1]).toMatch(/^Phụ lục II\. CÁC MẪU GIẤY TỜ/u);
      expect(chunk?.trail[2]).toMatch(new RegExp(`^${label}`, 'u'));
      expect(chunk?.text.match(/Mẫu số/gu)).toHaveLength(1);
    },
  );
});

describe('a chunk of the document itself', () => {
  it('names no appendix', () => {
    expect(chunks[0]?.unit).toEqual([]);
    expect(chunks.find(({ text }) => text.startsWith('Điều 1. Mẫu'))?.unit).toEqual(['Điều 1']);
  });
});
