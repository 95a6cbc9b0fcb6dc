import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import { type Operation, pinText } from '../../src/model/index.js';

const CLAUSE = ['1. Khoản 1 Điều 4 được sửa đổi như sau:', '1. Kho thuốc phải có sổ theo dõi nhiệt độ.'];
const ARTICLE = ['1. Điều 4 được sửa đổi như sau:', 'Điều 4. Kho thuốc', '1. Kho thuốc có sổ theo dõi.'];

/** An act whose first clause gives new text without quotation marks, with more clauses below it. */
const act = (...below: readonly string[]): string => `BỘ Y TẾ
Số: 07/2024/TT-BYT
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hà Nội, ngày 10 tháng 5 năm 2024

THÔNG TƯ
Sửa đổi, bổ sung một số điều của Thông tư số 12/2020/TT-BYT ngày 05 tháng 6 năm 2020 của Bộ trưởng Bộ Y tế quy định về kho thuốc

Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 12/2020/TT-BYT
${below.join('\n')}
Điều 2. Hiệu lực thi hành
Thông tư này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2024.

BỘ TRƯỞNG
Đào Văn Lý
`;

const operationsOf = (...below: readonly string[]): readonly Operation[] =>
  parseDocument(act(...below)).operations;

const say = ({ action, target, newText }: Operation): string =>
  [
    action,
    target.name ?? '',
    ...target.pins.map((pin) => pinText(pin)),
    newText === null ? '' : `= ${newText}`,
  ]
    .filter((part) => part !== '')
    .join(' ');

describe('new text without quotation marks', () => {
  it.each([
    [['2. Bỏ khoản 3 Điều 6.'], 'repeal khoản 3 Điều 6'],
    [['2. Bỏ cụm từ “thủ kho” tại khoản 3 Điều 6.'], 'replacePhrase khoản 3 Điều 6'],
    [['2. Các điểm a, b khoản 2 Điều 6 được bãi bỏ.'], 'repeal điểm b khoản 2 Điều 6'],
    [
      ['2. Cụm từ “thủ kho” tại khoản 3 Điều 6 được thay thế bằng cụm từ “dược sĩ”.'],
      'replacePhrase khoản 3 Điều 6 = dược sĩ',
    ],
    [
      ['2. Tại khoản 3 Điều 6, cụm từ “thủ kho” được sửa thành “dược sĩ”.'],
      'replacePhrase khoản 3 Điều 6 = dược sĩ',
    ],
    [['2. Tên Điều 6 được sửa đổi như sau:', 'Điều 6. Sổ sách'], 'rename Tên Điều 6 = Điều 6. Sổ sách'],
    [
      ['2. Lời dẫn khoản 2 Điều 6 được sửa đổi như sau:', '2. Sổ sách gồm có:'],
      'replace Lời dẫn khoản 2 Điều 6 = 2. Sổ sách gồm có:',
    ],
    [
      ['2. Gạch đầu dòng thứ hai khoản 2 Điều 6 được sửa đổi như sau:', '- Sổ nhập kho;'],
      'replace Gạch đầu dòng thứ hai khoản 2 Điều 6 = - Sổ nhập kho;',
    ],
    [['2. Đổi tên Chương II như sau:', 'Chương II', 'SỔ SÁCH'], 'rename tên Chương II = Chương II SỔ SÁCH'],
    [
      ['2. Điều chỉnh khoản 3 Điều 6 như sau:', '3. Thủ kho giữ sổ.'],
      'replace khoản 3 Điều 6 = 3. Thủ kho giữ sổ.',
    ],
  ])('ends above %j', (below, last) => {
    const operations = operationsOf(...CLAUSE, ...below);
    expect(operations[0]?.newText).toBe('1. Kho thuốc phải có sổ theo dõi nhiệt độ.');
    const said = operations.slice(1).map(say);
    expect(said[said.length - 1]?.startsWith(last)).toBe(true);
  });

  it.each([
    '2. Khoản 1 Điều này được thay thế bằng quy trình riêng ở kho lạnh.',
    '2. Bỏ thuốc hết hạn vào khu biệt trữ.',
    '2. Tại khoản 1 Điều này, sổ được bổ sung hằng ngày.',
  ])('goes on with %j, which changes no provision', (clause) => {
    const [first, ...more] = operationsOf(...ARTICLE, clause, '2. Bãi bỏ Điều 9.');
    expect(first?.newText).toBe(['Điều 4. Kho thuốc', '1. Kho thuốc có sổ theo dõi.', clause].join('\n'));
    expect(more.map(say)).toEqual(['repeal Điều 9']);
  });
});
