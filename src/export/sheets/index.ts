import type { DocumentTasks, Lang, ParsedDocument } from '../../model/index.js';
import { type SheetFormatName, sheetFormats } from '../spreadsheet/index.js';
import { tasksSheet } from '../tasks/index.js';
import { type FileFindings, findingsSheets } from './findings.js';
import { type DocumentSheetName, documentSheet, documentSheetNames } from './rows.js';

export { sheetOf } from './columns.js';
export type { FileFindings } from './findings.js';

/** The name of a kind of sheet. */
export type SheetKind = DocumentSheetName | 'tasks';

/** The kinds of sheets, in the order in which a workbook has them. */
export const sheetNames: readonly SheetKind[] = [...documentSheetNames, 'tasks'];

/**
 * Writes the citations, outlines and tasks of documents for spreadsheets: cells that look like formulas are marked as
 * text, and texts begin with a byte order mark, by which spreadsheets recognise UTF-8.
 *
 * @param tasks - the tasks of the documents, if their sheet is requested
 * @param kinds - the requested sheets; text formats only contain the first
 */
export const exportSheets = (
  documents: readonly ParsedDocument[],
  tasks: readonly DocumentTasks[],
  format: SheetFormatName,
  kinds: readonly SheetKind[],
  lang: Lang,
): Promise<string | Uint8Array> =>
  sheetFormats[format](
    kinds.map((kind) => (kind === 'tasks' ? tasksSheet(tasks, lang) : documentSheet(kind, documents, lang))),
  );

/** Writes findings for spreadsheets: one per row in text formats; workbooks also contain counts. */
export const exportFindings = (
  results: readonly FileFindings[],
  format: SheetFormatName,
  lang: Lang,
): Promise<string | Uint8Array> => sheetFormats[format](findingsSheets(results, lang));
