import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  batchWriter,
  countRows,
  type Database,
  isResolved,
  knownHashes,
  knownSizes,
  openStore,
  readDigests,
  readTasks,
  resolveWorks,
  unchangedFiles,
} from '../../src/archive/index.js';
import { digestDocument } from '../../src/graph/index.js';
import { documentTasks } from '../../src/tasks/index.js';
import { batchOf, fixtures, type Given, makeStore, parseGiven, temporaryFolder } from './made-store.js';

const { folder, remove } = temporaryFolder();
afterAll(remove);

const [first, second, third] = fixtures().slice(0, 3) as [Given, Given, Given];
const some = [first, second, third];

let made = 0;
const newPath = (): string => {
  made += 1;
  return join(folder, `store-${made}.duckdb`);
};

const collect = async <Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> => {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
};

const countsOf = async (store: Database): Promise<Readonly<Record<string, number>>> =>
  Object.fromEntries(await countRows(store));

describe('a store', () => {
  it('gives back what a graph needs of each document, and its tasks', async () => {
    const store = await makeStore(newPath(), some);
    const digests = await collect(readDigests(store, 'sentence'));
    expect(digests).toEqual(some.map((given) => digestDocument(parseGiven(given))));
    const counts = await collect(readDigests(store, 'count'));
    expect(counts).toEqual(some.map((given) => digestDocument(parseGiven(given), 'count')));
    expect(await collect(readTasks(store))).toEqual(some.map((given) => documentTasks(parseGiven(given))));
    store.close();
  });

  it('keeps the changes of other texts that a document makes', async () => {
    const [amending] = fixtures().filter(({ path }) => path.endsWith('/amending-decree.txt')) as [Given];
    const store = await makeStore(newPath(), [amending]);
    const rows = await store.all('SELECT body FROM operations ORDER BY position');
    store.close();
    const { operations } = parseGiven(amending);
    expect(operations.length).toBeGreaterThan(0);
    expect(rows.map(({ body }) => JSON.parse(String(body)))).toEqual(operations);
  });

  it('keeps one document of files with the same bytes, and all their paths', async () => {
    const copy = { path: 'copy.txt', text: first.text };
    const store = await makeStore(newPath(), [first, copy, second]);
    expect(await countsOf(store)).toMatchObject({ documents: 2, files: 3 });
    const digests = await collect(readDigests(store, 'count'));
    expect(digests.map(({ path }) => path)).toEqual(['copy.txt', first.path, second.path]);
    store.close();
  });

  it('puts a changed document in the place of what it was', async () => {
    const store = await makeStore(newPath(), some);
    const writer = await batchWriter(store);
    await writer.add(batchOf([{ path: second.path, text: `${second.text}\n` }]));
    await resolveWorks(store);
    expect(await countsOf(store)).toMatchObject({ documents: 3, files: 3 });
    const other = await makeStore(newPath(), [first, { path: second.path, text: `${second.text}\n` }, third]);
    expect(await countsOf(store)).toEqual(await countsOf(other));
    store.close();
    other.close();
  });

  it('forgets a document with its last file', async () => {
    const copy = { path: 'copy.txt', text: first.text };
    const store = await makeStore(newPath(), [first, copy, second]);
    const writer = await batchWriter(store);
    const gone = (path: string) => ({ records: [], copies: [], failures: [], gone: [`/${path}`] });
    await writer.add(gone(copy.path));
    expect(await countsOf(store)).toMatchObject({ documents: 2, files: 2 });
    await writer.add(gone(first.path));
    await resolveWorks(store);
    const other = await makeStore(newPath(), [second]);
    expect(await countsOf(store)).toEqual(await countsOf(other));
    store.close();
    other.close();
  });

  it('takes files whose bytes it has without reading them', async () => {
    const store = await makeStore(newPath(), some);
    const { sha256 } = parseGiven(first).source;
    expect(await knownHashes(store, [sha256 ?? '', 'other'], '1')).toEqual(new Set([sha256]));
    expect(await knownHashes(store, [sha256 ?? ''], '2')).toEqual(new Set());
    const file = { path: 'b.txt', absolute: '/b.txt', bytes: 1, modified: 2 };
    const writer = await batchWriter(store);
    await writer.add({ records: [], copies: [{ file, sha256: sha256 ?? '' }], failures: [], gone: [] });
    expect(await countsOf(store)).toMatchObject({ documents: 3, files: 4 });
    const files = [file, { ...file, modified: 3 }];
    expect(await unchangedFiles(store, files, '1')).toEqual(new Set(['/b.txt']));
    expect(await unchangedFiles(store, files, '2')).toEqual(new Set());
    expect(await knownSizes(store, [1, -1], '2')).toEqual(new Set());
    store.close();
  });

  it('reads a document again that another release has read', async () => {
    const store = await makeStore(newPath(), some);
    const writer = await batchWriter(store);
    const { records, ...rest } = batchOf([first]);
    await writer.add({
      ...rest,
      records: records.map(({ file, record }) => ({
        file,
        record: record.replaceAll('"program":"1"', '"program":"2"'),
      })),
    });
    await resolveWorks(store);
    expect(await countsOf(store)).toMatchObject({ documents: 3, files: 3 });
    const programs = await store.all('SELECT program FROM documents ORDER BY program');
    expect(programs.map(({ program }) => program)).toEqual(['1', '1', '2']);
    store.close();
  });

  it('keeps why a file could not be read until it can be', async () => {
    const store = await makeStore(newPath(), [first]);
    const writer = await batchWriter(store);
    const file = { path: second.path, absolute: `/${second.path}` };
    await writer.add({ records: [], copies: [], failures: [{ file, message: 'no' }], gone: [] });
    expect(await countsOf(store)).toMatchObject({ documents: 1, failures: 1 });
    await writer.add(batchOf([second]));
    expect(await countsOf(store)).toMatchObject({ documents: 2, failures: 0 });
    store.close();
  });

  it('has nothing of a batch of which something fails', async () => {
    const store = await makeStore(newPath(), [first]);
    const before = await countsOf(store);
    const writer = await batchWriter(store);
    const { records, ...rest } = batchOf([second, third]);
    const [one] = records;
    const broken = {
      file: { path: 'x', absolute: '/x', bytes: 1, modified: 1 },
      record: '{"path":"x","sha256":"x","program":"1"}\n[{"sha256":"x"',
    };
    await expect(
      writer.add({ ...rest, records: one === undefined ? [broken] : [one, broken] }),
    ).rejects.toThrow();
    expect(await countsOf(store)).toEqual(before);
    expect(await isResolved(store)).toBe(true);
    await writer.add({ ...rest, records });
    expect(await countsOf(store)).toMatchObject({ documents: 3 });
    expect(await isResolved(store)).toBe(false);
    store.close();
  });

  it('is not to be read before its works are those of its documents', async () => {
    const path = newPath();
    const store = await openStore(path, { mode: 'write' });
    await (await batchWriter(store)).add(batchOf([first]));
    store.close();
    await expect(openStore(path, { mode: 'read' })).rejects.toMatchObject({
      problem: { code: 'unfinished' },
    });
    const again = await openStore(path, { mode: 'write' });
    await resolveWorks(again);
    again.close();
    (await openStore(path, { mode: 'read' })).close();
  });

  it('refuses one of a later release, and what is no store', async () => {
    const path = newPath();
    const store = await makeStore(path, [first]);
    await store.run('INSERT INTO migrations VALUES (1000, now()::TIMESTAMP)');
    store.close();
    await expect(openStore(path, { mode: 'read' })).rejects.toMatchObject({ problem: { code: 'newer' } });
    await expect(openStore(newPath(), { mode: 'read' })).rejects.toMatchObject({
      problem: { code: 'noStore' },
    });
  });

  it('keeps names of files that would be statements', async () => {
    const path = `kế'); DROP TABLE files; --"\\.txt`;
    const store = await makeStore(newPath(), [{ path, text: first.text }, second]);
    expect((await store.all('SELECT path FROM files ORDER BY path')).map((row) => row['path'])).toContain(
      path,
    );
    store.close();
  });
});

describe('a statement of the user', () => {
  it('reads the store', async () => {
    const path = newPath();
    (await makeStore(path, [first])).close();
    const store = await openStore(path, { mode: 'query' });
    const { columns, rows } = await store.ask(
      "SELECT count(*) AS n, [1, 2]::BIGINT[] AS list, DATE '2020-01-02' AS day, {'a': NULL} AS struct FROM documents",
    );
    expect(columns).toEqual(['n', 'list', 'day', 'struct']);
    const [chunk] = await collect(rows);
    expect(chunk).toEqual([[1, [1, 2], '2020-01-02', { a: null }]]);
    store.close();
  });

  it('says days, times and numbers without end as the database does', async () => {
    const path = newPath();
    (await makeStore(path, [first])).close();
    const store = await openStore(path, { mode: 'query' });
    const { rows } = await store.ask(
      `SELECT DATE 'infinity', TIMESTAMP '-infinity', 'inf'::DOUBLE, [DATE '-infinity'], 9007199254740993, 1.5::DECIMAL(9, 2),
         MAP {'a': 1}, TIMESTAMP '2020-01-02 03:04:05', INTERVAL 2 DAY`,
    );
    const [chunk] = await collect(rows);
    expect(chunk).toEqual([
      [
        'infinity',
        '-infinity',
        'Infinity',
        ['-infinity'],
        '9007199254740993',
        1.5,
        [{ key: 'a', value: 1 }],
        '2020-01-02 03:04:05',
        '2 days',
      ],
    ]);
    store.close();
  });

  it.each([
    ['', 0],
    [' ; ', 0],
    ['-- nothing', 0],
    ['SELECT 1; SELECT 2', 2],
  ])('is one: %j', async (statements, count) => {
    const path = newPath();
    (await makeStore(path, [first])).close();
    const store = await openStore(path, { mode: 'query' });
    await expect(store.ask(statements)).rejects.toMatchObject({ problem: { code: 'statements', count } });
    store.close();
  });

  it.each([
    'DELETE FROM documents',
    'DROP TABLE files',
    "COPY documents TO '/tmp/never.csv'",
    "SELECT * FROM read_csv('/etc/hosts')",
    "SELECT * FROM read_text('/etc/hosts')",
    "ATTACH '/tmp/never.duckdb'",
    'SET enable_external_access = true',
    'INSTALL httpfs',
    'LOAD httpfs',
    "EXPORT DATABASE '/tmp/never'",
    'SELECT nothing',
    'SELEC',
  ])('does nothing else: %s', async (statement) => {
    const path = newPath();
    (await makeStore(path, [first])).close();
    const store = await openStore(path, { mode: 'query' });
    const asked = store.ask(statement).then(({ rows }) => collect(rows));
    await expect(asked).rejects.toMatchObject({ name: 'ArchiveError', problem: { code: 'query' } });
    store.close();
  });
});
