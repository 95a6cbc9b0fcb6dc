import { describe, expect, it } from 'vitest';
import { extractTasks, parseDocument } from '../../src/index.js';
import { nodesOf, type Table, type TableRow, type TreeNode } from '../../src/model/index.js';

const textOf = (node: TreeNode): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
const tablesOf = (text: string): readonly Table[] =>
  [...nodesOf(parseDocument(text).body)].filter((node): node is Table => node.type === 'table');
const cellsOf = ({ children }: TableRow): readonly string[] =>
  children.map((cell) => `${cell.column}${cell.columns > 1 ? `+${cell.columns - 1}` : ''}: ${textOf(cell)}`);

const plan = (...lines: readonly (string | readonly string[])[]): string =>
  [
    'ỦY BAN NHÂN DÂN\nXÃ LỘC AN\nSố: 21/KH-UBND\nLộc An, ngày 08 tháng 01 năm 2026\n\nKẾ HOẠCH\nCông tác văn hóa năm 2026\n',
    'I. LỊCH CÔNG TÁC\n',
    ...lines.flat(),
    '\nII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.',
  ].join('\n');

describe('a flattened table without row numbers', () => {
  it('has the time before the work, for each row', () => {
    const text = plan(
      ['Thời gian', 'Nội dung hoạt động', 'Đơn vị thực hiện'],
      ['Ngày 05/3', 'Ra quân trồng cây đầu xuân', 'Đoàn Thanh niên xã'],
      ['Từ 10/4 - 12/4', 'Giải bóng chuyền các thôn', 'Phòng Văn hóa - Xã hội'],
    );
    expect(tablesOf(text).map(({ headerRows, children }) => [headerRows, children.map(cellsOf)])).toEqual([
      [
        1,
        [
          ['1: Thời gian', '2: Nội dung hoạt động', '3: Đơn vị thực hiện'],
          ['1: Ngày 05/3', '2: Ra quân trồng cây đầu xuân', '3: Đoàn Thanh niên xã'],
          ['1: Từ 10/4 - 12/4', '2: Giải bóng chuyền các thôn', '3: Phòng Văn hóa - Xã hội'],
        ],
      ],
    ]);
  });

  it('has a month for several rows, and blank lines for empty cells', () => {
    const text = plan(
      ['Tháng', 'Nội dung công việc', 'Người phụ trách', 'Ghi chú'],
      ['3/2026', '- Kiểm kê hiện vật nhà truyền thống', 'BGH, Tổ văn phòng', ''],
      ['- Họp cha mẹ học sinh đầu năm', 'GVCN các lớp', ''],
      ['4/2026', '- Thi kể chuyện theo sách', 'Tổ chuyên môn', 'Tại thư viện'],
    );
    expect(tablesOf(text)[0]?.children.slice(1).map(cellsOf)).toEqual([
      ['1: 3/2026', '2: - Kiểm kê hiện vật nhà truyền thống', '3: BGH, Tổ văn phòng', '4: '],
      ['1: ', '2: - Họp cha mẹ học sinh đầu năm', '3: GVCN các lớp', '4: '],
      ['1: 4/2026', '2: - Thi kể chuyện theo sách', '3: Tổ chuyên môn', '4: Tại thư viện'],
    ]);
    // The last one is that of the office, below the table.
    expect(extractTasks(parseDocument(text)).map(({ due }) => due?.until)).toEqual([
      ...['2026-03-31', '2026-03-31', '2026-04-30', undefined],
    ]);
  });

  it('has heads and cells over several lines', () => {
    const text = plan(
      ['Nội dung công việc', 'Bộ phận', 'chủ trì', 'Thời gian', 'hoàn thành'],
      [
        'Tập huấn kỹ năng phòng, chống bạo lực',
        'gia đình cho cộng tác viên',
        'Phòng Văn hóa - Xã hội',
        'Quý II/2026',
      ],
      ['Tổng kết công tác năm', 'Văn phòng', 'Tháng 12/2026'],
    );
    expect(tablesOf(text)[0]?.children.map(cellsOf)).toEqual([
      ['1: Nội dung công việc', '2: Bộ phận chủ trì', '3: Thời gian hoàn thành'],
      [
        '1: Tập huấn kỹ năng phòng, chống bạo lực gia đình cho cộng tác viên',
        '2: Phòng Văn hóa - Xã hội',
        '3: Quý II/2026',
      ],
      ['1: Tổng kết công tác năm', '2: Văn phòng', '3: Tháng 12/2026'],
    ]);
  });

  it('has the heading of a group as a row across all columns', () => {
    const row = (month: string, work: string): readonly string[] => [month, work, 'Phòng Văn hóa - Xã hội'];
    const text = plan(
      ['Thời gian', 'Nội dung', 'Đơn vị thực hiện'],
      ['SÁU THÁNG ĐẦU NĂM'],
      row('Tháng 3', 'Rà soát hương ước các thôn'),
      row('Tháng 4', 'Mở lớp dạy hát dân ca'),
      ['SÁU THÁNG CUỐI NĂM'],
      row('Tháng 9', 'Kiểm tra các cơ sở karaoke'),
    );
    expect(
      tablesOf(text)[0]
        ?.children.map(cellsOf)
        .filter(({ length }) => length === 1),
    ).toEqual([['1+2: SÁU THÁNG ĐẦU NĂM'], ['1+2: SÁU THÁNG CUỐI NĂM']]);
  });

  it('ends where the units around it go on', () => {
    const text = plan(
      ['Thời gian', 'Nội dung', 'Đơn vị thực hiện'],
      ['Tháng 3', 'Rà soát hương ước các thôn', 'Phòng Văn hóa - Xã hội'],
      ['Tháng 4', 'Mở lớp dạy hát dân ca', 'Phòng Văn hóa - Xã hội'],
    );
    const divisions = parseDocument(text).body.children.filter(({ type }) => type === 'division');
    expect(divisions).toHaveLength(2);
  });

  it('stays text where its lines do not say when cells begin', () => {
    const text = plan(['Thời gian', 'Nội dung', 'Đơn vị thực hiện'], ['Buổi họp đầu năm đã bàn ba việc.']);
    expect(tablesOf(text)).toEqual([]);
  });
});
