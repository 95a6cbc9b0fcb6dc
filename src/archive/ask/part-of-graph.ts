import { foldSpace } from '../../chars/index.js';
import { greatestExtent } from '../../graph/index.js';
import type { CitationGraph, GraphEdge, GraphPlace, Pin } from '../../model/index.js';
import { type Database, type Row, valuesIn } from '../database.js';
import { readNodes } from './nodes.js';

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

/** The numbers by which the store refers to works. */
const numbersOf = async (database: Database, works: readonly string[]): Promise<readonly bigint[]> => {
  const { list, values } = valuesIn(works);
  const rows = await database.all<{ readonly n: bigint }>(
    `SELECT n FROM works WHERE work IN ${list}`,
    values,
  );
  return rows.map(({ n }) => n);
};

/**
 * Where documents say that some works are amended or repealed. Of several places that say the same change, the first is
 * enough; if they only say that there is a change, the first of each day, since that bounds when it happened. This is
 * done in steps because the database knows the sizes of tables, but only guesses those of parts of a statement.
 */
const FIND_CHANGES = (targets: string): readonly string[] => [
  `CREATE OR REPLACE TEMP TABLE said AS FROM change_places WHERE target IN ${targets}`,
  `CREATE OR REPLACE TEMP TABLE dated AS SELECT r.*, d.work AS teller, d.date FROM said r JOIN works d ON d.n = r.told_by`,
  `CREATE OR REPLACE TEMP TABLE paths AS
   SELECT document, min(path) AS file FROM files WHERE document IN (SELECT document FROM said) GROUP BY document`,
  `CREATE OR REPLACE TEMP TABLE chosen AS
   SELECT r.document, r.source, r.target, r.relation, r.told_by, r.citation, p.file
   FROM dated r JOIN paths p USING (document)
   QUALIFY row_number() OVER (
     PARTITION BY source, target, relation, extent, effective_on, pins, CASE WHEN extent IS NULL THEN date END
     ORDER BY teller, file, start_offset, citation
   ) = 1`,
];

/** The claims of documents about some works. */
const FIND_CLAIMS = (works: string): string =>
  `CREATE OR REPLACE TEMP TABLE wanted AS SELECT document, position FROM claim_numbers WHERE n IN ${works}`;

/** Where documents say what works are based on. */
const FIND_BASES = (documents: string): readonly string[] => [
  `CREATE OR REPLACE TEMP TABLE said AS
   SELECT r.document, r.source, r.target, r.relation, unnest(r.mentions) AS citation
   FROM relations r JOIN wanted w ON w.document = r.document AND w.position = r.source
   WHERE r.relation = 'basis' AND r.document IN ${documents}`,
  `CREATE OR REPLACE TEMP TABLE chosen AS
   SELECT r.document, s.n AS source, t.n AS target, r.relation, d.n AS told_by, r.citation, p.file
   FROM said r
   JOIN claim_numbers s ON s.document = r.document AND s.position = r.source
   JOIN claim_numbers t ON t.document = r.document AND t.position = r.target
   JOIN claim_numbers d ON d.document = r.document AND d.position = -1
   JOIN (SELECT document, min(path) AS file FROM files WHERE document IN ${documents} GROUP BY document) p
     ON p.document = r.document
   WHERE s.n <> t.n AND ${['s', 't', 'd'].map((table) => `${table}.document IN ${documents}`).join(' AND ')}`,
];

const READ_PLACES = (documents: string): string => `
SELECT s.work AS source, t.work AS target, r.relation, d.work AS told_by, r.file, r.citation, c.unit, c.line, c.page,
  c.paragraph, c.text, c.sentence, c.pins, c.extent, c.effective_on
FROM chosen r JOIN works s ON s.n = r.source JOIN works t ON t.n = r.target JOIN works d ON d.n = r.told_by
JOIN citations c ON c.document = r.document AND c.citation = r.citation
WHERE c.document IN ${documents}
ORDER BY s.work, t.work, r.relation, d.work, r.file, c.start_offset, r.citation`;

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

interface EdgeParts {
  readonly edge: GraphEdge;
  readonly pins: Map<string, Pin>;
  readonly places: GraphPlace[];
}

const emptyEdge = ({ source, target, relation }: PlaceRow): GraphEdge => ({
  source,
  target,
  relation: relation as GraphEdge['relation'],
  count: 0,
  pins: [],
  extent: null,
  places: [],
  changes: [],
});

/**
 * The edges of the places in the table `chosen`, in the form of the graph, but without changes provision by provision.
 */
const edgesOfChosen = async (database: Database): Promise<readonly GraphEdge[]> => {
  const documents = await database.all<{ readonly document: bigint }>('SELECT DISTINCT document FROM chosen');
  const { list, values } = valuesIn(documents.map(({ document }) => document));
  const rows = await database.all<PlaceRow>(READ_PLACES(list), values);
  const edges = new Map<string, EdgeParts>();
  for (const row of rows) {
    const key = JSON.stringify([row.source, row.target, row.relation]);
    const pins: readonly Pin[] = JSON.parse(row.pins);
    const known = edges.get(key) ?? { edge: emptyEdge(row), pins: new Map<string, Pin>(), places: [] };
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

/** The edges from works to those that they are based on. */
export const readBases = async (
  database: Database,
  works: readonly string[],
): Promise<readonly GraphEdge[]> => {
  const numbers = valuesIn(await numbersOf(database, works));
  await database.run(FIND_CLAIMS(numbers.list), numbers.values);
  const documents = await database.all<{ readonly document: bigint }>('SELECT DISTINCT document FROM wanted');
  const { list, values } = valuesIn(documents.map(({ document }) => document));
  for (const statement of FIND_BASES(list)) await database.run(statement, values);
  return edgesOfChosen(database);
};

/** The part of the graph that decides the state of works: they, what changes them, and the documents that say so. */
export const graphAround = async (database: Database, works: readonly string[]): Promise<CitationGraph> => {
  const { list, values } = valuesIn(await numbersOf(database, works));
  const [say = '', ...others] = FIND_CHANGES(list);
  await database.run(say, values);
  for (const statement of others) await database.run(statement);
  const edges = await edgesOfChosen(database);
  const named = edges.flatMap(({ source, places }) => [source, ...places.map(({ document }) => document)]);
  const nodes = await readNodes(database, [...new Set([...works, ...named])]);
  return { nodes, edges, conflicts: [], measures: null };
};
