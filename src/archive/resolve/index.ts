import type { Database } from '../database.js';
import { countEdges } from './count-edges.js';
import { describeWorks } from './describe-works.js';
import { updateKeys } from './known-keys.js';
import { nameSpeakers, nameWorks } from './name-works.js';
import { numberWorks } from './number-works.js';
import { placeCopies } from './place-copies.js';
import { preparePlaces } from './placing.js';
import { mergeClusters, placeFull, placeNamed, placeShort } from './stages.js';

const FINISH = `
DELETE FROM left_claims;
DELETE FROM left_relations;
DROP TABLE arrived;
DROP TABLE moves;
DROP TABLE dirty;
DROP TABLE outgoing;
DROP TABLE renamed;
UPDATE marks SET value = (SELECT value FROM marks WHERE name = 'changed') WHERE name = 'resolved';
`;

/**
 * Finds which mentions are of which works, as the graph does, and what follows from it: works, what they are called, the
 * relations between them. Claims are placed along the same steps that the graph takes for all of them at once, a bounded
 * number at a time; works are then described, counted and compared where something has changed about them, so that the
 * result is that of all documents being new. All is brought up to date, or stays as it was.
 */
export const resolveWorks = (database: Database): Promise<void> =>
  database.transaction(async () => {
    await updateKeys(database);
    await preparePlaces(database);
    await placeFull(database);
    await placeShort(database);
    await placeNamed(database);
    await mergeClusters(database);
    await numberWorks(database);
    await describeWorks(database);
    await nameWorks(database);
    await countEdges(database);
    await nameSpeakers(database);
    await placeCopies(database);
    await database.run(FINISH);
  });
