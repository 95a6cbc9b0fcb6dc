import type { Database } from '../database.js';
import { describeWorks } from './describe-works.js';
import { finishWorks } from './finish.js';
import { placeCopies } from './place-copies.js';
import { preparePlaces } from './placing.js';
import { mergeClusters, placeFull, placeNamed, placeShort } from './stages.js';

/**
 * Finds which mentions are of which works, as the graph does, and what follows from it: works, what they are called, the
 * relations between them. Claims are looked at a bounded number at a time, along the same steps that the graph takes for
 * all of them at once. All is put anew, or stays as it was.
 */
export const resolveWorks = (database: Database): Promise<void> =>
  database.transaction(async () => {
    await preparePlaces(database);
    await placeFull(database);
    await placeShort(database);
    await placeNamed(database);
    await mergeClusters(database);
    await describeWorks(database);
    await finishWorks(database);
    await placeCopies(database);
  });
