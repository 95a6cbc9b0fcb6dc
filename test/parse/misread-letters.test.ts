import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import { outlineOf } from '../fixtures/outline.js';

const CLEAN = `ỦY BAN NHÂN DÂN
TỈNH SƠN LA
Số: 1873/QĐ-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Sơn La, ngày 23 tháng 9 năm 2025

QUYẾT ĐỊNH
Về việc phê duyệt kế hoạch thử

Căn cứ nhiệm vụ được giao;

Điều 1. Phê duyệt kế hoạch.
1. Nội dung một.
2. Nội dung hai.
a) Điểm một.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký.

Nơi nhận:
- Như Điều 2;
- Lưu: VT.
CHỦ TỊCH

Lò Văn Mẫu
`;

const said = (text: string) => {
  const { metadata, body } = parseDocument(text);
  const { kind, issuedOn, issuer, place, title, signers, recipients } = metadata;
  return {
    kind,
    number: metadata.number,
    issuedOn,
    issuer,
    place,
    title,
    signers,
    recipients,
    labels: outlineOf(body).map(({ path }) => path.join(' ')),
  };
};

describe('a scanned decision', () => {
  it.each([
    ['the State', 'NGHĨA VIỆT', 'NGHIÃ VIỆT'],
    ['the figures of the number', '1873', '1 873'],
    ['the figures of the day', 'ngày 23', 'ngày 2 3'],
    ['the figures of the year', '2025', '20 25'],
    ['the tone of "ngày"', 'ngày 23', 'ngảy 23'],
    ['the letter of "năm"', '9 năm', '9 nam'],
    ['the recipients', 'Nơi nhận:', 'Nơi nhân :'],
    ['all letters of the recipients', 'Nơi nhận:', 'Noi nhan:'],
    ['the article', 'Điều 1', 'Đỉều 1'],
    ['a clause', '1. Nội', '1 . Nội'],
    ['a point', 'a) Điểm', 'a ) Điểm'],
  ])('says the same with %s misread', (_what, clean, misread) => {
    expect(CLEAN).toContain(clean);
    expect(said(CLEAN.replace(clean, misread))).toEqual(said(CLEAN));
  });
});

describe('letters that are no misreading', () => {
  it.each(['Nơi nhân viên làm việc: phòng 5.', 'Noi nhan ho so tai bo phan mot cua.'])('%s', (line) => {
    const { metadata } = parseDocument(
      CLEAN.replace('a) Điểm một.', line).replace(/Nơi nhận:[\s\S]*?VT\.\n/u, ''),
    );
    expect(metadata.recipients).toEqual([]);
    expect(metadata.signers.map(({ name }) => name)).toEqual(['Lò Văn Mẫu']);
  });

  it('the number of a row is none of a clause', () => {
    expect(said(CLEAN.replace('a) Điểm một.', '3 . 5 x 7')).labels).not.toContain('Điều 1 3');
  });
});
