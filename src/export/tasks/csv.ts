import { stringify } from 'csv-stringify/browser/esm/sync';
import type { DocumentTasks, Lang } from '../../model/index.js';
import { sheetColumns, taskRows } from './rows.js';
import { taskWords } from './words.js';

/**
 * Writes tasks as a table, one line a task (RFC 4180), with the mark by which spreadsheets know UTF-8, and no cell that
 * one would take for a formula.
 */
export function tasksToCsv(documents: readonly DocumentTasks[], lang: Lang): string {
  const { columns } = taskWords(lang);
  const head = sheetColumns.map((column) => columns[column]);
  const rows = taskRows(documents, lang).map(({ cells }) => sheetColumns.map((column) => cells[column]));
  return stringify([head, ...rows], { bom: true, escape_formulas: true, record_delimiter: '\r\n' });
}
