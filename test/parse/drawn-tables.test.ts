import { describe, expect, it } from 'vitest';
import { nodesOf, type Root, type Table, type TreeNode } from '../../src/model/index.js';
import { parseText } from '../../src/parse/index.js';
import { readSource } from '../../src/read/read.js';
import { outlineOf } from '../fixtures/outline.js';

const rowOf = (cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const tableOf = (...rows: readonly (readonly string[])[]): string =>
  `<table border="1">${rows.map(rowOf).join('')}</table>`;
const TASKS = tableOf(
  ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì'],
  ['1', 'Rà soát bến bãi', 'Sở Giao thông vận tải'],
);
const paragraphs = (text: string): string =>
  text
    .trim()
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');

async function parse(html: string) {
  const bytes = new TextEncoder().encode(`<html><body>${html}</body></html>`);
  const source = await readSource(bytes, { path: 'van-ban.html', mostUnpacked: () => 1e8 });
  return { text: source.text, ...parseText(source.text, source.layout) };
}

const tablesIn = (root: TreeNode): readonly Table[] => nodesOf(root).filter((node) => node.type === 'table');
const cellsOf = (table: Table): readonly (readonly string[])[] =>
  table.children.map((row) =>
    row.children.map((cell) =>
      nodesOf(cell)
        .flatMap((node) => (node.type === 'paragraph' ? [node.value] : []))
        .join(' '),
    ),
  );

const HEAD = paragraphs(`
ỦY BAN NHÂN DÂN TỈNH HÀ NAM
Số: 41/QĐ-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hà Nam, ngày 05 tháng 3 năm 2024
QUYẾT ĐỊNH
Về việc sắp xếp bến bãi
Căn cứ Luật Giao thông đường bộ ngày 13 tháng 11 năm 2008;
QUYẾT ĐỊNH:
Điều 1. Phạm vi
1. Sắp xếp các bến bãi trong tỉnh.
`);
const SIGNED = paragraphs(`
CHỦ TỊCH
Trần Văn Bến
Nơi nhận:
- Như Điều 1;
- Lưu: VT.
`);

describe('a table that the file draws', () => {
  it.each([
    ['in an article', `${HEAD}${TASKS}${SIGNED}`],
    ['right below the title', `${HEAD.slice(0, HEAD.indexOf('<p>Căn cứ'))}${TASKS}${SIGNED}`],
    ['below a signature', `${HEAD}${SIGNED}${TASKS}`],
    ['below notes under a signature', `${HEAD}${SIGNED}<p>Ghi chú: (1) Tên bến.</p><p>Biểu 2</p>${TASKS}`],
    ['below a note of one word', `${HEAD}${SIGNED}<p>Ghi chú</p>${TASKS}`],
    [
      'in a quotation',
      `${HEAD}<p>2. Thay biểu như sau:</p><p>“Điều 4. Biểu</p>${TASKS}<p>Hết biểu.”</p>${SIGNED}`,
    ],
    [
      'after the opening mark of a quotation',
      `${HEAD}<p>2. Sửa khoản 3 như sau: “3. Danh sách</p>${TASKS}<p>Hết.”</p>`,
    ],
    ['in an appendix', `${HEAD}${SIGNED}<p>PHỤ LỤC I</p>${TASKS}`],
    ['in a form', `${HEAD}${SIGNED}<p>PHỤ LỤC I</p><p>Mẫu số 01</p><p>ĐƠN XIN CẤP BẾN</p>${TASKS}`],
    ['below a footnote', `${HEAD}<p>Bến[1] do tỉnh lập.</p><p>[1] Bến là nơi đỗ xe</p>${TASKS}${SIGNED}`],
  ])('is a table %s', async (_where, html) => {
    const { root } = await parse(html);
    expect(tablesIn(root).map(cellsOf)).toEqual([
      [
        ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì'],
        ['1', 'Rà soát bến bãi', 'Sở Giao thông vận tải'],
      ],
    ]);
  });

  it('is a table in quotations of quotations, however deep', async () => {
    const opened = ['Điều 4. Một', 'Điều 5. Hai', 'Điều 6. Ba', 'Điều 7. Bốn', 'Điều 8. Năm'];
    const { root } = await parse(
      `${HEAD}${opened.map((line) => `<p>“${line}</p>`).join('')}${TASKS}<p>Hết.”</p><p>Hết.”</p>`,
    );
    expect(tablesIn(root)).toHaveLength(1);
  });

  it('keeps the table that one of its cells holds', async () => {
    const outer = TASKS.replace(
      'Rà soát bến bãi',
      `Rà soát${tableOf(['Bến', 'Bãi'], ['Bến Một', 'Bãi Hai'])}bến bãi`,
    );
    const [table, nested] = tablesIn((await parse(`${HEAD}${outer}${SIGNED}`)).root);
    expect(nested && cellsOf(nested)).toEqual([
      ['Bến', 'Bãi'],
      ['Bến Một', 'Bãi Hai'],
    ]);
    expect(table && cellsOf(table)[1]?.[1]).toBe('Rà soát Bến Bãi Bến Một Bãi Hai bến bãi');
  });

  it.each([
    ['Bảng 1. Các bến bãi của tỉnh', true],
    ['Biểu số 2: Vốn đầu tư', true],
    ['Bảng 3 dưới đây nêu các bến bãi.', false],
  ])('has "%s" above it for its caption: %s', async (above, isCaption) => {
    const [table] = tablesIn((await parse(`${HEAD}<p>${above}</p>${TASKS}${SIGNED}`)).root);
    expect(table?.caption).toBe(isCaption ? above : null);
  });

  it('takes no title of a form from its cells', async () => {
    const form = `<p>Mẫu số 02</p>${tableOf(['ẢNH', 'CHỨNG CHỈ'], ['', 'Số: …'])}`;
    const { root } = await parse(`${HEAD}${SIGNED}<p>PHỤ LỤC I</p>${form}`);
    expect(tablesIn(root).map(cellsOf)).toEqual([
      [
        ['ẢNH', 'CHỨNG CHỈ'],
        ['', 'Số: …'],
      ],
    ]);
  });
});

const GROUPED = `<table border="1">
<tr><th>STT</th><th>Văn bản</th><th>Lý do</th></tr>
<tr><td colspan="3">I. LĨNH VỰC BẾN BÃI</td></tr>
<tr><td>1</td><td>Quyết định số 3/2011/QĐ-UBND</td><td>Hết hạn</td></tr>
<tr><td colspan="3">II. LĨNH VỰC ĐÒ NGANG</td></tr>
<tr><td>2</td><td>Quyết định số 4/2012/QĐ-UBND</td><td>Đã thay</td></tr></table>`;
const FLAT =
  'STT\nVăn bản\nLý do\nI. LĨNH VỰC BẾN BÃI\n1\nQuyết định số 3/2011/QĐ-UBND\nHết hạn\nII. LĨNH VỰC ĐÒ NGANG\n2\nQuyết định số 4/2012/QĐ-UBND\nĐã thay';

describe('a row that heads the rows below it', () => {
  it('opens a unit in which the table continues, drawn or flattened to lines', async () => {
    const attached = `${HEAD}${SIGNED}${paragraphs('PHỤ LỤC\nDANH MỤC VĂN BẢN\n(Kèm theo Quyết định số 41/QĐ-UBND)')}`;
    const drawn = await parse(`${attached}${GROUPED}`);
    const flat = await parse(`${attached}${paragraphs(FLAT)}`);
    const unitsIn = (root: Root) => outlineOf(root).map(({ path, head }) => [...path, head]);
    const units = unitsIn(drawn.root);
    expect(units).toEqual(unitsIn(flat.root));
    expect(JSON.stringify(units)).toContain('LĨNH VỰC ĐÒ NGANG');
    expect(tablesIn(drawn.root).map(({ children }) => children.length)).toEqual([1, 1, 1]);
  });

  it('is a row like the others in a form, whose content is no outline', async () => {
    const { root } = await parse(`${HEAD}${SIGNED}<p>PHỤ LỤC</p><p>Mẫu số 01</p><p>DANH MỤC</p>${GROUPED}`);
    expect(tablesIn(root).map(({ children }) => children.length)).toEqual([5]);
  });

  it('is a row like the others where its label belongs to no row of units', async () => {
    const { root } = await parse(`${HEAD}${GROUPED.replace('>I.', '>IV.').replace('>II.', '>VI.')}${SIGNED}`);
    expect(tablesIn(root).map(({ children }) => children.length)).toEqual([5]);
  });
});
