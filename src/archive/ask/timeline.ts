import { compareText, laterDay } from '../../chars/index.js';
import { workState } from '../../graph/index.js';
import type { GraphNode, Pin, StateGround, WorkEventName } from '../../model/index.js';
import type { Database } from '../database.js';
import { graphAroundWork } from './part-of-graph.js';

/** Something that happened, or will happen, to a work. */
export interface TimelineEvent {
  /** ISO date, which may lack day and month; `null` if no day is known. */
  readonly on: string | null;
  readonly event: WorkEventName;
  /** The work that does it. */
  readonly by: GraphNode | null;
  /** The provisions concerned; empty for the whole work. */
  readonly provisions: readonly Pin[];
  readonly sentence: string | null;
  readonly file: string | null;
  readonly line: number | null;
}

/** A day after all days in documents. */
const LAST_DAY = '9999-12-31';

const eventOf = (
  { state, on, until, by, provisions, sentence, file, line }: StateGround,
  nodes: ReadonlyMap<string, GraphNode>,
): readonly TimelineEvent[] => {
  if (state === 'unknown' || state === 'not-yet') return [];
  const told = { by: by === null ? null : (nodes.get(by) ?? null), provisions, sentence, file, line };
  const after = until === undefined ? null : laterDay(until, 1, 'day');
  // What an act leaves in force for longer than the rest, which it ends.
  if (state === 'in-force' && until !== undefined) return [{ on: until, event: 'expired', ...told }];
  return [
    { on, event: state === 'in-force' ? 'effective' : state, ...told },
    ...(after === null ? [] : [{ on: after, event: 'resumed' as const, ...told }]),
  ];
};

/** The events of provisions that take effect on a day of their own. */
const laterParts = ({ effect, files }: GraphNode): readonly TimelineEvent[] =>
  (effect?.parts ?? []).flatMap(({ provisions, from, text }): readonly TimelineEvent[] =>
    from === null
      ? []
      : [
          {
            on: from,
            event: 'effective',
            by: null,
            provisions,
            sentence: text,
            file: files[0] ?? null,
            line: null,
          },
        ],
  );

/** Drops events without provisions if the same work also does the same on that day with provisions named. */
const withoutVaguer = (events: readonly TimelineEvent[]): readonly TimelineEvent[] => {
  const keyOf = ({ on, event, by }: TimelineEvent): string => JSON.stringify([on, event, by?.id ?? null]);
  const precise = new Set(
    events.filter(({ by, provisions }) => by !== null && provisions.length > 0).map(keyOf),
  );
  return events.filter((each) => each.provisions.length > 0 || !precise.has(keyOf(each)));
};

/** What happened to a work according to the documents of a store, in the order of the days; without a day, last. */
export const askTimeline = async (database: Database, node: GraphNode): Promise<readonly TimelineEvent[]> => {
  const graph = await graphAroundWork(database, node);
  const nodes = new Map(graph.nodes.map((each) => [each.id, each]));
  const { grounds } = workState(graph, node, LAST_DAY);
  const issued: readonly TimelineEvent[] =
    node.date === null
      ? []
      : [
          {
            on: node.date,
            event: 'issued',
            by: null,
            provisions: [],
            sentence: null,
            file: node.files[0] ?? null,
            line: null,
          },
        ];
  const events = [...issued, ...laterParts(node), ...grounds.flatMap((ground) => eventOf(ground, nodes))];
  return withoutVaguer(events).toSorted((a, b) => compareText(a.on ?? LAST_DAY, b.on ?? LAST_DAY));
};
