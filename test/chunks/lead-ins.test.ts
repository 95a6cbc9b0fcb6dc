import { describe, expect, it } from 'vitest';
import { chunkDocument, parseDocument } from '../../src/index.js';
import type { Chunk } from '../../src/model/index.js';

const chunksOf = (text: string, maxTokens?: number): readonly Chunk[] =>
  chunkDocument(parseDocument(text), text, { maxTokens });

const heading = `BỘ NỘI VỤ
Số: 09/2026/TT-BNV
Hà Nội, ngày 05 tháng 02 năm 2026

THÔNG TƯ
Sửa đổi, bổ sung một số điều của Thông tư số 01/2025/TT-BNV
`;

const signature = `
BỘ TRƯỞNG
Trần Văn Bình
`;

const long = (sentence: string, times: number): string => Array(times).fill(sentence).join('\n');

describe('a lead-in', () => {
  const amending = (times: number): string => `${heading}
Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 01/2025/TT-BNV
1. Sửa đổi, bổ sung Điều 3 như sau:
“Điều 3. Hồ sơ
${long('Hồ sơ được lập thành hai bản và gửi cho cơ quan lưu trữ.', times)}”.
2. Sửa đổi, bổ sung Điều 5 như sau:
“Điều 5. Thời hạn
${long('Thời hạn bảo quản được ghi trên bìa của mỗi hồ sơ.', times)}”.
${signature}`;

  it.each([3, 12, 60])('is in the chunk of the new article, whose %i sentences come after it', (times) => {
    const chunks = chunksOf(amending(times), 200);
    for (const number of [3, 5]) {
      const led = chunks.find(({ text }) => text.includes(`bổ sung Điều ${number} như sau:`));
      expect(led?.text).toMatch(
        new RegExp(`bổ sung Điều ${number} như sau:\\s+“Điều ${number}\\. .+\\s+H|Th`, 'u'),
      );
    }
    expect(chunks.filter(({ text }) => text.endsWith(':'))).toEqual([]);
    expect(chunks.filter(({ tokens }) => tokens > 200)).toEqual([]);
  });

  it('at the end of a long introduction goes to the text below it', () => {
    const text = `${heading}
Điều 1. Nhiệm vụ
${long('Cơ quan lưu trữ bảo quản tài liệu của các cơ quan khác theo quy định.', 8)}
Cơ quan lưu trữ có các nhiệm vụ sau đây:
1. ${long('Tiếp nhận tài liệu của các cơ quan khác vào kho.', 8)}
2. ${long('Phục vụ người đọc tại phòng đọc vào giờ làm việc.', 8)}
${signature}`;
    const led = chunksOf(text, 200).find((chunk) => chunk.text.includes('sau đây:'));
    expect(led?.text).toMatch(/Cơ quan lưu trữ có các nhiệm vụ sau đây:\s+1\. Tiếp nhận/u);
  });

  it('never leaves the label of its clause behind', () => {
    const clause = (label: number): string =>
      `${label}. Sửa đổi, bổ sung điểm c khoản ${label} Điều 4 của Thông tư số 01/2025/TT-BNV như sau:\n“c) ${long('Giữ kín điều đã biết khi làm việc trong kho lưu trữ.', 6)}”.`;
    const text = `${heading}\nĐiều 1. Sửa đổi Điều 4\n${[1, 2, 3].map(clause).join('\n')}\n${signature}`;
    for (const most of [100, 120, 150])
      expect(chunksOf(text, most).filter((chunk) => /(?:^|\s)\d\.$/u.test(chunk.text))).toEqual([]);
  });
});

describe('a heading without text, or a page number,', () => {
  it('goes with its neighbours', () => {
    const text = `ỦY BAN NHÂN DÂN XÃ TÂN AN
Số: 12/BC-UBND

BÁO CÁO
Kết quả lưu trữ năm 2026

I. KẾT QUẢ
Ủy ban nhân dân xã đã lập hồ sơ của các năm trước.
II. KIẾN NGHỊ
III. ĐỀ XUẤT
`;
    const chunks = chunksOf(text);
    expect(chunks.at(-1)?.text).toMatch(/II\. KIẾN NGHỊ\s+III\. ĐỀ XUẤT$/u);
    expect(chunks.filter(({ tokens }) => tokens < 12)).toEqual([]);
  });
});

describe('an article of which only the heading is left', () => {
  it('is a chunk of its own', () => {
    const text = `${heading}
Điều 1. Phạm vi
Thông tư này quy định về lưu trữ.
Điều 2. (được bãi bỏ)
Điều 3. Hiệu lực
Thông tư này có hiệu lực từ ngày 01 tháng 4 năm 2026.
${signature}`;
    expect(chunksOf(text).map((chunk) => chunk.text)).toContain('Điều 2. (được bãi bỏ)');
  });
});

describe('a sentence', () => {
  it('that is printed in many lines is not cut where it fits into a chunk', () => {
    const sentence =
      'Cơ quan lưu trữ nhận tài liệu\nvào kho khi đã có biên bản\ncủa người giao và người nhận.';
    const text = `${heading}\nĐiều 1. Nhiệm vụ\n${long(sentence, 40)}\n${signature}`;
    const parts = chunksOf(text, 150).filter((chunk) => chunk.unit.includes('Điều 1'));
    expect(parts.length).toBeGreaterThan(5);
    for (const part of parts) expect(part.text).toMatch(/^(?:Điều 1|Cơ quan)[\s\S]*\.$/u);
  });
});
