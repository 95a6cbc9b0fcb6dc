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
 * Writes what documents cite, how they are built and what they give to do, for spreadsheets: what one would take for a
 * formula is marked as text, and texts begin with the mark by which spreadsheets know UTF-8.
 *
 * @param tasks - those of the documents, where their sheet is wanted
 * @param kinds - the sheets that are wanted; a format of text holds the first
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

/** Writes findings for spreadsheets; a format of text holds them one a row, a workbook also counts them. */
export const exportFindings = (
  results: readonly FileFindings[],
  format: SheetFormatName,
  lang: Lang,
): Promise<string | Uint8Array> => sheetFormats[format](findingsSheets(results, lang));
