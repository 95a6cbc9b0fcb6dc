import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';

const CERTIFICATE = `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

GIẤY CHỨNG NHẬN
CƠ SỞ ĐỦ ĐIỀU KIỆN THỬ

Cơ sở được chứng nhận sản xuất:
1. Cam tươi
2. Mứt cam
`;

describe('place and date above a signature', () => {
  const read = (above: string) => parseDocument(`${CERTIFICATE}${above}\nCHI CỤC TRƯỞNG\n\nMa Văn Thử\n`);

  it.each(['Tuyên Quang, ngày 22 tháng 10 năm 2025', 'Tuyên Quang , ngày 22/10/2025'])(
    'are those of the document: %s',
    (line) => {
      const { metadata, body } = read(line);
      expect(metadata).toMatchObject({ issuedOn: '2025-10-22', place: 'Tuyên Quang' });
      const closing = body.children.find(({ type }) => type === 'closing');
      expect(JSON.stringify(closing)).toContain(line);
    },
  );

  it('are not those of a heading that has its own', () => {
    const text = CERTIFICATE.replace('phúc\n', 'phúc\nHà Nội, ngày 01 tháng 9 năm 2025\n');
    const { metadata } = parseDocument(
      `${text}Tuyên Quang, ngày 22 tháng 10 năm 2025\nCHI CỤC TRƯỞNG\n\nMa Văn Thử\n`,
    );
    expect(metadata).toMatchObject({ issuedOn: '2025-09-01', place: 'Hà Nội' });
  });

  it.each(['Có giá trị đến hết ngày 22 tháng 10 năm 2025', 'Tuyên Quang, ngày     tháng     năm 2025'])(
    'are none: %s',
    (line) => {
      expect(read(line).metadata.issuedOn).not.toBe('2025-10-22');
      const closing = read(line).body.children.find(({ type }) => type === 'closing');
      expect(JSON.stringify(closing)).not.toContain(line);
    },
  );
});
