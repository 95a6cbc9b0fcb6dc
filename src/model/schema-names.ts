/** The schemas other than those of documents and configurations, with the types that they define. */
export const schemaTypes = {
  tasks: 'DocumentTasks',
  chunk: 'Chunk',
  diff: 'DocumentDiff',
  findings: 'Findings',
  explanation: 'ExplainedLine',
  failure: 'FailedInput',
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
