import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import type { Table, TreeNode } from '../../src/model/index.js';

const nodesOf = (node: TreeNode): readonly TreeNode[] => [
  node,
  ...('children' in node ? node.children.flatMap(nodesOf) : []),
];
const tablesOf = (text: string): readonly Table[] =>
  nodesOf(parseDocument(text).body).filter((node): node is Table => node.type === 'table');
const textOf = (node: TreeNode): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
const rowsOf = ({ children }: Table): readonly string[] =>
  children.map((row) => row.children.map(textOf).join(' | '));

const HEAD = ['TT', 'Lĩnh vực', 'Số hồ sơ'];
const ROWS = [
  ['1', 'Đất đai', '1.250'],
  ['2', 'Hộ tịch', '820'],
  ['3', 'Xây dựng', '45'],
];
const report = (...lines: readonly string[]): string =>
  `BÁO CÁO\nKết quả\n\nI. KẾT QUẢ\n${lines.join('\n')}\nII. KIẾN NGHỊ\n1. Bố trí vốn.\n2. Đào tạo.\n`;

describe('a table that was flattened to lines', () => {
  it('is named by what stands right above it', () => {
    const [table, ...others] = tablesOf(report('Bảng 1. Kết quả theo lĩnh vực', ...HEAD, ...ROWS.flat()));
    expect(others).toEqual([]);
    expect(table?.caption).toBe('Bảng 1. Kết quả theo lĩnh vực');
  });

  it('is named below a heading that could divide the table above', () => {
    const tables = tablesOf(
      report(...HEAD, ...ROWS.flat()).replace(
        '1. Bố trí vốn.',
        'Bảng 2: Điểm\nTT | Tiêu chí | Điểm\n1 | Hạ tầng | 9\n2 | Nhân lực | 8\nIII. TỔ CHỨC\n1. Bố trí vốn.',
      ),
    );
    expect(tables.map(({ caption, children }) => [caption, children.length])).toEqual([
      [null, 4],
      ['Bảng 2: Điểm', 3],
    ]);
  });

  it.each([
    ['a cell a line', HEAD, ROWS],
    ['a row a line', [HEAD.join(' | ')], ROWS.map((row) => [row.join(' | ')])],
  ])('goes on below the head that its next page repeats: %s', (_what, head, rows) => {
    const [first = [], second = [], third = []] = rows;
    const text = report(...head, ...first, ...second, ...head, ...third);
    const [table, ...others] = tablesOf(text);
    expect(others).toEqual([]);
    expect(table && rowsOf(table)).toEqual([HEAD, ...ROWS].map((row) => row.join(' | ')));
    const furniture = nodesOf(parseDocument(text).body).filter(({ type }) => type === 'furniture');
    expect(furniture.map(textOf)).toEqual([head.join(' ')]);
  });

  it('is another one where its rows begin anew below the same head', () => {
    const text = report(...HEAD, ...ROWS.flat(), ...HEAD, ...ROWS.flat());
    expect(nodesOf(parseDocument(text).body).filter(({ type }) => type === 'furniture')).toEqual([]);
  });
});
