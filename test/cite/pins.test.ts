import { describe, expect, it } from 'vitest';
import { extractCitations } from '../../src/index.js';
import { pinText } from '../../src/model/index.js';
import { pinsOf } from './say.js';

const DECREE = 'Nghị định số 30/2020/NĐ-CP';

describe('the provisions in brackets after a mention', () => {
  it.each([
    [`${DECREE} (Điều 5)`, '5'],
    [`${DECREE} ngày 05/3/2020 của Chính phủ (các Điều 5 và 6)`, '5 6'],
    [`${DECREE} (khoản 1 Điều 76), Luật Đất đai`, '76.1'],
    [`${DECREE} (sau đây gọi là Nghị định)`, ''],
    [`${DECREE} (được sửa đổi tại Điều 5 Luật Đất đai)`, ''],
    [`khoản 2 Điều 3 ${DECREE} (Điều 5)`, '3.2'],
    [`${DECREE} quy định về thể thức (Điều 5`, ''],
  ])('%s', (sentence, pins) => {
    expect(pinsOf(`Thực hiện theo ${sentence}.`)[0]).toBe(pins);
  });
});

describe('the provisions after a mention', () => {
  it.each([
    [`${DECREE} tại khoản 1 Điều 9 quy định lệ phí`, '9.1'],
    [`${DECREE} ngày 05/3/2020 của Chính phủ, tại các Điều 3, 4`, '3 4'],
    ['Luật số: 43/2013/QH13 ngày 26/11/2013, Điều 22', '22'],
    ['Luật Đấu thầu năm 2013, Điều 22, khoản 1', '22.1'],
    ['Luật Đấu thầu năm 2013: Điều 22, khoản 1', '22.1'],
    [`${DECREE}, Điều 3 Quyết định này`, ''],
    [`${DECREE} tại Điều 9 Luật này`, ''],
    [`${DECREE}, Điều 9 của Thông tư này`, ''],
    [`${DECREE} tại Phụ lục I`, ''],
    [`${DECREE} tại 5 xã`, ''],
    [`${DECREE}, khoản 5 triệu đồng`, ''],
    [`khoản 2 Điều 3 ${DECREE}, Điều 5`, '3.2'],
  ])('%s', (sentence, pins) => {
    expect(pinsOf(`Thực hiện theo ${sentence}.`)).toEqual([pins]);
  });

  it('are not those of the next one', () => {
    expect(
      pinsOf(`Theo ${DECREE} tại Điều 5 và Nghị định số 10/2022/NĐ-CP tại Điều 6; Luật Đất đai, Điều 7.`),
    ).toEqual(['5', '6', '7']);
  });

  it('are those of the next one right after them', () => {
    expect(pinsOf(`Theo Luật Đất đai, Điều 5 và Điều 6 ${DECREE}, Luật Nhà ở.`)).toEqual(['', '5 6', '']);
  });
});

describe('an article with its clause after a full stop', () => {
  it('is read in laws, and elsewhere may be the number of an article', () => {
    expect(pinsOf('theo Điều 36.2 Bộ luật Lao động')).toEqual(['36.2']);
    const [citation] = extractCitations(`theo Điều 2.001 ${DECREE}`);
    expect(citation?.pins[0]).toMatchObject({ article: '2.001', clause: null });
  });
});

describe('the provisions before a mention', () => {
  it.each([
    ['Điều 5', '5'],
    ['khoản 2 Điều 5', '5.2'],
    ['khoản2 Điều5', '5.2'],
    ['điểm a khoản 2 Điều 5', '5.2.a'],
    ['điểm đ khoản 2 Điều 5', '5.2.đ'],
    ['điểm a, b khoản 2 Điều 5', '5.2.a 5.2.b'],
    ['các điểm a, b và c khoản 2 Điều 5', '5.2.a 5.2.b 5.2.c'],
    ['điểm a, điểm c khoản 1 Điều 4', '4.1.a 4.1.c'],
    ['các khoản 1, 2 và điểm b khoản 3 Điều 4', '4.1 4.2 4.3.b'],
    ['khoản 1, khoản 2 Điều 4', '4.1 4.2'],
    ['khoản 1 và khoản 2 Điều 4', '4.1 4.2'],
    ['Điều 1, 2, 3', '1 2 3'],
    ['các điều 3, 4 và 7', '3 4 7'],
    ['Điều 3, Điều 4', '3 4'],
    ['Điều 5, khoản 4 Điều 6 và Điều 7', '5 6.4 7'],
    ['khoản 1 Điều 2 và khoản 3 Điều 4', '2.1 4.3'],
    ['từ Điều 5 đến Điều 9', '5 6 7 8 9'],
    ['từ điểm a đến điểm d khoản 1 Điều 2', '2.1.a 2.1.b 2.1.c 2.1.d'],
    ['từ khoản 2 đến khoản 4 Điều 3', '3.2 3.3 3.4'],
    ['khoản 2', '.2'],
    ['điểm a khoản 2', '.2.a'],
    ['Điều 10a', '10a'],
    ['khoản 1a Điều 3', '3.1a'],
    ['Chương III', ''],
    ['Phụ lục II', ''],
    ['nguyên tắc quản lý (khoản 2 Điều 5', '5.2'],
    ['khoản 7 Điều 15 và Phụ lục I kèm theo của', '15.7'],
    ['Điều 5 và Phụ lục I kèm theo', '5'],
    ['Điều 5 Chương II', '5'],
    ['khoản 2, Điều 5,', '5.2'],
    ['khoản 2 Điều 5 của', '5.2'],
    ['khoản\n2 Điều\n5', '5.2'],
    ['Điều 5 (khoản 1, 2), Điều 7', '5.1 5.2 7'],
    ['các Điều 7, 8 (khoản 2) và 9', '7 8.2 9'],
    ['Điều 7 (điểm a khoản 2, khoản 3) và Điều 9 của', '7.2.a 7.3 9'],
    ['Điều 5 (trừ khoản 1)', ''],
    ['Mẫu số 5 (khoản 2 Điều 7)', '7.2'],
    ['Điều 5 & 6', '5 6'],
    ['khoản 1 các điều 7, 8', '7.1 8.1'],
    ['điểm a khoản 1, khoản 2 các Điều 7, 8 và 9 của', '7.1.a 7.2 8.1.a 8.2 9.1.a 9.2'],
    ['khoản 1 Điều 7, 8', '7.1 8'],
    ['khoản 1 Điều 5, các điều 7, 8', '5.1 7 8'],
    ['Điều 36.2.b', '36.2.b'],
    ['Đ.11, k.2 Đ.12', '11 12.2'],
    ['Đ188', '188'],
    ['điểm a K1 Đ5', '5.1.a'],
    ['điểm đ k.1 Đ. 5', '5.1.đ'],
    ['cột K5', ''],
    ['căn 5Đ12', ''],
  ])('%j', (pins, expected) => {
    expect(pinsOf(`Việc này thực hiện theo ${pins} ${DECREE}.`)).toEqual([expected]);
  });

  it.each([
    ['Chương III', 'Chương III'],
    ['Mục 2 Chương III', 'Mục 2 Chương III'],
    ['Mục 1, Mục 2 Chương IV', 'Mục 1 Chương IV; Mục 2 Chương IV'],
    ['Mục 1 Chương II và Mục 2 Chương III', 'Mục 1 Chương II; Mục 2 Chương III'],
    ['từ Chương I đến Chương III', 'Chương I; Chương II; Chương III'],
    ['Chương I, II và Điều 45', 'Chương I; Chương II; Điều 45'],
    ['Điều 5 Chương II', 'Điều 5 Chương II'],
    ['Điều 7, Điều 8, Chương IV', 'Điều 7; Điều 8; Chương IV'],
    ['Tiểu mục 1 Mục 2 Phần II', 'Tiểu mục 1 Mục 2 Phần II'],
    ['khoản 2 Mục III', 'khoản 2 Mục III'],
    ['điểm a khoản 2 Phụ lục số 01', 'điểm a khoản 2 Phụ lục 01'],
    ['Phụ lục I, Phụ lục II', 'Phụ lục I; Phụ lục II'],
    ['Phần thứ ba', 'Phần thứ ba'],
    ['Chương II Phần thứ nhất', 'Chương II Phần thứ nhất'],
    ['Phụ lục I, II ban hành kèm theo', 'Phụ lục I; Phụ lục II'],
    ['danh mục 2', ''],
    ['một phần', ''],
  ])('larger than an article: %j', (pins, expected) => {
    const [citation] = extractCitations(`Việc này thực hiện theo ${pins} ${DECREE}.`);
    expect(citation?.pins.map(pinText).join('; ')).toBe(expected);
  });

  it.each([
    [
      'of the next mention are not those of the last',
      `Theo Điều 1 ${DECREE} và Điều 2 Thông tư số 1/2021/TT-BTC.`,
      ['1', '2'],
    ],
    ['of this document are none', `Theo Điều 5 Thông tư này và ${DECREE}.`, ['']],
    ['of a sentence before are none', `Sửa Điều 5. Thực hiện ${DECREE}.`, ['']],
    ['after it are not its own', `Theo ${DECREE} và khoản 3 Điều này.`, ['']],
    ['of a law', 'Theo khoản 1 Điều 9 Luật Ngân sách nhà nước năm 2015.', ['9.1']],
    ['of a law with its number', 'Theo Điều 22 Luật Căn cước số 26/2023/QH15.', ['22']],
    ['of a short form', `Theo ${DECREE} và các khoản 1, 2 và 4 Điều 7 Nghị định 30.`, ['', '7.1 7.2 7.4']],
  ])('%s', (_what, sentence, expected) => {
    expect(pinsOf(sentence)).toEqual(expected);
  });
});

describe('calls of footnotes between the labels', () => {
  it.each([
    ['điểm a[3] khoản 1 Điều 31 Nghị định số 54/2017/NĐ-CP', '31.1.a'],
    ['khoản 2[12] Điều 5[13] Nghị định số 54/2017/NĐ-CP', '5.2'],
    ['điểm b[1], điểm c[2] khoản 3 Điều 7 của Nghị định số 54/2017/NĐ-CP', '7.3.b 7.3.c'],
  ])('%s', (text, expected) => {
    expect(pinsOf(`Lưu hồ sơ theo ${text}.`)).toEqual([expected]);
  });
});
