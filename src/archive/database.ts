import {
  type Answer,
  type Columns,
  type Connection,
  connect,
  loadDatabase,
  type Parameter,
  type Value,
} from './connection/index.js';
import { archiveError, reasonOf } from './problem.js';

export type { Parameter } from './connection/index.js';

/** A row of a result, by the names of its columns. */
export type Row = Readonly<Record<string, Value>>;

/** An open database. */
export interface Database {
  /** Runs statements; only the last may have parameters. */
  readonly run: (sql: string, values?: readonly Parameter[]) => Promise<void>;
  /** All rows of a result. */
  readonly all: <Found extends Row = Row>(sql: string, values?: readonly Parameter[]) => Promise<Found[]>;
  /** The rows of a result of any size, some thousand at a time. */
  readonly stream: <Found extends Row = Row>(
    sql: string,
    values?: readonly Parameter[],
  ) => AsyncGenerator<readonly Found[]>;
  /** The same, each row as its values in the order of the columns. */
  readonly streamValues: (
    sql: string,
    values?: readonly Parameter[],
  ) => AsyncGenerator<readonly (readonly Value[])[]>;
  /**
   * The same, each row as an object of JSON on a line, some hundred lines at a time, for values that the database writes
   * as JSON does: texts, whole numbers, truth values, lists of them. A row takes half the time that its values do, which
   * are otherwise taken out of memory one by one, made into an object, and written.
   */
  readonly streamLines: (sql: string, values?: readonly Parameter[]) => AsyncGenerator<string>;
  /** Runs a statement that a user has written. Rejects with what is wrong with it. */
  readonly ask: (sql: string) => Promise<Answer>;
  /** Runs changes to the database: either all of them are made, or none. */
  readonly transaction: <Result>(run: () => Promise<Result>) => Promise<Result>;
  readonly close: () => void;
}

/** How to open a database. */
export interface OpenOptions {
  readonly mode: 'read' | 'write' | 'query';
  /** MiB that the database may use, apart from the program; what does not fit goes to a folder beside the file. */
  readonly memory?: number;
  readonly threads?: number;
}

/** MiB of memory for the database: enough to resolve the works of some hundred thousand documents. */
const MEMORY = 448;

/**
 * How long the log beside the file may be before it is put into it: each time, the last rows of all tables are packed
 * again, those of some thousand documents. By default this happens after every third batch.
 */
const LOG = '128MiB';

const settingsOf = ({ mode, memory = MEMORY, threads }: OpenOptions): Record<string, string> => ({
  memory_limit: `${memory}MiB`,
  ...(threads === undefined ? {} : { threads: String(threads) }),
  // Nothing is downloaded: only what is in the package is available.
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  ...(mode === 'write' ? { checkpoint_threshold: LOG } : { access_mode: 'READ_ONLY' }),
  // A user's statement can read only the store.
  ...(mode === 'query' ? { enable_external_access: 'false', lock_configuration: 'true' } : {}),
});

/** Errors for lack of memory or space, rather than because of a statement. */
const SYSTEM_ERROR = /^(?:Out of Memory|IO) Error/u;

/** The rows of a part of a result, as objects. */
const rowsOf = ({ names, columns }: Columns): readonly Row[] =>
  Array.from({ length: columns[0]?.length ?? 0 }, (_, index) => {
    const row: Record<string, Value> = {};
    for (const [column, name] of names.entries()) row[name] = columns[column]?.[index] ?? null;
    return row;
  });

/** A statement for the rows of another one as lines of JSON, in their order. */
const linesOf = (sql: string): string =>
  `SELECT string_agg(line, chr(10) ORDER BY place) FROM (
     SELECT to_json(answer)::VARCHAR AS line, row_number() OVER () AS place FROM (${sql}) AS answer
   ) GROUP BY place // ${LINES_AT_ONCE} ORDER BY place // ${LINES_AT_ONCE}`;

const LINES_AT_ONCE = 500;

const ESCAPED = /\\(?:u[\dA-F]{4}|.)/g;

/** Control characters are written with the letters that JavaScript writes them with: "\\u001b", not "\\u001B". */
const asWrittenHere = (lines: string): string =>
  lines.includes('\\u00') ? lines.replace(ESCAPED, (escaped) => escaped.toLowerCase()) : lines;

const databaseOf = (connection: Connection, path: string): Database => {
  const rethrow = (thrown: unknown): never => {
    const reason = reasonOf(thrown);
    throw SYSTEM_ERROR.test(reason) ? archiveError({ code: 'failed', path, reason }) : thrown;
  };
  const run = (sql: string, values: readonly Parameter[] = []): Promise<void> =>
    connection.run(sql, values).catch(rethrow);
  async function* parts(sql: string, values: readonly Parameter[]): AsyncGenerator<Columns> {
    try {
      yield* connection.stream(sql, values);
    } catch (thrown) {
      rethrow(thrown);
    }
  }
  return {
    run,
    all: async <Found extends Row>(sql: string, values: readonly Parameter[] = []) => {
      const rows: Row[] = [];
      try {
        for await (const part of connection.all(sql, values)) for (const row of rowsOf(part)) rows.push(row);
      } catch (thrown) {
        rethrow(thrown);
      }
      return rows as unknown as Found[];
    },
    stream: async function* <Found extends Row>(sql: string, values: readonly Parameter[] = []) {
      for await (const part of parts(sql, values)) yield rowsOf(part) as unknown as readonly Found[];
    },
    streamValues: async function* (sql, values = []) {
      for await (const { columns } of parts(sql, values))
        yield Array.from({ length: columns[0]?.length ?? 0 }, (_, index) =>
          columns.map((column) => column[index] ?? null),
        );
    },
    streamLines: async function* (sql, values = []) {
      for await (const { columns } of parts(linesOf(sql), values))
        for (const lines of columns[0] ?? []) yield asWrittenHere(String(lines));
    },
    ask: connection.ask,
    transaction: async (change) => {
      await run('BEGIN TRANSACTION');
      try {
        const result = await change();
        await run('COMMIT');
        return result;
      } catch (thrown) {
        // If the commit itself failed, there is nothing to roll back.
        await run('ROLLBACK').catch(() => {});
        throw thrown;
      }
    },
    close: connection.close,
  };
};

/** A subquery with the texts of a list that is a parameter with JSON. */
export const textsIn = (parameter: string): string =>
  `(SELECT unnest(from_json(${parameter}, '["VARCHAR"]')))`;

/** Up to this many values are parameters of their own: the database then skips parts of tables without any of them. */
const MAX_VALUES = 200;

/** A list of values to use after IN, with the parameters of the statement, which must have no others. */
export const valuesIn = (
  members: readonly (string | bigint)[],
): { readonly list: string; readonly values: readonly Parameter[] } => {
  if (members.length === 0) return { list: '(NULL)', values: [] };
  if (members.length <= MAX_VALUES)
    return { list: `(${members.map((_, index) => `$${index + 1}`).join(', ')})`, values: members };
  const type = typeof members[0] === 'bigint' ? 'BIGINT' : 'VARCHAR';
  const json = JSON.stringify(members.map((each) => (typeof each === 'bigint' ? Number(each) : each)));
  return { list: `(SELECT unnest(from_json($1, '["${type}"]')))`, values: [json] };
};

/** A text as a literal of SQL. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Opens a database file; for writing, it is created if it does not exist. */
export const openDatabase = async (path: string, options: OpenOptions): Promise<Database> => {
  const duckDb = await loadDatabase();
  try {
    return databaseOf(await connect(duckDb, path, settingsOf(options)), path);
  } catch (thrown) {
    const reason = reasonOf(thrown);
    if (/Could not set lock|being used by another process/i.test(reason))
      throw archiveError({ code: 'busy', path });
    if (/does not exist|not a valid DuckDB|No such file/i.test(reason))
      throw archiveError({ code: 'noStore', path });
    throw archiveError({ code: 'failed', path, reason });
  }
};
