import { archiveError, reasonOf } from '../problem.js';
import type { DuckDBConnection, DuckDBValue } from './library.js';
import type { DuckDb } from './load.js';

/** A JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The answer to any statement: rows of JSON values, in the order of the columns. */
export interface Answer {
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<readonly (readonly Json[])[]>;
}

/**
 * A value as JSON; numbers too large for readers of JSON, days, times and bytes are texts as the database writes them.
 */
const toJson = (value: DuckDBValue, duckDb: DuckDb): Json => {
  const { DuckDBArrayValue, DuckDBDecimalValue, DuckDBListValue, DuckDBMapValue } = duckDb;
  const { DuckDBStructValue, DuckDBUnionValue } = duckDb;
  const inner = (each: DuckDBValue): Json => toJson(each, duckDb);
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof DuckDBDecimalValue) return value.toDouble();
  if (value instanceof DuckDBListValue || value instanceof DuckDBArrayValue) return value.items.map(inner);
  if (value instanceof DuckDBMapValue)
    return value.entries.map(({ key, value: each }) => ({ key: inner(key), value: inner(each) }));
  if (value instanceof DuckDBUnionValue) return { tag: value.tag, value: inner(value.value) };
  if (value instanceof DuckDBStructValue)
    return Object.fromEntries(Object.entries(value.entries).map(([key, each]) => [key, inner(each)]));
  if (value instanceof duckDb.DuckDBDateValue && !value.isFinite)
    return value.days > 0 ? 'infinity' : '-infinity';
  return String(value);
};

const EXTRACTING = /^Failed to extract statements: /u;

/** Counts the statements in a text. For one without any (empty, or a comment) the database gives no useful error. */
const countStatements = async (connection: DuckDBConnection, sql: string): Promise<number> => {
  try {
    return (await connection.extractStatements(sql)).count;
  } catch (thrown) {
    const reason = reasonOf(thrown);
    if (EXTRACTING.test(reason))
      throw archiveError({ code: 'query', reason: reason.replace(EXTRACTING, '') });
    return 0;
  }
};

/** Runs a statement that a user has written. Rejects with what is wrong with it, also if it is not exactly one. */
export const answerTo = async (
  connection: DuckDBConnection,
  sql: string,
  duckDb: DuckDb,
): Promise<Answer> => {
  const count = await countStatements(connection, sql);
  if (count !== 1) throw archiveError({ code: 'statements', count });
  const result = await connection.stream(sql).catch((thrown: unknown) => {
    throw archiveError({ code: 'query', reason: reasonOf(thrown) });
  });
  const rows = async function* (): AsyncGenerator<readonly (readonly Json[])[]> {
    try {
      for await (const chunk of result.yieldRows())
        yield chunk.map((row) => row.map((value) => toJson(value, duckDb)));
    } catch (thrown) {
      throw archiveError({ code: 'query', reason: reasonOf(thrown) });
    }
  };
  return { columns: result.deduplicatedColumnNames(), rows: rows() };
};
