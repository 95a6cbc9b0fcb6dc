import { compareText } from '../chars/index.js';
import { type GraphChange, type GraphEdge, type GraphPlace, type Pin, pinLevels } from '../model/index.js';
import type { ClaimChange, ClaimEdge, ClaimPlace, Claims } from './claims.js';
import { greatestExtent } from './digest.js';

function comparePins(a: Pin, b: Pin): number {
  const collate = (x: string | null, y: string | null): number =>
    (Number.parseInt(x ?? '0', 10) || 0) - (Number.parseInt(y ?? '0', 10) || 0) ||
    compareText(x ?? '', y ?? '');
  for (const level of pinLevels) {
    const order = collate(a[level], b[level]);
    if (order !== 0) return order;
  }
  return 0;
}

interface EdgeSum {
  /** Indexes of the nodes. */
  readonly source: number;
  readonly target: number;
  readonly relation: GraphEdge['relation'];
  readonly claimed: ClaimEdge[];
}

function uniquePins(pins: readonly Pin[]): readonly Pin[] {
  if (pins.length < 2) return pins;
  const byText = new Map(pins.map((pin) => [JSON.stringify(pinLevels.map((level) => pin[level])), pin]));
  return [...byText.values()].sort(comparePins);
}

/** How places refer to a document: by its node, and by its path where it has one. */
export type DocumentNames = (input: string) => Pick<GraphPlace, 'document' | 'file'>;

function placeOf({ input, place }: ClaimPlace, namesOf: DocumentNames): GraphPlace {
  const { document, file } = namesOf(input);
  const { offset: _, ...told } = place;
  return { document, file, ...told };
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

/** The changes of several documents, those of one in their order. */
function changesOf(changes: readonly ClaimChange[], namesOf: DocumentNames): readonly GraphChange[] {
  return changes
    .map(({ input, change }): GraphChange => ({ ...namesOf(input), ...change }))
    .sort((a, b) => compareText(a.document, b.document) || compareText(a.file ?? '', b.file ?? ''));
}

/** The claimed relations, merged per pair of works, in the order of the nodes. */
function sumEdges(all: Claims, nodeOfClaim: readonly number[]): readonly EdgeSum[] {
  const sums = new Map<GraphEdge['relation'], Map<number, EdgeSum>>();
  for (const edge of all.edges) {
    const { relation } = edge;
    const source = nodeOfClaim[edge.source] ?? 0;
    const target = nodeOfClaim[edge.target] ?? 0;
    // A document that names itself (in the title of what it issues) is not related to another work.
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

/**
 * The edges, merged per pair of works and relation, in the order of the nodes.
 *
 * @param ids - ids of the nodes
 * @param nodeOfClaim - for each claim, the index of its work's node
 */
export function edgesOf(
  all: Claims,
  ids: readonly string[],
  nodeOfClaim: readonly number[],
  namesOf: DocumentNames,
): readonly GraphEdge[] {
  return sumEdges(all, nodeOfClaim).map(({ source, target, relation, claimed }): GraphEdge => {
    const [only, more] = claimed;
    const single = more === undefined ? only : undefined;
    const places = placesOf(single?.places ?? claimed.flatMap((edge) => edge.places), namesOf);
    const changes = changesOf(single?.changes ?? claimed.flatMap((edge) => edge.changes), namesOf);
    return {
      source: ids[source] ?? '',
      target: ids[target] ?? '',
      relation,
      count: claimed.reduce((total, { count }) => total + count, 0),
      pins: uniquePins(single?.pins ?? claimed.flatMap((edge) => edge.pins)),
      extent: greatestExtent(claimed),
      places,
      changes,
    };
  });
}
