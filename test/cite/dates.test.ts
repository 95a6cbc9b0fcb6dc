import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import { cites } from './say.js';

describe('a date in the cell after a number', () => {
  const rows = (lines: string): readonly string[] => cites(`Điều 1. Danh mục\nSTT\tVăn bản\tNgày\n${lines}`);

  it('is that of the document that the row begins with', () => {
    expect(
      rows('1\tNghị định\t62/2020/NĐ-CP\t01/6/2020\tVề việc thử\n2\tQuyết định số 5/QĐ-UBND\t7/8/2021\n'),
    ).toEqual(['Nghị định | 62/2020/NĐ-CP | 2020-06-01', 'Quyết định | 5/QĐ-UBND | 2021-08-07']);
    expect(rows('| 1 | Quyết định số 5/QĐ-UBND | 7/8/2021 | |\n')).toEqual([
      'Quyết định | 5/QĐ-UBND | 2021-08-07',
    ]);
  });

  it('is not that of one which the row names later', () => {
    expect(rows('1\tViệc thử\tBị bãi bỏ bởi Quyết định số 6/QĐ-UBND\t7/8/2021\n')).toEqual([
      'Quyết định | 6/QĐ-UBND | -',
    ]);
  });
});

describe('the date of a mention', () => {
  it.each([
    ['ngày 27/9/2019', '2019-09-27'],
    ['ngày 27-9-2019', '2019-09-27'],
    ['ngày 27.9.2019', '2019-09-27'],
    ['ngày 04 tháng 11 năm 2022', '2022-11-04'],
    [', ngày 15 tháng 11 năm 2010', '2010-11-15'],
    ['(ngày 31 tháng 12 năm 2020)', '2020-12-31'],
    ['của Chính phủ ngày 05 tháng 3 năm 2020', '2020-03-05'],
    ['ngày\n27/9/2019', '2019-09-27'],
    ['ngày 04\ntháng 11 năm 2022', '2022-11-04'],
    ['ngày 04 tháng 11 năm\n2022', '2022-11-04'],
    ['ngày  04  tháng 11 năm 2022', '2022-11-04'],
    ['năm 2015', '2015'],
    ['tháng 12/2020', '2020-12'],
    ['tháng 11 năm 2022', '2022-11'],
  ])('%j', (written, date) => {
    const [first] = cites(`Thực hiện Nghị định số 30/2020/NĐ-CP ${written}.`.replace(' ,', ','));
    expect(first).toBe(`Nghị định | 30/2020/NĐ-CP | ${date}`);
  });

  it.each([
    ['the year inside the number', 'Nghị định số 30/2020/NĐ-CP có hiệu lực từ ngày ký.'],
    ['when it takes effect', 'Nghị định số 30/2020/NĐ-CP có hiệu lực từ ngày 05 tháng 3 năm 2020.'],
    ['what it is about', 'Nghị định số 30/2020/NĐ-CP về kế hoạch năm 2021.'],
    ['when something else happens', 'Nghị định số 30/2020/NĐ-CP; trước ngày 31/12/2021 phải báo cáo.'],
  ])('is not %s', (_what, sentence) => {
    expect(cites(sentence)).toEqual(['Nghị định | 30/2020/NĐ-CP | -']);
  });

  it.each(['ngày 31/02/2020', 'ngày 31 tháng 4 năm 2021', 'ngày 29/02/2023', 'ngày 05/13/2020'])(
    '%s is no day: reported, not believed',
    (written) => {
      const document = parseDocument(`Thực hiện Nghị định số 30/2020/NĐ-CP ${written} của Chính phủ.`);
      expect(document.citations.map((citation) => citation.date)).toEqual([null]);
      expect(document.diagnostics.map((diagnostic) => diagnostic.rule)).toContain('citation/impossible-date');
    },
  );

  it('a leap day is one', () => {
    expect(cites('Quyết định số 1/QĐ-TTg ngày 29/02/2024.')).toEqual(['Quyết định | 1/QĐ-TTg | 2024-02-29']);
  });

  it.each([
    ['Tờ trình ngày 05/6/2024 của Sở Tài chính', 'Tờ trình | - | 2024-06-05'],
    ['Công điện ngày 12 tháng 9 năm 2024 của Thủ tướng Chính phủ', 'Công điện | - | 2024-09-12'],
  ])('stands for the number where there is none: %s', (text, expected) => {
    expect(cites(`Theo ${text}, các đơn vị thực hiện.`)).toEqual([expected]);
  });
});

describe('a resolution that says when it was passed', () => {
  const passed = 'được Hội đồng nhân dân tỉnh khóa XIX, Kỳ họp thứ 15 thông qua ngày 08 tháng 12 năm 2023.';

  it.each([`Nghị quyết ${passed}`, `Ủy ban nhân dân tỉnh tổ chức thực hiện. Nghị quyết đã ${passed}`])(
    'does not cite itself: %s',
    (sentence) => {
      expect(cites(sentence)).toEqual([]);
    },
  );

  it('is cited by a sentence about something else', () => {
    expect(cites(`Tỉnh thực hiện Nghị quyết ${passed}`)).toEqual(['Nghị quyết | - | 2023-12-08']);
  });
});
