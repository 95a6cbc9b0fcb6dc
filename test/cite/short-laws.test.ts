import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import { cites, does, pinsOf } from './say.js';

describe('a code that is named by its capitals', () => {
  it.each([
    ['áp dụng Điều 468 BLDS năm 2015', 'Bộ luật | Dân sự | 2015', '468'],
    ['vi phạm điểm đ khoản 1 Điều 192 BLTTDS.', 'Bộ luật | Tố tụng dân sự | -', '192.1.đ'],
    ['tội trộm cắp tại khoản 2 Điều 173 của BLHS 2015', 'Bộ luật | Hình sự | 2015', '173.2'],
    ['theo các Điều 355, 356 BLTTHS', 'Bộ luật | Tố tụng hình sự | -', '355 356'],
    ['BLLĐ 2019 (Điều 35, khoản 2 Điều 36)', 'Bộ luật | Lao động | 2019', '35 36.2'],
    ['trợ cấp theo BLLD 2019', 'Bộ luật | Lao động | 2019', ''],
    ['Hợp đồng này theo BLDS.', 'Bộ luật | Dân sự | -', ''],
    ['Điều 5 Bộ luật TTDS năm 2015', 'Bộ luật | TTDS | 2015', '5'],
    ['BLDS số 91/2015/QH13 ngày 24/11/2015', 'Bộ luật | 91/2015/QH13 | 2015-11-24', ''],
  ])('%s', (sentence, said, pins) => {
    expect(cites(sentence)).toEqual([said]);
    expect(pinsOf(sentence)).toEqual([pins]);
  });

  it('is a basis where it stands among the bases', () => {
    expect(does('Căn cứ Điều 57 và Điều 279 BLTTDS năm 2015;')).toEqual(['basis Tố tụng dân sự']);
  });

  it.each([
    'Công văn của Sở LĐTBXH, BLĐTBXH',
    'tổ BLDS-2 và hồ sơ mã 12.BLDS',
    'Danh mục chữ viết tắt: blds',
  ])('is not meant: %s', (sentence) => {
    expect(cites(sentence)).toEqual([]);
  });

  it.each(['Bộ luật Dân sự (BLDS)', 'BLDS: Bộ luật Dân sự', 'BLDS là Bộ luật Dân sự'])(
    'is only explained: %s',
    (sentence) => {
      expect(cites(sentence)).toEqual(['Bộ luật | Dân sự | -']);
    },
  );

  it('is the same work as the code by its name and by its number', () => {
    const { works } = parseDocument(
      'THÔNG BÁO\nVề việc thử\n\n1. Theo BLTTDS năm 2015.\n2. Theo Bộ luật Tố tụng dân sự năm 2015.\n3. Theo Bộ luật TTDS năm 2015.\n4. Theo Bộ luật số 92/2015/QH13.',
    );
    expect(works.map(({ number, mentions }) => `${number} ${mentions}`)).toEqual(['92/2015/QH13 4']);
  });
});

describe('a law that is named by its capitals', () => {
  it.each([
    ['theo Điều 136 LĐĐ 2024', 'Luật | Đất đai | 2024'],
    ['điểm c khoản 1 Điều 212 LDN', 'Luật | Doanh nghiệp | -'],
    ['LĐT năm 2020', 'Luật | Đầu tư | 2020'],
    ['LĐT số 61/2020/QH14', 'Luật | 61/2020/QH14 | -'],
    ['theo quy định của LĐĐ', 'Luật | Đất đai | -'],
    ['LĐĐ (Điều 79, Điều 80)', 'Luật | Đất đai | -'],
    ['không đúng LHN&GĐ, LXLVPHC', 'Luật | Hôn nhân và gia đình | -', 'Luật | Xử lý vi phạm hành chính | -'],
    ['Điều 16 Luật Thuế GTGT', 'Luật | Thuế GTGT | -'],
  ])('%s', (sentence, ...said) => {
    expect(cites(sentence)).toEqual(said);
  });

  // The capitals of a branch, of a lead or of a telephone list; a year in which no law of this name was passed.
  it.each([
    'Phòng LĐĐ phường trực ngày 12/5/2026',
    'Ký hiệu LDN trên bản vẽ, LĐT 1999',
    'Đội LXD báo cáo',
    'mạch LVC 2 pha',
    'Điều phối LDN',
    'Công ty BLHS Việt Nam',
    'Số BLDS 0277',
    'BLHS Hà Nội họp phụ huynh',
  ])('is not meant: %s', (sentence) => {
    expect(cites(sentence)).toEqual([]);
  });
});

describe('capitals that the document defines', () => {
  const citedIn = (definition: string): readonly string[] =>
    cites(`${definition}\n2. Thực hiện theo LĐĐ.\n3. Báo cáo theo Điều 4 của LĐĐ.`);

  it.each([
    '1. Liên đoàn Lao động phường (sau đây gọi tắt là LĐLĐ/LĐĐ) tổ chức hội thi.',
    '1. Lớp đại đội (LĐĐ) do phường quản lý.',
    '1. LĐĐ: Lãnh đạo đội.',
    '1. LĐĐ là lao động địa phương.',
  ])('as something else are no law: %s', (definition) => {
    expect(citedIn(definition)).toEqual([]);
  });

  it.each([
    '1. Luật Đất đai (sau đây gọi tắt là LĐĐ) có hiệu lực.',
    '1. Luật Đất đai (LĐĐ) có hiệu lực.',
    '1. LĐĐ: Luật Đất đai.',
    '1. Liên đoàn (LĐLĐ) họp.',
  ])('as a law are that law: %s', (definition) => {
    expect(citedIn(definition)).toContain('Luật | Đất đai | -');
  });
});

describe('the abbreviation of a kind without a space before its number', () => {
  it.each([
    ['Theo NĐ30/2020/NĐ-CP ngày 05/3/2020', 'Nghị định | 30/2020/NĐ-CP | 2020-03-05'],
    ['TT10/2020/TT-BLĐTBXH', 'Thông tư | 10/2020/TT-BLĐTBXH | -'],
    ['QĐ1873/QĐ-UBND', 'Quyết định | 1873/QĐ-UBND | -'],
  ])('%s', (sentence, said) => {
    expect(cites(sentence)).toEqual([said]);
  });

  it.each(['căn hộ CT1-105', 'tòa CT2/A', 'TB12/5'])('names no document: %s', (sentence) => {
    expect(cites(sentence)).toEqual([]);
  });
});
