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
       SELECT c.work, list(f.path ORDER BY f.path) AS files
       FROM claim_works c JOIN wanted USING (work) JOIN claims k ON k.key = c.key AND k.position = -1
       JOIN files f ON f.document = k.document GROUP BY c.work
     )
     SELECT w.*, p.files FROM wanted w LEFT JOIN paths p USING (work) ORDER BY w.work`,
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

const PLACES = (end: 'source' | 'target'): string => `
WITH wanted AS (
  SELECT k.document, k.position, c.work FROM claim_works c JOIN claims k USING (key)
  WHERE c.work IN ${textsIn('$1')}
), told AS (
  SELECT r.document, r.source, r.target, r.relation, unnest(r.mentions) AS citation
  FROM relations r JOIN wanted w ON w.document = r.document AND w.position = r.${end}
  WHERE r.relation IN ${textsIn('$2')}
)
SELECT s.work AS source, t.work AS target, r.relation, d.work AS told_by,
  (SELECT min(path) FROM files f WHERE f.document = r.document) AS file,
  c.citation, c.unit, c.line, c.page, c.paragraph, c.text, c.sentence, c.pins, c.extent, c.effective_on
FROM told r
JOIN claims sk ON sk.document = r.document AND sk.position = r.source JOIN claim_works s ON s.key = sk.key
JOIN claims tk ON tk.document = r.document AND tk.position = r.target JOIN claim_works t ON t.key = tk.key
JOIN claims dk ON dk.document = r.document AND dk.position = -1 JOIN claim_works d ON d.key = dk.key
JOIN citations c ON c.document = r.document AND c.citation = r.citation
WHERE s.work <> t.work
ORDER BY s.work, t.work, r.relation, d.work, file, c.start_offset, c.citation`;

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
): Promise<readonly GraphEdge[]> => {
  const rows = await database.all<PlaceRow>(PLACES(end), [JSON.stringify(works), JSON.stringify(relations)]);
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
  const edges = await readEdges(database, works, 'target', ['amends', 'repeals']);
  const others = edges.flatMap(({ source, places }) => [source, ...places.map(({ document }) => document)]);
  const nodes = await readNodes(database, [...new Set([...works, ...others])]);
  return { nodes, edges, conflicts: [], measures: null };
};
