import {
  type Claim,
  type Cluster,
  type DescribedCluster,
  describeCluster,
  emptyClaim,
  foldWords,
} from '../../graph/index.js';
import { foldNumber } from '../../lexicon/index.js';
import type { NodeEffect } from '../../model/index.js';
import type { Database, Row } from '../database.js';
import { eachGroup, insertRows } from './groups.js';

/** What documents say about a work in the same words, or what a document of the work says about itself. */
interface TestimonyRow extends Row {
  readonly g: bigint;
  readonly place: number;
  readonly identity: string | null;
  readonly key: string;
  /** Of a document of the work; `null` for others. */
  readonly sha256: string | null;
  readonly times: bigint;
  readonly mentions: bigint;
  readonly urn: string | null;
  readonly number: string | null;
  readonly name: string | null;
  readonly kind: string | null;
  readonly issuer: string | null;
  readonly date: string | null;
  readonly title: string | null;
  readonly also: string | null;
  readonly effect: string | null;
}

/** Claims that are sorted at a time, which have to fit in the database's memory. */
const CLAIMS_AT_ONCE = 1_000_000;

/** What is said about the works of one part; no work is divided between parts. */
const testimoniesOf = (part: number, parts: number): string => `
SELECT t.*, i.identity FROM (
  SELECT q.n AS g, p.cluster, p.place, p.key, d.sha256, d.effect, count(*) AS times, sum(c.mentions)::BIGINT AS mentions,
    c.urn, c.number, c.name, c.kind, c.issuer, c.date, c.title, c.also
  FROM dirty q JOIN placed p USING (cluster) JOIN claims c USING (key)
  LEFT JOIN documents d ON d.document = CASE WHEN c.position = -1 THEN c.document END
  WHERE q.n % ${parts} = ${part}
  GROUP BY ALL
) t LEFT JOIN identities i USING (cluster)`;

const WORK = {
  n: 'BIGINT',
  id: 'VARCHAR',
  urn: 'VARCHAR',
  kind: 'VARCHAR',
  number: 'VARCHAR',
  date: 'VARCHAR',
  issuer: 'VARCHAR',
  title: 'VARCHAR',
  name: 'VARCHAR',
  rank: 'INTEGER',
  present: 'BOOLEAN',
  mentions: 'BIGINT',
  effect: 'JSON',
};

const ALIAS = { n: 'BIGINT', type: 'VARCHAR', alias: 'VARCHAR', folded: 'VARCHAR' };

const CONFLICT = { n: 'BIGINT', field: 'VARCHAR', position: 'INTEGER', value: 'VARCHAR', count: 'BIGINT' };

const columnsOf = (structure: Readonly<Record<string, string>>): string =>
  Object.entries(structure)
    .map(([name, type]) => `${name} ${type}`)
    .join(', ');

const claimsOf = (rows: readonly TestimonyRow[]): readonly Claim[] => {
  const claims = new Map<string, Claim>();
  for (const row of rows) {
    const claim = claims.get(row.key) ?? emptyClaim(row.key);
    claims.set(row.key, claim);
    claim.mentions += Number(row.mentions);
    claim.testimonies.push({
      input: row.sha256 ?? '',
      own: row.sha256 !== null,
      said: [row.urn, row.number, row.name, row.kind, row.issuer, row.date, row.title],
      also: row.also === null ? [] : JSON.parse(row.also),
      times: Number(row.times),
    });
    if (row.sha256 !== null) claim.present.push(row.sha256);
  }
  return [...claims.values()];
};

const describe = (unsorted: readonly TestimonyRow[]): DescribedCluster => {
  const rows = [...unsorted].sort(
    (a, b) => a.place - b.place || (a.key < b.key ? -1 : Number(a.key > b.key)),
  );
  const claims = claimsOf(rows);
  const identity = rows[0]?.identity ?? null;
  const cluster: Cluster = {
    claims: [...claims],
    identity: identity === null ? emptyClaim(rows[0]?.key ?? '[]').identity : JSON.parse(identity),
  };
  const effects = new Map(
    rows.flatMap(({ sha256, effect }): readonly (readonly [string, NodeEffect | null])[] =>
      sha256 === null ? [] : [[sha256, effect === null ? null : JSON.parse(effect)]],
    ),
  );
  return describeCluster(cluster, effects);
};

/** The aliases of a work; of those that differ only in accents or case, the first in alphabetical order. */
const aliasesOf = (n: number, id: string, rows: readonly TestimonyRow[]): readonly object[] => {
  const aliases = new Map<string, { n: number; type: string; alias: string; folded: string }>();
  const add = (type: string, alias: string | null, folded: string | null): void => {
    if (alias === null || folded === null || folded === '') return;
    const key = `${type} ${folded}`;
    const known = aliases.get(key);
    if (known === undefined || alias < known.alias) aliases.set(key, { n, type, alias, folded });
  };
  add('id', id, id);
  for (const { number, name, title } of rows) {
    add('number', number, number === null ? null : foldNumber(number));
    add('name', name, name === null ? null : foldWords(name));
    add('title', title, title === null ? null : foldWords(title));
  }
  return [...aliases.values()];
};

const describeGroups = async (
  database: Database,
  groups: readonly (readonly TestimonyRow[])[],
): Promise<void> => {
  const works: object[] = [];
  const aliases: object[] = [];
  const conflicts: object[] = [];
  for (const rows of groups) {
    const n = Number(rows[0]?.g);
    const { node, conflicts: found } = describe(rows);
    const { files: _files, ...described } = node;
    works.push({ ...described, n });
    aliases.push(...aliasesOf(n, node.id, rows));
    for (const { field, values } of found)
      for (const [position, { value, count }] of values.entries())
        conflicts.push({ n, field, position, value, count });
  }
  await insertRows(database, 'described', WORK, works);
  await insertRows(database, 'called', ALIAS, aliases);
  await insertRows(database, 'contradicted', CONFLICT, conflicts);
};

/** Describes each work in the table `dirty`, with its aliases and contradictions. */
export const describeWorks = async (database: Database): Promise<void> => {
  await database.run(`
    CREATE OR REPLACE TEMP TABLE described (${columnsOf(WORK)});
    CREATE OR REPLACE TEMP TABLE called (${columnsOf(ALIAS)});
    CREATE OR REPLACE TEMP TABLE contradicted (${columnsOf(CONFLICT)});`);
  const [counted] = await database.all<{ readonly parts: number }>(
    `SELECT (count(*) // ${CLAIMS_AT_ONCE} + 1)::INTEGER AS parts FROM claims
     WHERE key IN (SELECT key FROM placed WHERE cluster IN (SELECT cluster FROM dirty))`,
  );
  const parts = counted?.parts ?? 1;
  for (let part = 0; part < parts; part += 1) {
    const grouping = { table: 'testimonies', sql: testimoniesOf(part, parts) };
    for await (const groups of eachGroup<TestimonyRow>(database, grouping))
      await describeGroups(database, groups);
  }
};
