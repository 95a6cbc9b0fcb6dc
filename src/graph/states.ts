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

/** A state on a given day, and since when it has applied. */
type Decided = Pick<BasisState, 'state' | 'since'>;

/** The most consequential first: a repealed act is no longer merely amended. */
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

/** Collects the grounds for a work's state on a given day. */
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
 * The state of one work on a given day, determined as in {@link basisStates}.
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
 * The state of the legal bases on a given day, according to the documents that were read and, for acts that are not
 * among them, to the user's list. Without evidence the state is "unknown": an act that was issued is not necessarily in
 * force, and that no document repeals it means nothing if the act itself was not read.
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

/** The most consequential ground that applies by then. A repeal of unknown date leaves open whether it does. */
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

/** A repeal whose day is unknown, and which is not known to have happened. */
const isOpen = ({ state, on, hasCome }: StateGround): boolean =>
  state === 'replaced' && on === null && !hasCome;

const isDay = (date: string | null): date is string => date !== null && isIsoDay(date);

/**
 * What an act says about itself: from when and until when it is in force, and which of its provisions are not yet or no
 * longer.
 */
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
  if (effect?.draft !== undefined) return [ground('unknown', null, { sentence: effect.draft, line: null })];
  // An act issued after that day is not in force on it, whatever it says.
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

/** What other documents do to an act, or report that others have done. */
function changeGrounds(
  { source, relation, places }: GraphEdge,
  nodes: ReadonlyMap<string, GraphNode>,
  day: string,
): readonly StateGround[] {
  const changer = nodes.get(source);
  // A draft changes nothing yet.
  if (changer?.effect?.draft !== undefined) return [];
  const isIssued = changer === undefined || wasIssued(changer);
  const grounds = places.map((place): StateGround => {
    const { change, sentence, file, line } = place;
    const isWhole = relation === 'repeals' && (change === null || change.extent === 'whole');
    const said = change === null ? readDay(changer) : (change.effectiveOn ?? signedDay(changer));
    const on = isIssued ? said : null;
    const isTold = change === null && on === null && wasReported(place, nodes, day);
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
  return withoutRepeats(grounds);
}

/** Whether a document is known to have been issued: one that was read and has neither number nor day may be a draft. */
const wasIssued = ({ present, number, date }: GraphNode): boolean =>
  !present || number !== null || isDay(date);

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

/** Of the rows whose day has come, the latest gives the current state. */
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
