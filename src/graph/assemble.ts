import type { CitationGraph, GraphConflict, GraphEdge, GraphNode, GraphPlace, Pin } from '../model/index.js';
import { type ClaimEdge, type Claims, countSaid, ownValues } from './claims.js';
import { foldNumber, foldWords } from './identity.js';
import { compareText, ranked } from './order.js';
import { rankOf } from './rank.js';
import { type Cluster, resolveClaims } from './resolve.js';

function mostSaid(counts: ReadonlyMap<string, number>): string | null {
  return ranked(counts)[0]?.[0] ?? null;
}

/** The fuller of two dates says more ("2019-09-27" than "2019"); among equally full ones the most said. */
function bestDate(counts: ReadonlyMap<string, number>): string | null {
  const fullest = Math.max(0, ...[...counts.keys()].map((date) => date.length));
  return mostSaid(new Map([...counts].filter(([date]) => date.length === fullest)));
}

/** The most used way to write the number in full; short forms were only joined to it. */
function bestNumber({ claims, identity }: Cluster): string | null {
  const numbers = countSaid(claims, 'number');
  const full = new Map([...numbers].filter(([number]) => foldNumber(number) === identity.number));
  return mostSaid(full.size > 0 ? full : numbers);
}

function least(values: readonly string[]): string | null {
  return [...values].sort(compareText)[0] ?? null;
}

function localId(cluster: Cluster): string {
  const { number, kind, year, issuer, name } = cluster.identity;
  const claim = cluster.claims[0];
  const parts = [kind, number, year, issuer, name].filter((part) => part !== null);
  if (claim?.alone) {
    const tail: unknown = JSON.parse(claim.key).at(-1);
    parts.push(String(tail));
  }
  return `work:${parts.join(';')}`;
}

function nodeOf(cluster: Cluster, inputs: Claims['inputs']): GraphNode {
  const { claims } = cluster;
  const urn = least(ownValues(claims, 'urn')) ?? mostSaid(countSaid(claims, 'urn'));
  const kind = mostSaid(countSaid(claims, 'kind'));
  const number = bestNumber(cluster);
  const present = claims.flatMap((claim) => claim.present);
  return {
    id: urn ?? localId(cluster),
    urn,
    kind,
    number,
    date: least(ownValues(claims, 'date')) ?? bestDate(countSaid(claims, 'date')),
    issuer: mostSaid(countSaid(claims, 'issuer')),
    title: least(ownValues(claims, 'title')) ?? mostSaid(countSaid(claims, 'title')),
    name: mostSaid(countSaid(claims, 'name')),
    rank: rankOf(kind, number),
    present: present.length > 0,
    files: present.flatMap((input) => [...(inputs.get(input)?.paths ?? [])]).sort(compareText),
    mentions: claims.reduce((total, claim) => total + claim.mentions, 0),
  };
}

/** A ministry's documents are its minister's: "Bộ trưởng Bộ Tài chính" and "Bộ Tài chính" do not contradict. */
function foldIssuer(issuer: string): string {
  return foldWords(issuer).replace(
    /^(?:bo truong (?=bo )|chu nhiem (?=uy ban )|thong doc (?=ngan hang ))/,
    '',
  );
}

/** Values of which none can be a shorter way to say another. */
function contradictory(values: readonly string[], field: GraphConflict['field']): readonly string[] {
  const fold = { date: (value: string) => value, kind: foldWords, issuer: foldIssuer }[field];
  return values.filter((value) =>
    values.some((other) => !fold(other).startsWith(fold(value)) && !fold(value).startsWith(fold(other))),
  );
}

function conflictsOf(id: string, cluster: Cluster, documentId: (input: string) => string): GraphConflict[] {
  return (['date', 'kind', 'issuer'] as const).flatMap((field): GraphConflict[] => {
    const counts = countSaid(cluster.claims, field);
    if (counts.size < 2) return [];
    const values = contradictory(
      ranked(counts).map(([value]) => value),
      field,
    );
    if (values.length < 2) return [];
    const sayings = cluster.claims.flatMap(({ said }) => said.filter((saying) => saying.field === field));
    return [
      {
        node: id,
        field,
        values: values.map((value) => {
          const saidBy = sayings.filter((saying) => saying.value === value).map(({ input }) => input);
          return {
            value,
            count: counts.get(value) ?? 0,
            saidBy: [...new Set(saidBy.map(documentId))].sort(compareText),
          };
        }),
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
  readonly pins: Pin[];
  readonly places: ClaimEdge['places'][];
}

function uniquePins(pins: readonly Pin[]): readonly Pin[] {
  if (pins.length < 2) return pins;
  const byText = new Map(pins.map((pin) => [JSON.stringify([pin.article, pin.clause, pin.point]), pin]));
  return [...byText.values()].sort(comparePins);
}

/** What places name a document by: its node, and its path where it has one. */
type DocumentNames = (input: string) => Pick<GraphPlace, 'document' | 'file'>;

function placesOf(gathered: EdgeSum['places'], namesOf: DocumentNames): readonly GraphPlace[] {
  return gathered
    .flat()
    .map((place) => ({ place, names: namesOf(place.document) }))
    .sort(
      (a, b) =>
        compareText(a.names.document, b.names.document) ||
        compareText(a.names.file ?? '', b.names.file ?? '') ||
        a.place.offset - b.place.offset ||
        compareText(a.place.citation, b.place.citation),
    )
    .map(({ place: { citation, unit, line, text, sentence }, names: { document, file } }) => ({
      document,
      file,
      citation,
      unit,
      line,
      text,
      sentence,
    }));
}

function edgesOf(
  all: Claims,
  ids: readonly string[],
  nodeOfClaim: readonly number[],
  namesOf: DocumentNames,
): readonly GraphEdge[] {
  const sums = new Map<string, EdgeSum>();
  for (const edge of all.edges.values()) {
    const source = nodeOfClaim[edge.source] ?? 0;
    const target = nodeOfClaim[edge.target] ?? 0;
    // A document that names itself (in the title of what it issues) is not related to another.
    if (source === target) continue;
    const key = `${source} ${target} ${edge.relation}`;
    const known = sums.get(key);
    if (known === undefined) {
      sums.set(key, { source, target, relation: edge.relation, pins: [...edge.pins], places: [edge.places] });
      continue;
    }
    known.pins.push(...edge.pins);
    known.places.push(edge.places);
  }
  return [...sums.values()]
    .sort((a, b) => a.source - b.source || a.target - b.target || compareText(a.relation, b.relation))
    .map(({ source, target, relation, pins, places: gathered }): GraphEdge => {
      const places = placesOf(gathered, namesOf);
      return {
        source: ids[source] ?? '',
        target: ids[target] ?? '',
        relation,
        count: places.length,
        pins: uniquePins(pins),
        places,
      };
    });
}

/** Makes the graph of what was collected. The collection stays as it was and can be added to. */
export function assemble(all: Claims): CitationGraph {
  const clusters = resolveClaims([...all.claims.values()]).map((cluster) => ({
    cluster,
    node: nodeOf(cluster, all.inputs),
  }));
  clusters.sort((a, b) => compareText(a.node.id, b.node.id));
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
  const conflicts = clusters.flatMap(({ cluster }, position) =>
    conflictsOf(ids[position] ?? '', cluster, (input) => namesOf(input).document),
  );
  return { nodes, edges: edgesOf(all, ids, nodeOfClaim, namesOf), conflicts, measures: null };
}
