import { archiveError } from '../problem.js';

/** The package of the database, which users install if they want a store. */
const DATABASE_PACKAGE = '@duckdb/node-api';

/** What is used of that package. */
export type DuckDb = typeof import('./library.js');

/** Loads the package of the database. */
export const loadDatabase = async (): Promise<DuckDb> => {
  try {
    return await import('./library.js');
  } catch {
    throw archiveError({ code: 'notInstalled', name: DATABASE_PACKAGE });
  }
};
