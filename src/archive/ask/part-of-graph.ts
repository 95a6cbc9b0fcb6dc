import { foldSpace } from '../../chars/index.js';
import { greatestExtent } from '../../graph/index.js';
import type { CitationGraph, GraphEdge, GraphNode, GraphPlace, Pin } from '../../model/index.js';
import { type Database, type Row, textsIn } from '../database.js';

interface WorkRow extends Row {
  readonly work: string;
  readonly urn: string | null;
  readonly kind: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly name: string | null;
  readonly rank: number | null;
  readonly present: boolean;
  readonly mentions: bigint;
  readonly effect: string | null;
  readonly files: readonly string[] | null;
}

/** The nodes of works, in the order of their ids. */
export const readNodes = async (
  database: Database,
  works: readonly string[],
): Promise<readonly GraphNode[]> => {
  const rows = await database.all<WorkRow>(
    `WITH wanted AS (SELECT * FROM works WHERE work IN ${textsIn('$1')}),
     paths AS (
       SELECT work, list(path ORDER BY path) AS files FROM work_files
       WHERE work IN (SELECT work FROM wanted) GROUP BY work
     )
     SELECT w.* EXCLUDE (cited_by, n), p.files FROM wanted w LEFT JOIN paths p USING (work) ORDER BY w.work`,
    [JSON.stringify(works)],
  );
  return rows.map(({ work, mentions, effect, files, ...node }) => ({
    id: work,
    ...node,
    files: files ?? [],
    mentions: Number(mentions),
    effect: effect === null ? null : JSON.parse(effect),
  }));
};

interface PlaceRow extends Row {
  readonly source: string;
  readonly target: string;
  readonly relation: string;
  readonly told_by: string;
  readonly file: string | null;
  readonly citation: string;
  readonly unit: readonly string[];
  readonly line: number;
  readonly page: number | null;
  readonly paragraph: number | null;
  readonly text: string;
  readonly sentence: string | null;
  readonly pins: string;
  readonly extent: string | null;
  readonly effective_on: string | null;
}

/** Where it is told what works do to others, with as much as tells one place from others. */
const TOLD = (end: 'source' | 'target'): string => `
WITH wanted AS (
  SELECT m.document, m.position FROM works w JOIN claim_numbers m USING (n) WHERE w.work IN ${textsIn('$1')}
), said AS (
  SELECT r.document, r.source, r.target, r.relation, unnest(r.mentions) AS citation
  FROM relations r JOIN wanted w ON w.document = r.document AND w.position = r.${end}
  WHERE r.relation IN ${textsIn('$2')}
), paths AS (
  SELECT document, min(path) AS file FROM files WHERE document IN (SELECT document FROM said) GROUP BY document
), told AS (
  SELECT s.work AS source, t.work AS target, r.relation, d.work AS told_by, d.date, p.file, r.document, r.citation,
    c.start_offset, c.extent, c.effective_on, c.pins
  FROM said r
  JOIN claim_numbers sm ON sm.document = r.document AND sm.position = r.source JOIN works s ON s.n = sm.n
  JOIN claim_numbers tm ON tm.document = r.document AND tm.position = r.target JOIN works t ON t.n = tm.n
  JOIN claim_numbers dm ON dm.document = r.document AND dm.position = -1 JOIN works d ON d.n = dm.n
  JOIN citations c ON c.document = r.document AND c.citation = r.citation LEFT JOIN paths p ON p.document = r.document
  WHERE sm.n <> tm.n
)`;

const ORDER = 'told_by, file, start_offset, citation';

/**
 * Of places that tell the same change the first is enough, and where they tell no more than that there is one, the first
 * of each day on which documents tell so: on what day it had come by depends on that.
 */
const ONCE = `
SELECT * FROM told QUALIFY row_number() OVER (
  PARTITION BY source, target, relation, extent, effective_on, pins, CASE WHEN extent IS NULL THEN date END
  ORDER BY ${ORDER}
) = 1`;

const PLACES = (end: 'source' | 'target', once: boolean): string => `
${TOLD(end)}, chosen AS (${once ? ONCE : 'SELECT * FROM told'})
SELECT r.source, r.target, r.relation, r.told_by, r.file, r.citation, c.unit, c.line, c.page, c.paragraph, c.text,
  c.sentence, c.pins, c.extent, c.effective_on
FROM chosen r JOIN citations c ON c.document = r.document AND c.citation = r.citation
ORDER BY r.source, r.target, r.relation, ${ORDER.replaceAll(/\w+/g, 'r.$&')}`;

const placeOf = (row: PlaceRow, pins: readonly Pin[]): GraphPlace => ({
  document: row.told_by,
  file: row.file,
  citation: row.citation,
  unit: row.unit,
  line: row.line,
  page: row.page,
  paragraph: row.paragraph,
  text: foldSpace(row.text),
  sentence: row.sentence,
  change:
    row.extent === null
      ? null
      : { effectiveOn: row.effective_on, extent: row.extent === 'whole' ? 'whole' : 'part', pins },
});

/**
 * The edges of some relations that begin or end at works, with their places, as the graph has them; provisions stand as
 * often as they are named, and what is changed provision by provision is left out.
 */
export const readEdges = async (
  database: Database,
  works: readonly string[],
  end: 'source' | 'target',
  relations: readonly GraphEdge['relation'][],
  once = false,
): Promise<readonly GraphEdge[]> => {
  const rows = await database.all<PlaceRow>(PLACES(end, once), [
    JSON.stringify(works),
    JSON.stringify(relations),
  ]);
  const edges = new Map<
    string,
    { readonly edge: GraphEdge; readonly pins: Map<string, Pin>; places: GraphPlace[] }
  >();
  for (const row of rows) {
    const key = JSON.stringify([row.source, row.target, row.relation]);
    const pins: readonly Pin[] = JSON.parse(row.pins);
    const known = edges.get(key) ?? {
      edge: {
        source: row.source,
        target: row.target,
        relation: row.relation as GraphEdge['relation'],
        count: 0,
        pins: [],
        extent: null,
        places: [],
        changes: [],
      },
      pins: new Map<string, Pin>(),
      places: [],
    };
    edges.set(key, known);
    known.places.push(placeOf(row, pins));
    for (const pin of pins) known.pins.set(JSON.stringify(pin), pin);
  }
  return [...edges.values()].map(({ edge, pins, places }) => ({
    ...edge,
    count: places.length,
    pins: [...pins.values()],
    extent: greatestExtent(places.flatMap(({ change }) => change ?? [])),
    places,
  }));
};

/** The part of the graph that tells how works stand: they, what changes them, and the documents that tell of it. */
export const graphAround = async (database: Database, works: readonly string[]): Promise<CitationGraph> => {
  const edges = await readEdges(database, works, 'target', ['amends', 'repeals'], true);
  const others = edges.flatMap(({ source, places }) => [source, ...places.map(({ document }) => document)]);
  const nodes = await readNodes(database, [...new Set([...works, ...others])]);
  return { nodes, edges, conflicts: [], measures: null };
};
