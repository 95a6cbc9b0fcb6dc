import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import { outline } from './outline.js';

const NATION = 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const ISSUER = `UỶ BAN NHÂN DÂN               ${NATION}\nTỈNH SÔNG BÉ                     ${MOTTO}\n   ----                              -------\nSố: 92/QĐ-UB                 Thủ Dầu Một, ngày 14 tháng 3 năm 1992\n`;
const BASES =
  '- Căn cứ Luật tổ chức HĐND và UBND ngày 30-6-1989;\n- Căn cứ Nghị định số 66/HĐBT ngày 2-3-1992;\n';
const BODY = 'QUYẾT ĐỊNH\n\nĐiều 1.- Nay ban hành bản quy định.\nĐiều 2.- Các ông Giám đốc Sở thi hành.\n';
const CLOSING = [
  '                          T/M UBND TỈNH SÔNG BÉ',
  'Nơi gửi:                       K/T CHỦ TỊCH',
  '- Như điều 2                   PHÓ CHỦ TỊCH',
  '- Bộ Thuỷ lợi (b/c)               Đã ký',
  '- Lưu VP                       Hồ Minh Tấn',
].join('\n');

const decision = (kind: string, title: string): string =>
  `${ISSUER}\n\n${kind}\n${title}\n\nUỶ BAN NHÂN DÂN TỈNH SÔNG BÉ\n\n${BASES}\n${BODY}\n${CLOSING}\n`;

describe('a decision of the nineties', () => {
  it.each([
    [
      'QUYẾT ĐỊNH CỦA UỶ BAN NHÂN DÂN TỈNH',
      '"Về việc quản lý chợ\ntrên địa bàn tỉnh"',
      'Về việc quản lý chợ trên địa bàn tỉnh',
    ],
    [
      'QUYẾT ĐỊNH CỦA UỶ BAN NHÂN DÂN TỈNH SÔNG BÉ',
      '"Ban hành quy chế quản lý chợ"',
      'Ban hành quy chế quản lý chợ',
    ],
    ['QUYẾT ĐỊNH CỦA UBND TỈNH', 'Về việc quản lý chợ', 'Về việc quản lý chợ'],
  ])('has its issuer beside the kind: %j, %j', (kind, written, title) => {
    const { metadata, citations } = parseDocument(decision(kind, written));
    expect(metadata).toMatchObject({
      kind: 'Quyết định',
      number: '92/QĐ-UB',
      issuer: 'Ủy ban nhân dân tỉnh Sông Bé',
      title,
    });
    expect(citations.map(({ relation }) => relation)).toEqual(['basis', 'basis']);
  });

  it('has its signer beside recipients that no mark ends', () => {
    const { signers, recipients } = parseDocument(
      decision('QUYẾT ĐỊNH CỦA UBND TỈNH', '"Về việc quản lý chợ"'),
    ).metadata;
    expect(signers).toEqual([{ name: 'Hồ Minh Tấn', position: 'Phó Chủ tịch', authority: 'K/T CHỦ TỊCH' }]);
    expect(recipients).toEqual(['Như điều 2', 'Bộ Thuỷ lợi (b/c)', 'Lưu VP']);
  });

  it('may write the office of its signer in small letters', () => {
    const written = decision('QUYẾT ĐỊNH CỦA UBND TỈNH', 'Về việc quản lý chợ').replace(
      CLOSING,
      '          T.M. UBND TỈNH SÔNG BÉ\n          K.T. Chủ tịch\n          Phó Chủ tịch\n          HỒ MINH TẤN',
    );
    expect(parseDocument(written).metadata.signers).toEqual([
      { name: 'Hồ Minh Tấn', position: 'Phó Chủ tịch', authority: 'K.T. Chủ tịch' },
    ]);
  });

  it('may have a dash between the label of an article and its text', () => {
    const written = decision('QUYẾT ĐỊNH CỦA UBND TỈNH', 'Về việc quản lý chợ').replace(
      'Điều 1.-',
      'Điều 1. -',
    );
    expect(outline(written)).toEqual([
      'điều 1: Nay ban hành bản quy định.',
      'điều 2: Các ông Giám đốc Sở thi hành.',
    ]);
  });

  it('may have a recipient below its signer', () => {
    const below = `${CLOSING.replace('- Lưu VP  ', '          ')}\n- Lưu VP`;
    const { signers, recipients } = parseDocument(
      decision('QUYẾT ĐỊNH CỦA UBND TỈNH', '"Về việc quản lý chợ"').replace(CLOSING, below),
    ).metadata;
    expect(signers.map(({ name }) => name)).toEqual(['Hồ Minh Tấn']);
    expect(recipients.at(-1)).toBe('Lưu VP');
  });
});

describe('an act whose whole heading is one sentence in capitals', () => {
  it.each([
    [
      'CHỈ THỊ CỦA THỦ TƯỚNG CHÍNH PHỦ SỐ 287-TTg NGÀY 4-5-1996\nVỀ VIỆC BẢO VỆ RỪNG ĐẦU NGUỒN',
      { kind: 'Chỉ thị', number: '287-TTg', issuedOn: '1996-05-04', issuer: 'Thủ tướng Chính phủ' },
    ],
    [
      'NGHỊ ĐỊNH\nCỦA HỘI ĐỒNG BỘ TRƯỞNG SỐ 87-HĐBT NGÀY 14-5-1988\nVỀ VIỆC BẢO VỆ RỪNG ĐẦU NGUỒN',
      { kind: 'Nghị định', number: '87-HĐBT', issuedOn: '1988-05-14', issuer: 'Hội đồng Bộ trưởng' },
    ],
    [
      'THÔNG TƯ CỦA BỘ TÀI CHÍNH SỐ 38-TC/TCT\nNGÀY 25 THÁNG 8 NĂM 1990 VỀ VIỆC BẢO VỆ RỪNG ĐẦU NGUỒN',
      { kind: 'Thông tư', number: '38-TC/TCT', issuedOn: '1990-08-25', issuer: 'Bộ Tài chính' },
    ],
  ])('says what it is: %j', (heading, says) => {
    const text = `${heading}\n\nThi hành Nghị định số 27-CP ngày 20-4-1995, nay quy định:\n\n1. Kiểm tra các lâm trường.\n2. Đình chỉ việc khai thác.\n`;
    expect(parseDocument(text).metadata).toMatchObject({ ...says, title: 'VỀ VIỆC BẢO VỆ RỪNG ĐẦU NGUỒN' });
  });
});

describe('a copy', () => {
  it.each(['Đã ký: Lê Bá Khoát', '(Đã ký) Lê Bá Khoát', 'Lê Bá Khoát (đã ký)'])(
    'may say beside the name that it was signed: %j',
    (name) => {
      const text = decision('QUYẾT ĐỊNH', 'Về việc quản lý chợ').replace(CLOSING, `CHỦ TỊCH\n${name}`);
      expect(parseDocument(text).metadata.signers).toMatchObject([{ name: 'Lê Bá Khoát' }]);
    },
  );
});
