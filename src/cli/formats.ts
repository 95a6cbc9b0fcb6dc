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

/** The formats that a document can be had in; "table" is the report for a person. The first is the default. */
export const parseFormats = [
  'table',
  'json',
  'ndjson',
  'chunks',
  'text',
  ...namesOf(documentFormats),
  ...namesOf(sheetFormats),
] as const;

/** The formats of lists of changes, in the order in which help names them. */
export const amendFormats = ['table', 'json', 'ndjson', ...namesOf(operationFormats)] as const;

/** The formats of consolidated texts, in the order in which help names them. */
export const consolidateFormats = ['text', 'json', 'ndjson', 'html', 'akn', 'markdown'] as const;

/** The sheets that documents can be had as; formats of text hold the first where none is named. */
export { sheetNames };

/** The formats that a graph can be had in; "table" is the summary for a person. The first is the default. */
export const graphFormats = ['table', ...namesOf(graphExports)] as const;

/** The formats that tasks can be had in; "table" is for a person. The first is the default. */
export const taskFormats = ['table', 'json', 'ndjson', ...namesOf(taskExports)] as const;

/** The formats that differences can be had in; "text" is for a person. The first is the default. */
export const diffFormats = ['text', 'json', 'html'] as const;

/** What the table of tasks can be grouped by. The first is the default. */
export const taskGroupings = ['lead', 'due', 'unit'] as const;

/** Which pages of a PDF are read as pictures. The first is the default. */
export const ocrModes = ['auto', 'never', 'always'] as const satisfies readonly OcrMode[];

/** Whether a format of documents is one that holds a single one. */
export const holdsOneDocument = (format: (typeof parseFormats)[number]): format is DocumentFormatName =>
  Object.hasOwn(documentFormats, format);

/** Whether a format is one for spreadsheets. */
export const holdsSheets = (format: string): format is SheetFormatName => Object.hasOwn(sheetFormats, format);

/** Whether a format of documents is one that their tables can be had in. */
export const holdsTables = (format: (typeof parseFormats)[number]): format is TableFormatName =>
  Object.hasOwn(tableFormats, format);

/** Whether a format of graphs is several files, for which there has to be a folder. */
export const needsFolder = (format: (typeof graphFormats)[number]): boolean =>
  format !== 'table' && graphExports[format].type === 'folder';

/** Whether a format of graphs has the sentences in which works are mentioned. */
export const hasSentences = (format: (typeof graphFormats)[number]): boolean =>
  format !== 'table' && graphExports[format].hasSentences;

/** What `graph` can measure, in the order in which it is printed. */
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

/** The formats that findings can be had in. The first is the default. */
export const validateFormats = [...reporterNames, ...namesOf(sheetFormats)] as const;

/** Findings that people read say nothing where nothing was read; what programs read is then an empty list. */
const FOR_PEOPLE = new Set<string>(['text', 'markdown', 'html', ...namesOf(sheetFormats)]);

/** Whether a format of findings is one that programs read. */
export const isForPrograms = (format: (typeof validateFormats)[number]): boolean => !FOR_PEOPLE.has(format);

/** The ready-made settings of `validate`. */
export { presetNames };
