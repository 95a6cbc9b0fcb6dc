import type { DocumentFormat, FolderFormat, GraphFormat } from '../export/index.js';
import type { GraphEdge } from '../model/index.js';
import type { OcrMode } from '../read/index.js';
import type { PresetName, ReporterName } from '../validate/index.js';

/** The formats of a document that are made by exporters, and that hold a single one. */
const documentExports = ['akn', 'html'] as const satisfies readonly (DocumentFormat | 'html')[];

/** The formats of a graph that are made by exporters. */
const graphExports = [
  'json',
  'dot',
  'mermaid',
  'graphml',
  'gexf',
  'csv',
  'cypher',
  'turtle',
  'jsonld',
  'svg',
  'html',
] as const satisfies readonly (GraphFormat | FolderFormat | 'html')[];

/** The formats that a document can be had in; "table" is the report for a person. The first is the default. */
export const parseFormats = ['table', 'json', 'ndjson', 'text', ...documentExports] as const;

/** The formats that a graph can be had in; "table" is the summary for a person. The first is the default. */
export const graphFormats = ['table', ...graphExports] as const;

/** Which pages of a PDF are read as pictures. The first is the default. */
export const ocrModes = ['auto', 'never', 'always'] as const satisfies readonly OcrMode[];

export type DocumentExportFormat = (typeof documentExports)[number];

export type GraphExportFormat = (typeof graphExports)[number];

/** Whether a format of documents is one that holds a single one. */
export const holdsOneDocument = (format: (typeof parseFormats)[number]): format is DocumentExportFormat =>
  documentExports.some((name) => name === format);

/** What `graph` can measure, in the order in which it is printed. */
export const measureNames = [
  'relations',
  'cited',
  'ranked',
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
export const validateFormats = [
  'text',
  'json',
  'ndjson',
  'sarif',
  'junit',
  'github',
  'gitlab',
  'markdown',
  'html',
] as const satisfies readonly ReporterName[];

/** The ready-made settings of `validate`; said here too, so that help needs no rules loaded. */
export const presetNames = [
  'recommended',
  'published',
  'draft',
  'strict',
] as const satisfies readonly PresetName[];
