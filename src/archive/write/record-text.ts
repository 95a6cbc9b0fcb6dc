import { partTables } from './tables.js';

/** The tables of a record, in the order of its text. */
export const recordTables = ['documents', ...partTables] as const;

/** What a store keeps about a document, as rows. */
type Rows = {
  readonly path: string;
  readonly document: { readonly sha256: string; readonly program: string } & Readonly<
    Record<string, unknown>
  >;
} & Readonly<Record<(typeof partTables)[number], readonly object[]>>;

/**
 * Writes a record as lines of JSON: one that identifies it, and one with the rows of each table. It is then read only
 * once, by the database, as a single thread adds what all others have parsed.
 */
export const recordText = ({ path, document, ...parts }: Rows): string => {
  const { sha256, program } = document;
  const rows = [[document], ...partTables.map((table) => parts[table])];
  return [{ path, sha256, program }, ...rows].map((line) => JSON.stringify(line)).join('\n');
};

/** The path of the file of a record. */
export const pathOfRecord = (record: string): string => {
  const { path }: { readonly path: string } = JSON.parse(record.slice(0, record.indexOf('\n')));
  return path;
};
