import { isIsoDay, oneOf } from '../chars/index.js';
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
import { type AttachedEffect, attachedEffects, dayOfAttached } from './attached-effect.js';
import { type Change, changesOf } from './changes.js';
import type { Bases } from './days.js';
import { contradiction, impossibleDay } from './diagnostics.js';
import { inForceFrom } from './in-force.js';
import { ownBlocks, ownNodes } from './own-text.js';
import { passingDay } from './passing-day.js';
import { type OwnPatterns, ownDays, ownPatterns } from './patterns.js';
import { prolongedProvisions } from './prolonged.js';
import { isPart, type Said } from './said.js';
import { suspensionsIn } from './suspensions.js';
import { readText, type TextEffect, type TextReading } from './text-effect.js';
import { transitionalUnits } from './transitional.js';
import type { Whole } from './whole.js';

/** What is known about a document before its effect is read. */
export interface EffectInput {
  readonly root: Root;
  readonly flow: Flow;
  readonly positions: Positions;
  /** `effectiveOn` and `expiresOn` are those given by the page around the document. */
  readonly metadata: Pick<Metadata, 'kind' | 'issuedOn' | 'title' | 'effectiveOn' | 'expiresOn'>;
  readonly citations: readonly Citation[];
  readonly lang: Lang;
}

/** From when to when a document is in force, and what follows from that. */
export interface FoundEffect {
  readonly effectiveOn: string | null;
  readonly expiresOn: string | null;
  readonly effects: readonly Effect[];
  readonly transitional: readonly TransitionalUnit[];
  /** The given citations, with the days since when the document amends or repeals them. */
  readonly citations: readonly Citation[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds from when to when a document is in force, as its own provisions say, and since when it changes others.
 *
 * A day that is not given, is given in two ways, or is not in any calendar, is `null`: no day is guessed.
 */
export function findEffect(input: EffectInput): FoundEffect {
  const { root, flow, positions, metadata, citations, lang } = input;
  // A consolidated text only repeats what its acts say about themselves.
  const isConsolidated = kindNamed(metadata.kind)?.isConsolidation ?? false;
  const patterns = ownPatterns(isConsolidated ? null : metadata.kind);
  const signed = isIsoDay(metadata.issuedOn ?? '') ? metadata.issuedOn : null;
  const blocks = isConsolidated ? [] : ownBlocks(root, flow);
  const bases: Bases = { signed, passed: passingDay(blocks, patterns) ?? signed, own: [] };
  const reading: TextReading = { ...input, bases };
  const itself = readText({ blocks, patterns, beside: metadata.effectiveOn }, reading);
  const attached = isConsolidated ? [] : attachedEffects(root, withOwnDay(reading, patterns, itself));
  const { effectiveOn, whole, said } = orOfAttached(itself, attached);
  const dayOf = ({ effectiveOn: day }: AttachedEffect): string | null => day ?? effectiveOn;
  const days = [
    ...ownDays(patterns, effectiveOn),
    ...attached.flatMap((text) => ownDays(text.patterns, dayOf(text))),
  ];
  const fromOf = (unit: readonly string[]): string | null => fromOfUnit(unit, itself, attached, effectiveOn);
  const changes: ReadonlyMap<string, Change> = isConsolidated
    ? new Map()
    : changesOf(citations, {
        root,
        flow,
        metadata,
        bases: { ...bases, own: days },
        inForceFrom: fromOf,
      });
  const ended = citations.flatMap(({ relation, by, number }) =>
    relation === 'repeals' && by === null && number !== null ? number : [],
  );
  const parts = [...said, ...attached.flatMap((text) => text.said)]
    .filter(isPart)
    .filter((part) => !isAppliedWithWhole(part, effectiveOn, whole.expiresOn))
    .map((part) => asException(part, effectiveOn));
  return {
    effectiveOn,
    expiresOn: whole.expiresOn ?? (whole.isEndTold ? null : metadata.expiresOn),
    effects: [
      ...[...whole.said, ...parts].map(({ effect }) => effect),
      ...(isConsolidated ? [] : prolongedProvisions({ flow, positions, citations, bases })),
      ...(isConsolidated ? [] : suspensionsIn({ flow, positions, citations, bases, inForceFrom: fromOf })),
    ],
    transitional: [
      ...transitionalUnits({ nodes: ownNodes(root), patterns: [patterns], effectiveOn, ended }),
      ...attached.flatMap((text) =>
        transitionalUnits({
          nodes: [text.node],
          patterns: [text.patterns, patterns],
          effectiveOn: dayOf(text),
          ended,
        }),
      ),
    ],
    citations: changes.size === 0 ? citations : citations.map((citation) => withChange(citation, changes)),
    diagnostics: [
      ...said.flatMap((each) => impossibleDays(each, lang)),
      ...whole.diagnostics,
      ...besidePage(whole, metadata, lang),
    ],
  };
}

/** A provision that is only said to apply for as long as the whole holds is no exception to it. */
const isAppliedWithWhole = (
  { effect: { from }, expiresOn, statement }: Said,
  effectiveOn: string | null,
  end: string | null,
): boolean =>
  statement.isWeak &&
  (from === effectiveOn || (from === null && expiresOn !== null)) &&
  (expiresOn === null || expiresOn === end);

/** A provision that begins to hold with the whole is an exception only in its end. */
const asException = ({ effect, ...said }: Said, effectiveOn: string | null): Said => ({
  ...said,
  effect: effect.until !== null && effect.from === effectiveOn ? { ...effect, from: null } : effect,
});

/** A reading for attached texts, which may count from the day of the document that they are attached to. */
const withOwnDay = (
  reading: TextReading,
  patterns: OwnPatterns,
  { effectiveOn }: TextEffect,
): TextReading => ({ ...reading, bases: { ...reading.bases, own: ownDays(patterns, effectiveOn) } });

/** A document that says nothing about its own effect takes effect with the text that it issues. */
function orOfAttached(itself: TextEffect, attached: readonly AttachedEffect[]): TextEffect {
  if (itself.effectiveOn !== null || itself.whole.said.length > 0) return itself;
  const effectiveOn = dayOfAttached(attached);
  const telling = attached.find((text) => effectiveOn !== null && text.effectiveOn === effectiveOn);
  return telling === undefined ? itself : { effectiveOn, said: itself.said, whole: telling.whole };
}

/** From when the provisions of a unit of the document, or of a text attached to it, are in force. */
function fromOfUnit(
  unit: readonly string[],
  itself: TextEffect,
  attached: readonly AttachedEffect[],
  effectiveOn: string | null,
): string | null {
  const isOfAttached = isInAttached(unit);
  const text = isOfAttached ? attached.find(({ node }) => node.label === unit[0]) : undefined;
  const parts = itself.said.filter((each) => isPart(each) && each.statement.isAttached === isOfAttached);
  return inForceFrom(
    [...parts, ...(text?.said ?? []).filter(isPart)].map(({ effect }) => effect),
    text?.effectiveOn ?? effectiveOn,
    unit,
  );
}

function withChange(citation: Citation, changes: ReadonlyMap<string, Change>): Citation {
  const change = changes.get(citation.id);
  return change === undefined ? citation : { ...citation, ...change };
}

/** Whether a unit is that of an attached text, whose name is then its first label. */
const isInAttached = ([first]: readonly string[]): boolean => first !== undefined && !OWN_UNIT.test(first);

const OWN_UNIT = new RegExp(
  `^(?:${oneOf([...articleGroups, 'article' as const].map((type) => unitNames[type]))}|\\d)`,
  'iu',
);

const impossibleDays = ({ statement, effect }: Said, lang: Lang): readonly Diagnostic[] =>
  statement.time.impossible.map((written) => impossibleDay(written, lang, effect));

/** Reports a day on the page around a document that differs from the one in the text. */
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
