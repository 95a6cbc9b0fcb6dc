import { describe, expect, it } from 'vitest';
import { consolidateDocuments, parseDocument } from '../../src/index.js';
import { CLOSING, headOf } from './circular.js';

const LINES = {
  basis: 'Căn cứ Nghị định số 15/2019/NĐ-CP ngày 03 tháng 4 năm 2019 của Chính phủ về kho thuốc;',
  enacting: 'Bộ trưởng Bộ Y tế ban hành Thông tư quy định về kho thuốc.',
  first: '1. Thủ kho lập sổ kho thuốc, kiểm kê kho thuốc hằng tháng.',
  second: '2. Kho thuốc có thủ kho và bảo vệ.',
  third: '3. Thủ kho báo cáo hằng tháng.',
  listed: '1. Sổ kho thuốc',
  counted: '1. Thẻ kho thuốc',
} as const;

const BASE = parseDocument(`${headOf('12/2020/TT-BYT', 'Quy định về kho thuốc')}${LINES.basis}
${LINES.enacting}

Điều 1. Quản lý
${LINES.first}
${LINES.second}
${LINES.third}
Điều 2. Hiệu lực thi hành
Thông tư này có hiệu lực thi hành từ ngày 01 tháng 8 năm 2020.
${CLOSING}

PHỤ LỤC I
SỔ SÁCH
(Ban hành kèm theo Thông tư số 12/2020/TT-BYT ngày 05 tháng 6 năm 2020 của Bộ trưởng Bộ Y tế)

${LINES.listed}

PHỤ LỤC II
THẺ
(Ban hành kèm theo Thông tư số 12/2020/TT-BYT ngày 05 tháng 6 năm 2020 của Bộ trưởng Bộ Y tế)

${LINES.counted}
`);

/** The lines of a consolidated text without its notes. */
const linesOf = (amendments: Parameters<typeof consolidateDocuments>[1]): readonly string[] =>
  consolidateDocuments(BASE, amendments)
    .text.split('\n')
    .filter((line) => !/^\[\d+\] /u.test(line))
    .map((line) => line.replaceAll(/\[\d+\]/gu, ''));

/** The lines of the act that an order changes, as it leaves them. */
function changedBy(order: string): readonly string[] {
  const title =
    'Sửa đổi, bổ sung một số điều của Thông tư số 12/2020/TT-BYT ngày 05 tháng 6 năm 2020 của Bộ trưởng Bộ Y tế quy định về kho thuốc';
  const amendment =
    parseDocument(`${headOf('07/2024/TT-BYT', title)}Căn cứ Luật Dược ngày 06 tháng 4 năm 2016;
Bộ trưởng Bộ Y tế ban hành Thông tư sửa đổi, bổ sung một số điều của Thông tư số 12/2020/TT-BYT.

Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 12/2020/TT-BYT
1. ${order}
Điều 2. Hiệu lực thi hành
Thông tư này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2024.
${CLOSING}`);
  const before = new Set(linesOf([]));
  return linesOf([amendment]).filter((line) => !before.has(line));
}

describe('words that are changed in one part of an act', () => {
  it('stay as they are in the others', () => {
    const order = 'Thay cụm từ “kho thuốc” bằng cụm từ “nhà thuốc” tại';
    expect(changedBy(`${order} phần căn cứ ban hành.`)).toEqual([
      LINES.basis.replace('kho thuốc', 'nhà thuốc'),
    ]);
    expect(changedBy(`${order} các Phụ lục.`)).toEqual(['1. Sổ nhà thuốc', '1. Thẻ nhà thuốc']);
    expect(changedBy(`${order} khoản 2 Điều 1 và các Phụ lục ban hành kèm theo.`)).toEqual([
      '2. Nhà thuốc có thủ kho và bảo vệ.',
      '1. Sổ nhà thuốc',
      '1. Thẻ nhà thuốc',
    ]);
  });

  it.each([
    'phần nơi nhận',
    'Phụ lục',
    'các Mẫu ban hành kèm theo',
    'toàn bộ Thông tư, trừ các Phụ lục',
    'Điều 1 (trừ tên Điều 1)',
    'cột 2 bảng tại Phụ lục I',
    'dòng thứ nhất Phụ lục I',
    'các điều có liên quan',
  ])('stay everywhere where it is not clear which is meant: %s', (place) => {
    expect(changedBy(`Thay cụm từ “kho thuốc” bằng cụm từ “nhà thuốc” tại ${place}.`)).toEqual([]);
  });
});

describe('several changes of words in one sentence', () => {
  it('are each made in their own place', () => {
    expect(changedBy('Bỏ cụm từ “và bảo vệ” tại khoản 2 và cụm từ “hằng tháng” tại khoản 3 Điều 1.')).toEqual(
      ['2. Kho thuốc có thủ kho.', '3. Thủ kho báo cáo.'],
    );
    expect(
      changedBy(
        'Thay cụm từ “thủ kho” tại khoản 2 và cụm từ “hằng tháng” tại khoản 3 Điều 1 bằng cụm từ “dược sĩ”.',
      ),
    ).toEqual(['2. Kho thuốc có dược sĩ và bảo vệ.', '3. Thủ kho báo cáo dược sĩ.']);
    expect(
      changedBy(
        'Tại khoản 2 Điều 1 thay cụm từ “bảo vệ” bằng cụm từ “kế toán”, tại khoản 3 Điều 1 thay cụm từ “tháng” bằng cụm từ “quý”.',
      ),
    ).toEqual(['2. Kho thuốc có thủ kho và kế toán.', '3. Thủ kho báo cáo hằng quý.']);
  });

  it('put a mark that is named where the words were', () => {
    expect(changedBy('Bỏ từ “và” tại khoản 2 Điều 1 và thay bằng dấu phẩy.')).toEqual([
      '2. Kho thuốc có thủ kho, bảo vệ.',
    ]);
    expect(changedBy('Thay từ “và” bằng dấu chấm phẩy tại khoản 2 Điều 1.')).toEqual([
      '2. Kho thuốc có thủ kho; bảo vệ.',
    ]);
  });

  it.each([
    'Thay cụm từ “kho thuốc” thứ hai bằng cụm từ “tủ thuốc” tại khoản 1 Điều 1.',
    'Thay cụm từ “kho thuốc” xuất hiện lần thứ nhất tại khoản 1 Điều 1 bằng cụm từ “tủ thuốc”.',
    'Bỏ cụm từ “kho thuốc” ở cuối khoản 1 Điều 1.',
  ])('do not reach other occurrences than the one that is named: %s', (order) => {
    expect(changedBy(order)).toEqual([]);
  });
});

describe('new text that begins and ends with words in quotation marks', () => {
  it('keeps the marks of these words, and what follows them', () => {
    expect(changedBy('Sửa đổi khoản 3 Điều 1 như sau:\n“3. “Thẻ kho” là thẻ, gồm cả “thẻ giấy”.”.')).toEqual([
      '3. “Thẻ kho” là thẻ, gồm cả “thẻ giấy”.',
    ]);
    expect(
      changedBy(
        'Sửa đổi khoản 2, khoản 3 Điều 1 như sau:\n“2. “Kho” có thủ kho.\n3. Thủ kho lập “thẻ kho”.”.',
      ),
    ).toEqual(['2. “Kho” có thủ kho.', '3. Thủ kho lập “thẻ kho”.']);
  });
});
