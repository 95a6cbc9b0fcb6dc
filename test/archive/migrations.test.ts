import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/archive/database.js';
import { isResolved, openStore, resolveWorks } from '../../src/archive/index.js';
import { migrations } from '../../src/archive/schema/index.js';
import { contentOf } from './content-of.js';
import { fixtures, makeStore, temporaryFolder } from './made-store.js';

const { folder, remove } = temporaryFolder();
afterAll(remove);

/** What the first version has of single documents, as all later ones do. */
const OF_DOCUMENTS = [
  'documents',
  'files',
  'failures',
  'units',
  'citations',
  'claims',
  'relations',
  'operations',
  'tasks',
  'findings',
  'effects',
];

/** Makes a store of an earlier version that has the documents of another, and works that it cannot know. */
const makeOlder = async (path: string, version: number, from: string): Promise<void> => {
  const older = await openDatabase(path, { mode: 'write' });
  await older.run('CREATE TABLE migrations (version INTEGER NOT NULL, applied TIMESTAMP NOT NULL)');
  for (const [index, statements] of migrations.slice(0, version).entries()) {
    await older.run(statements);
    await older.run('INSERT INTO migrations VALUES ($1, now()::TIMESTAMP)', [index + 1]);
  }
  await older.run(`ATTACH '${from}' AS whole (READ_ONLY)`);
  for (const table of OF_DOCUMENTS) {
    const columns = table === 'effects' ? '* EXCLUDE (suspended)' : '*';
    await older.run(`INSERT INTO ${table} BY NAME SELECT ${columns} FROM whole.${table}`);
  }
  await older.run(`INSERT INTO works BY NAME FROM (SELECT * EXCLUDE (n, cited_by) FROM whole.works)`);
  await older.run('UPDATE marks SET value = 1');
  older.close();
};

describe('a store of an earlier release', () => {
  const texts = fixtures().slice(0, 40);
  const whole = join(folder, 'whole.duckdb');
  const made = makeStore(whole, texts).then((store) => store.close());

  it.each([1, 2, 3, 4, 5])('becomes one of this release from version %i', async (version) => {
    await made;
    const path = join(folder, `older-${version}.duckdb`);
    await makeOlder(path, version, whole);
    await expect(openStore(path, { mode: 'read' })).rejects.toMatchObject({
      problem: { code: 'unfinished' },
    });
    const store = await openStore(path, { mode: 'write' });
    expect(await isResolved(store)).toBe(false);
    await resolveWorks(store);
    store.close();
    expect(await contentOf(path)).toEqual(await contentOf(whole));
  });

  it('keeps its works where the version before had them', async () => {
    await made;
    const path = join(folder, 'before.duckdb');
    const before = await makeStore(path, texts);
    await before.run(`DROP TABLE change_places; ALTER TABLE aliases DROP COLUMN n; ALTER TABLE copies DROP COLUMN n;
      ALTER TABLE effects DROP COLUMN suspended;
      DELETE FROM migrations WHERE version >= 7`);
    before.close();
    const store = await openStore(path, { mode: 'write' });
    expect(await isResolved(store)).toBe(true);
    expect(await store.all('SELECT 1 AS one FROM change_places LIMIT 1')).toHaveLength(1);
    store.close();
    expect(await contentOf(path)).toEqual(await contentOf(whole));
  });
});
