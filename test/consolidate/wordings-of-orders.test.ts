import { describe, expect, it } from 'vitest';
import { consolidateDocuments, parseDocument } from '../../src/index.js';
import { CLOSING, headOf } from './circular.js';

const BASE = parseDocument(`${headOf('12/2020/TT-BYT', 'Quy định về kho thuốc')}Điều 1. Quản lý
1. Thủ kho báo cáo hằng quý.
2. Thủ kho kiểm kê vào tháng 13.
Điều 2. Bảo vệ
1. Kho có bảo vệ.
2. Bảo vệ báo cáo thủ kho.
Điều 3. Hiệu lực thi hành
Thông tư này có hiệu lực thi hành từ ngày 01 tháng 8 năm 2020.
${CLOSING}`);

const WORK = 'Thông tư số 12/2020/TT-BYT';

/** What an order takes away from the lines of the act, and what it puts into them. */
function changesBy(order: string) {
  const linesOf = (text: string): readonly string[] =>
    text.split('\n').flatMap((line) => (/^\[\d+\] /u.test(line) ? [] : line.replaceAll(/\[\d+\]/gu, '')));
  const amendment =
    parseDocument(`${headOf('07/2024/TT-BYT', `Sửa đổi, bổ sung một số điều của ${WORK}`)}Điều 1. Sửa đổi, bổ sung một số điều của ${WORK}
1. ${order}
Điều 2. Hiệu lực thi hành
Thông tư này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2024.
${CLOSING}`);
  const before = linesOf(consolidateDocuments(BASE, []).text);
  const { text, document } = consolidateDocuments(BASE, [amendment]);
  const after = linesOf(text);
  return {
    gone: before.filter((line) => !after.includes(line)),
    fresh: after.filter((line) => !before.includes(line)),
    refused: document.consolidation.refused.length,
  };
}

const [QUARTERLY, MONTH] = ['1. Thủ kho báo cáo hằng quý.', '2. Thủ kho kiểm kê vào tháng 13.'];

describe('orders in less usual words', () => {
  it.each([
    // Words at the end of a provision stand before its mark.
    [
      'Bổ sung cụm từ “và cuối năm” vào cuối khoản 1 Điều 1.',
      [QUARTERLY],
      ['1. Thủ kho báo cáo hằng quý và cuối năm.'],
    ],
    [
      'Bổ sung cụm từ “, trừ kho nhỏ” vào cuối khoản 1 Điều 1.',
      [QUARTERLY],
      ['1. Thủ kho báo cáo hằng quý, trừ kho nhỏ.'],
    ],
    // The article stands before the verb.
    [
      'Tại Điều 1, sửa đổi khoản 1 như sau: “1. Báo cáo hằng tháng.”',
      [QUARTERLY],
      ['1. Báo cáo hằng tháng.'],
    ],
    ['Tại Điều 1, bãi bỏ khoản 2.', [MONTH], ['2. (được bãi bỏ)']],
    [
      'Thay khoản 1 Điều 1 bằng nội dung sau: “1. Báo cáo hằng tháng.”',
      [QUARTERLY],
      ['1. Báo cáo hằng tháng.'],
    ],
    ['Loại bỏ khoản 2 Điều 1.', [MONTH], ['2. (được bãi bỏ)']],
    [
      'Sửa đổi khoản 1 Điều 1 như sau: “1. Báo cáo hằng tháng.”; bãi bỏ khoản 2 Điều 1.',
      [QUARTERLY, MONTH],
      ['1. Báo cáo hằng tháng.', '2. (được bãi bỏ)'],
    ],
    [
      'Đính chính lỗi kỹ thuật tại khoản 2 Điều 1: “tháng 13” sửa thành “tháng 12”.',
      [MONTH],
      ['2. Thủ kho kiểm kê vào tháng 12.'],
    ],
    [
      'Thay cụm từ “báo cáo” bằng cụm từ “trình” tại Thông tư này, trừ Điều 2.',
      [QUARTERLY],
      ['1. Thủ kho trình hằng quý.'],
    ],
    [
      'Thay cụm từ “báo cáo” bằng cụm từ “trình” trong toàn văn Thông tư, trừ khoản 1 Điều 1.',
      ['2. Bảo vệ báo cáo thủ kho.'],
      ['2. Bảo vệ trình thủ kho.'],
    ],
  ])('%s', (order, gone, fresh) => {
    expect(changesBy(order)).toEqual({ gone, fresh, refused: 0 });
  });

  it.each([
    'Thay cụm từ “báo cáo” bằng cụm từ “trình” tại Điều này.',
    'Thay cụm từ “báo cáo” bằng cụm từ “trình” tại Phụ lục I Thông tư này.',
    'Tại Điều 1 và Điều 2, sửa đổi khoản 1 như sau: “1. Báo cáo hằng tháng.”',
  ])('leaves the text as it was where the place is not certain: %s', (order) => {
    expect(changesBy(order)).toEqual({ gone: [], fresh: [], refused: 1 });
  });
});

it('words at the end of a provision of several paragraphs are not put anywhere', () => {
  const { gone, fresh, refused } = changesBy('Bổ sung cụm từ “và cuối năm” vào cuối Điều 1.');
  expect({ gone, fresh, refused }).toEqual({ gone: [], fresh: [], refused: 1 });
});
