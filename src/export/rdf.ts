import { groupBy, isIsoDay } from '../chars/index.js';
import {
  type CitationGraph,
  type GraphChange,
  type GraphEdge,
  type GraphNode,
  NO_PIN,
  pinText,
} from '../model/index.js';
import { iriText } from './iri.js';
import { nodeLabel } from './label.js';
import { sayTarget } from './say-change.js';

/** The vocabularies by prefix. */
export const vocabularies = {
  /** The European Legislation Identifier, from which the terms for citations are taken. */
  eli: 'http://data.europa.eu/eli/ontology#',
  /** Terms that ELI lacks. */
  own: 'urn:plan-parse:vocabulary:',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** The Vietnamese language, as identified in ELI. */
export const vietnamese = 'http://publications.europa.eu/resource/authority/language/VIE';

/** A term of one of the vocabularies. */
export type Name = `${keyof typeof vocabularies}:${string}`;

/** The relation in ELI; relations without a specific term use the most general one. */
const PROPERTIES: Readonly<Record<GraphEdge['relation'], string>> = {
  basis: 'based_on',
  proposal: 'cites',
  implements: 'implements',
  details: 'implements',
  amends: 'amends',
  repeals: 'repeals',
  issues: 'cites',
  refers: 'cites',
};

/** A literal with the datatype's name in XML Schema, or its language. */
export type Literal =
  | { readonly text: string; readonly type: 'date' | 'gYear' | 'gYearMonth' | 'integer' | 'boolean' }
  | { readonly text: string; readonly language: string | null };

/** A work in RDF. */
export interface Resource {
  readonly iri: string;
  readonly local: readonly (readonly [property: Name, value: Literal])[];
  readonly title: string | null;
  readonly relations: readonly { readonly property: Name; readonly target: string }[];
}

/** What a work changes in another: the words of this vocabulary with what they say. */
export type ChangeFacts = readonly (readonly [property: Name, value: Literal])[];

/** A relation with its counts. */
export interface Statement {
  readonly subject: string;
  readonly property: Name;
  readonly object: string;
  readonly relation: string;
  readonly count: number;
  readonly changes: readonly ChangeFacts[];
}

/** Lone surrogates cannot be written in UTF-8, and control characters are meaningless in a title. */
function rdfText(text: string): string {
  return text.replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd').replace(/[^\P{Cc}\n\r\t]/gu, ' ');
}

const iriOf = (node: GraphNode): string => iriText(node.urn === null ? `urn:plan-parse:${node.id}` : node.id);

/** The XML Schema datatype of a date; `null` if the date is invalid. */
function dateType(date: string): 'gYear' | 'gYearMonth' | 'date' | null {
  if (/^\d{4}$/.test(date)) return 'gYear';
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(date)) return 'gYearMonth';
  return isIsoDay(date) ? 'date' : null;
}

function dateLiteral(date: string): Literal {
  const type = dateType(date);
  return type === null ? { text: rdfText(date), language: null } : { text: date, type };
}

function localOf(node: GraphNode): Resource['local'] {
  const words = (text: string, language: string | null = null): Literal => ({
    text: rdfText(text),
    language,
  });
  const entries: (readonly [Name, Literal | null])[] = [
    ['rdfs:label', words(nodeLabel(node), 'vi')],
    ['eli:id_local', node.number === null ? null : words(node.number)],
    ['eli:date_document', node.date === null ? null : dateLiteral(node.date)],
    ['own:kind', node.kind === null ? null : words(node.kind, 'vi')],
    ['own:issuer', node.issuer === null ? null : words(node.issuer, 'vi')],
    ['own:name', node.name === null ? null : words(node.name, 'vi')],
    ['own:rank', node.rank === null ? null : { text: String(node.rank), type: 'integer' }],
    ['own:present', { text: String(node.present), type: 'boolean' }],
    ['own:mentions', { text: String(node.mentions), type: 'integer' }],
  ];
  return entries.flatMap(([property, value]) => (value === null ? [] : [[property, value] as const]));
}

function changeFacts(change: GraphChange): ChangeFacts {
  const words = (text: string, language: string | null = null): Literal => ({
    text: rdfText(text),
    language,
  });
  const target = sayTarget(change, 'vi');
  const source = pinText({ ...NO_PIN, ...change.source });
  const entries: (readonly [Name, Literal | null])[] = [
    ['own:action', words(change.action ?? 'unknown')],
    ['own:provision', target === '' ? null : words(target, 'vi')],
    ['own:effective', change.effectiveOn === null ? null : dateLiteral(change.effectiveOn)],
    ['own:orderedBy', source === '' ? null : words(source, 'vi')],
  ];
  return entries.flatMap(([property, value]) => (value === null ? [] : [[property, value] as const]));
}

/** The statements of the graph in RDF, for the writers of its syntaxes. */
export function describeGraph(graph: CitationGraph): {
  readonly resources: readonly Resource[];
  readonly statements: readonly Statement[];
} {
  const iris = new Map(graph.nodes.map((node) => [node.id, iriOf(node)]));
  const statements = graph.edges.map((edge) => ({
    subject: iris.get(edge.source) ?? '',
    property: `eli:${PROPERTIES[edge.relation]}` as const,
    object: iris.get(edge.target) ?? '',
    relation: edge.relation,
    count: edge.count,
    changes: edge.changes.map(changeFacts),
  }));
  const bySubject = groupBy(statements, ({ subject }) => subject);
  const resources = graph.nodes.map((node) => {
    const iri = iris.get(node.id) ?? '';
    const relations = new Map<string, Resource['relations'][number]>();
    for (const { property, object } of bySubject.get(iri) ?? []) {
      relations.set(`${property} ${object}`, { property, target: object });
    }
    return {
      iri,
      local: localOf(node),
      title: node.title === null ? null : rdfText(node.title),
      relations: [...relations.values()],
    };
  });
  return { resources, statements };
}
