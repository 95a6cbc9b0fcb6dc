import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/parse/mend/document-lines.js';
import { createLinePlaces } from '../../src/parse/mend/index.js';
import { fold } from '../../src/text/index.js';

const lines = (text: string) => {
  const folded = fold(text);
  return linesOf(folded.lines, createLinePlaces(null, folded)).lines;
};
const texts = (text: string) => lines(text).map((line) => line.text);

describe('pages of how many there are', () => {
  const page = Array.from({ length: 16 }, (_, at) => `Dòng ${at} của trang.`);

  it('count on', () => {
    const kept = texts([...page, '1/3', ...page, '2/3', ...page, '3/3'].join('\n'));
    expect(kept).toEqual([...page, ...page, ...page]);
  });

  it('may cut a sentence', () => {
    expect(texts('Thông tư này quy định việc thu thập\n2/5\nvà quản lý dữ liệu.')).toHaveLength(2);
  });

  it.each([
    ['a day', 'Cả nước nghỉ lễ bắt đầu từ ngày\n2/9\nhằng năm.'],
    ['a share', 'Số hộ nghèo\n2/5\nhộ.'],
    ['one on a line of its own', 'Đã xử lý xong các hồ sơ nhận trong kỳ.\n2/5\nĐiều 3. Hiệu lực'],
    ['some that do not count on', [...page, '2/3', ...page, '1/3', ...page].join('\n')],
    ['some that are too near', 'Lớp A\n1/3\nLớp B\n2/3\nLớp C\n3/3'],
  ])('are not %s', (_what, text) => {
    expect(texts(text).filter((line) => /^\d\/\d$/u.test(line))).not.toEqual([]);
  });
});

describe('the lines of a document', () => {
  it.each([
    ['blank lines', 'một\n\n \nhai'],
    ['rules', 'một\n-------\n_______\n***\nhai'],
    ['lone bars', 'một\n|\nhai'],
    ["the Gazette's running head", 'một\nCÔNG BÁO/Số 377 + 378/Ngày 04-3-2024\nhai'],
    ['running head and number on one line', 'một\n12 CÔNG BÁO/Số 377 + 378/Ngày 04-3-2024\nhai'],
    ['running head above its number', 'một\nCÔNG BÁO/Số 377 + 378/Ngày 04-3-2024\n12\nhai'],
    ['running head below its number', 'một\n12\nCÔNG BÁO/Số 377 + 378/Ngày 04-3-2024\nhai'],
    ['running head without its first letter', 'một\nÔNG BÁO/Số 377 + 378/Ngày 04-3-2024\n11\nhai'],
    ['running head on two lines', 'một\nCÔNG BÁO/Số 377 + 378\n/Ngày 04-3-2024\n11\nhai'],
    ['running head on three lines', 'một\n12\nCÔNG BÁO\n/Số 377 + 378\n\n/Ngày 04-3-2024\nhai'],
    ['page numbers in words', 'một\nTrang 3/12\nhai'],
    ['page numbers with dashes', 'một\n- 3 -\nhai'],
    [
      'the stamp of a signature',
      'một\nKý bởi: Cổng Thông tin điện tử Chính phủ\nEmail: a@b.vn\nCơ quan: Văn phòng Chính phủ\nThời gian ký: 29.01.2024 10:21:44 +07:00\nhai',
    ],
  ])('%s are none', (_what, text) => {
    expect(texts(text)).toEqual(['một', 'hai']);
  });

  it.each([
    ['a number that a sentence wants', 'hoàn thành trước ngày\n14\ntháng 10 năm 2023'],
    ['a list of one who signs', 'Người ký: Trưởng phòng\nhai'],
    ['a bullet', '- một\n- hai'],
    ['a label', '1.\nhai'],
    ['the name of the Gazette', 'Công báo\nSố 377 + 378 đăng ngày 04-3-2024'],
    ['a citation of the Gazette', 'đăng trên Công báo/Số 377 + 378/Ngày 04-3-2024'],
    ['a table row', '| 1 | hai |'],
  ])('%s is one', (_what, text) => {
    expect(texts(text)).toEqual(text.split('\n'));
  });

  it('know what stands before them', () => {
    expect(
      lines('một\nhai\n\nba\n12\nCÔNG BÁO/Số 1/Ngày 04-3-2024\nbốn').map(({ text, gap, page }) => ({
        text,
        gap,
        page,
      })),
    ).toEqual([
      { text: 'một', gap: false, page: false },
      { text: 'hai', gap: false, page: false },
      { text: 'ba', gap: true, page: false },
      { text: 'bốn', gap: false, page: true },
    ]);
  });

  it("do not include a page's number that came out more than once, though a row may have it", () => {
    const table = ['STT', 'Nội dung', '1', 'một', '2', 'hai'];
    const page = ['', '3', '3', '', 'CÔNG BÁO/Số 377 + 378/Ngày 04-3-2024'];
    expect(texts([...table, ...page, '3', 'ba'].join('\n'))).toEqual([...table, '3', 'ba']);
  });

  it.each(['Chương II, Mẫu số 01', 'Phụ lục I và II', 'Phụ lục II (biểu 3)'])(
    'go on in a table below a cell that cites a part of a document: %s',
    (cell) => {
      const table = ['STT', 'Nội dung bãi bỏ', '1', cell, '2', 'Điều 5', '3', 'Điều 6'];
      expect(texts(table.join('\n'))).toEqual(table);
    },
  );

  it('slice the folded text', () => {
    const source = '  một  hai \r\n\r\n ba';
    const text = fold(source).lines.join('\n');
    for (const line of lines(source)) expect(text.slice(line.start, line.end)).toBe(line.text);
  });
});
