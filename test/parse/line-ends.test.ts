import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import { type Layout, nodesOf } from '../../src/model/index.js';
import { outlineOf } from '../fixtures/outline.js';
import { decree, outline } from './outline.js';

const citedIn = (text: string): readonly string[] =>
  parseDocument(text).citations.map(({ relation, number, name, date }) =>
    [relation, number ?? name, date].filter((part) => part !== null).join(' '),
  );
const headsOf = (text: string): readonly string[] =>
  outlineOf(parseDocument(text).body).map(({ path, head }) => `${path[path.length - 1]}: ${head}`);

/** Lines of at most fifty characters. */
const wrapped = `Điều 1. Trách nhiệm của các cơ sở
Các cơ sở đóng trên địa bàn có trách nhiệm sắp xếp
kho chứa, ghi sổ theo dõi, đo lường hằng quý và
báo cáo kết quả về phòng chuyên môn trước khi kết
thúc năm tài chính theo mẫu đã được gửi kèm công
văn hướng dẫn của phòng, trừ các cơ sở mới thành
lập trong năm đó và các cơ sở đang sửa chữa.
Điều 2. Kiểm tra
Phòng chuyên môn kiểm tra mỗi năm một lần.
`;

describe('a line end', () => {
  it('parts a heading from its text where the next word had room', () => {
    expect(headsOf(wrapped)).toEqual(['điều 1: Trách nhiệm của các cơ sở', 'điều 2: Kiểm tra']);
  });

  it('does not part a clause from its article', () => {
    const text = 'Điều 9. Hiệu lực\nBãi bỏ khoản 3\nĐiều 1 Quyết định số 12/2019/QĐ-UBND.';
    expect(citedIn(text)).toEqual(['repeals 12/2019/QĐ-UBND']);
  });

  it('does not part a number in the preamble', () => {
    const text = 'QUYẾT ĐỊNH\nVề việc thử\n\nCăn cứ Quyết định số 61/2023/QĐ-\nUBND;\n\nĐiều 1. Thử.';
    expect(citedIn(text)).toEqual(['basis 61/2023/QĐ-UBND']);
  });

  it('is no end of a quotation in which straight marks come in pairs', () => {
    const text = `Điều 1. Sửa đổi Nghị định số 10/2019/NĐ-CP
1. Sửa đổi khoản 2 như sau:
"2. Không đủ điều kiện tại "Chương II"
của Nghị định này.
3. Khoản được thêm.".
2. Bãi bỏ Điều 8.`;
    expect(headsOf(text).filter((head) => head.startsWith('3'))).toEqual([]);
  });
});

describe("a page's end", () => {
  const note = `Điều 1. Phạm vi1
Thông tư này quy định việc thử.

1 Tên điều này được sửa đổi theo khoản 1 Điều 1 Thông tư số 18/2023/TT-
CÔNG BÁO/Số 47 + 48/Ngày 19-01-2023
BYT ngày 26 tháng 9 năm 2023 của Bộ trưởng Bộ Y tế.
`;

  it('does not cut a number in a footnote', () => {
    expect(citedIn(note)).toEqual(['refers 18/2023/TT-BYT 2023-09-26']);
  });

  it('takes no row from a table', () => {
    const table = (end: string): string => `Điều 1. Danh mục

STT
Văn bản
1
Quyết định số 46/2015/QĐ-TTg
${end}2
Quyết định số 47/2015/QĐ-TTg
`;
    const ended = table('CÔNG BÁO/Số 47 + 48/Ngày 19-01-2023\n');
    const rowsIn = (text: string): readonly (readonly string[])[] =>
      nodesOf(parseDocument(text).body)
        .filter((node) => node.type === 'tableRow')
        .map((row) => nodesOf(row).flatMap((node) => (node.type === 'paragraph' ? [node.value] : [])));
    expect(rowsIn(ended)).toEqual(rowsIn(table('')));
    expect(rowsIn(ended)).toContainEqual(['2', 'Quyết định số 47/2015/QĐ-TTg']);
  });

  it('ends a heading in a word that only looks as if the sentence went on', () => {
    const text = `I. Đánh giá chung
1. Kết quả
a) Ưu điểm
b) Nhược điểm
II. Quan điểm
1. Thời gian, địa điểm
2. Danh mục
A. KIỂM ĐIỂM
I. TẬP THỂ
II. CÁ NHÂN
`;
    expect(headsOf(`KẾ HOẠCH\nThử nghiệm\n\n${text}`)).toEqual([
      'i: Đánh giá chung',
      '1: Kết quả',
      'a: Ưu điểm',
      'b: Nhược điểm',
      'ii: Quan điểm',
      '1: Thời gian, địa điểm',
      '2: Danh mục',
      'a: KIỂM ĐIỂM',
      'i: TẬP THỂ',
      'ii: CÁ NHÂN',
    ]);
  });

  it.each([
    ['numbered without a dot', 'TT\tViệc\n1\tRà soát sổ sách\n2\tBáo cáo'],
    ['separated by bars', '| Việc | Nơi |\n| Rà soát | Phòng 1 |'],
  ])('may be all that parts a unit from a table whose rows are %s', (_how, rows) => {
    const text = `I. Chung
Thử nghiệm.
II. Việc phải làm
1. Trong quý
1.1. Rà soát
a) Sổ sách
${rows}
b) Kho
${rows}
1.2. Kiểm kê
${rows}
2. Cả năm
${rows}
III. TỔ CHỨC
1. Các phòng lo việc.
2. Văn phòng theo dõi.
${rows}
IV. Đề nghị
`;
    expect(headsOf(`KẾ HOẠCH\nThử nghiệm\n\n${text}Không có.`)).toEqual([
      'i: Chung',
      'ii: Việc phải làm',
      '1: Trong quý',
      '1.1: Rà soát',
      'a: Sổ sách',
      'b: Kho',
      '1.2: Kiểm kê',
      '2: Cả năm',
      'iii: TỔ CHỨC',
      '1: Các phòng lo việc.',
      '2: Văn phòng theo dõi.',
      'iv: Đề nghị',
    ]);
  });

  it('may be in the middle of a stamp', () => {
    const text = `Điều 1. Thử
Ký bởi: Cổng Thông tin điện tử
Cơ quan: Văn phòng
CÔNG BÁO/Số 47 + 48/Ngày 19-01-2023
Thời gian ký: 19.01.2023 09:02:55 +07:00
Việc thử theo Luật Giá.`;
    const nodes = nodesOf(parseDocument(text).body);
    const stamps = nodes.filter((node) => 'value' in node && node.value.includes('Thời gian'));
    expect(stamps.map(({ type }) => type)).toEqual(['furniture']);
  });

  it('is a node for each page where a file has it after the text', () => {
    const text = 'Điều 1. Thử\n\nCÔNG BÁO/Số 47\n1\n\nCÔNG BÁO/Số 47\n2\n';
    const starts = [text.indexOf('CÔNG'), text.lastIndexOf('CÔNG')];
    const layout: Layout = {
      tables: [],
      origins: [],
      pages: starts.map((offset, at) => ({ offset, page: at + 1 })),
      regions: starts.map((start) => ({ start, end: start + 16, kind: 'furniture', label: null })),
    };
    const nodes = nodesOf(parseDocument(text, { layout }).body);
    const furniture = nodes.filter((node) => node.type === 'furniture');
    expect(furniture.map(({ value }) => value)).toEqual(['CÔNG BÁO/Số 47 1', 'CÔNG BÁO/Số 47 2']);
  });
});

describe('the letter "l" that was read for a one', () => {
  it('is one in numbers of articles, clauses and dates, but not of points or of Roman numerals', () => {
    const text = `TÒA ÁN NHÂN DÂN HUYỆN AN HÒA
Số: 08/2026/QĐ-TA
An Hòa, ngày l2 tháng 5 năm 20l6

QUYẾT ĐỊNH
Về việc thử

Điều l. Chấp nhận yêu cầu theo điểm l khoản l Điều 1l Luật Giá.

Điều 2. Quyết định này có hiệu lực từ ngày ký.
`;
    const { body, citations, metadata } = parseDocument(text);
    expect(outlineOf(body).map(({ path }) => path)).toEqual([['điều 1'], ['điều 2']]);
    expect(metadata.issuedOn).toBe('2016-05-12');
    expect(citations.flatMap(({ pins }) => pins)).toMatchObject([{ article: '11', clause: '1', point: 'l' }]);
  });
});

describe('a heading in capitals', () => {
  it('continues after its label however short its first line is', () => {
    const text = `I. NHỮNG QUY
ĐỊNH CHUNG
1. Phạm vi
Văn bản này áp dụng cho các bến đò ngang, các bến phà và những nơi neo đậu khác.
`;
    expect(headsOf(text)).toEqual(['i: NHỮNG QUY ĐỊNH CHUNG', '1: Phạm vi']);
  });
});

describe("an article's label alone on its line", () => {
  const texts = (text: string): readonly (string | null)[] =>
    parseDocument(text).body.children.flatMap((node) =>
      node.type === 'article'
        ? [node.heading, ...node.children.map((child) => (child.type === 'paragraph' ? child.value : null))]
        : [],
    );

  it('has the heading below it', () => {
    expect(texts('Điều 1.\nHiệu lực\nVăn bản này có hiệu lực ngay.\n')).toEqual([
      'Hiệu lực',
      'Văn bản này có hiệu lực ngay.',
    ]);
  });

  it('has a sentence below it as its text', () => {
    expect(texts('Điều 1:\nVăn bản này có hiệu lực ngay.\n')).toEqual([
      null,
      'Văn bản này có hiệu lực ngay.',
    ]);
  });
});

describe('the heading of an article that ends in "số"', () => {
  it.each(['Quyết định theo đa số', 'Tài sản số', 'Mốc giới số', 'Nội dung số', 'Hệ số'])(
    'is a line of its own: %s',
    (heading) => {
      const text = decree(
        `Điều 1. ${heading}\nHội đồng xem xét từng trường hợp.\nĐiều 2. Hiệu lực\nTừ ngày ký.`,
      );
      expect(outline(text)).toEqual([`điều 1: ${heading}`, 'điều 2: Hiệu lực']);
    },
  );

  it('reads on where a number follows', () => {
    const text = decree(
      'Điều 1. Sửa đổi Nghị quyết đa số\n15/2020/NQ-HĐND của Hội đồng\nMột.\nĐiều 2. Hiệu lực',
    );
    expect(outline(text)[0]).toContain('15/2020/NQ-HĐND');
  });
});
