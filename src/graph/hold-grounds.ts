import { compareText, groupBy } from '../chars/index.js';
import type { GraphEdge, GraphNode, GraphPlace, PlaceHold, StateGround } from '../model/index.js';
import { isDraft, wasIssued } from './issued.js';

/** What a document says about when another work is in force, and where. */
interface Held {
  readonly hold: PlaceHold;
  readonly place: GraphPlace;
  readonly edge: GraphEdge;
}

/** The last day of provisions that an act leaves in force when it ends the rest of another; `null` if it leaves none. */
export const keptUntil = ({ holds = [] }: GraphPlace): string | null =>
  holds
    .flatMap(({ provisions, until, suspended }) =>
      provisions.length > 0 && suspended === undefined && until !== null ? until : [],
    )
    .toSorted(compareText)
    .at(-1) ?? null;

const groundOf = (
  { hold, place: { document, sentence, file, line } }: Held,
  state: StateGround['state'],
  on: string | null,
  hasCome: boolean,
): StateGround => ({
  type: 'cited',
  state,
  on,
  hasCome,
  by: document,
  provisions: hold.provisions,
  sentence,
  file,
  line,
});

const suspension = (held: Held, day: string): StateGround => {
  const { from, until, suspended } = held.hold;
  const hasCome = from !== null && from <= day && (until === null || day <= until);
  const ground = groundOf(held, suspended === 'whole' ? 'suspended' : 'partly-suspended', from, hasCome);
  return until === null ? ground : { ...ground, until };
};

/** "[Thông tư số …] hết hiệu lực …, trừ Điều 2 tiếp tục có hiệu lực đến hết ngày …". */
const exception = (held: Held, until: string, day: string): StateGround => {
  const on = held.place.change?.effectiveOn ?? null;
  return { ...groundOf(held, 'in-force', on, on !== null && on <= day && day <= until), until };
};

/** The end of a work or of provisions: the latest, since they may be prolonged more than once. */
const ending = (all: readonly Held[], day: string): readonly StateGround[] => {
  const last = all.toSorted((a, b) => compareText(a.hold.until ?? '', b.hold.until ?? '')).at(-1);
  const until = last?.hold.until ?? null;
  if (last === undefined || until === null) return [];
  const hasCome = until < day;
  if (last.hold.provisions.length === 0) return [groundOf(last, 'expired', until, hasCome)];
  return hasCome ? [groundOf(last, 'partly-replaced', until, true)] : [];
};

/** What other documents say about until when an act is in force, or that they suspend it. */
export function holdGrounds(
  edges: readonly GraphEdge[],
  nodes: ReadonlyMap<string, GraphNode>,
  day: string,
): readonly StateGround[] {
  const all = edges.flatMap((edge) =>
    edge.places.flatMap((place): readonly Held[] => {
      const teller = nodes.get(place.document);
      if (isDraft(teller) || (teller !== undefined && !wasIssued(teller))) return [];
      return (place.holds ?? []).map((hold) => ({ hold, place, edge }));
    }),
  );
  const suspended = all.filter(({ hold }) => hold.suspended !== undefined);
  const ends = all.filter(({ hold }) => hold.suspended === undefined);
  const isException = ({ edge, place, hold }: Held): boolean =>
    edge.relation === 'repeals' && place.change?.extent === 'whole' && hold.provisions.length > 0;
  const prolonged = groupBy(
    ends.filter((each) => !isException(each)),
    ({ hold }) => JSON.stringify(hold.provisions),
  );
  return [
    ...suspended.map((held) => suspension(held, day)),
    ...ends.filter(isException).flatMap((held) => exception(held, held.hold.until ?? day, day)),
    ...[...prolonged.values()].flatMap((same) => ending(same, day)),
  ];
}

const wholeEnd = (held: readonly StateGround[]): StateGround | undefined =>
  held.find(({ state, provisions }) => state === 'expired' && provisions.length === 0);

/** Without the last day that an act gives itself, if another act lets it hold for longer. */
export const withoutEarlierEnd = (
  own: readonly StateGround[],
  held: readonly StateGround[],
): readonly StateGround[] => {
  const until = wholeEnd(held)?.on ?? null;
  if (until === null) return own;
  return own.filter(({ state, on }) => state !== 'expired' || on === null || on > until);
};

/**
 * Repeals by acts that were not issued after one that lets the work hold beyond that day: which of the two counts is not
 * decided.
 */
export const orUnsure = (
  changed: readonly StateGround[],
  held: readonly StateGround[],
  nodes: ReadonlyMap<string, GraphNode>,
  day: string,
): readonly StateGround[] => {
  const end = wholeEnd(held);
  if (end?.on == null || end.on < day) return changed;
  const told = nodes.get(end.by ?? '')?.date ?? '';
  return changed.map((ground) => {
    const isLater = (nodes.get(ground.by ?? '')?.date ?? '') > told;
    return ground.state === 'replaced' && ground.hasCome && !isLater ? { ...ground, hasCome: false } : ground;
  });
};
