/**
 * The schemas other than those of documents and configurations, with the types that they define; "[]" is for a list of
 * them. What a command prints has the name of the command, and of the option that asks for it.
 */
export const schemaTypes = {
  unit: 'Unit',
  tasks: 'DocumentTasks',
  chunk: 'Chunk',
  diff: 'DocumentDiff',
  findings: 'Findings',
  finding: 'FileFinding',
  explanation: 'ExplainedLine',
  failure: 'FailedInput',
  graph: 'PrintedGraph',
  'graph-as-of': 'BasisStates',
  'graph-amendments': 'AmendmentChains[]',
  amend: 'ActOperations',
  consolidate: 'ConsolidatedDocument',
  'consolidate-check': 'OfficialComparison',
  rules: 'ListedRule[]',
  baseline: 'Baseline',
  'applied-config': 'AppliedConfig',
  'archive-stats': 'StoreCount[]',
  'archive-find': 'FoundWork[]',
  'archive-in-force': 'WorkState[]',
  'archive-basis': 'WorkBasis[]',
  'archive-affected': 'AffectedWork[]',
  'archive-timeline': 'WorkEvent[]',
  'archive-missing': 'MissingWork[]',
  'archive-overdue': 'OverdueTask[]',
  'archive-conflicts': 'ConflictingValue[]',
  'archive-copies': 'WorkCopy[]',
} as const;

/** The name of a schema. */
export type SchemaName = 'document' | 'config' | keyof typeof schemaTypes;

/** The names of all schemas, in the order in which help lists them. */
export const schemaNames: readonly SchemaName[] = [
  'document',
  ...(Object.keys(schemaTypes) as (keyof typeof schemaTypes)[]),
  'config',
];

/** The id of a schema, by which other schemas refer to it; nothing can be fetched from it. */
export const schemaId = (name: SchemaName): string => `urn:plan-parse:schema:2:${name}`;
