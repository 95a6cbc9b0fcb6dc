import { openStore } from '../../src/archive/index.js';

const OF_DOCUMENTS = [
  'units',
  'citations',
  'claims',
  'relations',
  'operations',
  'tasks',
  'findings',
  'effects',
] as const;

const STATEMENTS = [
  'SELECT * EXCLUDE (document) FROM documents ORDER BY ALL',
  'SELECT * EXCLUDE (document) FROM files ORDER BY ALL',
  ...OF_DOCUMENTS.map(
    (table) =>
      `SELECT d.sha256, t.* EXCLUDE (document) FROM ${table} t JOIN documents d USING (document)
       ORDER BY d.sha256, t.position`,
  ),
  'SELECT a.* EXCLUDE (n), w.work AS numbered FROM aliases a LEFT JOIN works w USING (n) ORDER BY ALL',
  ...['claim_works', 'edges', 'conflicts', 'failures'].map((table) => `SELECT * FROM ${table} ORDER BY ALL`),
  'SELECT * EXCLUDE (n) FROM works ORDER BY ALL',
  `SELECT d.sha256, s.work AS source, t.work AS target, b.work AS told_by,
     p.* EXCLUDE (document, source, target, told_by)
   FROM change_places p JOIN documents d USING (document)
   JOIN works s ON s.n = p.source JOIN works t ON t.n = p.target JOIN works b ON b.n = p.told_by ORDER BY ALL`,
  `SELECT d.sha256, c.* EXCLUDE (document, n), w.work AS numbered
   FROM copies c JOIN documents d USING (document) LEFT JOIN works w USING (n) ORDER BY ALL`,
];

/** All that is in a store, whatever the numbers of its documents. */
export const contentOf = async (path: string): Promise<readonly unknown[]> => {
  const store = await openStore(path, { mode: 'read' });
  const content: unknown[] = [];
  for (const statement of STATEMENTS) content.push(await store.all(statement));
  store.close();
  return content;
};
