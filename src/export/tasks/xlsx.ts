import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type Cell } from 'write-excel-file/universal';
import type { DocumentTasks, Lang } from '../../model/index.js';
import { shorten } from '../label.js';
import { sheetColumns, type TaskRow, taskRows } from './rows.js';
import { type TaskColumnName, taskWords } from './words.js';

/** No cell of a workbook holds more characters. */
const LONGEST_CELL = 32_767;
const WIDTHS: Readonly<Record<TaskColumnName, number>> = {
  document: 18,
  unit: 12,
  what: 70,
  lead: 30,
  with: 30,
  due: 20,
  from: 12,
  until: 12,
  every: 14,
  product: 28,
  page: 7,
};

/** Noon keeps the day whatever the zone of the machine is that opens the sheet. */
const dateOf = (day: string): Date => new Date(`${day}T12:00:00Z`);

function cellOf({ cells, task }: TaskRow, column: TaskColumnName): Cell {
  const look = { wrap: true, alignVertical: 'top', borderStyle: 'thin' } as const;
  const text = cells[column];
  if (text === '') return { value: '', type: String, ...look };
  if (column === 'from' || column === 'until')
    return { value: dateOf(text), type: Date, format: 'dd/mm/yyyy', ...look };
  if (column === 'page') return { value: task.page ?? 0, type: Number, ...look };
  return { value: shorten(text, LONGEST_CELL), type: String, ...look };
}

/** Writes tasks as a workbook of one sheet: the head in sight and with filters, dates as dates. */
export async function tasksToXlsx(documents: readonly DocumentTasks[], lang: Lang): Promise<Uint8Array> {
  const words = taskWords(lang);
  const head = sheetColumns.map(
    (column): Cell => ({
      value: words.columns[column],
      type: String,
      fontWeight: 'bold',
      borderStyle: 'thin',
    }),
  );
  const rows = taskRows(documents, lang).map((row) => sheetColumns.map((column) => cellOf(row, column)));
  const blob = await writeExcelFile([
    {
      data: [head, ...rows],
      sheet: words.title,
      columns: sheetColumns.map((column) => ({ width: WIDTHS[column] })),
      stickyRowsCount: 1,
    },
  ]).toBlob();
  return withFilter(new Uint8Array(await blob.arrayBuffer()), rows.length + 1);
}

const SHEET = 'xl/worksheets/sheet1.xml';

/** Lets who opens the sheet choose rows by the head of each column, which the writer has no word for. */
function withFilter(workbook: Uint8Array, rows: number): Uint8Array {
  const files = unzipSync(workbook);
  const sheet = files[SHEET];
  if (sheet === undefined) return workbook;
  const last = String.fromCharCode(64 + sheetColumns.length);
  const filter = `</sheetData><autoFilter ref="A1:${last}${rows}"/>`;
  return zipSync({ ...files, [SHEET]: strToU8(strFromU8(sheet).replace('</sheetData>', filter)) });
}
