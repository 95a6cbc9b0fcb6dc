import type { DocumentTasks, Lang } from '../../model/index.js';
import type { Sheet, SheetColumn } from '../spreadsheet/index.js';
import { taskRows } from './rows.js';
import { type TaskColumnName, taskWords } from './words.js';

const COLUMNS = [
  'file',
  'document',
  'unit',
  'what',
  'lead',
  'with',
  'from',
  'until',
  'every',
  'product',
  'page',
  'line',
] as const satisfies readonly TaskColumnName[];

const WIDTHS: Readonly<Record<(typeof COLUMNS)[number], number>> = {
  file: 24,
  document: 18,
  unit: 12,
  what: 70,
  lead: 30,
  with: 30,
  from: 12,
  until: 12,
  every: 14,
  product: 28,
  page: 7,
  line: 7,
};

const TYPES: Readonly<Partial<Record<TaskColumnName, SheetColumn['type']>>> = {
  from: 'day',
  until: 'day',
  page: 'number',
  line: 'number',
};

/** The tasks of some documents as a sheet, one row per task, with days as dates that can be filtered. */
export function tasksSheet(documents: readonly DocumentTasks[], lang: Lang): Sheet {
  const words = taskWords(lang);
  return {
    name: words.title,
    columns: COLUMNS.map((column) => ({
      head: words.columns[column],
      type: TYPES[column] ?? 'text',
      width: WIDTHS[column],
    })),
    rows: taskRows(documents, lang).map(({ cells, task }) =>
      COLUMNS.map((column) => {
        if (column === 'page') return task.page;
        return column === 'line' ? task.position.start.line : cells[column];
      }),
    ),
  };
}
