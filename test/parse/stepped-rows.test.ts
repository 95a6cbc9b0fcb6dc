import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import type { Table, TreeNode } from '../../src/model/index.js';

const nodesOf = (node: TreeNode): readonly TreeNode[] => [
  node,
  ...('children' in node ? node.children.flatMap(nodesOf) : []),
];
const textOf = (node: TreeNode): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

/** The rows of the only table, its cells parted by bars. */
function rowsOf(...rows: readonly (readonly string[])[]): readonly string[] {
  const text = `ỦY BAN NHÂN DÂN\nXÃ HÒA LẠC\nSố: 45/KH-UBND\n\nKẾ HOẠCH\nChi năm 2026\n\nI. DỰ TOÁN\n${rows
    .flat()
    .join('\n')}\n\nII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng theo dõi.\n2. Các thôn báo cáo.\n`;
  const tables = nodesOf(parseDocument(text).body).filter((node): node is Table => node.type === 'table');
  expect(tables.length).toBe(1);
  return (tables[0]?.children ?? []).map((row) => row.children.map(textOf).join(' | '));
}
const barred = (rows: readonly (readonly string[])[]): readonly string[] =>
  rows.map((row) => row.join(' | '));

const BUDGET = ['TT', 'Nội dung chi', 'ĐVT', 'Số lượng', 'Thành tiền (đồng)'];
const COSTS = [
  ['1', 'Thuê hội trường', 'ngày', '1', '3.000.000'],
  ['2', 'Thuê máy chiếu', 'cái', '3', '700.000'],
  ['3', 'Nước uống', 'người', '120', '2.400.000'],
];

describe('a flattened table with a line for each cell', () => {
  it('has amounts like the numbers of its rows in their columns, and its sums below', () => {
    const sums = ['Tổng cộng', '6.100.000'];
    expect(rowsOf(BUDGET, ...COSTS, sums, ['Bằng chữ: Sáu triệu một trăm nghìn đồng.'])).toEqual([
      ...barred([BUDGET, ...COSTS]),
      'Tổng cộng 6.100.000',
      'Bằng chữ: Sáu triệu một trăm nghìn đồng.',
    ]);
  });

  it('has a second row of heads where these are numbered', () => {
    const numbers = ['1', '2', '3', '4', '5'];
    expect(rowsOf(BUDGET, numbers, ...COSTS)).toEqual(barred([BUDGET, numbers, ...COSTS]));
  });

  const HEAD = ['STT', 'Tên dự án', 'Chủ đầu tư', 'Thời gian', 'Tổng mức đầu tư'];
  const PROJECTS = [
    ['Đường liên thôn', 'UBND xã', '2026', '4.500'],
    ['Cầu Bến Gỗ', 'UBND xã', '2027', '12.300'],
    ['Trường Sao Mai', 'Ban Quản lý dự án', '2026', '6.800'],
    ['Nhà văn hóa', 'UBND xã', '2027', '1.200'],
  ];
  const numbered = (...numbers: readonly string[]): readonly (readonly string[])[] =>
    PROJECTS.map((cells, at) => [numbers[at] ?? '', ...cells]);

  it.each([
    ['numerals, with numbers below theirs', 'I', 'II', numbered('1.1', '1.2', '2.1', '2.2')],
    ['numerals, with numbers that begin anew', 'I', 'II', numbered('1', '2', '1', '2')],
    ['numbers above theirs', '1', '2', numbered('1.1', '1.2', '2.1', '2.2')],
    ['letters, with numbers that go on', 'A', 'B', numbered('1', '2', '3', '4')],
  ])('has groups labelled with %s', (_what, one, other, rows) => {
    const [first = [], second = [], third = [], fourth = []] = rows;
    const groups = [
      [one, 'Giao thông', '16.800'],
      [other, 'Giáo dục', '8.000'],
    ] as const;
    expect(rowsOf(HEAD, groups[0], first, second, groups[1], third, fourth)).toEqual([
      HEAD.join(' | '),
      groups[0].join(' '),
      ...barred([first, second]),
      groups[1].join(' '),
      ...barred([third, fourth]),
    ]);
  });

  it('has nothing in a last column that is to be signed', () => {
    const head = ['STT', 'Đơn vị', 'Người đại diện', 'Ký nhận'];
    const rows = [
      ['1', 'Trạm Y tế', 'Phạm Quang Đức'],
      ['2', 'Trường Hòa Lạc', 'Trần Thị Hoa'],
    ];
    expect(rowsOf(head, ...rows)).toEqual(barred([head, ...rows.map((row) => [...row, ''])]));
  });

  it('has remarks in some rows, below a column of amounts alone', () => {
    const [one = [], two = [], three = []] = COSTS;
    const rows = [one, [...two, 'Theo báo giá'], three];
    expect(rowsOf([...BUDGET, 'Ghi chú'], ...rows)).toEqual(
      barred([
        [...BUDGET, 'Ghi chú'],
        [...one, ''],
        [...two, 'Theo báo giá'],
        [...three, ''],
      ]),
    );
  });

  it('does not take the rest of a cell for the next one', () => {
    const head = ['TT', 'Công việc', 'Chủ trì', 'Thời gian'];
    const [, , row] = rowsOf(
      head,
      ['1', 'Rà soát hộ nghèo', 'Văn phòng', 'Quý I'],
      ['2', 'Cấp thẻ bảo hiểm cho', 'hộ cận nghèo', 'Quý II'],
      ['3', 'Chi trả trợ cấp', 'Trạm Y tế', 'Quý III'],
    );
    expect(row).not.toContain('| hộ cận nghèo |');
  });
});
