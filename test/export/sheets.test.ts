import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  exportFindings,
  exportSheets,
  exportTables,
  type SheetKind,
  sheetNames,
} from '../../src/export/index.js';
import { documentTasks, parseDocument, validate } from '../../src/index.js';
import type { Lang, ParsedDocument } from '../../src/model/index.js';
import { hasOffice, openInOffice } from './office.js';

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
const rowsOf = async (
  kind: SheetKind,
  lang: Lang = 'en',
  document = decision,
): Promise<readonly Record<string, string>[]> => {
  const text = String(await exportSheets([document], [], 'tsv', [kind], lang));
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
    expect(
      rows.map((row) => [
        row['Relation'],
        row['Acting document'],
        row['Cited document'],
        row['Number'],
        row['Date'],
      ]),
    ).toEqual([
      ['legal basis', 'Quyết định 15/QĐ-UBND', 'Luật 01/2011/QH13', '01/2011/QH13', '2011-11-11'],
      ['legal basis', 'Quyết định 15/QĐ-UBND', 'Nghị định 30/2020/NĐ-CP', '30/2020/NĐ-CP', ''],
      ['amended by', 'Nghị định 30/2020/NĐ-CP', 'Nghị định 78/2025/NĐ-CP', '78/2025/NĐ-CP', ''],
      ['refers to', 'Quyết định 15/QĐ-UBND', 'Luật 01/2011/QH13', '01/2011/QH13', '2011-11-11'],
      ['repeals', 'Quyết định 15/QĐ-UBND', 'Quyết định 07/QĐ-UBND', '07/QĐ-UBND', '2020-01-03'],
    ]);
    expect(rows[3]).toMatchObject({ In: 'Điều 1', Provisions: 'khoản 2 Điều 5' });
  });

  it('name a law in the same way in each row, however the text cites it', async () => {
    const named = parseDocument(`BỘ TƯ PHÁP
Số: 21/QĐ-BTP
Hà Nội, ngày 05 tháng 02 năm 2024

QUYẾT ĐỊNH
Về việc lưu trữ

Điều 1. Phạm vi
Thực hiện Bộ luật Dân sự năm 2015 và Bộ luật số 91/2015/QH13; Luật Lưu kho giấy được áp dụng khi có hiệu lực.
`);
    const rows = await rowsOf('citations', 'en', named);
    const columns = ['As written', 'Kind', 'Number', 'Name', 'Date', 'Issuer'];
    expect(rows.map((row) => columns.map((column) => row[column]))).toEqual([
      ['Bộ luật Dân sự năm 2015', 'Bộ luật', '91/2015/QH13', 'Dân sự', '2015', 'Quốc hội'],
      ['Bộ luật số 91/2015/QH13', 'Bộ luật', '91/2015/QH13', 'Dân sự', '2015', 'Quốc hội'],
      ['Luật Lưu kho giấy', 'Luật', '', 'Lưu kho giấy', '', 'Quốc hội'],
    ]);
  });

  it('speak the language that is asked for', async () => {
    const [row] = await rowsOf('citations', 'vi');
    expect(row).toMatchObject({ 'Văn bản': 'Quyết định 15/QĐ-UBND', 'Quan hệ': 'căn cứ', Loại: 'Luật' });
  });

  it('have a row for each work, with all that is done to it', async () => {
    const rows = await rowsOf('works');
    expect(rows.map((row) => [row['Number'], row['Relation'], row['Mentions']])).toEqual([
      ['01/2011/QH13', 'legal basis; referred to', '2'],
      ['30/2020/NĐ-CP', 'legal basis', '1'],
      ['78/2025/NĐ-CP', 'amends Nghị định 30/2020/NĐ-CP', '1'],
      ['07/QĐ-UBND', 'repealed', '1'],
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
      exportSheets([decision], [], 'csv', ['outline'], 'en'),
      exportSheets([decision], [], 'tsv', ['outline'], 'en'),
    ]);
    expect(csv).toBe(String(tsv).replaceAll('\t', ','));
    expect(String(csv).startsWith('\ufeffFile,Document')).toBe(true);
  });

  it('stand in one workbook, days as numbers of Excel and with filters', async () => {
    const tasks = [documentTasks(decision)];
    const bytes = await exportSheets([decision], tasks, 'xlsx', sheetNames, 'vi');
    const files = unzipSync(bytes as Uint8Array);
    const textOf = (path: string): string => new TextDecoder().decode(files[path]);
    expect(
      [...textOf('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name),
    ).toEqual(['Dẫn chiếu', 'Văn bản được dẫn', 'Bố cục', 'Nhiệm vụ được giao']);
    const sheet = textOf('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<autoFilter ref="A1:R6"/>');
    // 11 November 2011 and 3 January 2020: whole numbers, which formulas can compare.
    expect(sheet).toContain('<v>40858</v>');
    expect(sheet).toContain('<v>43833</v>');
  });
});

/** A decision with a table, in which a cell looks like a formula. */
const withTable: ParsedDocument = parseDocument(
  `ỦY BAN NHÂN DÂN
TỈNH THÁI BÌNH
Số: 16/KH-UBND
Thái Bình, ngày 06 tháng 02 năm 2024

KẾ HOẠCH
Rà soát kho lưu trữ

| STT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn |
| 1 | =HYPERLINK("http://x","rà soát") | Sở Nội vụ | 30/6/2024 |
| 2 | @SUM(A1) kho, "mục lục" | Sở Tài chính | 31/12/2024 |
`,
  { source: { path: 'kho/-ke-hoach.txt', format: 'text', encoding: 'utf-8', bytes: 1, sha256: null } },
);
const both = [decision, withTable];
const OPENED = 60_000;

describe.skipIf(!hasOffice)('what is written for spreadsheets, opened by LibreOffice', () => {
  it(
    'is in a workbook as it was, with days as days and no formula',
    async () => {
      const bytes = await exportSheets(both, both.map(documentTasks), 'xlsx', sheetNames, 'vi');
      const sheets = openInOffice('all.xlsx', bytes);
      expect(Object.keys(sheets).toSorted()).toEqual([
        'Bố cục',
        'Dẫn chiếu',
        'Nhiệm vụ được giao',
        'Văn bản được dẫn',
      ]);
      const [heads = [], first = []] = sheets['Dẫn chiếu'] ?? [];
      expect(first[heads.indexOf('Ngày ban hành')]).toBe('11/11/2011');
      expect(first[0]).toBe('=kho/quyet-dinh.txt');
      const tasks = sheets['Nhiệm vụ được giao'] ?? [];
      expect(tasks.flat()).toContain('=HYPERLINK("http://x","rà soát")');
      expect(tasks.flat()).toContain('30/06/2024');
    },
    OPENED,
  );

  it(
    'is in csv and tsv as it was, with what looks like a formula as text',
    async () => {
      for (const format of ['csv', 'tsv'] as const) {
        const text = await exportSheets(both, [], format, ['citations'], 'vi');
        const [rows = []] = Object.values(openInOffice(`citations.${format}`, text));
        expect(rows).toHaveLength(6);
        expect(rows[0]?.slice(0, 4)).toEqual(['Tệp', 'Văn bản', 'Tại', 'Văn bản tác động']);
        expect(rows[1]?.[0]).toBe("'=kho/quyet-dinh.txt");
        expect(rows[3]?.slice(3, 6)).toEqual([
          'Nghị định 30/2020/NĐ-CP',
          'được sửa đổi bởi',
          'Nghị định 78/2025/NĐ-CP',
        ]);
      }
    },
    OPENED,
  );

  it(
    'are findings, with how many each file and each rule has',
    async () => {
      const results = both.map((document, at) => ({
        path: document.source.path ?? '',
        diagnostics: at === 0 ? validate(document, '', { lang: 'vi' }) : [],
      }));
      const sheets = openInOffice('findings.xlsx', await exportFindings(results, 'xlsx', 'vi'));
      expect(Object.keys(sheets).toSorted()).toEqual(['Phát hiện', 'Theo quy tắc', 'Theo tệp']);
      expect(sheets['Phát hiện']).toHaveLength((results[0]?.diagnostics.length ?? 0) + 1);
      expect(sheets['Theo tệp']?.map((row) => row[0])).toEqual([
        'Tệp',
        '=kho/quyet-dinh.txt',
        'kho/-ke-hoach.txt',
      ]);
      const [rows = []] = Object.values(
        openInOffice('findings.csv', await exportFindings(results, 'csv', 'en')),
      );
      expect(rows[0]).toContain('Severity');
      expect(rows).toHaveLength(sheets['Phát hiện']?.length ?? 0);
    },
    OPENED,
  );

  it(
    'are tables of several documents, with a list of them',
    async () => {
      const exported = await exportTables([withTable, decision, withTable], 'xlsx', 'vi');
      if (exported?.type !== 'file') throw new Error('no workbook');
      const sheets = openInOffice('tables.xlsx', exported.bytes);
      expect(sheets['Danh mục bảng']?.map((row) => row.slice(0, 3))).toEqual([
        ['Trang tính', 'Tệp', 'Văn bản'],
        ['1', 'kho/-ke-hoach.txt', '16/KH-UBND'],
        ['2', 'kho/-ke-hoach.txt', '16/KH-UBND'],
      ]);
      expect(sheets['2']?.[1]?.[1]).toBe('=HYPERLINK("http://x","rà soát")');
    },
    OPENED,
  );
});

describe('tables of several documents', () => {
  it('are files that are called after them, and no two of them alike', async () => {
    const exported = await exportTables([withTable, withTable, decision], 'tsv', 'vi');
    if (exported?.type !== 'folder') throw new Error('no files');
    expect(Object.keys(exported.files)).toEqual(['-ke-hoach-table-1.tsv', '-ke-hoach-2-table-1.tsv']);
    expect(exported.files['-ke-hoach-table-1.tsv']?.startsWith('\ufeffSTT\tNhiệm vụ')).toBe(true);
  });
});
