import type { DocumentTasks, Lang } from '../../model/index.js';
import { loadWorkbookWriter, type SheetColumn } from '../sheets/index.js';
import { sheetColumns, taskRows } from './rows.js';
import { type TaskColumnName, taskWords } from './words.js';

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

const TYPES: Readonly<Partial<Record<TaskColumnName, SheetColumn['type']>>> = {
  from: 'day',
  until: 'day',
  page: 'number',
};

/** Writes tasks as a workbook of one sheet: the head in sight and with filters, dates as dates. */
export async function tasksToXlsx(documents: readonly DocumentTasks[], lang: Lang): Promise<Uint8Array> {
  const words = taskWords(lang);
  const toWorkbook = await loadWorkbookWriter();
  return toWorkbook([
    {
      name: words.title,
      columns: sheetColumns.map((column) => ({
        head: words.columns[column],
        type: TYPES[column] ?? 'text',
        width: WIDTHS[column],
      })),
      rows: taskRows(documents, lang).map(({ cells, task }) =>
        sheetColumns.map((column) => (column === 'page' ? task.page : cells[column])),
      ),
    },
  ]);
}
