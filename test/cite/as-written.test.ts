import { describe, expect, it } from 'vitest';
import { cites, pinsOf } from './say.js';

describe('a mention as older or more careless writers have it', () => {
  it.each([
    // Years of two digits, before 2000 and since.
    ['Nghị định số 64/CP ngày 27-9-93', 'Nghị định | 64/CP | 1993-09-27'],
    ['Quyết định số 5/QĐ-UBND ngày 3/4/21', 'Quyết định | 5/QĐ-UBND | 2021-04-03'],
    // The mark of a footnote between number and date.
    ['Quyết định số 12/2001/QĐ-NHNN5 ngày 04/01/2001', 'Quyết định | 12/2001/QĐ-NHNN5 | 2001-01-04'],
    ['Thông tư số 12/2021/TT-NHNN5 ngày 04/01/2021', 'Thông tư | 12/2021/TT-NHNN | 2021-01-04'],
    ['Nghị định số 1/2021/NĐ-CP1 ngày 04/01/2021', 'Nghị định | 1/2021/NĐ-CP | 2021-01-04'],
    ['Nghị định số 1/2021/NĐ-CP(2) ngày 04/01/2021', 'Nghị định | 1/2021/NĐ-CP | 2021-01-04'],
    ['Nghị định số 1/2021/NĐ-CP[3] ngày 04/01/2021', 'Nghị định | 1/2021/NĐ-CP | 2021-01-04'],
    ['“Nghị định số 1/2021/NĐ-CP” ngày 04/01/2021', 'Nghị định | 1/2021/NĐ-CP | 2021-01-04'],
    // Digits that are no footnote's.
    ['Nghị quyết số 7/2021/QH15 ngày 04/01/2021', 'Nghị quyết | 7/2021/QH15 | 2021-01-04'],
    ['Báo cáo số 9/BC-UBKT15 ngày 04/01/2021', 'Báo cáo | 9/BC-UBKT15 | 2021-01-04'],
    ['Kế hoạch số 9/KH-BCĐ389', 'Kế hoạch | 9/KH-BCĐ389 | -'],
    // Words between number and date.
    ['Biên bản số 9/BB-VPHC lập ngày 04/01/2021', 'Biên bản | 9/BB-VPHC | 2021-01-04'],
    ['Quyết định số 9/QĐ-UBND được ban hành ngày 04/01/2021', 'Quyết định | 9/QĐ-UBND | 2021-01-04'],
    // Bodies before the slash, as the Ministry of Finance had them, and spaces at the dash.
    ['Thông tư số 9 TC/TCT ngày 04/01/1995', 'Thông tư | 9TC/TCT | 1995-01-04'],
    ['Công văn số 1234 CV/TU', 'Công văn | 1234CV/TU | -'],
    ['Công văn số 1234 /UBND - KT', 'Công văn | 1234/UBND-KT | -'],
    // No space, no symbol, no such kind.
    ['Quyết định số5/QĐ-UBND', 'Quyết định | 5/QĐ-UBND | -'],
    ['Nghị định 15/2021', 'Nghị định | 15/2021 | -'],
    ['Nghị đinh 15/2021/NĐ-CP', 'Nghị định | 15/2021/NĐ-CP | -'],
    ['VBHN số 5/VBHN-BTC', 'Văn bản hợp nhất | 5/VBHN-BTC | -'],
    // What the document is about between kind and number.
    ['Quyết định xử phạt vi phạm hành chính số 5/QĐ-XPHC', 'Quyết định | 5/QĐ-XPHC | -'],
    ['Quyết định phê duyệt dự án số 5/QĐ-UBND', 'Quyết định | 5/QĐ-UBND | -'],
    ['Bản án số 5/2020/HS-ST', 'Bản án | 5/2020/HS-ST | -'],
    // A new law of the same name.
    ['Luật Giá (sửa đổi) số 16/2023/QH15', 'Luật | 16/2023/QH15 | -'],
    ['Luật Giá (sửa đổi) năm 2023', 'Luật | Giá | 2023'],
  ])('%s', (written, expected) => {
    expect(cites(`Theo ${written} của cơ quan có thẩm quyền.`)).toEqual([expected]);
  });

  it('the day that two share is said of the second', () => {
    expect(cites('Theo Công văn số 1/A-B và Công văn số 2/A-B cùng ngày 01/02/2024.')).toEqual([
      'Công văn | 1/A-B | -',
      'Công văn | 2/A-B | 2024-02-01',
    ]);
  });

  it('capitals and a slash after a count are not a number', () => {
    expect(cites('Bố trí 30 CBCC/xã, 45 HS/LỚP.')).toEqual([]);
  });

  it('the date after a title that numbers the laws it amends is that of the whole', () => {
    expect(
      cites(
        'Luật sửa đổi, bổ sung một số điều của Luật Đất đai số 31/2024/QH15, Luật Nhà ở số 27/2023/QH15, Luật Kinh doanh bất động sản số 29/2023/QH15 và Luật Các tổ chức tín dụng số 32/2024/QH15 ngày 29/6/2024.',
      ).map((each) => each.replace(/^(.*?) \| .* \| /u, '$1 | … | ')),
    ).toEqual(['Luật | … | 2024-06-29', ...Array.from({ length: 4 }, () => 'Luật | … | -')]);
  });

  it('an amending law with a capital holds the law that it amends, which has no date', () => {
    expect(cites('Luật Sửa đổi, bổ sung một số điều của Luật Đấu thầu ngày 20/6/2017.')).toEqual([
      'Luật | Sửa đổi, bổ sung một số điều của Luật Đấu thầu | 2017-06-20',
      'Luật | Đấu thầu | -',
    ]);
  });
});

describe('the provisions before a mention', () => {
  it.each([
    ['theo Điều 5, khoản 2, điểm a Luật Giá', '5.2.a'],
    ['theo điểm 2.1 khoản 2 Điều 6 Thông tư số 7/2014/TT-BTC', '6.2.2.1'],
    ['theo khoản 2 Điều 5 Quy chế ban hành kèm theo Quyết định số 5/QĐ-UBND', '5.2'],
    ['theo Điều 3, Điều 4 Quy định về quản lý chợ ban hành kèm theo Quyết định số 5/QĐ-UBND', '3 4'],
    ['theo Quy chế ban hành kèm theo Quyết định số 5/QĐ-UBND', ''],
    ['theo Điều 3 Luật Giá; Quy chế ban hành kèm theo Quyết định số 5/QĐ-UBND', '3|'],
  ])('%s', (sentence, pins) => {
    expect(pinsOf(sentence).join('|')).toBe(pins);
  });
});
