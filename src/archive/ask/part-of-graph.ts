import { compareText } from '../../chars/index.js';
import type { CitationGraph, GraphEdge, GraphNode } from '../../model/index.js';
import { type Database, valuesIn } from '../database.js';
import { IS_HOLD } from '../read/holds.js';
import { type NodeShelf, nodeShelf, numberOf } from './nodes.js';
import { edgesOf, type Mention } from './places.js';

const OF_CHANGE = ['source', 'target', 'relation', 'extent', 'effective_on', 'pins', 'told_on'] as const;

/**
 * Where documents say that some works are amended or repealed. Of several places that say the same change, the first is
 * enough; if they only say that there is a change, the first of each day, since that bounds when it happened. The first
 * is that of the work whose id comes first, so that only few files have to be looked up. The ids are compared by groups,
 * since windows over all places take ten times as long.
 */
const changesOf = (targets: string): string => `
WITH said AS MATERIALIZED (
  SELECT * REPLACE (CASE WHEN extent IS NULL THEN told_on END AS told_on) FROM change_places WHERE target IN ${targets}
), tellers AS (
  SELECT ${OF_CHANGE.join(', ')}, min(teller) AS teller FROM said GROUP BY ALL
), first_told AS MATERIALIZED (
  SELECT r.* FROM said r JOIN tellers f
  ON f.teller = r.teller AND ${OF_CHANGE.map((part) => `f.${part} IS NOT DISTINCT FROM r.${part}`).join(' AND ')}
), paths AS (
  SELECT document, min(path) AS file FROM files WHERE document IN (SELECT document FROM first_told) GROUP BY document
)
SELECT r.document, r.source, r.target, r.relation, r.told_by, r.citation, p.file
FROM first_told r JOIN paths p USING (document)
QUALIFY row_number() OVER (PARTITION BY ${OF_CHANGE.join(', ')} ORDER BY file, start_offset, citation) = 1`;

/** Documents that say until when works are in force, or that they are suspended; few do. */
const holdersOf = (targets: string): string => `
SELECT DISTINCT document FROM claim_numbers
WHERE n IN ${targets} AND position >= 0 AND document IN (SELECT document FROM effects WHERE ${IS_HOLD})`;

/** Where they say so. */
const holdsOf = (targets: string, documents: string): string => `
WITH told AS (
  SELECT DISTINCT document, of_citation AS citation FROM effects WHERE document IN ${documents} AND ${IS_HOLD}
), paths AS (
  SELECT document, min(path) AS file FROM files WHERE document IN ${documents} GROUP BY document
)
SELECT c.document, d.n AS source, t.n AS target, c.relation, d.n AS told_by, c.citation, p.file
FROM told JOIN citations c USING (document, citation)
JOIN claim_numbers t ON t.document = c.document AND t.position = c.claim
JOIN claim_numbers d ON d.document = c.document AND d.position = -1
JOIN paths p ON p.document = c.document
WHERE c.document IN ${documents} AND c.within IS NULL AND t.n IN ${targets} AND d.n <> t.n
ORDER BY c.document, c.start_offset`;

/** Where documents say until when works are in force, or that they are suspended. */
const readHeld = async (database: Database, works: readonly bigint[]): Promise<readonly Mention[]> => {
  const { list, values } = valuesIn(works);
  const holders = await database.all<{ readonly document: bigint }>(holdersOf(list), values);
  if (holders.length === 0) return [];
  const documents = `(${holders.map(({ document }) => document).join(', ')})`;
  return database.all<Mention>(holdsOf(list, documents), values);
};

/** The claims of documents about a work. */
const FIND_CLAIMS =
  'CREATE OR REPLACE TEMP TABLE wanted AS SELECT document, position FROM claim_numbers WHERE n = $1';

/** Where documents say what the work is based on. */
const FIND_BASES = (documents: string): string => `
CREATE OR REPLACE TEMP TABLE said AS
SELECT r.document, r.source, r.target, r.relation, unnest(r.mentions) AS citation
FROM relations r JOIN wanted w ON w.document = r.document AND w.position = r.source
WHERE r.relation = 'basis' AND r.document IN ${documents}`;

const basesOfSaid = (documents: string): string => `
SELECT r.document, s.n AS source, t.n AS target, r.relation, d.n AS told_by, r.citation, p.file
FROM said r
JOIN claim_numbers s ON s.document = r.document AND s.position = r.source
JOIN claim_numbers t ON t.document = r.document AND t.position = r.target
JOIN claim_numbers d ON d.document = r.document AND d.position = -1
JOIN (SELECT document, min(path) AS file FROM files WHERE document IN ${documents} GROUP BY document) p
  ON p.document = r.document
WHERE s.n <> t.n AND ${['s', 't', 'd'].map((table) => `${table}.document IN ${documents}`).join(' AND ')}`;

/** The works that a work is based on, by their numbers, with the edges to them. */
export interface Bases {
  readonly edges: readonly GraphEdge[];
  readonly works: readonly bigint[];
}

/** The edges from a work to those that it is based on. */
export const readBases = async (database: Database, work: bigint, shelf: NodeShelf): Promise<Bases> => {
  await database.run(FIND_CLAIMS, [work]);
  const documents = await database.all<{ readonly document: bigint }>('SELECT DISTINCT document FROM wanted');
  const { list, values } = valuesIn(documents.map(({ document }) => document));
  await database.run(FIND_BASES(list), values);
  const mentions = await database.all<Mention>(basesOfSaid(list), values);
  return {
    edges: await edgesOf(database, mentions, shelf),
    works: [...new Set(mentions.map(({ target }) => target))],
  };
};

const keyOf = ({ document, citation, target }: Mention): string => `${document} ${citation} ${target}`;

/** The part of the graph that decides the state of works: they, what changes them, and the documents that say so. */
export const graphAround = async (
  database: Database,
  works: readonly bigint[],
  shelf: NodeShelf,
): Promise<CitationGraph> => {
  const { list, values } = valuesIn(works);
  const changes = await database.all<Mention>(changesOf(list), values);
  const known = new Set(changes.map(keyOf));
  const held = await readHeld(database, works);
  const mentions = [...changes, ...held.filter((mention) => !known.has(keyOf(mention)))];
  const edges = await edgesOf(database, mentions, shelf);
  const named = mentions.flatMap(({ source, told_by }) => [source, told_by]);
  const nodes = await shelf.take([...new Set([...works, ...named])]);
  return {
    nodes: [...nodes].sort((a, b) => compareText(a.id, b.id)),
    edges,
    conflicts: [],
    measures: null,
  };
};

/** The part of the graph that decides the state of one work. */
export const graphAroundWork = async (database: Database, node: GraphNode): Promise<CitationGraph> => {
  const work = await numberOf(database, node);
  return graphAround(database, work === null ? [] : [work], nodeShelf(database));
};
