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
 * Resolves mentions to works, as the graph does, and derives the works, their aliases and the relations between them.
 * Claims go through the same steps that the graph takes with all of them at once, but a bounded number at a time. Works
 * are described, counted and compared only where something has changed; the result is the same as if all documents were
 * new. Either everything is brought up to date, or nothing changes.
 */
export const resolveWorks = async (database: Database): Promise<void> => {
  // Until then, parts of tables from which documents were removed stay in memory, which the steps below need.
  await database.run('CHECKPOINT');
  await database.transaction(async () => {
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
};
