import {
  type AppliedChange,
  type Consolidation,
  type Operation,
  type OperationAction,
  type ParsedDocument,
  type Work,
  workName,
} from '../../model/index.js';
import { plainText } from '../label.js';
import { vocabularies } from '../rdf.js';
import { provisionHref } from './hrefs.js';
import type { IdRegistry } from './ids.js';
import { actIri, passiveReference, workIriOf } from './meta.js';
import { element, type XmlElement } from './node.js';
import type { Periods } from './periods.js';
import type { Places } from './places.js';

/** What the writers of modifications need. */
export interface ModificationContext {
  readonly ids: IdRegistry;
  readonly units: Places;
  readonly quotations: Places;
  readonly periods: Periods;
}

const TYPES: Readonly<Record<OperationAction, 'substitution' | 'insertion' | 'repeal'>> = {
  replace: 'substitution',
  rename: 'substitution',
  replacePhrase: 'substitution',
  insert: 'insertion',
  'insert-after': 'insertion',
  'insert-before': 'insertion',
  append: 'insertion',
  repeal: 'repeal',
};

/** Where the new text stands with regard to what is named. */
const PLACES: Readonly<Partial<Record<OperationAction, string>>> = {
  insert: 'inside',
  'insert-after': 'after',
  'insert-before': 'before',
  append: 'end',
};

const typeOf = (action: OperationAction, { newText }: Operation): string =>
  action === 'replacePhrase' && newText === '' ? 'repeal' : TYPES[action];

const hash = (eId: string | null): string | undefined => (eId === null ? undefined : `#${eId}`);

/** Words in an element of another vocabulary: Akoma Ntoso lets no text stand there. */
const words = (name: string, text: string, attributes: XmlElement['attributes'] = {}): XmlElement =>
  element(name, { xmlns: vocabularies.own, ...attributes }, [plainText(text)]);

function textualMod(
  operation: Operation & { readonly action: OperationAction },
  prefix: 'amod' | 'pmod',
  { ids, periods }: ModificationContext,
  parts: Readonly<Record<'source' | 'destination' | 'new', readonly XmlElement[]>>,
): XmlElement {
  const { action, oldText, effectiveOn } = operation;
  return element('textualMod', { type: typeOf(action, operation), eId: ids.next('', prefix) }, [
    ...parts.source,
    ...parts.destination,
    ...(periods.of(effectiveOn) === null
      ? []
      : [element('force', { period: hash(periods.of(effectiveOn)) })]),
    ...(oldText === null ? [] : [element('old', {}, [words('words', oldText)])]),
    ...parts.new,
  ]);
}

const isUnderstood = <O extends Operation>(
  operation: O,
): operation is O & { readonly action: OperationAction } => operation.action !== null;

function activeMod(
  operation: Operation & { readonly action: OperationAction },
  works: ReadonlyMap<string, Work>,
  context: ModificationContext,
): XmlElement {
  const { action, target, position, newText, newPosition } = operation;
  const work = works.get(target.work ?? '');
  const quotation = newPosition === null ? null : context.quotations.at(newPosition.start.offset);
  return textualMod(operation, 'amod', context, {
    source: [element('source', { href: hash(context.units.at(position.start.offset)) })],
    destination: [
      element('destination', {
        href: work === undefined ? undefined : provisionHref(workIriOf(work), target.pins[0]),
        pos: PLACES[action],
      }),
    ],
    new:
      quotation !== null
        ? [element('new', { href: hash(quotation) })]
        : newText === null || newText === ''
          ? []
          : [element('new', {}, [words('words', newText)])],
  });
}

/** What an act changes in others. */
function activeAnalysis(document: ParsedDocument, context: ModificationContext): readonly XmlElement[] {
  const understood = (document.operations ?? []).filter(isUnderstood);
  if (understood.length === 0) return [];
  const works = new Map(document.works.map((work) => [work.id, work]));
  return [
    element(
      'activeModifications',
      {},
      understood.map((operation) => activeMod(operation, works, context)),
    ),
  ];
}

function passiveMod(
  { act, operation, units, positions }: AppliedChange,
  action: OperationAction,
  { acts, base }: Consolidation,
  context: ModificationContext,
): XmlElement {
  const amending = acts[act - 1];
  const found = [...new Set(positions.flatMap(({ start }) => context.units.at(start.offset) ?? []))];
  const gone = provisionHref(actIri(base), units[0] ?? operation.target.pins[0]);
  return textualMod({ ...operation, action }, 'pmod', context, {
    source: [
      element('source', {
        href:
          amending === undefined
            ? undefined
            : provisionHref(actIri(amending), {
                article: operation.source.article,
                clause: operation.source.clause,
                point: operation.source.point,
              }),
      }),
    ],
    destination:
      found.length === 0
        ? [element('destination', { href: gone })]
        : found.map((eId) => element('destination', { href: `#${eId}` })),
    new: action === 'repeal' ? [] : found.map((eId) => element('new', { href: `#${eId}` })),
  });
}

/** What others have changed in a consolidated act. */
function passiveAnalysis(consolidation: Consolidation, context: ModificationContext): readonly XmlElement[] {
  const mods = consolidation.applied.flatMap((change) =>
    change.operation.action === null
      ? []
      : [passiveMod(change, change.operation.action, consolidation, context)],
  );
  return mods.length === 0 ? [] : [element('passiveModifications', {}, mods)];
}

/** What was not understood, or not applied, in a vocabulary of its own, so that nobody takes the list for complete. */
function leftOver(document: ParsedDocument, consolidation: Consolidation | null): readonly XmlElement[] {
  return [
    ...(document.operations ?? [])
      .filter(({ action }) => action === null)
      .map(({ text }) => words('notUnderstood', text)),
    ...(consolidation?.refused ?? []).map(({ operation: { text }, reason }) =>
      words('notApplied', text, { reason }),
    ),
  ];
}

/** The analysis of what an act changes, and of what was changed in it; none where there is nothing of either. */
export function analysis(
  document: ParsedDocument,
  consolidation: Consolidation | null,
  source: string,
  context: ModificationContext,
): readonly XmlElement[] {
  const others = leftOver(document, consolidation);
  const parts = [
    ...activeAnalysis(document, context),
    ...(consolidation === null ? [] : passiveAnalysis(consolidation, context)),
    ...(others.length === 0 ? [] : [element('otherAnalysis', { source }, others)]),
  ];
  return parts.length === 0 ? [] : [element('analysis', { source }, parts)];
}

/** The acts that have changed a consolidated one, as references. */
export const passiveReferences = ({ acts }: Consolidation): readonly XmlElement[] =>
  acts.map((act, index) =>
    element('passiveRef', {
      eId: passiveReference(index + 1),
      href: provisionHref(actIri(act), undefined),
      showAs: plainText(workName({ name: null, ...act }, `${index + 1}`)),
    }),
  );
