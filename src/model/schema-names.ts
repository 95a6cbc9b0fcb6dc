/** What there is a schema of beside a document, with the types whose definitions they are. */
export const schemaTypes = {
  tasks: 'DocumentTasks',
  chunk: 'Chunk',
  diff: 'DocumentDiff',
  findings: 'Findings',
  explanation: 'ExplainedLine',
  failure: 'FailedInput',
} as const;

/** What there is a schema of. */
export type SchemaName = 'document' | 'config' | keyof typeof schemaTypes;

/** All that there is a schema of, in the order in which help names it. */
export const schemaNames: readonly SchemaName[] = [
  'document',
  ...(Object.keys(schemaTypes) as (keyof typeof schemaTypes)[]),
  'config',
];

/** The name by which other schemas refer to one of this program's; it is no address. */
export const schemaId = (name: SchemaName): string => `urn:plan-parse:schema:2:${name}`;
