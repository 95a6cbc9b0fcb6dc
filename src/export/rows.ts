import {
  type CitationGraph,
  type GraphChange,
  type GraphEdge,
  type GraphPlace,
  pinText,
  sayPlace,
} from '../model/index.js';
import { nodeLabel } from './label.js';
import { sayTarget } from './say-change.js';

/** A node as strings and numbers, for formats without lists. */
export interface NodeRow {
  readonly id: string;
  readonly label: string;
  readonly urn: string | null;
  readonly kind: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly name: string | null;
  readonly rank: number | null;
  readonly present: boolean;
  readonly mentions: number;
  readonly inDegree: number | null;
  readonly outDegree: number | null;
  readonly pageRank: number | null;
  readonly component: number | null;
}

/** An edge as strings and numbers. */
export interface EdgeRow {
  readonly source: string;
  readonly target: string;
  readonly relation: GraphEdge['relation'];
  readonly count: number;
  /** "điểm a khoản 2 Điều 5; Điều 7". */
  readonly pins: string;
  /** "plan.txt:12; plan.pdf:30 (p. 3)": file, or document, and line; with page and paragraph if known. */
  readonly places: string;
  /** "khoản 2 Điều 5: replace 2026-01-01; Điều 7: repeal": what is changed, how, and from when, if known. */
  readonly changes: string | null;
  /** "2026-01-01; 2026-07-01": the days since which the changes hold, each once. */
  readonly changesFrom: string | null;
}

/** The type of each column, with the names used by GraphML, GEXF and most databases. */
export const nodeColumns = {
  label: 'string',
  urn: 'string',
  kind: 'string',
  number: 'string',
  date: 'string',
  issuer: 'string',
  title: 'string',
  name: 'string',
  rank: 'int',
  present: 'boolean',
  mentions: 'int',
  inDegree: 'int',
  outDegree: 'int',
  pageRank: 'double',
  component: 'int',
} as const satisfies Record<Exclude<keyof NodeRow, 'id'>, string>;

/** The same for edges. */
export const edgeColumns = {
  relation: 'string',
  count: 'int',
  pins: 'string',
  places: 'string',
  changes: 'string',
  changesFrom: 'string',
} as const satisfies Record<Exclude<keyof EdgeRow, 'source' | 'target'>, string>;

function placeText(place: GraphPlace): string {
  const where = sayPlace(place, 'en');
  const line = `${place.file ?? place.document}:${place.line}`;
  return where === '' ? line : `${line} (${where})`;
}

/** "khoản 2 Điều 5: replace 2026-01-01" */
export const changeText = (change: GraphChange): string => {
  const { action, effectiveOn } = change;
  const how = [action ?? 'unknown', ...(effectiveOn === null ? [] : [effectiveOn])].join(' ');
  return [sayTarget(change, 'en'), how].filter((part) => part !== '').join(': ');
};

/** The days since which changes hold, each once, in their order. */
const changeDays = (changes: readonly GraphChange[]): readonly string[] =>
  [...new Set(changes.flatMap(({ effectiveOn }) => effectiveOn ?? []))].toSorted();

const listed = (texts: readonly string[]): string | null => (texts.length === 0 ? null : texts.join('; '));

/** The nodes as rows; the measures are `null` if the graph was not measured. */
export function nodeRows(graph: CitationGraph): readonly NodeRow[] {
  const measures = new Map(graph.measures?.nodes.map((measure) => [measure.id, measure]));
  return graph.nodes.map((node) => {
    const measure = measures.get(node.id);
    return {
      id: node.id,
      label: nodeLabel(node),
      urn: node.urn,
      kind: node.kind,
      number: node.number,
      date: node.date,
      issuer: node.issuer,
      title: node.title,
      name: node.name,
      rank: node.rank,
      present: node.present,
      mentions: node.mentions,
      inDegree: measure?.inDegree ?? null,
      outDegree: measure?.outDegree ?? null,
      pageRank: measure?.pageRank ?? null,
      component: measure?.component ?? null,
    };
  });
}

/** The edges as rows. */
export function edgeRows(graph: CitationGraph): readonly EdgeRow[] {
  return graph.edges.map((edge) => ({
    source: edge.source,
    target: edge.target,
    relation: edge.relation,
    count: edge.count,
    pins: edge.pins.map(pinText).join('; '),
    places: edge.places.map(placeText).join('; '),
    changes: listed(edge.changes.map(changeText)),
    changesFrom: listed(changeDays(edge.changes)),
  }));
}
