import { compareText, once } from '../chars/index.js';
import { officeRows, rankOf } from '../lexicon/index.js';
import type { CitationGraph, GraphConflict, GraphEdge, GraphNode, GraphPlace, Pin } from '../model/index.js';
import {
  type Agreed,
  agreedIn,
  agreedOn,
  type Claim,
  type ClaimEdge,
  type ClaimPlace,
  type Claims,
  countSaid,
  ownValues,
  whoSays,
} from './claims.js';
import type { SaidField } from './digest.js';
import { foldNumber, foldWords } from './identity.js';
import { type Cluster, compareClusters, resolveClaims } from './resolve.js';
import { ranked } from './tally.js';

function mostCounted(counts: ReadonlyMap<string, number>): string | null {
  return ranked(counts)[0]?.[0] ?? null;
}

function mostSaid(claims: readonly Claim[], field: SaidField): string | null {
  return mostCounted(countSaid(claims, field));
}

/** The fuller of two dates says more ("2019-09-27" than "2019"); among equally full ones the most said. */
function bestDate(claims: readonly Claim[]): string | null {
  const counts = countSaid(claims, 'date');
  const fullest = Math.max(0, ...[...counts.keys()].map((date) => date.length));
  return mostCounted(new Map([...counts].filter(([date]) => date.length === fullest)));
}

/** The most used way to write the number in full; short forms were only joined to it. */
function bestNumber({ claims, identity }: Cluster): string | null {
  const numbers = countSaid(claims, 'number');
  const full = new Map([...numbers].filter(([number]) => foldNumber(number) === identity.number));
  return mostCounted(full.size > 0 ? full : numbers);
}

function least(values: readonly string[]): string | null {
  let first: string | null = null;
  for (const value of values) if (first === null || value < first) first = value;
  return first;
}

function localId(cluster: Cluster): string {
  const { number, kind, year, issuer, name } = cluster.identity;
  const alone = cluster.claims[0]?.alone ?? null;
  const parts = [kind, number, year, issuer, name, alone].filter((part) => part !== null);
  return `work:${parts.join(';')}`;
}

/** The paths of inputs, in order; most works are only cited and have none. */
function filesOf(inputs: readonly string[], all: Claims): readonly string[] {
  if (inputs.length === 0) return [];
  return inputs.flatMap((input) => [...(all.inputs.get(input)?.paths ?? [])]).sort(compareText);
}

function nodeOf(cluster: Cluster, agreed: Agreed, all: Claims): GraphNode {
  const { claims } = cluster;
  const best = (field: SaidField, choose: () => string | null): string | null => {
    const value = agreedOn(agreed, field);
    return value === undefined ? choose() : value;
  };
  const most = (field: SaidField): string | null => best(field, () => mostSaid(claims, field));
  const urn = least(ownValues(claims, 'urn')) ?? most('urn');
  const kind = most('kind');
  const number = best('number', () => bestNumber(cluster));
  const present = claims.flatMap((claim) => claim.present);
  return {
    id: urn ?? localId(cluster),
    urn,
    kind,
    number,
    date: least(ownValues(claims, 'date')) ?? best('date', () => bestDate(claims)),
    issuer: most('issuer'),
    title: least(ownValues(claims, 'title')) ?? most('title'),
    name: most('name'),
    rank: rankOf(kind, number),
    present: present.length > 0,
    files: filesOf(present, all),
    mentions: claims.reduce((total, claim) => total + claim.mentions, 0),
  };
}

/** An office in front of a body that it heads. */
const HEAD_OF_BODY = once(() => {
  const heads = officeRows.flatMap(({ name, heads = [] }) =>
    heads.map((body) => `${foldWords(name)} (?=${foldWords(body)}(?: |$))`),
  );
  return new RegExp(`^(?:${heads.join('|')})`);
});

/** A ministry's documents are its minister's: "Bộ trưởng Bộ Tài chính" and "Bộ Tài chính" do not contradict. */
function foldIssuer(issuer: string): string {
  return foldWords(issuer).replace(HEAD_OF_BODY(), '');
}

/** Values of which none can be a shorter way to say another. */
function contradictory(values: readonly string[], field: GraphConflict['field']): readonly string[] {
  const fold = { date: (value: string) => value, kind: foldWords, issuer: foldIssuer }[field];
  const folded = values.map(fold);
  return values.filter((_, position) => {
    const value = folded[position] ?? '';
    return folded.some((other) => !other.startsWith(value) && !value.startsWith(other));
  });
}

function conflictsOf(
  id: string,
  { claims }: Cluster,
  agreed: Agreed,
  documentId: (input: string) => string,
): GraphConflict[] {
  return (['date', 'kind', 'issuer'] as const).flatMap((field): GraphConflict[] => {
    if (agreedOn(agreed, field) !== undefined) return [];
    const counts = countSaid(claims, field);
    const values = contradictory(
      ranked(counts).map(([value]) => value),
      field,
    );
    if (values.length < 2) return [];
    const inputs = whoSays(claims, field);
    return [
      {
        node: id,
        field,
        values: values.map((value) => ({
          value,
          count: counts.get(value) ?? 0,
          saidBy: [...new Set((inputs.get(value) ?? []).map(documentId))].sort(compareText),
        })),
      },
    ];
  });
}

function comparePins(a: Pin, b: Pin): number {
  const collate = (x: string | null, y: string | null): number =>
    (Number.parseInt(x ?? '0', 10) || 0) - (Number.parseInt(y ?? '0', 10) || 0) ||
    compareText(x ?? '', y ?? '');
  return collate(a.article, b.article) || collate(a.clause, b.clause) || collate(a.point, b.point);
}

interface EdgeSum {
  /** Positions of the nodes. */
  readonly source: number;
  readonly target: number;
  readonly relation: GraphEdge['relation'];
  readonly claimed: ClaimEdge[];
}

function uniquePins(pins: readonly Pin[]): readonly Pin[] {
  if (pins.length < 2) return pins;
  const byText = new Map(pins.map((pin) => [JSON.stringify([pin.article, pin.clause, pin.point]), pin]));
  return [...byText.values()].sort(comparePins);
}

/** What places name a document by: its node, and its path where it has one. */
type DocumentNames = (input: string) => Pick<GraphPlace, 'document' | 'file'>;

function placeOf({ input, place }: ClaimPlace, namesOf: DocumentNames): GraphPlace {
  const { document, file } = namesOf(input);
  const { citation, unit, line, page, paragraph, text, sentence } = place;
  return { document, file, citation, unit, line, page, paragraph, text, sentence };
}

function placesOf(places: readonly ClaimPlace[], namesOf: DocumentNames): readonly GraphPlace[] {
  if (places.length < 2) return places.map((place) => placeOf(place, namesOf));
  return places
    .map((claimed) => ({ place: placeOf(claimed, namesOf), offset: claimed.place.offset }))
    .sort(
      (a, b) =>
        compareText(a.place.document, b.place.document) ||
        compareText(a.place.file ?? '', b.place.file ?? '') ||
        a.offset - b.offset ||
        compareText(a.place.citation, b.place.citation),
    )
    .map(({ place }) => place);
}

/** The claimed relations of the same two works put together, in the order of the nodes. */
function sumEdges(all: Claims, nodeOfClaim: readonly number[]): readonly EdgeSum[] {
  const sums = new Map<GraphEdge['relation'], Map<number, EdgeSum>>();
  for (const edge of all.edges) {
    const { relation } = edge;
    const source = nodeOfClaim[edge.source] ?? 0;
    const target = nodeOfClaim[edge.target] ?? 0;
    // A document that names itself (in the title of what it issues) is not related to another.
    if (source === target) continue;
    let ofRelation = sums.get(relation);
    if (ofRelation === undefined) {
      ofRelation = new Map();
      sums.set(relation, ofRelation);
    }
    const key = source * nodeOfClaim.length + target;
    const known = ofRelation.get(key);
    if (known === undefined) ofRelation.set(key, { source, target, relation, claimed: [edge] });
    else known.claimed.push(edge);
  }
  return [...sums.values()]
    .flatMap((ofRelation) => [...ofRelation.values()])
    .sort((a, b) => a.source - b.source || a.target - b.target || compareText(a.relation, b.relation));
}

function edgesOf(
  all: Claims,
  ids: readonly string[],
  nodeOfClaim: readonly number[],
  namesOf: DocumentNames,
): readonly GraphEdge[] {
  return sumEdges(all, nodeOfClaim).map(({ source, target, relation, claimed }): GraphEdge => {
    const [only, more] = claimed;
    const single = more === undefined ? only : undefined;
    const places = placesOf(single?.places ?? claimed.flatMap((edge) => edge.places), namesOf);
    return {
      source: ids[source] ?? '',
      target: ids[target] ?? '',
      relation,
      count: claimed.reduce((total, { count }) => total + count, 0),
      pins: uniquePins(single?.pins ?? claimed.flatMap((edge) => edge.pins)),
      places,
    };
  });
}

/** Makes the graph of what was collected. The collection stays as it was and can be added to. */
export function assemble(all: Claims): CitationGraph {
  const clusters = resolveClaims(all.claims.values()).map((cluster) => {
    const agreed = agreedIn(cluster.claims);
    return { cluster, agreed, node: nodeOf(cluster, agreed, all) };
  });
  clusters.sort((a, b) => compareText(a.node.id, b.node.id) || compareClusters(a.cluster, b.cluster));
  const nodes: GraphNode[] = [];
  const nodeOfClaim: number[] = new Array(all.claims.size).fill(0);
  const taken = new Map<string, number>();
  for (const [position, { cluster, node }] of clusters.entries()) {
    const before = taken.get(node.id) ?? 0;
    taken.set(node.id, before + 1);
    nodes.push(before === 0 ? node : { ...node, id: `${node.id}~${before + 1}` });
    for (const claim of cluster.claims) nodeOfClaim[claim.index] = position;
  }
  const ids = nodes.map((node) => node.id);
  const names = new Map(
    [...all.inputs].map(([input, { claim, paths }]) => {
      const document = ids[nodeOfClaim[claim] ?? 0] ?? input;
      return [input, { document, file: [...paths].sort(compareText)[0] ?? null }];
    }),
  );
  const namesOf: DocumentNames = (input) => names.get(input) ?? { document: input, file: null };
  const conflicts = clusters.flatMap(({ cluster, agreed }, position) =>
    conflictsOf(ids[position] ?? '', cluster, agreed, (input) => namesOf(input).document),
  );
  return { nodes, edges: edgesOf(all, ids, nodeOfClaim, namesOf), conflicts, measures: null };
}
