import { compareText, foldSpace } from '../../chars/index.js';
import { greatestExtent } from '../../graph/index.js';
import type { GraphEdge, GraphNode, GraphPlace, Pin } from '../../model/index.js';
import { type Database, type Row, textsIn } from '../database.js';
import { HOLD_COLUMNS, type HoldRow, holdsOfDocuments, IS_HOLD } from '../read/holds.js';
import type { NodeShelf } from './nodes.js';

/** A mention that says what one work does to another; works are given by their numbers. */
export interface Mention extends Row {
  readonly document: bigint;
  readonly source: bigint;
  readonly target: bigint;
  readonly relation: string;
  readonly told_by: bigint;
  readonly citation: string;
  readonly file: string | null;
}

interface CitationRow extends Row {
  readonly document: bigint;
  readonly citation: string;
  readonly start_offset: number;
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

/** A mention with where it stands, and the works that it is about. */
interface Told {
  readonly source: GraphNode;
  readonly target: GraphNode;
  readonly teller: GraphNode;
  readonly mention: Mention;
  readonly place: CitationRow;
  readonly holds: Pick<GraphPlace, 'holds'>;
}

const COLUMNS =
  'document, citation, start_offset, unit, line, page, paragraph, text, sentence, pins, extent, effective_on';

/** Up to this many documents, each is looked for by itself: the database then reads only where that document may be. */
const MAX_APART = 40;

/** The citations of mentions, and others of their documents. */
const readCitations = async (
  database: Database,
  mentions: readonly Mention[],
): Promise<readonly CitationRow[]> => {
  const citations = JSON.stringify([...new Set(mentions.map(({ citation }) => citation))]);
  const documents = [...new Set(mentions.map(({ document }) => document))];
  const named = `citation IN ${textsIn('$1')}`;
  if (documents.length > MAX_APART)
    return database.all(
      `SELECT ${COLUMNS} FROM citations
       WHERE document IN (SELECT unnest(from_json($2, '["BIGINT"]'))) AND ${named}`,
      [citations, JSON.stringify(documents.map(Number))],
    );
  const apart = documents.map(
    (_, index) => `SELECT ${COLUMNS} FROM citations WHERE document = $${index + 2} AND ${named}`,
  );
  return apart.length === 0 ? [] : database.all(apart.join(' UNION ALL '), [citations, ...documents]);
};

/** What documents of mentions say about when other works are in force. */
const readHolds = (database: Database, mentions: readonly Mention[]): Promise<readonly HoldRow[]> => {
  const documents = [...new Set(mentions.map(({ document }) => Number(document)))];
  if (documents.length === 0) return Promise.resolve([]);
  return database.all<HoldRow>(
    `SELECT ${HOLD_COLUMNS} FROM effects
     WHERE ${IS_HOLD} AND document IN (SELECT unnest(from_json($1, '["BIGINT"]'))) ORDER BY document, position`,
    [JSON.stringify(documents)],
  );
};

const keyOf = (document: bigint, citation: string): string => `${document} ${citation}`;

const inOrder = (a: Told, b: Told): number =>
  compareText(a.source.id, b.source.id) ||
  compareText(a.target.id, b.target.id) ||
  compareText(a.mention.relation, b.mention.relation) ||
  compareText(a.teller.id, b.teller.id) ||
  compareText(a.mention.file ?? '', b.mention.file ?? '') ||
  a.place.start_offset - b.place.start_offset ||
  compareText(a.mention.citation, b.mention.citation);

const placeOf = ({ teller, mention, place, holds }: Told, pins: readonly Pin[]): GraphPlace => ({
  document: teller.id,
  file: mention.file,
  citation: mention.citation,
  unit: place.unit,
  line: place.line,
  page: place.page,
  paragraph: place.paragraph,
  text: foldSpace(place.text),
  sentence: place.sentence,
  change:
    place.extent === null
      ? null
      : { effectiveOn: place.effective_on, extent: place.extent === 'whole' ? 'whole' : 'part', pins },
  ...holds,
});

interface EdgeParts {
  readonly edge: GraphEdge;
  readonly pins: Map<string, Pin>;
  readonly places: GraphPlace[];
}

const emptyEdge = ({ source, target, mention }: Told): GraphEdge => ({
  source: source.id,
  target: target.id,
  relation: mention.relation as GraphEdge['relation'],
  count: 0,
  pins: [],
  extent: null,
  places: [],
  changes: [],
});

/** The edges that mentions make, in the form of the graph, but without changes provision by provision. */
export const edgesOf = async (
  database: Database,
  mentions: readonly Mention[],
  shelf: NodeShelf,
): Promise<readonly GraphEdge[]> => {
  const rows = await readCitations(database, mentions);
  const places = new Map(rows.map((row) => [keyOf(row.document, row.citation), row]));
  await shelf.take(mentions.flatMap(({ source, target, told_by }) => [source, target, told_by]));
  const holdsOf = holdsOfDocuments(await readHolds(database, mentions));
  const told: Told[] = [];
  for (const mention of mentions) {
    const [source, target, teller] = await shelf.take([mention.source, mention.target, mention.told_by]);
    const place = places.get(keyOf(mention.document, mention.citation));
    const holds = holdsOf(mention.document, mention.citation);
    if (source && target && teller && place) told.push({ source, target, teller, mention, place, holds });
  }
  const edges = new Map<string, EdgeParts>();
  for (const each of told.sort(inOrder)) {
    const key = JSON.stringify([each.source.id, each.target.id, each.mention.relation]);
    const pins: readonly Pin[] = JSON.parse(each.place.pins);
    const known = edges.get(key) ?? { edge: emptyEdge(each), pins: new Map<string, Pin>(), places: [] };
    edges.set(key, known);
    known.places.push(placeOf(each, pins));
    for (const pin of pins) known.pins.set(JSON.stringify(pin), pin);
  }
  return [...edges.values()].map(({ edge, pins, places: found }) => ({
    ...edge,
    count: found.length,
    pins: [...pins.values()],
    extent: greatestExtent(found.flatMap(({ change }) => change ?? [])),
    places: found,
  }));
};
