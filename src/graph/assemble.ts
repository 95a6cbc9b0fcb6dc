import type { CitationGraph, GraphConflict, GraphEdge, GraphNode, GraphPlace, Pin } from '../model/index.js';
import { type Claims, countSaid, ownValues } from './claims.js';
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
  readonly source: string;
  readonly target: string;
  readonly relation: GraphEdge['relation'];
  readonly pins: Map<string, Pin>;
  readonly places: (GraphPlace & { readonly offset: number })[];
}

function edgesOf(
  all: Claims,
  nodeId: (claim: string) => string,
  documentId: (input: string) => string,
): readonly GraphEdge[] {
  const sums = new Map<string, EdgeSum>();
  for (const edge of all.edges.values()) {
    const source = nodeId(edge.source);
    const target = nodeId(edge.target);
    // A document that names itself (in the title of what it issues) is not related to another.
    if (source === target) continue;
    const key = JSON.stringify([source, target, edge.relation]);
    let total = sums.get(key);
    if (total === undefined) {
      total = { source, target, relation: edge.relation, pins: new Map(), places: [] };
      sums.set(key, total);
    }
    for (const pin of edge.pins) total.pins.set(JSON.stringify([pin.article, pin.clause, pin.point]), pin);
    for (const place of edge.places) {
      const file = [...(all.inputs.get(place.document)?.paths ?? [])].sort(compareText)[0] ?? null;
      total.places.push({ ...place, document: documentId(place.document), file });
    }
  }
  return [...sums.values()]
    .map(
      (total): GraphEdge => ({
        source: total.source,
        target: total.target,
        relation: total.relation,
        count: total.places.length,
        pins: [...total.pins.values()].sort(comparePins),
        places: total.places
          .sort(
            (a, b) =>
              compareText(a.document, b.document) ||
              compareText(a.file ?? '', b.file ?? '') ||
              a.offset - b.offset ||
              compareText(a.citation, b.citation),
          )
          .map(({ document, file, citation, unit, line, text, sentence }) => ({
            document,
            file,
            citation,
            unit,
            line,
            text,
            sentence,
          })),
      }),
    )
    .sort(
      (a, b) =>
        compareText(a.source, b.source) ||
        compareText(a.target, b.target) ||
        compareText(a.relation, b.relation),
    );
}

/** Makes the graph of what was collected. The collection stays as it was and can be added to. */
export function assemble(all: Claims): CitationGraph {
  const clusters = resolveClaims([...all.claims.values()]).map((cluster) => ({
    cluster,
    node: nodeOf(cluster, all.inputs),
  }));
  clusters.sort((a, b) => compareText(a.node.id, b.node.id));
  const nodes: GraphNode[] = [];
  const idByClaim = new Map<string, string>();
  const taken = new Map<string, number>();
  for (const { cluster, node } of clusters) {
    const before = taken.get(node.id) ?? 0;
    taken.set(node.id, before + 1);
    const id = before === 0 ? node.id : `${node.id}~${before + 1}`;
    nodes.push({ ...node, id });
    for (const claim of cluster.claims) idByClaim.set(claim.key, id);
  }
  const nodeId = (claim: string): string => idByClaim.get(claim) ?? claim;
  const documentId = (input: string): string => nodeId(all.inputs.get(input)?.claim ?? input);
  const conflicts = clusters.flatMap(({ cluster }) =>
    conflictsOf(nodeId(cluster.claims[0]?.key ?? ''), cluster, documentId),
  );
  return { nodes, edges: edgesOf(all, nodeId, documentId), conflicts, measures: null };
}
