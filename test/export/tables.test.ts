import { strFromU8, unzipSync } from 'fflate';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { exportDocument, exportTables } from '../../src/export/index.js';
import { type ParsedDocument, parseDocument } from '../../src/index.js';
import { readSource } from '../../src/read/read.js';

const HEAD = `<p>SỞ GIAO THÔNG VẬN TẢI HÀ NAM</p><p>KẾ HOẠCH</p><p>Về việc sắp xếp bến bãi</p>`;
const MERGED = `<table border="1">
<tr><th rowspan="2">STT</th><th colspan="2">Bến</th><th rowspan="2">Ghi chú</th></tr>
<tr><th>Tên</th><th>Nơi đặt</th></tr>
<tr><td>1</td><td>Bến Một | bãi *Hai*</td><td>=HYPERLINK("x")</td><td><p>Đang mở</p><p>Có mái &lt;che&gt;</p></td></tr>
<tr><td>2</td><td colspan="2">Bến Ba</td><td></td></tr></table>`;
const GROUPED = `<table border="1">
<tr><th>STT</th><th>Việc</th><th>Hạn</th></tr>
<tr><td colspan="3">I. VIỆC CHUNG</td></tr>
<tr><td>1</td><td>Rà soát</td><td>Quý I</td></tr>
<tr><td colspan="3">II. VIỆC RIÊNG</td></tr>
<tr><td>2</td><td>Sửa chữa</td><td>Quý II</td></tr></table>`;

async function parse(html: string): Promise<ParsedDocument> {
  const bytes = new TextEncoder().encode(`<html><body>${HEAD}${html}</body></html>`);
  const { text, layout } = await readSource(bytes, { path: 'ke-hoach.html', mostUnpacked: () => 1e8 });
  return parseDocument(text, { layout });
}

async function filesOf(html: string): Promise<Readonly<Record<string, string>>> {
  const exported = await exportTables([await parse(html)], 'csv', 'vi');
  return exported?.type === 'folder' ? exported.files : {};
}

async function workbookOf(html: string): Promise<Uint8Array> {
  const exported = await exportTables([await parse(html)], 'xlsx', 'vi');
  if (exported?.type !== 'file') throw new Error('no workbook');
  return exported.bytes;
}

const markdownOf = async (html: string): Promise<string> =>
  exportDocument(await parse(html), 'markdown', {
    lang: 'vi',
    loadPageScript: async () => '',
    loadGraphBuilder: async () => (await import('../../src/graph/index.js')).buildGraph,
  });

const rowsOf = (csv: string | undefined) =>
  csv
    ?.replace(/^\ufeff/, '')
    .trimEnd()
    .split('\r\n');

describe('tables as CSV', () => {
  it('are one file each, in which a merged cell stands once and no cell is a formula', async () => {
    const files = await filesOf(`${MERGED}<p>Kèm theo:</p>${GROUPED.replaceAll('colspan', 'data-x')}`);
    expect(Object.keys(files)).toEqual(['table-1.csv', 'table-2.csv']);
    expect(rowsOf(files['table-1.csv'])).toEqual([
      'STT,Bến,,Ghi chú',
      ',Tên,Nơi đặt,',
      `1,Bến Một | bãi *Hai*,"'=HYPERLINK(""x"")",Đang mở Có mái <che>`,
      '2,Bến Ba,,',
    ]);
  });

  it('are whole where rows of groups open units', async () => {
    const files = await filesOf(GROUPED);
    expect(Object.keys(files)).toEqual(['table-1.csv']);
    expect(rowsOf(files['table-1.csv'])).toEqual([
      'STT,Việc,Hạn',
      'I VIỆC CHUNG,,',
      '1,Rà soát,Quý I',
      'II VIỆC RIÊNG,,',
      '2,Sửa chữa,Quý II',
    ]);
  });

  it('are none where a document has none', async () => {
    expect(await exportTables([await parse('<p>1. Rà soát bến bãi.</p>')], 'csv', 'vi')).toBeNull();
  });
});

describe('tables as a workbook', () => {
  it('are read back by another library, one sheet a table', async () => {
    const bytes = Buffer.from(await workbookOf(`${MERGED}<p>Kèm theo:</p>${GROUPED}`));
    expect(await readSheet(bytes, 1)).toEqual([
      ['STT', 'Bến', null, 'Ghi chú'],
      [null, 'Tên', 'Nơi đặt', null],
      ['1', 'Bến Một | bãi *Hai*', '=HYPERLINK("x")', 'Đang mở\nCó mái <che>'],
      ['2', 'Bến Ba', null, null],
    ]);
    expect(await readSheet(bytes, 2)).toHaveLength(5);
  });

  it('have their cells merged', async () => {
    const files = unzipSync(await workbookOf(MERGED));
    const name = Object.keys(files).find((path) => /worksheets\/sheet\d+\.xml$/u.test(path)) ?? '';
    const sheet = strFromU8(files[name] ?? new Uint8Array());
    const merged = [...sheet.matchAll(/<mergeCell ref="(?<ref>[^"]+)"/gu)].map(
      ({ groups }) => groups?.['ref'],
    );
    expect(merged.sort()).toEqual(['A1:A2', 'B1:C1', 'B4:C4', 'D1:D2']);
  });
});

describe('a document as Markdown', () => {
  const tree = (markdown: string) =>
    fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

  it('has tables that GitHub draws, whatever their cells hold', async () => {
    const simple = MERGED.replace(/<tr>.*?<\/tr>\n/su, '').replaceAll(/ (?:row|col)span="2"/gu, '');
    const markdown = await markdownOf(simple.replace('<tr><th>Tên</th>', '<tr><th>STT</th><th>Tên</th>'));
    const table = tree(markdown).children.find(({ type }) => type === 'table');
    const cells =
      table?.type === 'table'
        ? table.children.map((row) =>
            row.children.map((cell) =>
              cell.children.map((node) => ('value' in node ? node.value : `(${node.type})`)).join(''),
            ),
          )
        : [];
    expect(cells).toEqual(
      [
        ['STT', 'Tên', 'Nơi đặt'],
        ['1', 'Bến Một | bãi *Hai*', '=HYPERLINK("x")', 'Đang mở<br>Có mái <che>'],
        ['2', 'Bến Ba', '', ''],
      ].map((row) => (row.length === 3 ? [...row, ''] : row)),
    );
  });

  it('has a table with merged cells in HTML', async () => {
    const markdown = await markdownOf(MERGED);
    expect(markdown).toContain('<tr><th rowspan="2">STT</th><th colspan="2">Bến</th>');
    expect(markdown).toContain('<td>Đang mở<br>Có mái &lt;che&gt;</td>');
    expect(tree(markdown).children.filter(({ type }) => type === 'html')).toHaveLength(1);
  });

  it('has headings, labels and lists', async () => {
    const markdown = await markdownOf(
      '<p>I. MỤC ĐÍCH</p><p>1. Sắp xếp lại các bến bãi trong tỉnh.</p><p>- Bến Một;</p><p>- Bến Hai.</p><p>II. TỔ CHỨC</p>',
    );
    expect(markdown).toContain('# KẾ HOẠCH');
    expect(markdown).toContain('## I MỤC ĐÍCH');
    expect(markdown).toContain('**1** Sắp xếp lại các bến bãi trong tỉnh.\n\n- Bến Một;\n- Bến Hai.\n');
  });
});
