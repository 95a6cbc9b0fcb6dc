import {
  type CitationGraph,
  type GraphChange,
  type GraphEdge,
  type GraphPlace,
  type Lang,
  type ParsedDocument,
  pinText,
} from '../../model/index.js';
import { nodeLabel, plainText, shorten } from '../label.js';
import { kindColour } from '../palette.js';
import { sayAction, sayTarget } from '../say-change.js';
import { layOut } from './layout.js';
import { type PageLists, pageLists } from './lists.js';

const LONGEST_SHORT = 32;

/** A work on the page. */
export interface PageNode {
  readonly id: string;
  readonly label: string;
  /** Its label in the drawing: its number or name. */
  readonly short: string;
  readonly kind: string | null;
  /** Rank in the hierarchy of legal force, 1 being the highest. */
  readonly rank: number | null;
  readonly number: string | null;
  readonly name: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly urn: string | null;
  readonly present: boolean;
  readonly files: readonly string[];
  readonly mentions: number;
  readonly colour: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** A change of a provision on the page. */
export interface PageChange {
  /** "khoản 2 Điều 5: sửa đổi", in each language. */
  readonly said: Readonly<Record<Lang, string>>;
  readonly effectiveOn: string | null;
}

/** A relation on the page. */
export interface PageEdge {
  readonly source: string;
  readonly target: string;
  readonly relation: GraphEdge['relation'];
  readonly count: number;
  readonly pins: readonly string[];
  readonly places: readonly Pick<
    GraphPlace,
    'document' | 'citation' | 'unit' | 'line' | 'text' | 'sentence'
  >[];
  readonly changes: readonly PageChange[];
}

/** The data for the script of the page. */
export interface PageData {
  readonly nodes: readonly PageNode[];
  readonly edges: readonly PageEdge[];
  readonly lists: PageLists;
  /** Id of the document that the page shows the text of; `null` if it only shows a graph. */
  readonly reading: string | null;
}

function pageChange(change: GraphChange): PageChange {
  const say = (lang: Lang): string =>
    [sayTarget(change, lang), sayAction(change, lang)].filter((part) => part !== '').join(': ');
  return { said: { vi: say('vi'), en: say('en') }, effectiveOn: change.effectiveOn };
}

/** Puts together what the page shows of a graph. */
export function pageData(graph: CitationGraph, reading: string | null): PageData {
  const spots = layOut(graph);
  return {
    reading,
    lists: pageLists(graph),
    nodes: graph.nodes.map((node) => ({
      id: node.id,
      label: nodeLabel(node),
      short: shorten(plainText(node.number ?? node.name ?? nodeLabel(node)), LONGEST_SHORT),
      kind: node.kind,
      rank: node.rank,
      number: node.number,
      name: node.name,
      date: node.date,
      issuer: node.issuer,
      title: node.title,
      urn: node.urn,
      present: node.present,
      files: node.files,
      mentions: node.mentions,
      colour: kindColour(node.kind).fill,
      ...(spots.get(node.id) ?? { x: 0, y: 0, size: 16 }),
    })),
    edges: graph.edges.map((edge) => ({
      source: edge.source,
      target: edge.target,
      relation: edge.relation,
      count: edge.count,
      pins: edge.pins.map(pinText),
      places: edge.places.map(({ document, citation, unit, line, text, sentence }) => ({
        document,
        citation,
        unit,
        line,
        text,
        sentence,
      })),
      changes: edge.changes.map(pageChange),
    })),
  };
}

/** Maps the citations of a document to the nodes they mention. */
export function nodesByCitation(graph: CitationGraph, document: ParsedDocument): ReadonlyMap<string, string> {
  const passive = new Set(
    document.citations
      .filter(({ relation }) => relation === 'amendedBy' || relation === 'repealedBy')
      .map(({ id }) => id),
  );
  const nodes = new Map<string, string>();
  for (const edge of graph.edges) {
    for (const { citation } of edge.places) {
      // "A is amended by B" is the edge from B to A, but it mentions B.
      nodes.set(citation, passive.has(citation) ? edge.source : edge.target);
    }
  }
  return nodes;
}
