import { addTo, compareText } from '../chars/index.js';
import { listedActs, rowOn } from '../lexicon/index.js';
import type {
  ActState,
  BasisState,
  CitationGraph,
  GraphEdge,
  GraphNode,
  StateGround,
  StatusEntry,
} from '../model/index.js';
import { changeGrounds } from './change-grounds.js';
import { holdGrounds, orUnsure, withoutEarlierEnd } from './hold-grounds.js';
import { isDay } from './issued.js';

/** A state on a given day, and since when it has applied. */
type Decided = Pick<BasisState, 'state' | 'since'>;

/** The most consequential first: a repealed act is no longer merely amended. */
const ORDER = [
  'replaced',
  'expired',
  'not-yet',
  'suspended',
  'partly-replaced',
  'partly-suspended',
  'amended',
  'in-force',
] as const satisfies readonly ActState[];

const LESSER = new Set<ActState>(['suspended', 'partly-replaced', 'partly-suspended', 'amended', 'in-force']);
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
    if (!CHANGES.has(edge.relation) && !edge.places.some(({ holds }) => holds !== undefined)) continue;
    addTo(changes, edge.target, edge);
  }
  const listed = listedActs(list);
  return (node) => {
    const edges = changes.get(node.id) ?? [];
    const held = holdGrounds(edges, nodes, day);
    const changed = edges.filter(({ relation }) => CHANGES.has(relation));
    return [
      ...withoutEarlierEnd(ownGrounds(node, day), held),
      ...changed.flatMap((edge) => orUnsure(changeGrounds(edge, nodes, day), held, nodes, day)),
      ...held,
      ...(node.present ? [] : listGrounds(listed(node), day)),
    ];
  };
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
  return { ...decide(grounds, day), grounds };
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
    return [{ document: source, basis: target, provisions: pins, ...decide(grounds, day), grounds }];
  });
}

/** The most consequential ground that applies by then. A repeal of unknown date leaves open whether it does. */
function decide(grounds: readonly StateGround[], day: string): Decided {
  const come = grounds.filter(({ hasCome }) => hasCome);
  for (const state of ORDER) {
    const found = come.filter((ground) => ground.state === state);
    if (found.length === 0) continue;
    if (LESSER.has(state) && grounds.some((ground) => isOpen(ground, day))) break;
    const days = found.flatMap(({ on }) => on ?? []).sort(compareText);
    const isFirst = state === 'replaced' || state === 'expired' || state === 'in-force';
    return { state, since: (isFirst ? days[0] : days.at(-1)) ?? null };
  }
  return { state: 'unknown', since: null };
}

/** A repeal or a suspension whose day is unknown, or that of a repeal that another act may have put off. */
const isOpen = ({ state, on, hasCome }: StateGround, day: string): boolean =>
  !hasCome &&
  ((state === 'replaced' && (on === null || on <= day)) || (state === 'suspended' && on === null));

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
