import {
  type DocumentFormatName,
  documentFormats,
  graphFormats as graphExports,
  operationFormats,
  type SheetFormatName,
  sheetFormats,
  sheetNames,
  type TableFormatName,
  tableFormats,
  taskFormats as taskExports,
} from '../export/index.js';
import type { GraphEdge } from '../model/index.js';
import type { OcrMode } from '../read/index.js';
import { presetNames, reporterNames } from '../validate/index.js';

/** The names of a table, in its order. */
const namesOf = <Name extends string>(table: Readonly<Record<Name, unknown>>): readonly Name[] =>
  Object.keys(table) as Name[];

/** The formats for documents; "table" is the report for people. The first is the default. */
export const parseFormats = [
  'table',
  'json',
  'ndjson',
  'chunks',
  'text',
  ...namesOf(documentFormats),
  ...namesOf(sheetFormats),
] as const;

/** The formats for lists of changes, in the order of the help. */
export const amendFormats = ['table', 'json', 'ndjson', ...namesOf(operationFormats)] as const;

/** The formats for consolidated texts, in the order of the help. */
export const consolidateFormats = ['text', 'json', 'ndjson', 'html', 'akn', 'markdown'] as const;

/** The sheets of documents; text formats contain the first by default. */
export { sheetNames };

/** The formats for graphs; "table" is the summary for people. The first is the default. */
export const graphFormats = ['table', ...namesOf(graphExports)] as const;

/** The formats for tasks; "table" is for people. The first is the default. */
export const taskFormats = ['table', 'json', 'ndjson', ...namesOf(taskExports)] as const;

/** The formats for differences; "text" is for people. The first is the default. */
export const diffFormats = ['text', 'json', 'html'] as const;

/** What the table of tasks can be grouped by. The first is the default. */
export const taskGroupings = ['lead', 'due', 'unit'] as const;

/** Which pages of a PDF are read as pictures. The first is the default. */
export const ocrModes = ['auto', 'never', 'always'] as const satisfies readonly OcrMode[];

/** Whether a format contains a single document. */
export const holdsOneDocument = (format: (typeof parseFormats)[number]): format is DocumentFormatName =>
  Object.hasOwn(documentFormats, format);

/** Whether a format is for spreadsheets. */
export const holdsSheets = (format: string): format is SheetFormatName => Object.hasOwn(sheetFormats, format);

/** Whether a format is available for tables. */
export const holdsTables = (format: (typeof parseFormats)[number]): format is TableFormatName =>
  Object.hasOwn(tableFormats, format);

/** Whether a format for graphs writes several files, which needs a folder. */
export const needsFolder = (format: (typeof graphFormats)[number]): boolean =>
  format !== 'table' && graphExports[format].type === 'folder';

/** Whether a format for graphs includes the sentences that mention works. */
export const hasSentences = (format: (typeof graphFormats)[number]): boolean =>
  format !== 'table' && graphExports[format].hasSentences;

/** The measures of `graph`, in the order of the output. */
export const measureNames = [
  'relations',
  'cited',
  'ranked',
  'present',
  'missing',
  'cycles',
  'repealed',
  'conflicts',
  'components',
] as const;

export type MeasureName = (typeof measureNames)[number];

/** The relations that edges have. */
export const relationNames = [
  'basis',
  'proposal',
  'implements',
  'details',
  'amends',
  'repeals',
  'issues',
  'refers',
] as const satisfies readonly GraphEdge['relation'][];

/** The formats for findings. The first is the default. */
export const validateFormats = [...reporterNames, ...namesOf(sheetFormats)] as const;

/** If nothing was read, formats for people print nothing and formats for programs an empty list. */
const FOR_PEOPLE = new Set<string>(['text', 'markdown', 'html', ...namesOf(sheetFormats)]);

/** Whether a format for findings is meant for programs. */
export const isForPrograms = (format: (typeof validateFormats)[number]): boolean => !FOR_PEOPLE.has(format);

/** The ready-made settings of `validate`. */
export { presetNames };

/** The shells with completions. */
export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;

/** The formats for findings that CI services show beside the lines of files. */
const READ_BY_CI: ReadonlySet<string> = new Set(['github', 'gitlab', 'junit', 'sarif']);

/** Whether a format for findings is read by a CI service. */
export const isForCi = (format: (typeof validateFormats)[number]): boolean => READ_BY_CI.has(format);
