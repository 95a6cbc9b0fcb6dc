import { compareText, isIsoDay } from '../chars/index.js';
import { listedActs, rowOn } from '../lexicon/index.js';
import type {
  ActState,
  BasisState,
  CitationGraph,
  GraphEdge,
  GraphNode,
  GraphPlace,
  StateGround,
  StatusEntry,
} from '../model/index.js';

/** What a state is on a day, and since when. */
type Decided = Pick<BasisState, 'state' | 'since'>;

/** The weightier first: an act that is repealed is no longer merely amended. */
const ORDER = [
  'replaced',
  'expired',
  'not-yet',
  'suspended',
  'partly-replaced',
  'amended',
  'in-force',
] as const satisfies readonly ActState[];

const LESSER = new Set<ActState>(['suspended', 'partly-replaced', 'amended', 'in-force']);
const CHANGES = new Set<GraphEdge['relation']>(['amends', 'repeals']);

/** Gives what tells how a work stands on a day. */
function groundsFinder(
  graph: CitationGraph,
  day: string,
  list: readonly StatusEntry[],
): (node: GraphNode) => readonly StateGround[] {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const changes = new Map<string, GraphEdge[]>();
  for (const edge of graph.edges) {
    if (!CHANGES.has(edge.relation)) continue;
    const known = changes.get(edge.target);
    if (known) known.push(edge);
    else changes.set(edge.target, [edge]);
  }
  const listed = listedActs(list);
  return (node) => [
    ...ownGrounds(node, day),
    ...(changes.get(node.id) ?? []).flatMap((edge) => changeGrounds(edge, nodes, day)),
    ...(node.present ? [] : listGrounds(listed(node), day)),
  ];
}

/**
 * How one work stands on a day, as {@link basisStates} says it of legal bases.
 *
 * @param day - ISO date
 */
export function workState(
  graph: CitationGraph,
  node: GraphNode,
  day: string,
  list: readonly StatusEntry[] = [],
): Pick<BasisState, 'state' | 'since' | 'grounds'> {
  const grounds = groundsFinder(graph, day, list)(node);
  return { ...decide(grounds), grounds };
}

/**
 * How the legal bases of the documents that were read stand on a day, as these documents tell it, and for acts that are
 * not among them a list of the user's. What nothing tells is "unknown": that an act was issued does not put it in force, and
 * that no document repeals it says nothing where the act itself was not read.
 *
 * @param day - ISO date
 */
export function basisStates(
  graph: CitationGraph,
  day: string,
  list: readonly StatusEntry[] = [],
): readonly BasisState[] {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const groundsOf = groundsFinder(graph, day, list);
  const decided = new Map<string, readonly StateGround[]>();
  return graph.edges.flatMap(({ relation, source, target, pins }): readonly BasisState[] => {
    const node = nodes.get(target);
    if (relation !== 'basis' || node === undefined || nodes.get(source)?.present !== true) return [];
    const grounds = decided.get(target) ?? groundsOf(node);
    decided.set(target, grounds);
    return [{ document: source, basis: target, provisions: pins, ...decide(grounds), grounds }];
  });
}

/** The weightiest of what has come by then. A repeal whose day nothing tells leaves open whether it has. */
function decide(grounds: readonly StateGround[]): Decided {
  const come = grounds.filter(({ hasCome }) => hasCome);
  for (const state of ORDER) {
    const found = come.filter((ground) => ground.state === state);
    if (found.length === 0) continue;
    if (LESSER.has(state) && grounds.some(isOpen)) break;
    const days = found.flatMap(({ on }) => on ?? []).sort(compareText);
    const isFirst = state === 'replaced' || state === 'expired' || state === 'in-force';
    return { state, since: (isFirst ? days[0] : days.at(-1)) ?? null };
  }
  return { state: 'unknown', since: null };
}

/** A repeal of which no day is told, nor that it has come. */
const isOpen = ({ state, on, hasCome }: StateGround): boolean =>
  state === 'replaced' && on === null && !hasCome;

const isDay = (date: string | null): date is string => date !== null && isIsoDay(date);

/** What an act says of itself: since when it holds, until when, and which of its provisions do not yet or no longer. */
function ownGrounds({ present, date, effect, files }: GraphNode, day: string): readonly StateGround[] {
  const ground = (state: ActState, on: string | null, rest: Partial<StateGround> = {}): StateGround => ({
    type: 'own',
    state,
    on,
    hasCome: on !== null && on <= day,
    by: null,
    provisions: [],
    sentence: effect?.text ?? null,
    file: files[0] ?? null,
    line: effect?.line ?? null,
    ...rest,
  });
  // What is issued after that day does not hold on it, whatever it says.
  if (isDay(date) && date > day && (effect?.from ?? null) === null)
    return [ground('not-yet', date, { hasCome: true, sentence: null, line: null })];
  if (!present || effect === null) return [];
  const parts = effect.parts.flatMap(({ provisions, from, until, text }) => [
    ...(from !== null && from > day
      ? [ground('not-yet', from, { hasCome: false, provisions, sentence: text })]
      : []),
    ...(until !== null && until < day
      ? [ground('partly-replaced', until, { provisions, sentence: text })]
      : []),
  ]);
  const until = effect.until === null ? [] : [endGround(ground, effect.until, day)];
  if (effect.from === null) return until;
  return effect.from > day
    ? [ground('not-yet', effect.from, { hasCome: true }), ...until, ...parts]
    : [ground('in-force', effect.from), ...until, ...parts];
}

const endGround = (
  ground: (state: ActState, on: string | null, rest?: Partial<StateGround>) => StateGround,
  until: string,
  day: string,
): StateGround => ground('expired', until, { hasCome: until < day });

/** What other documents do to an act, or tell that others have done. */
function changeGrounds(
  { source, relation, places }: GraphEdge,
  nodes: ReadonlyMap<string, GraphNode>,
  day: string,
): readonly StateGround[] {
  const changer = nodes.get(source);
  const grounds = places.map((place): StateGround => {
    const { change, sentence, file, line } = place;
    const isWhole = relation === 'repeals' && (change === null || change.extent === 'whole');
    const on = change === null ? readDay(changer) : (change.effectiveOn ?? signedDay(changer));
    const isTold = change === null && on === null && wasTold(place, nodes, day);
    return {
      type: 'cited',
      state: relation === 'amends' ? 'amended' : isWhole ? 'replaced' : 'partly-replaced',
      on,
      hasCome: isTold || (on !== null && on <= day),
      by: source,
      provisions: change?.pins ?? [],
      sentence,
      file,
      line,
    };
  });
  return eachOnce(grounds);
}

/** Plans and letters that say nothing of effect are followed from the day that they bear. */
const signedDay = (node: GraphNode | undefined): string | null =>
  node?.effect === null && isDay(node.date) ? node.date : null;

/** Since when an act that was read holds: what others tell of it is true from then on. */
const readDay = (changer: GraphNode | undefined): string | null =>
  changer?.present === true ? (changer.effect?.from ?? signedDay(changer)) : null;

/** "A đã được thay thế bởi B": it was so when the document that tells of it was issued. */
function wasTold({ document }: GraphPlace, nodes: ReadonlyMap<string, GraphNode>, day: string): boolean {
  const told = nodes.get(document)?.date ?? null;
  return isDay(told) && told <= day;
}

/** Documents repeat of an act what amends it: each change is told once, by a document that makes it rather than tells it. */
function eachOnce(grounds: readonly StateGround[]): readonly StateGround[] {
  const first = new Map<string, StateGround>();
  for (const ground of grounds.toSorted((a, b) => Number(b.hasCome) - Number(a.hasCome))) {
    const key = JSON.stringify([ground.state, ground.on, ground.provisions]);
    if (!first.has(key)) first.set(key, ground);
  }
  return [...first.values()];
}

/** Of the rows whose day has come, the latest says how the act stands now. */
function listGrounds(rows: readonly StatusEntry[], day: string): readonly StateGround[] {
  const now = rowOn(rows, day);
  return rows
    .map((row) => ({ row, ground: listGround(row, day) }))
    .filter(({ row, ground }) => row === now || !ground.hasCome)
    .map(({ ground }) => ground)
    .sort((a, b) => compareText(a.on ?? '', b.on ?? ''));
}

const listGround = ({ state, from, by, line }: StatusEntry, day: string): StateGround => ({
  type: 'list',
  state,
  on: from,
  hasCome: from === null || from <= day,
  by,
  provisions: [],
  sentence: null,
  file: null,
  line,
});
