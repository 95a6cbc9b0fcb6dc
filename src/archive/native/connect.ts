import type { Connection, PreparedStatement, Result } from '@duckdb/node-bindings';
import { type Answer, answerTo } from './any-answer.js';
import { columnReader, type Value } from './columns.js';
import { type Bindings, loadPackage } from './load.js';

/** A value for $1, $2 … in a statement; lists are passed as JSON. */
export type Parameter = string | number | bigint | boolean | null;

/** Some rows of a result, column by column. */
export interface Columns {
  readonly names: readonly string[];
  readonly columns: readonly (readonly Value[])[];
}

/** A connection to an open database file. Everything rejects with the errors of the database. */
export interface NativeConnection {
  /** Runs statements; only the last may have parameters. */
  readonly run: (sql: string, values: readonly Parameter[]) => Promise<void>;
  /** The result of one statement, in parts, the first of which may come before it is complete. */
  readonly stream: (sql: string, values: readonly Parameter[]) => AsyncGenerator<Columns>;
  /** The result of one statement, in parts, when it is complete. */
  readonly all: (sql: string, values: readonly Parameter[]) => AsyncGenerator<Columns>;
  /** Runs a statement that a user has written. */
  readonly ask: (sql: string) => Promise<Answer>;
  readonly close: () => void;
}

const LEAST_INTEGER = -(2 ** 31);
const MOST_INTEGER = 2 ** 31 - 1;

const bind = (
  bindings: Bindings,
  statement: PreparedStatement,
  values: readonly Parameter[],
): PreparedStatement => {
  for (const [index, value] of values.entries()) {
    const place = index + 1;
    if (value === null) bindings.bind_null(statement, place);
    else if (typeof value === 'string') bindings.bind_varchar(statement, place, value);
    else if (typeof value === 'boolean') bindings.bind_boolean(statement, place, value);
    else if (typeof value === 'bigint') bindings.bind_int64(statement, place, value);
    else if (!Number.isSafeInteger(value)) bindings.bind_double(statement, place, value);
    else if (value >= LEAST_INTEGER && value <= MOST_INTEGER) bindings.bind_int32(statement, place, value);
    else bindings.bind_int64(statement, place, BigInt(value));
  }
  return statement;
};

const overConnection = (bindings: Bindings, connection: Connection, close: () => void): NativeConnection => {
  const reader = columnReader(bindings);

  const using = async <Found>(
    prepared: Promise<PreparedStatement>,
    values: readonly Parameter[],
    execute: (statement: PreparedStatement) => Promise<Found>,
  ): Promise<Found> => {
    const statement = await prepared;
    try {
      return await execute(bind(bindings, statement, values));
    } finally {
      bindings.destroy_prepare_sync(statement);
    }
  };

  async function* partsOf(result: Result): AsyncGenerator<Columns> {
    const { names, columnsOf } = reader(result);
    for (;;) {
      const chunk = await bindings.fetch_chunk(result);
      if (chunk === null || bindings.data_chunk_get_size(chunk) === 0) return;
      yield { names, columns: columnsOf(chunk) };
    }
  }

  const runWith = async (sql: string, values: readonly Parameter[]): Promise<void> => {
    const { extracted_statements: statements, statement_count: count } = await bindings.extract_statements(
      connection,
      sql,
    );
    for (let index = 0; index < count; index += 1) {
      const prepared = bindings.prepare_extracted_statement(connection, statements, index);
      const own = index === count - 1 ? values : [];
      await using(prepared, own, (statement) => bindings.execute_prepared(statement));
    }
  };

  return {
    run: async (sql, values) => {
      if (values.length === 0) await bindings.query(connection, sql);
      else await runWith(sql, values);
    },
    stream: async function* (sql, values) {
      yield* partsOf(
        await using(bindings.prepare(connection, sql), values, bindings.execute_prepared_streaming),
      );
    },
    all: async function* (sql, values) {
      yield* partsOf(await using(bindings.prepare(connection, sql), values, bindings.execute_prepared));
    },
    ask: (sql) => {
      const duckDb = loadPackage();
      return answerTo(new duckDb.DuckDBConnection(connection), sql, duckDb);
    },
    close,
  };
};

/** Opens a database file and connects to it. */
export const connect = async (
  bindings: Bindings,
  path: string,
  settings: Readonly<Record<string, string>>,
): Promise<NativeConnection> => {
  const config = bindings.create_config();
  for (const [name, value] of Object.entries(settings)) bindings.set_config(config, name, value);
  const database = await bindings.open(path, config);
  const connection = await bindings.connect(database);
  return overConnection(bindings, connection, () => {
    bindings.disconnect_sync(connection);
    bindings.close_sync(database);
  });
};
