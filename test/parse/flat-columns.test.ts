import { describe, expect, it } from 'vitest';
import { extractTasks, parseDocument } from '../../src/index.js';
import type { Table, TableRow, TreeNode } from '../../src/model/index.js';

const nodesOf = (node: TreeNode): readonly TreeNode[] => [
  node,
  ...('children' in node ? node.children.flatMap(nodesOf) : []),
];
const textOf = (node: TreeNode): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
const tablesOf = (text: string): readonly Table[] =>
  nodesOf(parseDocument(text).body).filter((node): node is Table => node.type === 'table');
/** Cells with the columns that they cover: "2-5: Xây dựng kế hoạch". */
const cellsOf = ({ children }: TableRow): readonly string[] =>
  children.map((cell) => {
    const last = cell.column + cell.columns - 1;
    return `${last > cell.column ? `${cell.column}-${last}` : cell.column}: ${textOf(cell)}`;
  });

const plan = (...lines: readonly (string | readonly string[])[]): string =>
  [
    'ỦY BAN NHÂN DÂN\nPHƯỜNG LỘC THỦY\nSố: 45/KH-UBND\nLộc Thủy, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nChuyển đổi số năm 2026\n',
    ...lines.flat(),
  ].join('\n');
const HEAD = ['STT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Thời gian', 'Sản phẩm'];
type Lines = readonly string[];
const ROWS: readonly [Lines, Lines, Lines, Lines] = [
  ['1', 'Rà soát quy chế quản lý dữ liệu', 'dùng chung', 'Phòng Kinh tế', 'Quý I/2026', 'Báo cáo'],
  ['2', 'Số hóa hồ sơ hộ tịch giai đoạn', 'trước năm 2010', 'Văn phòng', 'Trước 30/6/2026', 'Cơ sở dữ liệu'],
  ['3', 'Nâng cấp trang thông tin của', 'phường', 'Phòng Văn hóa', 'Tháng 9/2026', 'Phần mềm'],
  ['4', 'Tập huấn kỹ năng số cho người', 'dân các khu phố', 'Phòng Văn hóa', 'Hằng quý', 'Lớp tập huấn'],
];
const joined = ([number, first, second, ...others]: readonly string[]): readonly string[] =>
  [number, `${first} ${second}`, ...others].map((text, index) => `${index + 1}: ${text}`);
const HEADS = HEAD.map((text, index) => `${index + 1}: ${text}`);

describe('a flattened table whose columns show in its lines', () => {
  it('has a row of heads, and rows with a cell for each column', () => {
    const [table, ...others] = tablesOf(plan(HEAD, ...ROWS));
    expect(others).toEqual([]);
    expect(table?.headerRows).toBe(1);
    expect(table?.children.map(cellsOf)).toEqual([HEADS, ...ROWS.map(joined)]);
  });

  it('has cells whose positions are those of their words', () => {
    const text = plan(HEAD, ...ROWS);
    for (const { children } of tablesOf(text).flatMap((table) => table.children))
      for (const cell of children) {
        const written = text.slice(cell.position.start.offset, cell.position.end.offset);
        expect(written.replaceAll('\n', ' ')).toBe(textOf(cell));
      }
  });

  it.each([
    ['a numeral and its title', ['II', 'LĨNH VỰC XÃ HỘI'], 'II LĨNH VỰC XÃ HỘI'],
    ['a letter and its title', ['B', 'LĨNH VỰC XÃ HỘI'], 'B LĨNH VỰC XÃ HỘI'],
    ['a labelled title', ['B. Lĩnh vực xã hội'], 'B. Lĩnh vực xã hội'],
  ])('has %s as a row across all columns', (_what, group, whole) => {
    const [one, two, three, four] = ROWS;
    const [table] = tablesOf(plan(HEAD, one, two, group, three, four));
    const rows = table?.children.map(cellsOf);
    expect(rows).toEqual([HEADS, joined(one), joined(two), [`1-5: ${whole}`], joined(three), joined(four)]);
  });

  it('has groups with letters in order below its head, whatever their titles are written in', () => {
    const [one, two, three, four] = ROWS;
    const [table] = tablesOf(plan(HEAD, ['A', 'Kinh tế'], one, two, ['B', 'Xã hội'], three, four));
    expect(table?.children.map(cellsOf)).toEqual([
      HEADS,
      ['1-5: A Kinh tế'],
      ...[joined(one), joined(two), ['1-5: B Xã hội'], joined(three), joined(four)],
    ]);
  });

  it('has no group where the letter above a row does not continue those of groups', () => {
    const [one, two, three, four] = ROWS;
    const grade = ['B', 'Phải làm lại'];
    const [table] = tablesOf(plan(HEAD, one, [...two, ...grade], three, four));
    expect(table?.children.flatMap(cellsOf)).not.toContain('1-5: B Phải làm lại');
  });

  it.each([
    ['below words that want a number', 'Số hóa học bạ số', 'Phòng Văn hóa', 'Quý I/2026', 'Kho dữ liệu'],
    ['below the name of another', 'Số hóa kho tư liệu', 'Văn phòng Sở', 'Quý I/2026', 'Kho dữ liệu'],
    ['before a provision', 'Rà soát hồ sơ', 'Công an xã', '12/2026', 'khoản 2 Điều 5 Luật Lưu trữ'],
  ])('has a body or a time as a whole cell %s', (_what, work, body, time, product) => {
    const head = [...HEAD.slice(0, 3), 'Đơn vị phối hợp', ...HEAD.slice(3)];
    const row = (number: number, ...cells: readonly string[]): readonly string[] => [`${number}`, ...cells];
    const [table] = tablesOf(
      plan(
        head,
        row(
          1,
          'Rà soát quy chế quản lý dữ liệu',
          'dùng chung',
          'Phòng Kinh tế',
          'Công an xã',
          'Quý I/2026',
          'Báo cáo',
        ),
        row(2, work, body, 'Công an tỉnh', time, product),
        row(3, 'Nâng cấp trang tin', 'Văn phòng', 'Phòng Kinh tế', 'Tháng 9/2026', 'Phần mềm'),
        row(4, 'Tập huấn kỹ năng số', 'Phòng Văn hóa', 'Các khu phố', 'Hằng quý', 'Lớp tập huấn'),
      ),
    );
    expect(table?.children.map(cellsOf)[2]).toEqual(
      ['2', work, body, 'Công an tỉnh', time, product].map((text, at) => `${at + 1}: ${text}`),
    );
  });

  it('has the row of its sums as a row across all columns', () => {
    const money = (number: string, place: string, amount: string): readonly string[] => [
      ...[number, place, amount, 'Đã quyết toán'],
    ];
    const [table] = tablesOf(
      plan(
        ['TT', 'Khu phố', 'Số tiền', 'Tình trạng'],
        money('1', 'Khu phố Lộc An', '1.250'),
        money('2', 'Khu phố Lộc Bình', '2.340'),
        money('3', 'Khu phố Lộc Hưng', '980'),
        ['Tổng cộng', '4.570'],
      ),
    );
    expect(table?.children.map(cellsOf).slice(-2)).toEqual([
      ['1: 3', '2: Khu phố Lộc Hưng', '3: 980', '4: Đã quyết toán'],
      ['1-4: Tổng cộng 4.570'],
    ]);
  });

  it('has a dash where a cell has nothing', () => {
    const [table] = tablesOf(
      plan(
        ['TT', 'Khu phố', 'Số hộ', 'Tỷ lệ', 'Ghi chú'],
        ['1', 'Lộc An', '1.250', '88,1', 'Đạt'],
        ['2', 'Lộc Bình', '2.340', '-', 'Chưa đo'],
        ['3', 'Lộc Hưng', '1.980', '72,4', 'Đạt'],
      ),
    );
    expect(table?.children.map(cellsOf)[2]).toEqual([
      ...['1: 2', '2: Lộc Bình', '3: 2.340', '4: -', '5: Chưa đo'],
    ]);
  });

  it.each(['nt', '-nt-', 'như trên'])('has %s as a cell of its own', (same) => {
    const [one, two, three, four] = ROWS;
    const [table] = tablesOf(plan(HEAD, one, two, [...three.slice(0, 3), same, ...three.slice(4)], four));
    expect(table?.children.map(cellsOf)[3]).toEqual(joined(three).with(2, `3: ${same}`));
  });

  it('has bare years among other times', () => {
    const [one, two, three, four] = ROWS;
    const [table] = tablesOf(plan(HEAD, one, two.with(4, '2027'), three.with(4, '2026 - 2028'), four));
    expect(table?.children.map(cellsOf).slice(2, 4)).toEqual([
      joined(two).with(3, '4: 2027'),
      joined(three).with(3, '4: 2026 - 2028'),
    ]);
  });

  it.each([
    ['THỂ CHẾ SỐ', 'a heading in capitals'],
    ['Phát triển kho học liệu số', 'another heading'],
  ])('numbers the row below %s, %s', (title) => {
    const [one, two, three, four] = ROWS;
    const [table] = tablesOf(plan(HEAD, one, two, ['II', title], three, four));
    expect(table?.children.map(cellsOf).slice(3)).toEqual([
      [`1-5: II ${title}`],
      joined(three),
      joined(four),
    ]);
  });

  it('goes on below a page number and its repeated head, above another group', () => {
    const [one, two, three, four] = ROWS;
    const head = HEAD.slice(0, 4);
    const rows = [one, two, three, four].map((row) => row.slice(0, 5));
    const [first = [], second = [], third = [], last = []] = rows;
    const text = plan(
      head,
      ['A', 'VIỆC CHUNG'],
      first,
      second,
      ['7'],
      head,
      ['B', 'VIỆC RIÊNG'],
      third,
      last,
    );
    const [table, ...others] = tablesOf(text);
    expect(others).toEqual([]);
    expect(table?.children.map(cellsOf)).toEqual([
      HEADS.slice(0, 4),
      ['1-4: A VIỆC CHUNG'],
      joined(first),
      joined(second),
      ['1-4: B VIỆC RIÊNG'],
      joined(third),
      joined(last),
    ]);
  });

  it('has one cell right of the number of a row that can be read in several ways', () => {
    const unclear = ['5', 'Mua sắm thiết bị', 'Lắp đặt', 'Bàn giao', 'Nghiệm thu', 'Vận hành', 'Bảo trì'];
    const [table] = tablesOf(plan(HEAD, ...ROWS, unclear));
    expect(table?.children.map(cellsOf).at(-1)).toEqual([
      '1: 5',
      '2-5: Mua sắm thiết bị Lắp đặt Bàn giao Nghiệm thu Vận hành Bảo trì',
    ]);
  });

  it('has one cell for two bodies on two lines, or for the whole row if the first may be part of its work', () => {
    const head = ['TT', 'Nội dung công việc', 'Đơn vị thực hiện', 'Thời gian'];
    const rows = [
      ['1', 'Rà soát quy chế quản lý dữ liệu', 'dùng chung', 'Phòng Kinh tế', 'Quý I/2026'],
      ['2', 'Số hóa hồ sơ hộ tịch giai đoạn', 'trước năm 2010', 'Văn phòng', 'Quý II/2026'],
      ['3', 'Kiểm tra việc thực hiện tại xã', 'Ban Tổ chức - Kiểm tra', 'Ban Tuyên giáo', 'Quý III/2026'],
      ['4', 'Tổng kết', 'Văn phòng', 'Quý IV/2026'],
    ];
    const [table] = tablesOf(plan(head, ...rows));
    expect(table?.children.map(cellsOf)[3]).toEqual([
      '1: 3',
      '2-4: Kiểm tra việc thực hiện tại xã Ban Tổ chức - Kiểm tra Ban Tuyên giáo Quý III/2026',
    ]);
  });

  it('goes on below a cell that begins with a word that also begins a part of the document', () => {
    const [one, two, three, four] = ROWS;
    const rows = [three.with(0, '1'), one.with(0, '2'), two.with(0, '3'), four];
    expect(tablesOf(plan(HEAD, ...rows))[0]?.children.map(cellsOf)).toEqual([HEADS, ...rows.map(joined)]);
  });

  it('gives a task for each row', () => {
    const tasks = extractTasks(parseDocument(plan(HEAD, ...ROWS)));
    expect(tasks.map(({ what, lead, due, product }) => [what, lead[0]?.name, due?.until, product])).toEqual([
      ['Rà soát quy chế quản lý dữ liệu dùng chung', 'Phòng Kinh tế', '2026-03-31', 'Báo cáo'],
      ['Số hóa hồ sơ hộ tịch giai đoạn trước năm 2010', 'Văn phòng', '2026-06-30', 'Cơ sở dữ liệu'],
      ['Nâng cấp trang thông tin của phường', 'Phòng Văn hóa', '2026-09-30', 'Phần mềm'],
      ['Tập huấn kỹ năng số cho người dân các khu phố', 'Phòng Văn hóa', null, 'Lớp tập huấn'],
    ]);
  });
});

describe('a flattened table with one line for each cell', () => {
  const inspections = plan(
    ['TT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian', 'Sản phẩm'],
    ['I', 'Công tác lãnh đạo'],
    ['1', 'Ban hành quy chế làm việc', 'Văn phòng Đảng ủy', 'Ban Xây dựng Đảng', 'Quý I/2026', 'Quy chế'],
    ['2', 'Quán triệt quy định mới', 'Ban Xây dựng Đảng', 'nt', 'Tháng 3/2026', 'Hội nghị'],
    ['II', 'Công tác kiểm tra, cải thiện điều kiện làm việc'],
    ['3', 'Kiểm tra chi bộ thôn Đông', 'Ủy ban Kiểm tra', 'Văn phòng Đảng ủy', 'Quý II/2026', 'Kết luận'],
    ['4', 'Giải quyết đơn thư', 'Ủy ban Kiểm tra', 'Thường xuyên', 'Báo cáo quý'],
    ['5', 'Kiểm tra chi bộ thôn Tây', 'Ủy ban Kiểm tra', 'Văn phòng Đảng ủy', 'Quý III/2026', 'Kết luận'],
    ['6', 'Tổng kết công tác năm', 'Ủy ban Kiểm tra', 'Văn phòng Đảng ủy', 'Tháng 12/2026', 'Báo cáo'],
    ['Tổng cộng', '6 việc'],
  );

  it('has groups whose label has a line of its own, sums, and rows that lack a cell', () => {
    const [table, ...others] = tablesOf(inspections);
    expect(others).toEqual([]);
    expect(table?.headerRows).toBe(1);
    expect(table?.children.slice(1).map(cellsOf)).toEqual([
      ['1-6: I Công tác lãnh đạo'],
      [
        ...['1: 1', '2: Ban hành quy chế làm việc', '3: Văn phòng Đảng ủy'],
        ...['4: Ban Xây dựng Đảng', '5: Quý I/2026', '6: Quy chế'],
      ],
      [
        ...['1: 2', '2: Quán triệt quy định mới', '3: Ban Xây dựng Đảng'],
        ...['4: nt', '5: Tháng 3/2026', '6: Hội nghị'],
      ],
      ['1-6: II Công tác kiểm tra, cải thiện điều kiện làm việc'],
      [
        ...['1: 3', '2: Kiểm tra chi bộ thôn Đông', '3: Ủy ban Kiểm tra'],
        ...['4: Văn phòng Đảng ủy', '5: Quý II/2026', '6: Kết luận'],
      ],
      ['1: 4', '2-6: Giải quyết đơn thư Ủy ban Kiểm tra Thường xuyên Báo cáo quý'],
      [
        ...['1: 5', '2: Kiểm tra chi bộ thôn Tây', '3: Ủy ban Kiểm tra'],
        ...['4: Văn phòng Đảng ủy', '5: Quý III/2026', '6: Kết luận'],
      ],
      [
        ...['1: 6', '2: Tổng kết công tác năm', '3: Ủy ban Kiểm tra'],
        ...['4: Văn phòng Đảng ủy', '5: Tháng 12/2026', '6: Báo cáo'],
      ],
      ['1-6: Tổng cộng 6 việc'],
    ]);
  });

  it('has a numeral as a cell where the row has no more lines than columns', () => {
    const [table] = tablesOf(
      plan(
        ['STT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Quý', 'Sản phẩm'],
        ['1', 'Rà soát quy chế', 'Phòng Kinh tế', 'II', 'Báo cáo'],
        ['2', 'Số hóa hồ sơ', 'Văn phòng', 'III', 'Cơ sở dữ liệu'],
        ['3', 'Tập huấn kỹ năng số', 'Phòng Văn hóa', 'IV', 'Lớp học'],
      ),
    );
    expect(table?.children.slice(1).map(cellsOf)).toEqual([
      ['1: 1', '2: Rà soát quy chế', '3: Phòng Kinh tế', '4: II', '5: Báo cáo'],
      ['1: 2', '2: Số hóa hồ sơ', '3: Văn phòng', '4: III', '5: Cơ sở dữ liệu'],
      ['1: 3', '2: Tập huấn kỹ năng số', '3: Phòng Văn hóa', '4: IV', '5: Lớp học'],
    ]);
  });
});
