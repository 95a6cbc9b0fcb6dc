import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/read/index.js';
import { odt } from './support/package.js';

/** The cells of the only table, row by row: "column x columns x rows text". */
async function cellsOf(bytes: Uint8Array, path: string): Promise<readonly (readonly string[])[]> {
  const { text, layout } = await readSource(bytes, { path });
  const [table] = layout?.tables ?? [];
  return (table?.rows ?? []).map(({ cells }) =>
    cells.map(({ column, columns, rows, start, end }) =>
      `${column}x${columns}x${rows} ${text.slice(start, end).replaceAll('\n', ' ').trim()}`.trim(),
    ),
  );
}

const html = (table: string) => cellsOf(Buffer.from(`<html><body>${table}</body></html>`), 'bang.html');
const rtf = (rows: string) => cellsOf(Buffer.from(`{\\rtf1\\ansi ${rows}\\pard x\\par}`), 'bang.rtf');
const openDocument = (table: string) =>
  cellsOf(odt(`<table:table>${table}</table:table><text:p>x</text:p>`), 'bang.odt');

const rtfRow = (edges: readonly number[], texts: readonly string[]): string =>
  `\\trowd\\trleft-10${edges.map((edge) => `\\cellx${edge}`).join('')}\\intbl ${texts.map((text) => `${text}\\cell`).join(' ')}\\row `;

describe('a row whose spans do not add up, which a word processor gives equal shares', () => {
  it('has its cells in the columns from the first on, the last one in all that are left', async () => {
    const edges = [754, 3318, 7470, 9350];
    const rows = [
      rtfRow(edges, ['TT', 'Loai', 'Ten', 'Cap']),
      rtfRow([2330, 9350], ['I', 'Dan dung']),
      rtfRow(edges, ['1', 'Nha o', 'Chung cu', 'II']),
      rtfRow(edges, ['2', 'Y te', 'Benh vien', 'III']),
      rtfRow(edges, ['3', 'The thao', 'San', 'III']),
    ];
    expect((await rtf(rows.join('')))[1]).toEqual(['1x1x1 I', '2x3x1 Dan dung']);
  });

  it('is told from a row with an edge near one of the others', async () => {
    const edges = [2330, 3318, 7470, 9350];
    const rows = [
      rtfRow(edges, ['TT', 'Loai', 'Ten', 'Cap']),
      rtfRow([7300, 9350], ['Tong cong', '9']),
      rtfRow(edges, ['1', 'Nha o', 'Chung cu', 'II']),
      rtfRow(edges, ['2', 'Y te', 'Benh vien', 'III']),
      rtfRow(edges, ['3', 'The thao', 'San', 'III']),
    ];
    expect((await rtf(rows.join('')))[1]).toEqual(['1x3x1 Tong cong', '4x1x1 9']);
  });
});

describe('a cell over rows', () => {
  const cell = (text: string, spans = ''): string =>
    `<table:table-cell ${spans}><text:p>${text}</text:p></table:table-cell>`;
  const covered = '<table:covered-table-cell/>';
  const row = (...cells: readonly string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;

  it('covers the places below it that no other cell does, whatever count it has', async () => {
    const rows = [
      row(cell('STT', 'table:number-rows-spanned="9"'), cell('Tên'), cell('Diện tích')),
      row(covered, covered, cell('Đất')),
      row(cell('1'), cell('Bến'), cell('20')),
    ];
    expect(await openDocument(rows.join(''))).toEqual([
      ['1x1x2 STT', '2x1x2 Tên', '3x1x1 Diện tích'],
      ['3x1x1 Đất'],
      ['1x1x1 1', '2x1x1 Bến', '3x1x1 20'],
    ]);
  });

  it('covers no place that a cell beside it covers', async () => {
    const rows = [
      row(cell('STT'), cell('Tên'), cell('Diện tích')),
      row(cell('Tổng cộng', 'table:number-columns-spanned="2"'), covered, cell('20')),
    ];
    expect(await openDocument(rows.join(''))).toEqual([
      ['1x1x1 STT', '2x1x1 Tên', '3x1x1 Diện tích'],
      ['1x2x1 Tổng cộng', '3x1x1 20'],
    ]);
  });

  it('ends at a row that fills the width of an HTML table', async () => {
    const columns = '<col width="40"><col width="90"><col width="60">';
    const rows =
      '<tr><td rowspan="4">STT</td><td>Tên</td><td>Diện tích</td></tr>' +
      '<tr><td>Bến</td><td>Đất</td></tr>' +
      '<tr><td>1</td><td>Phà</td><td>20</td></tr><tr><td>2</td><td>Cảng</td><td>30</td></tr>';
    const right = [
      ['1x1x2 STT', '2x1x1 Tên', '3x1x1 Diện tích'],
      ['2x1x1 Bến', '3x1x1 Đất'],
      ['1x1x1 1', '2x1x1 Phà', '3x1x1 20'],
      ['1x1x1 2', '2x1x1 Cảng', '3x1x1 30'],
    ];
    expect(await html(`<table>${columns}${rows}</table>`)).toEqual(right);
    // Nothing is known of the width: as a browser draws it.
    expect((await html(`<table>${rows}</table>`))[2]?.[0]).toBe('2x1x1 1');
  });
});
