import type { GraphEdge, GraphNode, GraphPlace, StateGround } from '../model/index.js';
import { keptUntil } from './hold-grounds.js';
import { isDay, isDraft, wasIssued } from './issued.js';

/** What other documents do to an act, or report that others have done. */
export function changeGrounds(
  edge: GraphEdge,
  nodes: ReadonlyMap<string, GraphNode>,
  day: string,
): readonly StateGround[] {
  const { source, relation, places } = edge;
  const changer = nodes.get(source);
  if (isDraft(changer)) return [];
  const isIssued = changer === undefined || wasIssued(changer);
  const target = nodes.get(edge.target);
  const told = withoutSuspensions(places.filter((place) => canBe(place, changer, target)));
  const grounds = withoutTitles(told).map((place): StateGround => {
    const { change, sentence, file, line } = place;
    const isWhole = relation === 'repeals' && (change === null || change.extent === 'whole');
    const said = change === null ? readDay(changer) : (change.effectiveOn ?? signedDay(changer));
    const on = isIssued ? said : null;
    const kept = change?.extent === 'whole' && relation === 'repeals' ? keptUntil(place) : null;
    const isTold = change === null && on === null && wasReported(place, nodes, day);
    return {
      type: 'cited',
      state:
        relation === 'amends'
          ? 'amended'
          : isWhole && (kept === null || kept < day)
            ? 'replaced'
            : 'partly-replaced',
      on,
      hasCome: isTold || (on !== null && on <= day),
      by: source,
      provisions: change?.pins ?? [],
      sentence,
      file,
      line,
    };
  });
  return withoutRepeats(grounds);
}

/** No act changes one that was issued after it, whatever a third document is taken to say of the two. */
const canBe = (
  { change }: GraphPlace,
  changer: GraphNode | undefined,
  target: GraphNode | undefined,
): boolean => {
  if (change !== null || changer === undefined || target === undefined) return true;
  return !isDay(changer.date) || !isDay(target.date) || changer.date >= target.date;
};

/** Without what a document halts, which is suspended and not repealed, nor its title, which says so too. */
const withoutSuspensions = (places: readonly GraphPlace[]): readonly GraphPlace[] => {
  const suspending = new Set(
    places.flatMap(({ holds = [], document }) =>
      holds.some(({ suspended }) => suspended !== undefined) ? document : [],
    ),
  );
  return places.filter(
    ({ change, document }) => !suspending.has(document) || (change?.effectiveOn ?? null) !== null,
  );
};

/**
 * Without titles and preambles that name the acts which a document changes, where its units do so: these may take effect
 * later than the whole.
 */
const withoutTitles = (places: readonly GraphPlace[]): readonly GraphPlace[] => {
  const inUnits = new Set(
    places.flatMap(({ unit, change, document }) => (unit.length > 0 && change !== null ? document : [])),
  );
  return places.filter(
    ({ unit, change, document }) => unit.length > 0 || change === null || !inUnits.has(document),
  );
};

/** Plans and letters that do not mention effect apply from their date. */
const signedDay = (node: GraphNode | undefined): string | null =>
  node?.effect === null && isDay(node.date) ? node.date : null;

/** From when an act that was read is in force: what others report about it is true from then on. */
const readDay = (changer: GraphNode | undefined): string | null =>
  changer?.present === true ? (changer.effect?.from ?? signedDay(changer)) : null;

/** "A đã được thay thế bởi B": this was the case when the document that says so was issued. */
function wasReported({ document }: GraphPlace, nodes: ReadonlyMap<string, GraphNode>, day: string): boolean {
  const told = nodes.get(document)?.date ?? null;
  return isDay(told) && told <= day;
}

/** Many documents mention the same amendment: each change is kept once, preferably from the document that makes it. */
function withoutRepeats(grounds: readonly StateGround[]): readonly StateGround[] {
  const first = new Map<string, StateGround>();
  for (const ground of grounds.toSorted((a, b) => Number(b.hasCome) - Number(a.hasCome))) {
    const key = JSON.stringify([ground.state, ground.on, ground.provisions]);
    if (!first.has(key)) first.set(key, ground);
  }
  return [...first.values()];
}
