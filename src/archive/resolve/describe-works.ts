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

interface TestimonyRow extends Row {
  readonly g: bigint;
  readonly cluster: string;
  readonly identity: string | null;
  readonly key: string;
  readonly sha256: string;
  readonly position: number;
  readonly mentions: number;
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

/** Claims that are looked at together, of all that there are: what is sorted at a time has to fit the database's memory. */
const CLAIMS_AT_ONCE = 250_000;

/** What is said of the works of one part, in which every work is whole. */
const testimoniesOf = (part: number, parts: number): string => `
SELECT dense_rank() OVER (ORDER BY p.cluster) AS g, p.cluster, p.place, i.identity, p.key, d.sha256, c.position,
  c.mentions, c.urn, c.number, c.name, c.kind, c.issuer, c.date, c.title, c.also,
  CASE WHEN c.position = -1 THEN d.effect END AS effect
FROM placed p JOIN claims c USING (key) JOIN documents d USING (document) LEFT JOIN identities i USING (cluster)
WHERE hash(p.cluster) % ${parts} = ${part}`;

const WORK = {
  cluster: 'VARCHAR',
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

const ALIAS = { cluster: 'VARCHAR', type: 'VARCHAR', alias: 'VARCHAR', folded: 'VARCHAR' };

const CONFLICT = {
  cluster: 'VARCHAR',
  field: 'VARCHAR',
  position: 'INTEGER',
  value: 'VARCHAR',
  count: 'BIGINT',
  said_by: 'VARCHAR[]',
};

/** Makes tables for what is described, before it is known which works have the same id. */
const columnsOf = (structure: Readonly<Record<string, string>>): string =>
  Object.entries(structure)
    .map(([name, type]) => `${name} ${type}`)
    .join(', ');

const claimsOf = (rows: readonly TestimonyRow[]): readonly Claim[] => {
  const claims = new Map<string, Claim>();
  for (const row of rows) {
    const claim = claims.get(row.key) ?? emptyClaim(row.key);
    claims.set(row.key, claim);
    const own = row.position === -1;
    claim.mentions += row.mentions;
    claim.testimonies.push({
      input: row.sha256,
      own,
      said: [row.urn, row.number, row.name, row.kind, row.issuer, row.date, row.title],
      also: row.also === null ? [] : JSON.parse(row.also),
    });
    if (own) claim.present.push(row.sha256);
  }
  return [...claims.values()];
};

const describe = (unsorted: readonly TestimonyRow[]): DescribedCluster => {
  const rows = [...unsorted].sort(
    (a, b) => Number(a['place']) - Number(b['place']) || (a.key < b.key ? -1 : Number(a.key > b.key)),
  );
  const claims = claimsOf(rows);
  const identity = rows[0]?.identity ?? null;
  const cluster: Cluster = {
    claims: [...claims],
    identity: identity === null ? emptyClaim(rows[0]?.key ?? '[]').identity : JSON.parse(identity),
  };
  const effects = new Map(
    rows.flatMap(({ position, sha256, effect }): readonly (readonly [string, NodeEffect | null])[] =>
      position === -1 ? [[sha256, effect === null ? null : JSON.parse(effect)]] : [],
    ),
  );
  return describeCluster(cluster, effects);
};

/** All that a work is called. */
const aliasesOf = (cluster: string, id: string, rows: readonly TestimonyRow[]): readonly object[] => {
  const aliases = new Map<string, object>();
  const add = (type: string, alias: string | null, folded: string | null): void => {
    if (alias === null || folded === null || folded === '') return;
    const key = `${type} ${folded}`;
    if (!aliases.has(key)) aliases.set(key, { cluster, type, alias, folded });
  };
  add('id', id, id);
  for (const { number, name, title } of [...rows].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1))) {
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
    const cluster = rows[0]?.cluster ?? '';
    const { node, conflicts: found } = describe(rows);
    const { files: _files, ...described } = node;
    works.push({ ...described, cluster });
    aliases.push(...aliasesOf(cluster, node.id, rows));
    for (const { field, values } of found)
      for (const [position, { value, count, saidBy }] of values.entries())
        conflicts.push({ cluster, field, position, value, count, said_by: saidBy });
  }
  await insertRows(database, 'described', WORK, works);
  await insertRows(database, 'called', ALIAS, aliases);
  await insertRows(database, 'contradicted', CONFLICT, conflicts);
};

/** Describes each work, and what it is called, in tables that name it by its cluster. */
export const describeWorks = async (database: Database): Promise<void> => {
  await database.run(`
    CREATE OR REPLACE TEMP TABLE described (${columnsOf(WORK)});
    CREATE OR REPLACE TEMP TABLE called (${columnsOf(ALIAS)});
    CREATE OR REPLACE TEMP TABLE contradicted (${columnsOf(CONFLICT)});`);
  const [counted] = await database.all<{ readonly parts: number }>(
    `SELECT (count(*) // ${CLAIMS_AT_ONCE} + 1)::INTEGER AS parts FROM claims`,
  );
  const parts = counted?.parts ?? 1;
  for (let part = 0; part < parts; part += 1) {
    const grouping = { table: 'testimonies', sql: testimoniesOf(part, parts) };
    for await (const groups of eachGroup<TestimonyRow>(database, grouping))
      await describeGroups(database, groups);
  }
};
