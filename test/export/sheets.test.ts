import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportSheets, type SheetKind, sheetNames } from '../../src/export/index.js';
import { parseDocument } from '../../src/index.js';
import type { Lang } from '../../src/model/index.js';

const decision = parseDocument(
  `ỦY BAN NHÂN DÂN
TỈNH THÁI BÌNH
Số: 15/QĐ-UBND
Thái Bình, ngày 05 tháng 02 năm 2024

QUYẾT ĐỊNH
Ban hành Quy định về lưu trữ

Căn cứ Luật Lưu trữ số 01/2011/QH13 ngày 11 tháng 11 năm 2011;
Căn cứ Nghị định số 30/2020/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 78/2025/NĐ-CP;

Điều 1. Phạm vi điều chỉnh
Thực hiện theo khoản 2 Điều 5 Luật Lưu trữ số 01/2011/QH13.
Điều 2. Hiệu lực
1. Quyết định này thay thế Quyết định số 07/QĐ-UBND ngày 03 tháng 01 năm 2020.
`,
  { source: { path: '=kho/quyet-dinh.txt', format: 'text', encoding: 'utf-8', bytes: 1, sha256: null } },
);

/** The rows of a sheet by its heads; no cell of these documents holds a tab or a quotation mark. */
const rowsOf = async (kind: SheetKind, lang: Lang = 'en'): Promise<readonly Record<string, string>[]> => {
  const text = String(await exportSheets([decision], 'tsv', [kind], lang));
  const [heads = [], ...rows] = text
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split('\t'));
  return rows.map((cells) => Object.fromEntries(heads.map((head, at) => [head, cells[at] ?? ''])));
};

describe('sheets of documents', () => {
  it('have a row for each citation, with what is done to it and by whom', async () => {
    const rows = await rowsOf('citations');
    expect(rows.map((row) => [row['Relation'], row['By'], row['Kind'], row['Number'], row['Date']])).toEqual([
      ['legal basis', '', 'Luật', '01/2011/QH13', '2011-11-11'],
      ['legal basis', '', 'Nghị định', '30/2020/NĐ-CP', ''],
      ['amended by', 'Nghị định 30/2020/NĐ-CP', 'Nghị định', '78/2025/NĐ-CP', ''],
      ['refers to', '', 'Luật', '01/2011/QH13', ''],
      ['repeals', '', 'Quyết định', '07/QĐ-UBND', '2020-01-03'],
    ]);
    expect(rows[3]).toMatchObject({ In: 'Điều 1', Provisions: 'khoản 2 Điều 5' });
  });

  it('speak the language that is asked for', async () => {
    const [row] = await rowsOf('citations', 'vi');
    expect(row).toMatchObject({ 'Văn bản': 'Quyết định 15/QĐ-UBND', 'Quan hệ': 'căn cứ', Loại: 'Luật' });
  });

  it('have a row for each work, with all that is done to it', async () => {
    const rows = await rowsOf('works');
    expect(rows.map((row) => [row['Number'], row['Relation'], row['Mentions']])).toEqual([
      ['01/2011/QH13', 'legal basis; refers to', '2'],
      ['30/2020/NĐ-CP', 'legal basis', '1'],
      ['78/2025/NĐ-CP', '', '1'],
      ['07/QĐ-UBND', 'repeals', '1'],
    ]);
  });

  it('have a row for each unit', async () => {
    const rows = await rowsOf('outline');
    expect(rows.map((row) => [row['Level'], row['Unit'], row['Heading']])).toEqual([
      ['1', 'Điều 1', 'Phạm vi điều chỉnh'],
      ['1', 'Điều 2', 'Hiệu lực'],
      ['2', '1', ''],
    ]);
  });

  it('hold nothing that a spreadsheet would take for a formula', async () => {
    const [row] = await rowsOf('citations');
    expect(row?.['File']).toBe("'=kho/quyet-dinh.txt");
  });

  it('are in csv what they are in tsv', async () => {
    const [csv, tsv] = await Promise.all([
      exportSheets([decision], 'csv', ['outline'], 'en'),
      exportSheets([decision], 'tsv', ['outline'], 'en'),
    ]);
    expect(csv).toBe(String(tsv).replaceAll('\t', ','));
    expect(String(csv).startsWith('\ufeffFile,Document')).toBe(true);
  });

  it('stand in one workbook, days as numbers of Excel and with filters', async () => {
    const bytes = await exportSheets([decision], 'xlsx', sheetNames, 'vi');
    const files = unzipSync(bytes as Uint8Array);
    const textOf = (path: string): string => new TextDecoder().decode(files[path]);
    expect(
      [...textOf('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name),
    ).toEqual(['Dẫn chiếu', 'Văn bản được dẫn', 'Bố cục']);
    const sheet = textOf('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<autoFilter ref="A1:Q6"/>');
    // 11 November 2011 and 3 January 2020, at noon.
    expect(sheet).toContain('<v>40858.5</v>');
    expect(sheet).toContain('<v>43833.5</v>');
  });
});
