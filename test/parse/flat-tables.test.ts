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

  it('goes on with the rest of a row below the head that its next page repeats', () => {
    const [first = [], , third = []] = ROWS;
    const text = report(...HEAD, ...first, '2', 'Hộ tịch và chứng', '820', ...HEAD, 'thực', ...third);
    const furniture = nodesOf(parseDocument(text).body).filter(({ type }) => type === 'furniture');
    expect(furniture.map(textOf)).toEqual([HEAD.join(' ')]);
  });

  it('repeats a head that is one line, below a group of rows and the number of a page', () => {
    const head = 'TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian';
    const tables = tablesOf(
      report(
        head,
        'I\tHạ tầng số',
        '1\tXây dựng trung tâm dữ liệu\tSở Thử\tQuý I/2026',
        '2\tNâng cấp mạng\tViện Thử\tQuý II/2026',
        '2',
        head,
        '3\tPhủ sóng\tĐài Thử\tTháng 12/2026',
      ),
    );
    expect(tables.map(({ children }) => children.length)).toEqual([5]);
    expect(tables.flatMap(rowsOf).at(-1)).toBe('3 | Phủ sóng | Đài Thử | Tháng 12/2026');
  });

  it("repeats its head below a page's number, which is no cell of its last row", () => {
    const [first = [], second = [], third = []] = ROWS;
    const tables = tablesOf(report(...HEAD, ...first, ...second, '', '18', '', ...HEAD, ...third));
    expect(tables.map(rowsOf)).toEqual([[HEAD, ...ROWS].map((row) => row.join(' | '))]);
  });

  it.each([
    ['a stamp', ['Ký bởi: Sở Nội vụ', 'Email: so@example.vn', 'Thời gian ký: 04.03.2026 10:21:44 +07:00']],
    ['a page number with dashes', ['- 18 -']],
    ['a page number and a running head', ['', '18', 'CÔNG BÁO/Số 377 + 378/Ngày 04-3-2026', '']],
    ['page numbers around a running head', ['', '18', '18', 'CÔNG BÁO/Số 377 + 378/Ngày 04-3-2026', '18']],
  ])('repeats its head with %s above or within it', (_what, furniture) => {
    const [first = [], second = [], third = []] = ROWS;
    const [head = '', ...heads] = HEAD;
    for (const repeated of [
      [...furniture, ...HEAD],
      [head, ...furniture, ...heads],
    ]) {
      const tables = tablesOf(report(...HEAD, ...first, ...second, ...repeated, ...third));
      expect(tables.map(rowsOf)).toEqual([[HEAD, ...ROWS].map((row) => row.join(' | '))]);
    }
  });

  it('has the label of a group for its first line, which is no part of its head', () => {
    const [first = [], second = [], third = []] = ROWS;
    const text = report(...HEAD, 'A. LĨNH VỰC CÔNG', ...first, ...second, ...HEAD, ...third);
    const furniture = nodesOf(parseDocument(text).body).filter(({ type }) => type === 'furniture');
    expect(furniture.map(textOf)).toEqual([HEAD.join(' ')]);
  });

  it('is another one where its rows begin anew below the same head', () => {
    const text = report(...HEAD, ...ROWS.flat(), ...HEAD, ...ROWS.flat());
    expect(nodesOf(parseDocument(text).body).filter(({ type }) => type === 'furniture')).toEqual([]);
  });
});

describe('a table whose columns are parted by bars', () => {
  const PROGRAMME = [
    'Ngày | Giờ | Nội dung | Chủ trì',
    'Thứ Hai 12/01 | 07h00 | Chào cờ | Chủ tịch',
    ' | 08h00 | Giao ban |',
    'Thứ Ba 13/01 | 14h00 | Tiếp công dân | Chủ tịch',
  ];

  it('has empty cells at the ends of its rows where not all of them have bars there', () => {
    const [table] = tablesOf(report(...PROGRAMME));
    expect(table && rowsOf(table)).toEqual([
      'Ngày | Giờ | Nội dung | Chủ trì',
      'Thứ Hai 12/01 | 07h00 | Chào cờ | Chủ tịch',
      ' | 08h00 | Giao ban | ',
      'Thứ Ba 13/01 | 14h00 | Tiếp công dân | Chủ tịch',
    ]);
  });

  it('ends above a blank line with text without bars below it', () => {
    const text = report(...PROGRAMME, '', 'Lịch này thay cho thư mời.');
    const [table, ...others] = tablesOf(text);
    expect(others).toEqual([]);
    expect(table?.position.end.line).toBe(8);
    expect(nodesOf(parseDocument(text).body).map(textOf)).toContain('Lịch này thay cho thư mời.');
  });
});

describe('a table whose columns are aligned by blanks', () => {
  const ALIGNED = [
    'Loại hồ sơ              Thời hạn        Căn cứ',
    'Lý lịch đảng viên       Vĩnh viễn       Hướng dẫn số 12-HD/BTCTW',
    'Sổ danh sách            70 năm          Quy định số 1010-QĐ/TU',
  ];
  const CELLS = [
    'Loại hồ sơ | Thời hạn | Căn cứ',
    'Lý lịch đảng viên | Vĩnh viễn | Hướng dẫn số 12-HD/BTCTW',
    'Sổ danh sách | 70 năm | Quy định số 1010-QĐ/TU',
  ];

  it.each([
    ['to the left', ALIGNED],
    ['with marks of their own', ALIGNED.map((line) => line.normalize('NFD'))],
    ['inset', ALIGNED.map((line) => `     ${line}`)],
    ['with blank lines between its rows', ALIGNED.flatMap((line) => [line, ''])],
  ])('has its cells: %s', (_what, lines) => {
    const [table, ...others] = tablesOf(report(...lines));
    expect(others).toEqual([]);
    expect(table && rowsOf(table).map((row) => row.normalize('NFC'))).toEqual(CELLS);
  });

  it('has numbers that are aligned to the right, and cells without text', () => {
    const [table] = tablesOf(
      report(
        'Nội dung           Số tiền (đồng)     Ghi chú',
        'Học bổng              318.000.000     Chi trước tháng 6',
        'Học phí                12.750.000',
        'Khen thưởng             9.000.000     Chi cuối năm',
      ),
    );
    expect(table && rowsOf(table)).toEqual([
      'Nội dung | Số tiền (đồng) | Ghi chú',
      'Học bổng | 318.000.000 | Chi trước tháng 6',
      'Học phí | 12.750.000 | ',
      'Khen thưởng | 9.000.000 | Chi cuối năm',
    ]);
  });

  it('has a row of sums with no number', () => {
    const [table] = tablesOf(
      report(
        'TT   Thôn          Số ca   Nhập viện',
        '1    Thôn Một      12      3',
        '2    Thôn Hai      9       1',
        '     Cộng          21      4',
      ),
    );
    expect(table && rowsOf(table).at(-1)).toBe(' | Cộng | 21 | 4');
  });

  it('has a last cell that goes on below itself', () => {
    const [, , last] = (ALIGNED[2] ?? '').split(/ {4,}/u);
    const lines = [...ALIGNED.slice(0, 2), `${ALIGNED[2]} ngày 05`, `${' '.repeat(40)}tháng 3 năm 2026`];
    const [table] = tablesOf(report(...lines));
    expect(table && rowsOf(table).at(-1)).toContain(`${last} ngày 05 tháng 3 năm 2026`);
  });

  it('says by its head what its citations are', () => {
    const { citations } = parseDocument(report(...ALIGNED));
    expect(citations.map(({ number, relation }) => [number, relation])).toEqual([
      ['12-HD/BTCTW', 'basis'],
      ['1010-QĐ/TU', 'basis'],
    ]);
  });

  it.each([
    [
      'cells in its midst go on below themselves, between those of others',
      [
        ...ALIGNED.slice(0, 2),
        '                        năm, kể từ ngày    của Ban Tổ chức',
        ...ALIGNED.slice(2),
      ],
    ],
    ['there are but two columns', ALIGNED.map((line) => line.replace(/ {4,}\S.*$/u, ''))],
    ['a head has but one row', ALIGNED.slice(0, 2)],
    [
      'people sign side by side',
      [
        'NGƯỜI LẬP BIỂU          KẾ TOÁN TRƯỞNG          GIÁM ĐỐC',
        '(Ký, họ tên)            (Ký, họ tên)            (Ký, đóng dấu)',
        'Lò Thị Bưởi             Vi Văn Sáng             Hà Công Tuấn',
      ],
    ],
    [
      'blanks stand at any place',
      [
        'Các đơn vị   rà soát hồ sơ     và báo cáo',
        'kết quả     về   Sở trước ngày     15',
        'tháng 6     để tổng hợp,     trình.',
      ],
    ],
  ])('is none where %s', (_why, lines) => {
    expect(tablesOf(report(...lines))).toEqual([]);
  });
});

describe('a table whose columns are parted by tabs', () => {
  const MONTHS = [
    'Thời gian\tNội dung\tNgười phụ trách\tGhi chú',
    'Tháng 9\tSinh hoạt chuyên đề\tCô Hạnh\tKhối 12',
    'Tháng 10\tTham quan nhà máy\tThầy Tuấn\t',
    'Tháng 11\tNgày hội\tĐoàn trường\t',
  ];

  it('needs no column of numbers', () => {
    const [table, ...others] = tablesOf(report(...MONTHS));
    expect(others).toEqual([]);
    expect(table && rowsOf(table)).toEqual([
      'Thời gian | Nội dung | Người phụ trách | Ghi chú',
      'Tháng 9 | Sinh hoạt chuyên đề | Cô Hạnh | Khối 12',
      'Tháng 10 | Tham quan nhà máy | Thầy Tuấn | ',
      'Tháng 11 | Ngày hội | Đoàn trường | ',
    ]);
  });

  it('is none where people sign side by side', () => {
    const lines = [
      'NGƯỜI LẬP\tKẾ TOÁN TRƯỞNG\tGIÁM ĐỐC',
      '(Ký, họ tên)\t(Ký, họ tên)\t(Ký, đóng dấu)',
      'Lò Thị Bưởi\tVi Văn Sáng\tHà Công Tuấn',
    ];
    expect(tablesOf(report(...lines))).toEqual([]);
  });
});
