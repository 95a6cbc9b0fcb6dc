import { describe, expect, it } from 'vitest';
import { extractCitations } from '../../src/index.js';
import { cites, does } from './say.js';

const A = 'Nghị định số 1/2020/NĐ-CP';
const C = 'Thông tư số 3/2022/TT-BTC';
const D = 'Thông tư số 4/2023/TT-BTC';

const LETTERHEAD = `ỦY BAN NHÂN DÂN
HUYỆN SƠN KHÊ
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 12/BC-UBND
Sơn Khê, ngày 05 tháng 01 năm 2026`;

type Lines = readonly string[];

/** A report with a flattened table. */
const report = (...rows: readonly Lines[]): string =>
  [
    LETTERHEAD,
    '\nBÁO CÁO\nCông tác quản lý xây dựng\n\nI. KẾT QUẢ',
    ...rows.flat(),
    'II. KIẾN NGHỊ\nKhông có kiến nghị.',
  ].join('\n');

/** A table drawn with bars. */
const drawn = (...rows: readonly Lines[]): string => rows.map((row) => `| ${row.join(' | ')} |`).join('\n');

const PAGE = ['', '', '8', '8', '', 'CÔNG BÁO/Số 41 + 42/Ngày 11-5-2026'];

describe('a flattened table whose cells are wrapped at the width of their columns', () => {
  const HEAD = ['TT', 'Nội dung công việc', 'Căn cứ pháp lý', 'Cơ quan', 'chủ trì', 'Ghi chú'];
  const FIRST = [
    ['1', 'Rà soát hồ sơ cấp phép xây dựng của', 'các dự án nhà ở'],
    ['Nghị định số 15/2021/NĐ-CP', 'ngày 03/3/2021 của Chính phủ', 'Sở Xây dựng'],
  ].flat();
  const SECOND = [
    ['2', 'Kiểm tra việc phòng cháy tại các tòa', 'nhà cao tầng'],
    ['Nghị định số 136/2020/NĐ-CP', 'ngày 24/11/2020 của Chính phủ', 'Công an tỉnh'],
  ].flat();
  const THIRD = [
    ['3', 'Thu hồi đất của các dự án chậm đưa vào', 'sử dụng'],
    ['Nghị định số 43/2014/NĐ-CP', 'ngày 15/5/2014 của Chính phủ', 'Sở Tài nguyên'],
  ].flat();
  const BASES = ['basis 15/2021/NĐ-CP', 'basis 136/2020/NĐ-CP', 'basis 43/2014/NĐ-CP'];

  it('tells by the heads of its columns what its citations are', () => {
    expect(does(report(HEAD, FIRST, SECOND, THIRD))).toEqual(BASES);
  });

  it('does so below the head that the next page repeats', () => {
    expect(does(report(HEAD, FIRST, SECOND, PAGE, HEAD, THIRD))).toEqual(BASES);
  });

  it('does not where the lines of a row may be cut in several ways', () => {
    const rows = [
      ['1', 'Rà soát', 'Cấp phép', 'Nghị định số 15/2021/NĐ-CP', 'Sở Xây dựng', 'Thường xuyên', 'Quý I'],
      ['2', 'Kiểm tra', 'Phòng cháy', 'Nghị định số 136/2020/NĐ-CP', 'Công an tỉnh', 'Hằng quý', 'Quý II'],
    ];
    expect(does(report(HEAD, ...rows))).toEqual(['refers 15/2021/NĐ-CP', 'refers 136/2020/NĐ-CP']);
  });
});

describe('a flattened list of documents that have ceased to have effect', () => {
  const HEAD = ['STT', 'Tên văn bản', 'Lý do hết hiệu lực', 'Ngày hết', 'hiệu lực'];
  const FIRST = [
    ['1', 'Thông tư số 11/2014/TT-BXD ngày', '20/10/2014 của Bộ trưởng Bộ Xây dựng'],
    ['quy định về quản lý nhà chung cư'],
    ['Được thay thế bởi Thông tư số', '21/2019/TT-BXD ngày 15/10/2019', '01/12/2019'],
  ].flat();
  const SECOND = [
    ['2', 'Thông tư số 12/2012/TT-BXD ngày', '19/12/2012 của Bộ trưởng Bộ Xây dựng'],
    ['hướng dẫn về bảo trì công trình'],
    ['Được bãi bỏ bởi Thông tư số', '22/2022/TT-BXD ngày 31/10/2022', '15/12/2022'],
  ].flat();
  const THIRD = [
    ['3', 'Quyết định số 13/2005/QĐ-BXD ngày', '13/10/2005 của Bộ trưởng Bộ Xây dựng'],
    ['về nghiệm thu công trình'],
    ['Hết hiệu lực do Thông tư số', '23/2021/TT-BXD thay thế', '01/01/2022'],
  ].flat();
  const CUT = [
    ['4', 'Thông tư số 14/2016/TT-BXD ngày', '30/6/2016 của Bộ trưởng Bộ Xây dựng'],
    ['Được thay thế bởi Thông tư số', '24/2018/TT-BXD', '15/8/2018'],
  ].flat();
  const REST = ['sửa đổi, bổ sung một số điều của Thông', 'tư số 16/2014/TT-BXD về cấp phép'];

  it('ends the subject of a document with its cell', () => {
    const subjects = extractCitations(report(HEAD, FIRST, SECOND, THIRD)).map(({ subject }) => subject);
    expect(subjects).toContain('về nghiệm thu công trình');
  });

  it('goes on in each column where the end of a page has cut a row', () => {
    expect(does(report(HEAD, FIRST, SECOND, THIRD, CUT, PAGE, HEAD, REST)).slice(-3)).toEqual([
      'refers 14/2016/TT-BXD',
      'repealedBy 24/2018/TT-BXD by 14/2016/TT-BXD',
      'amends 16/2014/TT-BXD by 14/2016/TT-BXD',
    ]);
  });
});

describe('a column of the days on which documents were issued', () => {
  const table = (head: string, written: string): string =>
    drawn(
      ['STT', 'Số, ký hiệu', head, 'Nội dung'],
      ['1', 'Kế hoạch số 12/KH-UBND', written, 'Chuyển đổi số'],
      ['2', 'Kế hoạch số 13/KH-UBND', 'Tháng 3', 'Khen thưởng'],
    );

  it.each(['Ngày ban hành', 'Ngày, tháng, năm ban hành', 'Ngày ký'])(
    'dates those of its rows: %s',
    (head) => {
      expect(cites(table(head, '15/01/2024'))).toEqual([
        'Kế hoạch | 12/KH-UBND | 2024-01-15',
        'Kế hoạch | 13/KH-UBND | -',
      ]);
    },
  );

  it.each([
    ['Ngày hết hiệu lực', '15/01/2024'],
    ['Ngày ban hành', '31/02/2024'],
    ['Ngày ban hành', 'Trước 15/01/2024'],
  ])('is none with head and cell %j', (head, written) => {
    expect(cites(table(head, written))[0]).toBe('Kế hoạch | 12/KH-UBND | -');
  });
});

describe('a column of titles', () => {
  const table = (head: string): string =>
    drawn(
      ['STT', 'Số, ký hiệu', head, 'Ghi chú'],
      ['1', 'Kế hoạch số 12/KH-UBND', `Thực hiện ${A}`, 'Còn hiệu lực'],
      ['2', 'Quyết định số 5/QĐ-UBND', 'Sửa đổi Quyết định số 4/QĐ-UBND', 'Còn hiệu lực'],
      ['3', 'Công văn số 6/UBND-NC', 'Nhân sự', C],
    );

  it.each(['Trích yếu', 'Trích yếu nội dung', 'Tên gọi'])('says what those of its rows do: %s', (head) => {
    expect(does(table(head))).toEqual([
      'refers 12/KH-UBND',
      'implements 1/2020/NĐ-CP by 12/KH-UBND',
      'refers 5/QĐ-UBND',
      'amends 4/QĐ-UBND by 5/QĐ-UBND',
      'refers 6/UBND-NC',
      'refers 3/2022/TT-BTC',
    ]);
  });

  it('is not one of the work that is to be done', () => {
    expect(does(table('Nhiệm vụ'))[1]).toBe('implements 1/2020/NĐ-CP');
  });
});

describe('a cell on what became of the document of its row', () => {
  it.each([
    [`Khoản 3 Điều 1 được thay thế bởi ${D}`, 'repealedBy'],
    [`Hết hiệu lực một phần do được sửa đổi bởi ${D}`, 'amendedBy'],
    [`Được thay thế bằng Phụ lục III ban hành kèm theo ${D}`, 'repealedBy'],
  ])('%s', (told, relation) => {
    const table = drawn(
      ['STT', 'Tên văn bản', 'Tình trạng'],
      ['1', C, told],
      ['2', 'Thông tư số 5/2019/TT-BTC', 'Còn hiệu lực'],
    );
    expect(does(table)).toEqual([
      'refers 3/2022/TT-BTC',
      `${relation} 4/2023/TT-BTC by 3/2022/TT-BTC`,
      'refers 5/2019/TT-BTC',
    ]);
  });
});

describe('a cell that begins with a document', () => {
  it('tells of it to its end', () => {
    const table = drawn(
      ['STT', 'Tên văn bản', 'Nội dung'],
      ['1', `${C} quy định về đăng kiểm viên; hướng dẫn thi hành ${A}`, 'Điều 2'],
      ['2', `${D} quy định về phí; ${A}`, 'Điều 3'],
    );
    expect(does(table)).toEqual([
      'refers 3/2022/TT-BTC',
      'details 1/2020/NĐ-CP by 3/2022/TT-BTC',
      'refers 4/2023/TT-BTC',
      'refers 1/2020/NĐ-CP',
    ]);
  });
});

describe('the kind in the cell before a number', () => {
  const HEAD = ['STT', 'Tên loại', 'Số, ký hiệu', 'Trích yếu'];
  const kinds = (...rows: readonly Lines[]): readonly (string | null)[] =>
    extractCitations(report([drawn(HEAD, ...rows)])).map(({ kind }) => kind);

  it('is that of the number', () => {
    expect(
      kinds(['1', 'Quyết định', '30/2022/QĐ-UBND', 'Bến xe'], ['2', 'Nghị quyết', '15/2019/NQ-HĐND', 'Phí']),
    ).toEqual(['Quyết định', 'Nghị quyết']);
  });

  it('is none if the number is of another', () => {
    expect(kinds(['1', 'Quyết định', '15/2019/NQ-HĐND', 'Phí'])).toEqual([null]);
  });

  it('is none beside other words', () => {
    expect(kinds(['1', 'Theo dõi Quyết định', '30/2022/QĐ-UBND', 'Bến xe'])).toEqual([null]);
  });
});
