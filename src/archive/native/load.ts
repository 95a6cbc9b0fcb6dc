import { createRequire } from 'node:module';
import { archiveError } from '../problem.js';

/** The package of the database, which users install if they want a store. */
const DATABASE_PACKAGE = '@duckdb/node-api';

/** The package that it is built on: the functions of the database's C interface. */
const BINDINGS_PACKAGE = '@duckdb/node-bindings';

/** The functions of the database. */
export type Bindings = typeof import('@duckdb/node-bindings');

const requireHere = createRequire(import.meta.url);

/**
 * Loads the functions of the database. The package around them has a file for each of its types, and takes as long to
 * load as all else that a question needs.
 */
export const loadBindings = (): Bindings => {
  try {
    return createRequire(requireHere.resolve(DATABASE_PACKAGE))(BINDINGS_PACKAGE);
  } catch {
    throw archiveError({ code: 'notInstalled', name: DATABASE_PACKAGE });
  }
};

/**
 * The package around them, for results of any type. Loaded by require, since importing takes twice as long: each of a
 * hundred CommonJS files is first scanned for exports.
 */
export const loadPackage = (): typeof import('@duckdb/node-api') => requireHere(DATABASE_PACKAGE);
