import { createRequire } from 'node:module';
import type { DuckDBConnection } from '@duckdb/node-api';
import { archiveError, reasonOf } from './problem.js';
import { type Answer, answerTo } from './user-statement.js';

/** The package of the database, which is installed by whoever wants a store. */
const DATABASE_PACKAGE = '@duckdb/node-api';

/** What a row of an answer may hold. */
export type Value = string | number | boolean | bigint | null | readonly Value[];

/** Values of a statement, in the place of $1, $2 …; lists are handed over as JSON. */
export type Parameter = string | number | bigint | boolean | null;

/** An answer of a database, row by row as its columns are named. */
export type Row = Readonly<Record<string, Value>>;

/** An open database. */
export interface Database {
  /** Runs statements, of which the last may have values. */
  readonly run: (sql: string, values?: readonly Parameter[]) => Promise<void>;
  /** All rows of an answer. */
  readonly all: <Found extends Row = Row>(sql: string, values?: readonly Parameter[]) => Promise<Found[]>;
  /** The rows of an answer of any length, some thousand at a time. */
  readonly stream: <Found extends Row = Row>(
    sql: string,
    values?: readonly Parameter[],
  ) => AsyncGenerator<readonly Found[]>;
  /** The answer to a statement of the user's. Rejects with what is wrong with the statement. */
  readonly ask: (sql: string) => Promise<Answer>;
  /** Runs what changes the database: all of it is done, or nothing. */
  readonly transaction: <Result>(run: () => Promise<Result>) => Promise<Result>;
  readonly close: () => void;
}

/** How to open a database. */
export interface OpenOptions {
  readonly mode: 'read' | 'write' | 'query';
  /** MiB that the database may take, besides the program; what does not fit goes to a folder beside it. */
  readonly memory?: number;
  readonly threads?: number;
}

/** MiB of memory of the database: enough to find the works of some hundred thousand documents. */
const MEMORY = 640;

type DuckDb = typeof import('@duckdb/node-api');

/** Its hundred CommonJS files are required: imported, each is read for its names first, which takes twice the time. */
const loadDuckDb = (): DuckDb => {
  try {
    return createRequire(import.meta.url)(DATABASE_PACKAGE);
  } catch {
    throw archiveError({ code: 'notInstalled', name: DATABASE_PACKAGE });
  }
};

const settingsOf = ({ mode, memory = MEMORY, threads }: OpenOptions): Record<string, string> => ({
  memory_limit: `${memory}MiB`,
  ...(threads === undefined ? {} : { threads: String(threads) }),
  // Nothing is fetched: what is not in the package is not there.
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  ...(mode === 'write' ? {} : { access_mode: 'READ_ONLY' }),
  // A statement of the user's reads the store, and nothing else.
  ...(mode === 'query' ? { enable_external_access: 'false', lock_configuration: 'true' } : {}),
});

/** What the machine lacks, and not what is wrong with a statement of this program's. */
const LACKS = /^(?:Out of Memory|IO) Error/u;

const connectionOf = (
  connection: DuckDBConnection,
  path: string,
  duckDb: DuckDb,
  close: () => void,
): Database => {
  const tellLack = (thrown: unknown): never => {
    const reason = reasonOf(thrown);
    throw LACKS.test(reason) ? archiveError({ code: 'failed', path, reason }) : thrown;
  };
  const database: Database = {
    run: async (sql, values = []) => {
      const done = values.length === 0 ? connection.run(sql) : connection.run(sql, [...values]);
      await done.catch(tellLack);
    },
    all: async <Found extends Row>(sql: string, values: readonly Parameter[] = []) => {
      const reader = await connection.runAndReadAll(sql, [...values]).catch(tellLack);
      return reader.getRowObjectsJS() as unknown as Found[];
    },
    stream: async function* <Found extends Row>(sql: string, values: readonly Parameter[] = []) {
      const result = await connection.stream(sql, [...values]).catch(tellLack);
      for await (const rows of result.yieldRowObjectJs()) yield rows as unknown as readonly Found[];
    },
    ask: (sql) => answerTo(connection, sql, duckDb),
    transaction: async (run) => {
      await connection.run('BEGIN TRANSACTION');
      try {
        const result = await run();
        await connection.run('COMMIT').catch(tellLack);
        return result;
      } catch (thrown) {
        // Where the commit itself failed there is nothing left to undo.
        await connection.run('ROLLBACK').catch(() => {});
        throw thrown;
      }
    },
    close,
  };
  return database;
};

/** The texts of a list that a value holds as JSON, as a subquery. */
export const textsIn = (parameter: string): string =>
  `(SELECT unnest(from_json(${parameter}, '["VARCHAR"]')))`;

/** So many values stand in a statement one by one: the database then passes over what cannot have any of them. */
const MOST_VALUES = 200;

/** A list of values to look for, as it stands behind IN, and the values of the statement, which are all that it has. */
export const amongst = (
  members: readonly (string | bigint)[],
): { readonly list: string; readonly values: readonly Parameter[] } => {
  if (members.length === 0) return { list: '(NULL)', values: [] };
  if (members.length <= MOST_VALUES)
    return { list: `(${members.map((_, index) => `$${index + 1}`).join(', ')})`, values: members };
  const type = typeof members[0] === 'bigint' ? 'BIGINT' : 'VARCHAR';
  const json = JSON.stringify(members.map((each) => (typeof each === 'bigint' ? Number(each) : each)));
  return { list: `(SELECT unnest(from_json($1, '["${type}"]')))`, values: [json] };
};

/** A text within a statement. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Opens a file of the database's, which is made if it may be written and is not there. */
export const openDatabase = async (path: string, options: OpenOptions): Promise<Database> => {
  const duckDb = loadDuckDb();
  try {
    const instance = await duckDb.DuckDBInstance.create(path, settingsOf(options));
    const connection = await instance.connect();
    return connectionOf(connection, path, duckDb, () => {
      connection.closeSync();
      instance.closeSync();
    });
  } catch (thrown) {
    const reason = reasonOf(thrown);
    if (/Could not set lock|being used by another process/i.test(reason))
      throw archiveError({ code: 'busy', path });
    if (/does not exist|not a valid DuckDB|No such file/i.test(reason))
      throw archiveError({ code: 'noStore', path });
    throw archiveError({ code: 'failed', path, reason });
  }
};
