import { type Answer, answerTo } from './any-answer.js';
import type {
  DuckDBConnection,
  DuckDBPreparedStatement,
  DuckDBResult,
  DuckDBType,
  DuckDBValue,
} from './library.js';
import type { DuckDb } from './load.js';

/** A value for $1, $2 … in a statement; lists are passed as JSON. */
export type Parameter = string | number | bigint | boolean | null;

/** A value in a row of a result. */
export type Value = string | number | boolean | bigint | null | readonly Value[];

/** Some rows of a result, column by column. */
export interface Columns {
  readonly names: readonly string[];
  readonly columns: readonly (readonly Value[])[];
}

/** A connection to an open database file. Everything rejects with the errors of the database. */
export interface Connection {
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

const overConnection = (duckDb: DuckDb, connection: DuckDBConnection, close: () => void): Connection => {
  const { BIGINT, DuckDBListValue } = duckDb;

  /** The package would take a whole number of this kind for a larger type than the columns of a store have. */
  const typeOf = (value: Parameter): DuckDBType | undefined =>
    typeof value === 'bigint' ? BIGINT : undefined;

  const toValue = (value: DuckDBValue): Value =>
    value instanceof DuckDBListValue ? value.items.map(toValue) : (value as Value);

  const using = async (
    sql: string,
    values: readonly Parameter[],
    execute: (statement: DuckDBPreparedStatement) => Promise<DuckDBResult>,
  ): Promise<DuckDBResult> => {
    const statement = await connection.prepare(sql);
    try {
      statement.bind([...values], values.map(typeOf) as DuckDBType[]);
      return await execute(statement);
    } finally {
      statement.destroySync();
    }
  };

  async function* partsOf(result: DuckDBResult): AsyncGenerator<Columns> {
    const names = result.columnNames();
    for (;;) {
      const chunk = await result.fetchChunk();
      if (chunk === null || chunk.rowCount === 0) return;
      yield { names, columns: names.map((_, index) => chunk.convertColumnValues(index, toValue)) };
    }
  }

  return {
    run: async (sql, values) => {
      if (values.length === 0) await connection.run(sql);
      else await connection.run(sql, [...values], values.map(typeOf) as DuckDBType[]);
    },
    stream: async function* (sql, values) {
      yield* partsOf(await using(sql, values, (statement) => statement.stream()));
    },
    all: async function* (sql, values) {
      yield* partsOf(await using(sql, values, (statement) => statement.run()));
    },
    ask: (sql) => answerTo(connection, sql, duckDb),
    close,
  };
};

/** Opens a database file and connects to it. */
export const connect = async (
  duckDb: DuckDb,
  path: string,
  settings: Readonly<Record<string, string>>,
): Promise<Connection> => {
  const instance = await duckDb.DuckDBInstance.create(path, settings);
  const connection = await instance.connect();
  return overConnection(duckDb, connection, () => {
    connection.closeSync();
    instance.closeSync();
  });
};
