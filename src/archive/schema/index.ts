import { sql as tables } from './0001-tables.js';
import { sql as views } from './0002-views.js';
import { sql as copies } from './0003-copies.js';
import { sql as citedBy } from './0004-cited-by.js';
import { sql as claimNumbers } from './0005-claim-numbers.js';
import { sql as knownClaims } from './0006-known-claims.js';
import { sql as changePlaces } from './0007-change-places.js';
import { sql as numbers } from './0008-numbers.js';
import { sql as suspended } from './0009-suspended.js';

/** The statements that lead from each version of a store to the next, beginning with an empty one. */
export const migrations: readonly string[] = [
  tables,
  views,
  copies,
  citedBy,
  claimNumbers,
  knownClaims,
  changePlaces,
  numbers,
  suspended,
];
