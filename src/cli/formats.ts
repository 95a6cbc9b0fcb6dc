import type { PresetName, ReporterName } from '../validate/index.js';

/** The formats that a document can be had in; "table" is the report for a person. The first is the default. */
export const parseFormats = ['table', 'json', 'ndjson', 'text'] as const;

/** The formats that a graph can be had in; "table" is the aligned summary. The first is the default. */
export const graphFormats = ['table', 'json', 'dot', 'mermaid'] as const;

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

/** The formats of a graph that are made by exporters. */
export type GraphExportFormat = Exclude<(typeof graphFormats)[number], 'table'>;

/** The ready-made settings of `validate`; said here too, so that help needs no rules loaded. */
export const presetNames = [
  'recommended',
  'published',
  'draft',
  'strict',
] as const satisfies readonly PresetName[];
