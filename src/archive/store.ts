import { type Database, type OpenOptions, openDatabase } from './database.js';
import { archiveError } from './problem.js';
import { migrations } from './schema/index.js';

/** The version of a store's tables; 0 if it is empty, `null` if the database is not a store. */
const versionOf = async (database: Database): Promise<number | null> => {
  const tables = await database.all<{ readonly name: string }>(
    "SELECT table_name AS name FROM duckdb_tables() WHERE schema_name = 'main'",
  );
  if (tables.length === 0) return 0;
  if (!tables.some(({ name }) => name === 'migrations')) return null;
  const [row] = await database.all<{ readonly version: number }>(
    'SELECT coalesce(max(version), 0)::INTEGER AS version FROM migrations',
  );
  return row?.version ?? 0;
};

/** Brings a store's tables up to date with this release. Each step is done as a whole or not at all. */
const migrate = async (database: Database, from: number): Promise<void> => {
  for (const [index, statements] of migrations.entries()) {
    const version = index + 1;
    if (version <= from) continue;
    await database.transaction(async () => {
      if (version === 1)
        await database.run('CREATE TABLE migrations (version INTEGER NOT NULL, applied TIMESTAMP NOT NULL)');
      await database.run(statements);
      await database.run('INSERT INTO migrations VALUES ($1, current_timestamp::TIMESTAMP)', [version]);
    });
  }
};

/** Whether the number of its changes is that at which its works were resolved. */
const RESOLVED = 'SELECT count(DISTINCT value) = 1 FROM marks';

/** Whether the works of a store have been resolved since its documents last changed. */
export const isResolved = async (database: Database): Promise<boolean> => {
  const [row] = await database.all<{ readonly resolved: boolean }>(`SELECT (${RESOLVED}) AS resolved`);
  return row?.resolved === true;
};

/** Whether a store can be asked as it is, which one statement tells of those that can; other databases have no such tables. */
const isUpToDate = async (database: Database): Promise<boolean> => {
  try {
    const [row] = await database.all<{ readonly ready: boolean }>(
      `SELECT max(version) = ${migrations.length} AND (${RESOLVED}) AS ready FROM migrations`,
    );
    return row?.ready === true;
  } catch {
    return false;
  }
};

/**
 * Opens a store. For writing, it is created if it does not exist, and its tables are brought up to date; for reading,
 * it has to be up to date and resolved.
 */
export const openStore = async (path: string, options: OpenOptions): Promise<Database> => {
  const database = await openDatabase(path, options);
  try {
    if (options.mode !== 'write' && (await isUpToDate(database))) return database;
    const version = await versionOf(database);
    const known = migrations.length;
    if (version === null) throw archiveError({ code: 'noStore', path });
    if (version > known) throw archiveError({ code: 'newer', path, version, known });
    if (options.mode === 'write') await migrate(database, version);
    else if (version < known || !(await isResolved(database)))
      throw archiveError({ code: 'unfinished', path });
    return database;
  } catch (thrown) {
    database.close();
    throw thrown;
  }
};
