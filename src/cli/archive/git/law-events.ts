import type { TimelineEvent } from '../../../archive/index.js';
import { saySource, sayTarget } from '../../../export/index.js';
import {
  type Consolidation,
  type GraphNode,
  type OrderedChange,
  type ParsedDocument,
  workName,
} from '../../../model/index.js';
import type { Dependencies } from '../../dependencies.js';
import { amendMessagesIn } from '../../messages/index.js';
import { endsAct } from '../ends-act.js';
import { words } from './words.js';

/** Something that happened to the text of a law on a day. */
export interface LawEvent {
  readonly what: 'issued' | 'amended' | 'ended';
  /** ISO day. */
  readonly day: string;
  /** What did it: the law itself, or the act that amends it. */
  readonly by: Pick<GraphNode, 'id' | 'issuer'> & { readonly name: string };
  /** What the message says of it. */
  readonly lines: readonly string[];
  /** The text from that day on; `null` where it stays as it is, or is gone. */
  readonly text: string | null;
  /** Changes that could not be made. */
  readonly refused: number;
}

/** A law with what its history is made of. */
export interface LawSources {
  readonly node: GraphNode;
  readonly base: ParsedDocument;
  /** The acts that amend it, each with its work. */
  readonly amendments: readonly { readonly node: GraphNode; readonly document: ParsedDocument }[];
  /** What is known to have happened to it. */
  readonly timeline: readonly TimelineEvent[];
}

type Consolidate = Awaited<ReturnType<Dependencies['loadConsolidator']>>['consolidateDocuments'];

const LANG = 'vi';

/** A day of a date that may lack day and month: the first that it may be. */
const dayOf = (date: string): string => `${date}-01-01`.slice(0, '2020-01-01'.length);

/** From when a change holds, as far as it or its act says. */
const dayOfChange = (
  { operation }: OrderedChange,
  { metadata, effects: [effect] }: ParsedDocument,
): string | null =>
  operation.effectiveOn ?? metadata.effectiveOn ?? effect?.from ?? metadata.issuedOn ?? null;

/** The later of two days. */
const later = (day: string, other: string): string => [day, other].toSorted()[1] ?? day;

const placesOf = ({ operation }: OrderedChange): readonly [from: string, about: string] => [
  saySource(operation),
  sayTarget(operation, LANG),
];

/** An act that amends the law, and the days from which its changes hold. */
interface Amending {
  readonly node: GraphNode;
  readonly document: ParsedDocument;
  readonly days: readonly string[];
}

const amendingActs = (
  { base, amendments }: LawSources,
  birth: string,
  consolidate: Consolidate,
): readonly Amending[] => {
  if (amendments.length === 0) return [];
  const { applied, refused } = consolidate(
    base,
    amendments.map(({ document }) => document),
    { lang: LANG },
  ).document.consolidation;
  return amendments
    .map(({ node, document }, index): Amending => {
      // The end of the whole law is no amendment: it is told last.
      const own = [...applied, ...refused].filter((change) => change.act === index + 1 && !endsAct(change));
      const days = own.flatMap((change) => dayOfChange(change, document) ?? []);
      const held = days.map((day) => later(day, birth));
      return { node, document, days: [...new Set(held)].toSorted() };
    })
    .filter(({ days }) => days.length > 0)
    .toSorted((a, b) => {
      const [first = '', second = ''] = [a.days[0], b.days[0]];
      return first < second ? -1 : first > second ? 1 : a.node.id < b.node.id ? -1 : 1;
    });
};

/** What an act does to the law on a day, as lines of a message. */
const linesOf = (
  { applied, refused }: Consolidation,
  act: number,
  isOfDay: (change: OrderedChange) => boolean,
  law: string,
): { readonly lines: readonly string[]; readonly refused: number } => {
  const { reasons } = amendMessagesIn(LANG);
  const done = applied.filter((change) => change.act === act && isOfDay(change));
  const left = refused.filter(
    (change) => change.act === act && change.reason !== 'not-yet' && !endsAct(change) && isOfDay(change),
  );
  const lines = [
    words.changes(law, done.length, left.length),
    ...done.map((change) => words.done(...placesOf(change))),
    ...left.map((change) => words.refused(...placesOf(change), reasons[change.reason])),
  ];
  return { lines, refused: left.length };
};

/** What happened to a law, in the order of the days: from when it holds, what has changed it, and until when it held. */
export const lawEvents = (sources: LawSources, consolidate: Consolidate): readonly LawEvent[] => {
  const { node, base, timeline } = sources;
  const law = workName(node, node.id);
  const known = node.effect?.from ?? node.date;
  if (known === null) return [];
  const birth = dayOf(known);
  const issued = consolidate(base, [], { lang: LANG }).text;
  const says = node.effect?.from == null ? words.effectiveUnknown(known) : words.effective(known);
  const by = { id: node.id, issuer: node.issuer, name: law };
  const events: LawEvent[] = [{ what: 'issued', day: birth, by, lines: [says], text: issued, refused: 0 }];
  const acts = amendingActs(sources, birth, consolidate);
  const steps = acts
    .flatMap((act, place) => act.days.map((day) => ({ act, place, day })))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.place - b.place));
  let before = issued;
  for (const { act, place, day } of steps) {
    const until = acts.filter(
      ({ days: [first = ''] }, index) => first < day || (first === day && index <= place) || index === place,
    );
    const { document, text } = consolidate(
      base,
      until.map(({ document: amending }) => amending),
      { asOf: day, lang: LANG },
    );
    const isOfDay = (change: OrderedChange): boolean => {
      const own = dayOfChange(change, act.document);
      return own !== null && later(own, birth) === day;
    };
    const said = linesOf(document.consolidation, until.indexOf(act) + 1, isOfDay, law);
    events.push({
      what: 'amended',
      day,
      by: { id: act.node.id, issuer: act.node.issuer, name: workName(act.node, act.node.id) },
      ...said,
      text: text === before ? null : text,
    });
    before = text;
  }
  const end = timeline.find(({ event, on }) => (event === 'replaced' || event === 'expired') && on !== null);
  if (end?.on == null) return events;
  const day = later(dayOf(end.on), birth);
  const told = [
    ...(end.by === null ? [] : [words.endedBy(workName(end.by, end.by.id))]),
    ...(end.sentence === null ? [] : [end.sentence]),
  ];
  const last: LawEvent = { what: 'ended', day, by, lines: told, text: null, refused: 0 };
  return [...events.filter((event) => event.day <= day), last];
};
