import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';

const HEAD = (kind: string, number: string): string => `BỘ Y TẾ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: ${number}
Hà Nội, ngày 15 tháng 7 năm 2025
${kind}
Quy định khám bệnh
Điều 1. Phạm vi
Nội dung.
Điều 2. Hiệu lực thi hành
`;
const SIGNED = 'BỘ TRƯỞNG\nNguyễn Văn An\n';
const effectOf = (kind: string, number: string, text: string): string | null =>
  parseDocument(`${HEAD(kind, number)}${text}\n${SIGNED}`).metadata.effectiveOn;

describe('the day from which a document is in force', () => {
  it.each([
    [
      '1. Thông tư này có hiệu lực thi hành kể từ ngày 01 tháng 9 năm 2025, trừ khoản 2.\n2. Điều 1 có hiệu lực từ ngày 01/01/2026.',
      '2025-09-01',
    ],
    ['Thông tư này có hiệu\nlực thi hành từ ngày 01/9/2025.', '2025-09-01'],
    ['Thông tư có hiệu lực từ ngày 01/9/2025.', '2025-09-01'],
    [
      'Thông tư này được Hội đồng thông qua ngày 11 tháng 7 năm 2025 và có hiệu lực từ ngày 01/9/2025.',
      '2025-09-01',
    ],
    ['Thông tư này có hiệu lực\nkể từ ngày\n01 tháng 9 năm 2025.', '2025-09-01'],
    [
      '1. Thông tư này có hiệu lực từ ngày 01/9/2025.\n2. Điều 1 của Thông tư này có hiệu lực từ ngày 01/01/2027.',
      '2025-09-01',
    ],
    ['Thông tư này có hiệu lực kể từ ngày ký ban hành.', '2025-07-15'],
    ['Thông tư này có hiệu lực sau 45 ngày kể từ ngày ký.', '2025-08-29'],
    ['Sửa đổi Điều 9 như sau:\n“Thông tư này có hiệu lực từ ngày 01/01/2020.”', null],
    ['Nghị định này có hiệu lực thi hành kể từ ngày 01 tháng 9 năm 2025.', null],
  ])('is as its own last provisions say: %j', (text, day) => {
    expect(effectOf('THÔNG TƯ', '12/2025/TT-BYT', text)).toBe(day);
  });

  it('is told by the sentence that enacts it', () => {
    const text =
      `${HEAD('THÔNG TƯ', '12/2025/TT-BYT')}Các cơ sở y tế thi hành Thông tư này.\n${SIGNED}`.replace(
        'Điều 1. Phạm vi',
        'Căn cứ Luật Khám bệnh, chữa bệnh ngày 09 tháng 01 năm 2023, có hiệu lực từ ngày 01 tháng 01 năm 2024;\n' +
          'Bộ trưởng Bộ Y tế ban hành Thông tư này, có hiệu lực kể từ ngày 01 tháng 9 năm 2025, như sau:\n' +
          'Điều 1. Phạm vi',
      );
    expect(parseDocument(text).metadata.effectiveOn).toBe('2025-09-01');
  });

  it('is not that of the document that a consolidated text repeats', () => {
    const text = 'Thông tư này có hiệu lực thi hành kể từ ngày 01 tháng 9 năm 2019.';
    expect(effectOf('THÔNG TƯ', '12/VBHN-BYT', text)).toBeNull();
  });
});
