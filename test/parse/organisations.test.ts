import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';

const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n';
const UNION = 'ĐOÀN TNCS HỒ CHÍ MINH\n';
const TEXT =
  '\nSơn Động, ngày 11 tháng 4 năm 2025\n\nKẾ HOẠCH\nTổ chức phong trào\n\n1. Nâng cao nhận thức.\n2. Thiết thực.\n';

const below = (left: string, emblem: string): string => `${left}\nSố: 12/KH-BCH\n${emblem}${TEXT}`;
const beside = (left: string, emblem: string): string => {
  const right = emblem.split('\n');
  const rows = left.split('\n').map((line, index) => `${line.padEnd(44)}${right[index] ?? ''}`);
  return `${rows.join('\n')}\nSố: 12/KH-BCH${TEXT}`;
};

describe('a letterhead of an organisation', () => {
  it.each([
    [
      'ĐOÀN TNCS HỒ CHÍ MINH\nBAN CHẤP HÀNH TỈNH SƠN LA',
      UNION,
      'Ban Chấp hành Đoàn TNCS Hồ Chí Minh tỉnh Sơn La',
    ],
    ['TỈNH ĐOÀN SƠN LA\n***', UNION, 'Tỉnh đoàn Sơn La'],
    ['BCH ĐOÀN TỈNH SƠN LA\n***', UNION, 'Ban Chấp hành Đoàn tỉnh Sơn La'],
    ['ĐOÀN XÃ MƯỜNG BÚ\nBAN CHẤP HÀNH', UNION, 'Ban Chấp hành Đoàn xã Mường Bú'],
    ['BAN CHẤP HÀNH TRUNG ƯƠNG\n***', UNION, 'Ban Chấp hành Trung ương Đoàn TNCS Hồ Chí Minh'],
    ['TỈNH ĐOÀN SƠN LA\nBAN CHẤP HÀNH ĐOÀN HUYỆN MAI SƠN', UNION, 'Ban Chấp hành Đoàn huyện Mai Sơn'],
    [
      'HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM\nBAN CHẤP HÀNH TỈNH CAO BẰNG',
      STATE,
      'Ban Chấp hành Hội Liên hiệp Phụ nữ Việt Nam tỉnh Cao Bằng',
    ],
    [
      'HỘI NÔNG DÂN VIỆT NAM\nBAN CHẤP HÀNH TỈNH CAO BẰNG',
      STATE,
      'Ban Chấp hành Hội Nông dân Việt Nam tỉnh Cao Bằng',
    ],
    ['HỘI LHPN TỈNH CAO BẰNG\nBAN THƯỜNG VỤ', STATE, 'Ban Thường vụ Hội LHPN tỉnh Cao Bằng'],
    [
      'MTTQ VIỆT NAM TỈNH HƯNG YÊN\nBAN THƯỜNG TRỰC',
      STATE,
      'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hưng Yên',
    ],
    [
      'MẶT TRẬN TỔ QUỐC VIỆT NAM\nBAN THƯỜNG TRỰC\nTỈNH HƯNG YÊN',
      STATE,
      'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hưng Yên',
    ],
  ])('names its committee whole: %j', (left, emblem, issuer) => {
    for (const text of [below(left, emblem), beside(left, emblem)])
      expect(parseDocument(text).metadata).toMatchObject({ issuer, number: '12/KH-BCH' });
  });

  it('is no emblem where the Youth Union issues a document below the national name', () => {
    const text = below('BAN CHẤP HÀNH\nĐOÀN TNCS HỒ CHÍ MINH\nTỈNH SƠN LA', STATE);
    expect(parseDocument(text).metadata.issuer).toBe('Ban Chấp hành Đoàn TNCS Hồ Chí Minh tỉnh Sơn La');
  });

  it('names a team without the decision that set it up, whose number is not its own', () => {
    const left = 'THANH TRA TỈNH TRÀ VIÊN\nĐOÀN THANH TRA THEO QĐ SỐ 77/QĐ-TTr';
    expect(parseDocument(`${left}\n${STATE}${TEXT}`).metadata).toMatchObject({
      issuer: 'Đoàn Thanh tra',
      number: null,
    });
  });
});

describe('minutes of an inspection', () => {
  const signers = (closing: string): readonly (readonly [string, string | null])[] =>
    parseDocument(
      `${STATE}\nBIÊN BẢN\nKiểm tra\n\n1. Hồ sơ đủ.\n2. Kho đạt.\nCác bên thống nhất và ký tên./.\n\n${closing}\n`,
    ).metadata.signers.map(({ name, position }) => [name, position]);

  it.each([
    'ĐẠI DIỆN CƠ SỞ       THƯ KÝ          TRƯỞNG ĐOÀN\n\n\nVi Thị Nhàn        Đèo Quang Hợp      Sầm Văn Nghiệp',
    'ĐẠI DIỆN CƠ SỞ\nTHƯ KÝ\nTRƯỞNG ĐOÀN\n(Ký, họ tên)\n\n\nVi Thị Nhàn\nĐèo Quang Hợp\nSầm Văn Nghiệp',
    'ĐẠI DIỆN CƠ SỞ\n\n\nVi Thị Nhàn\n\nTHƯ KÝ\n\n\nĐèo Quang Hợp\n\nTRƯỞNG ĐOÀN\n\n\nSầm Văn Nghiệp',
  ])('are signed by all, each in a role: %j', (closing) => {
    expect(signers(closing)).toEqual([
      ['Vi Thị Nhàn', 'Đại diện cơ sở'],
      ['Đèo Quang Hợp', 'Thư ký'],
      ['Sầm Văn Nghiệp', 'Trưởng đoàn'],
    ]);
  });

  it('are signed on behalf of whoever was inspected', () => {
    expect(
      signers(
        'ĐẠI DIỆN ĐƠN VỊ ĐƯỢC KIỂM TRA      TRƯỞNG ĐOÀN\n\n\n   Vi Thị Nhàn                 Sầm Văn Nghiệp',
      ),
    ).toEqual([
      ['Vi Thị Nhàn', 'Đại diện đơn vị được kiểm tra'],
      ['Sầm Văn Nghiệp', 'Trưởng đoàn'],
    ]);
  });
});
