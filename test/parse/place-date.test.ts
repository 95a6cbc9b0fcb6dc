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

describe('place and date in a narrow column', () => {
  const read = (line: string) =>
    parseDocument(
      `SỞ THỬ\nSố: 12/TB-ST\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n${line}\n\nTHÔNG BÁO\nVề việc thử\n\n1. Thử.\n`,
    ).metadata;

  it.each([
    ['Hà Tĩnh, ngày 05 tháng 12 năm\n2025', '2025-12-05'],
    ['Hà Tĩnh, ngày 05 tháng\n12 năm 2025', '2025-12-05'],
    ['Hà Tĩnh, ngày 05\ntháng 12 năm 2025', '2025-12-05'],
    ['Hà Tĩnh, ngày\n05/12/2025', '2025-12-05'],
    ['Hà Tĩnh, ngày    tháng 12 năm\n2025', '2025-12'],
  ])('go on in the next line: %j', (line, issuedOn) => {
    expect(read(line)).toMatchObject({ issuedOn, place: 'Hà Tĩnh', issuer: 'Sở Thử' });
  });

  it('do not go on in a line that says something else', () => {
    expect(read('Hà Tĩnh, ngày 05 tháng 12 năm\n2025 là năm thử').issuedOn).toBeNull();
  });
});
