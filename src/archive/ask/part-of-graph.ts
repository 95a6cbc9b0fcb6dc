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

/**
 * Where it is told what works do to others, with as much as tells one place from others. In steps, as the database knows
 * of tables how large they are, and of parts of a statement it guesses.
 */
const TELL = (end: 'source' | 'target'): readonly string[] => [
  `CREATE OR REPLACE TEMP TABLE wanted AS
   SELECT m.document, m.position FROM claim_numbers m WHERE m.n IN (SELECT n FROM works WHERE work IN ${textsIn('$1')})`,
  `CREATE OR REPLACE TEMP TABLE said AS
   SELECT r.document, r.source, r.target, r.relation, unnest(r.mentions) AS citation
   FROM relations r JOIN wanted w ON w.document = r.document AND w.position = r.${end}
   WHERE r.relation IN ${textsIn('$1')}`,
  `CREATE OR REPLACE TEMP TABLE numbered AS
   SELECT s.n AS source, t.n AS target, d.n AS told_by, r.relation, r.document, r.citation
   FROM said r
   JOIN claim_numbers s ON s.document = r.document AND s.position = r.source
   JOIN claim_numbers t ON t.document = r.document AND t.position = r.target
   JOIN claim_numbers d ON d.document = r.document AND d.position = -1
   WHERE s.n <> t.n`,
  `CREATE OR REPLACE TEMP TABLE told AS
   SELECT r.* REPLACE (s.work AS source, t.work AS target, d.work AS told_by), d.date,
     c.start_offset, c.extent, c.effective_on, c.pins, p.file
   FROM numbered r JOIN works s ON s.n = r.source JOIN works t ON t.n = r.target JOIN works d ON d.n = r.told_by
   JOIN citations c ON c.document = r.document AND c.citation = r.citation
   JOIN (
     SELECT document, min(path) AS file FROM files WHERE document IN (SELECT document FROM numbered) GROUP BY document
   ) p ON p.document = r.document`,
];

/**
 * Of places that tell the same change the first is enough, and where they tell no more than that there is one, the first
 * of each day on which documents tell so: on what day it had come by depends on that.
 */
const ONCE = `
SELECT * FROM told QUALIFY row_number() OVER (
  PARTITION BY source, target, relation, extent, effective_on, pins, CASE WHEN extent IS NULL THEN date END
  ORDER BY told_by, file, start_offset, citation
) = 1`;

const CHOOSE = (once: boolean): string =>
  `CREATE OR REPLACE TEMP TABLE chosen AS ${once ? ONCE : 'FROM told'}`;

const PLACES = `
SELECT r.source, r.target, r.relation, r.told_by, r.file, r.citation, c.unit, c.line, c.page, c.paragraph, c.text,
  c.sentence, c.pins, c.extent, c.effective_on
FROM chosen r JOIN citations c ON c.document = r.document AND c.citation = r.citation
ORDER BY r.source, r.target, r.relation, r.told_by, r.file, r.start_offset, r.citation`;

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
  const [want = '', say = '', ...others] = TELL(end);
  await database.run(want, [JSON.stringify(works)]);
  await database.run(say, [JSON.stringify(relations)]);
  for (const statement of [...others, CHOOSE(once)]) await database.run(statement);
  const rows = await database.all<PlaceRow>(PLACES);
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
