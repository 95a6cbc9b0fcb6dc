import { foldSpace, isIsoDay, laterDay, oneOf } from '../chars/index.js';
import { kindNamed } from '../lexicon/index.js';
import type {
  Citation,
  Diagnostic,
  Effect,
  Flow,
  Lang,
  Metadata,
  Root,
  TransitionalUnit,
} from '../model/index.js';
import { articleGroups, unitNames } from '../model/index.js';
import type { Positions } from '../text/index.js';
import { type Change, changesOf } from './changes.js';
import { contradiction, contradictoryEnds, endsBeforeItBegins, impossibleDay } from './diagnostics.js';
import { inForceFrom } from './in-force.js';
import { ownBlocks } from './own-text.js';
import { ownPatterns } from './patterns.js';
import { type ReadStatement, readStatements, type TellingBlock, tellingBlocks } from './read-statements.js';
import type { Bases, UntilDay } from './times.js';
import { transitionalUnits } from './transitional.js';

/** What is read of a document before its effect. */
export interface EffectInput {
  readonly root: Root;
  readonly flow: Flow;
  readonly positions: Positions;
  /** `effectiveOn` and `expiresOn` are what the page around the document says. */
  readonly metadata: Pick<Metadata, 'kind' | 'issuedOn' | 'title' | 'effectiveOn' | 'expiresOn'>;
  readonly citations: readonly Citation[];
  readonly lang: Lang;
}

/** From when to when a document holds, and what else follows from that. */
export interface FoundEffect {
  readonly effectiveOn: string | null;
  readonly expiresOn: string | null;
  readonly effects: readonly Effect[];
  readonly transitional: readonly TransitionalUnit[];
  /** Those that were given, with the day since when the document amends or repeals them. */
  readonly citations: readonly Citation[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A statement as it is handed on, with the first day on which what it is about no longer holds. */
interface Said {
  readonly effect: Effect;
  readonly expiresOn: string | null;
  readonly statement: ReadStatement;
}

/**
 * Finds from when to when a document is in force, as its own provisions say, and since when it changes others.
 *
 * A day that is not told, or in two ways, or that no calendar has, is `null`: none is guessed.
 */
export function findEffect(input: EffectInput): FoundEffect {
  const { root, flow, metadata, citations, lang } = input;
  // A consolidated text only repeats what the acts that it puts together say of themselves.
  const isConsolidated = kindNamed(metadata.kind)?.isConsolidation ?? false;
  const patterns = ownPatterns(isConsolidated ? null : metadata.kind);
  const signed = isIsoDay(metadata.issuedOn ?? '') ? metadata.issuedOn : null;
  const bases: Bases = { signed, passed: signed, own: null, ownDay: patterns.ownDay };
  const blocks = isConsolidated ? [] : ownBlocks(root, flow);
  const telling = tellingBlocks(blocks);
  const read = (from: readonly TellingBlock[], own: string | null): readonly (readonly Said[])[] =>
    readStatements(blocks, from, citations, flow, { patterns, bases: { ...bases, own } }).map((statements) =>
      statements.map((statement) => saidOf(statement, input)),
    );
  const unanchored = read(telling, null);
  const first = wholeOf(unanchored.flat(), lang);
  const effectiveOn = first.effectiveOn ?? (first.isTold ? null : metadata.effectiveOn);
  // What is counted from the day on which the document takes effect is known only now.
  const isCounted = ({ index }: TellingBlock): boolean =>
    effectiveOn !== null && patterns.namesOwnDay.test(blocks[index]?.text ?? '');
  const said = telling.flatMap(
    (block, at) => (isCounted(block) ? read([block], effectiveOn)[0] : unanchored[at]) ?? [],
  );
  const whole = wholeOf(said, lang);
  const parts = said.filter(isPart);
  const ofUnit = (unit: readonly string[]): string | null => {
    const ofText = parts.filter(({ statement }) => statement.isAttached === isInAttached(unit));
    return inForceFrom(
      ofText.map(({ effect }) => effect),
      effectiveOn,
      unit,
    );
  };
  const changes: ReadonlyMap<string, Change> = isConsolidated
    ? new Map()
    : changesOf(citations, {
        root,
        flow,
        metadata,
        bases: { ...bases, own: effectiveOn },
        inForceFrom: ofUnit,
      });
  return {
    effectiveOn,
    expiresOn: whole.expiresOn ?? (whole.isEndTold ? null : metadata.expiresOn),
    effects: [...whole.said, ...parts].map(({ effect }) => effect),
    transitional: transitionalUnits({ root, patterns, effectiveOn }),
    citations: changes.size === 0 ? citations : citations.map((citation) => withChange(citation, changes)),
    diagnostics: [
      ...said.flatMap(({ statement, effect }) => impossibleDays(statement, effect, input)),
      ...whole.diagnostics,
      ...besidePage(whole, metadata, lang),
    ],
  };
}

function withChange(citation: Citation, changes: ReadonlyMap<string, Change>): Citation {
  const change = changes.get(citation.id);
  return change === undefined ? citation : { ...citation, ...change };
}

/** Of the units of a text, those of another that is attached to it begin with its name. */
const isInAttached = ([first]: readonly string[]): boolean => first !== undefined && !OWN_UNIT.test(first);

const OWN_UNIT = new RegExp(
  `^(?:${oneOf([...articleGroups, 'article' as const].map((type) => unitNames[type]))}|\\d)`,
  'iu',
);

const isPart = ({ effect, statement }: Said): boolean =>
  effect.provisions.length > 0 && (effect.from !== null || effect.until !== null || !statement.isWeak);

function saidOf(statement: ReadStatement, { flow, positions }: EffectInput): Said {
  const { time, isEnd, start, end, provisions, of, unit } = statement;
  const expiresOn = isEnd ? (time.from ?? null) : firstDayWithout(time.until);
  const position = positions.position(flow.toSource(start), flow.toSourceEnd(end));
  return {
    statement,
    expiresOn,
    effect: {
      text: foldSpace(flow.text.slice(start, end)),
      of,
      provisions,
      from: isEnd ? null : (time.from ?? null),
      until: expiresOn === null ? null : laterDay(expiresOn, -1, 'day'),
      unit,
      ...positions.place(position.start.offset),
      position,
    },
  };
}

/** "đến hết ngày 31/12/2026" ends with the first day of 2027, "đến trước ngày 31/12/2026" with the day that it names. */
const firstDayWithout = (until: UntilDay | undefined): string | null =>
  until?.day == null ? null : until.isLast ? laterDay(until.day, 1, 'day') : until.day;

/** What is said of the whole document. */
interface Whole {
  readonly effectiveOn: string | null;
  readonly expiresOn: string | null;
  /** Whether the text says at all when it takes effect. */
  readonly isTold: boolean;
  /** And when it ends. */
  readonly isEndTold: boolean;
  readonly said: readonly Said[];
  readonly diagnostics: readonly Diagnostic[];
}

function wholeOf(all: readonly Said[], lang: Lang): Whole {
  const own = all.filter(
    ({ effect, statement }) => effect.provisions.length === 0 && !statement.isOfProvisions,
  );
  const strong = own.filter(({ statement }) => !statement.isWeak);
  const said =
    strong.length === 0 ? own : own.filter((each) => !each.statement.isWeak || each.expiresOn !== null);
  const starts = said.filter(({ effect }) => effect.from !== null);
  const ends = said.filter(({ expiresOn }) => expiresOn !== null);
  const [from, otherFrom] = distinct(starts, ({ effect }) => effect.from);
  const [until, otherUntil] = distinct(ends, ({ expiresOn }) => expiresOn);
  const diagnostics: Diagnostic[] = [];
  if (from && otherFrom)
    diagnostics.push(
      contradiction(from.effect.from ?? '', otherFrom.effect.from ?? '', lang, otherFrom.effect),
    );
  if (until && otherUntil)
    diagnostics.push(
      contradictoryEnds(until.expiresOn ?? '', otherUntil.expiresOn ?? '', lang, otherUntil.effect),
    );
  const effectiveOn = otherFrom ? null : (from?.effect.from ?? null);
  const expiresOn = otherUntil ? null : (until?.expiresOn ?? null);
  if (until && effectiveOn !== null && expiresOn !== null && expiresOn < effectiveOn) {
    diagnostics.push(endsBeforeItBegins(effectiveOn, expiresOn, lang, until.effect));
    return { effectiveOn: null, expiresOn: null, isTold: true, isEndTold: true, said, diagnostics };
  }
  return {
    effectiveOn,
    expiresOn,
    isTold: said.some(({ statement }) => !statement.isEnd && statement.time.from !== undefined),
    isEndTold: until !== undefined,
    said,
    diagnostics,
  };
}

/** The first of them, and the first that names another day. */
function distinct(
  said: readonly Said[],
  dayOf: (said: Said) => string | null,
): readonly (Said | undefined)[] {
  const [first] = said;
  return [first, first && said.find((each) => dayOf(each) !== dayOf(first))];
}

const impossibleDays = (
  { time }: ReadStatement,
  effect: Effect,
  { lang }: EffectInput,
): readonly Diagnostic[] => time.impossible.map((written) => impossibleDay(written, lang, effect));

/** The page around a document may say another day than its text, which counts. */
function besidePage(
  whole: Whole,
  { effectiveOn }: EffectInput['metadata'],
  lang: Lang,
): readonly Diagnostic[] {
  const [first] = whole.said;
  if (whole.effectiveOn === null || effectiveOn === null || whole.effectiveOn === effectiveOn || !first)
    return [];
  return [contradiction(whole.effectiveOn, effectiveOn, lang, first.effect)];
}
