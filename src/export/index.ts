import type { CitationGraph, DocumentTasks, Lang, ParsedDocument } from '../model/index.js';
import {
  type DocumentFormatName,
  documentFormats,
  type ExportOptions,
  type GraphExport,
  type GraphFormatName,
  graphFormats,
} from './formats/index.js';
import { type AmendingAct, type OperationFormatName, operationFormats } from './operations/index.js';
import { type TaskFormatName, taskFormats } from './tasks/index.js';

/** Writes a graph in a format. */
export async function exportGraph(
  graph: CitationGraph,
  format: GraphFormatName,
  options: ExportOptions,
): Promise<GraphExport> {
  const write = await graphFormats[format].load(options);
  return write(graph);
}

/**
 * Writes a document in a format.
 *
 * @param text - the text that the document was parsed from, if available; a page writes labels as they are there
 */
export async function exportDocument(
  document: ParsedDocument,
  format: DocumentFormatName,
  options: ExportOptions,
  text: string | null = null,
): Promise<string> {
  const write = await documentFormats[format](options);
  return write(document, text);
}

/** Writes rows of cells as lines (RFC 4180), so that no spreadsheet interprets a cell as a formula. */
export const rowsToCsv = async (rows: readonly (readonly (string | number | null)[])[]): Promise<string> =>
  (await import('./delimited.js')).toDelimited(rows);

/** Writes the changes made by acts in a format. */
export const exportOperations = (
  acts: readonly AmendingAct[],
  format: OperationFormatName,
  lang: Lang,
): Promise<string | Uint8Array> => operationFormats[format](acts, lang);

/** Writes the tasks of documents in a format. */
export const exportTasks = (
  documents: readonly DocumentTasks[],
  format: TaskFormatName,
  lang: Lang,
): Promise<string | Uint8Array> => taskFormats[format](documents, lang);

export {
  changeKinds,
  type DiffEntry,
  type DiffSection,
  type DiffWords,
  diffSections,
  diffWords,
  exportDiff,
  type SideWord,
  sayFact,
  sideWords,
} from './diff/index.js';
export {
  type DocumentFormatName,
  documentFormats,
  type ExportOptions,
  type GraphExport,
  type GraphFormatName,
  graphFormats,
} from './formats/index.js';
export {
  type AmendingAct,
  type OperationFormatName,
  operationFormats,
  operationRows,
  operationWords,
  saySource,
} from './operations/index.js';
export { sayTarget } from './say-change.js';
export {
  exportFindings,
  exportSheets,
  type FileFindings,
  type SheetKind,
  sheetNames,
} from './sheets/index.js';
export { type SheetFormatName, sheetFormats } from './spreadsheet/index.js';
export { exportTables, type TableExport, type TableFormatName, tableFormats } from './tables/index.js';
export {
  documentName,
  sayDue,
  type TaskFormatName,
  taskFormats,
  taskWords,
} from './tasks/index.js';
