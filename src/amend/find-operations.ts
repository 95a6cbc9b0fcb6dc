import { LATIN, lastNotAbove, once, oneOf } from '../chars/index.js';
import { inForceFrom } from '../effect/index.js';
import { kindNamed, verbsThat } from '../lexicon/index.js';
import type { Citation, Operation, ParsedDocument, Pin, Position, Unit } from '../model/index.js';
import { isAttached, isUnit, nodesOf, ofFirstDocument, pinLevels } from '../model/index.js';
import { attachedNodes, replacementIn } from './attached.js';
import type { Context } from './context.js';
import type { OperationDraft } from './drafts.js';
import { AT_ROOT, type Reading, readProvision } from './read-operations.js';

/** The parts of a document that its changes are read from. */
export type AmendingDocument = Pick<ParsedDocument, 'body' | 'citations' | 'effects'> & {
  readonly metadata: Pick<ParsedDocument['metadata'], 'kind' | 'title' | 'effectiveOn'>;
};

/** A change, with the nodes of its new text. */
export interface AmendingOperation extends Operation, Pick<OperationDraft, 'nodes'> {}

/** "Sửa đổi", "bãi bỏ", "kéo dài thời gian thực hiện" */
const CHANGING = oneOf([
  ...verbsThat('changes'),
  ...verbsThat('sense', 'suspend'),
  ...verbsThat('sense', 'prolong'),
]);
const TITLE = new RegExp(`(?<![${LATIN}])${CHANGING}(?![${LATIN}])`, 'iu');

const CORRECTS = new RegExp(oneOf(verbsThat('corrects')), 'iu');

/** Whether a document corrects mistakes in another. An erratum is not an act and may have no title. */
function isErratum({ body, metadata }: AmendingDocument): boolean {
  if (CORRECTS.test(metadata.title ?? '')) return true;
  const first = body.children.findIndex((node) => isUnit(node));
  const above = first < 0 ? [] : body.children.slice(0, first);
  return above.some((node) => nodesOf(node).some((each) => 'value' in each && CORRECTS.test(each.value)));
}

/** Whether a document may change another; a cheap test that is made first. */
function mayAmend(document: AmendingDocument): boolean {
  const { metadata, citations } = document;
  const kind = kindNamed(metadata.kind);
  if (kind?.isConsolidation) return false;
  if (isErratum(document)) return true;
  const isAct = kind === null || kind.family === 'law' || kind.family === 'normative';
  if (!isAct) return false;
  return (
    TITLE.test(metadata.title ?? '') ||
    citations.some(({ relation, by }) => by === null && (relation === 'amends' || relation === 'repeals'))
  );
}

/** The changes that a document makes to others, each with the nodes of its new text. */
export function readAmendments(document: AmendingDocument): readonly AmendingOperation[] {
  if (!mayAmend(document)) return [];
  const { body, citations, effects, metadata } = document;
  const reading: Reading = { citationsIn: citationsIn(citations) };
  const context = outerContext(document);
  const drafts = ownUnits(document).flatMap((unit) => readProvision(unit, AT_ROOT, context, reading));
  const attached = once(() => attachedNodes(body));
  const cited = new Map(citations.map((citation) => [citation.id, citation]));
  /** "Bãi bỏ khoản 3 Điều 2 Nghị quyết số … kể từ ngày …": a day of its own. */
  const repealedOn = ({ action, citation }: OperationDraft): string | null => {
    const named = action === 'repeal' && citation !== null ? cited.get(citation) : undefined;
    return named?.relation === 'repeals' ? named.effectiveOn : null;
  };
  /** "Khoản 1 Điều 13 Nghị định số … được sửa đổi tại Nghị định này có hiệu lực từ …": a day told by what is changed. */
  const changedOn = ({ target, adds }: OperationDraft): string | null => {
    const pin = adds ?? target.pins[0];
    if (pin === undefined) return null;
    const isOf = (id: string | null): boolean => id !== null && cited.get(id)?.work === target.work;
    const told = effects.find(
      ({ of, from, provisions }) =>
        from !== null && isOf(of) && provisions.some((each) => holdsPin(each, pin)),
    );
    return told?.from ?? null;
  };
  const dayOf = (draft: OperationDraft): string | null =>
    repealedOn(draft) ?? changedOn(draft) ?? inForceFrom(effects, metadata.effectiveOn, draft.unit);
  return drafts.map((draft, index): AmendingOperation => {
    const { replacement, page, paragraph, since, ...change } = draft;
    const given = replacement === null ? null : replacementIn(attached(), replacement);
    return {
      id: `o${index + 1}`,
      ...change,
      ...(given === null ? {} : { nodes: [given], newPosition: given.position }),
      effectiveOn: since === undefined ? dayOf(draft) : since,
      page,
      paragraph,
    };
  });
}

/** Whether a provision is another, or holds it. */
const holdsPin = (outer: Pin, inner: Pin): boolean =>
  outer.article !== null &&
  pinLevels.every((level) => outer[level] === null || outer[level] === inner[level]);

/** The changes that a document makes to others, in reading order; none in a document that amends nothing. */
export function findOperations(document: AmendingDocument): readonly Operation[] {
  return readAmendments(document).map(({ nodes: _, ...operation }) => operation);
}

/** The units of the document itself, without the texts attached to it. */
function ownUnits({ body: { children } }: AmendingDocument): readonly Unit[] {
  return ofFirstDocument(children).filter((node): node is Unit => isUnit(node) && !isAttached(node));
}

/** What the title says: the act that is amended, where it names exactly one. */
function outerContext(document: AmendingDocument): Context {
  const { body, citations, metadata } = document;
  // The first unit ends the title and the sentence that issues the act.
  const first = body.children.find((node) => isUnit(node));
  const corrects = isErratum(document);
  const inTitle = citations.filter(
    ({ by, relation, position }) =>
      by === null &&
      (relation === 'amends' || relation === 'repeals' || corrects) &&
      position.start.offset < (first?.position.start.offset ?? Number.POSITIVE_INFINITY),
  );
  const heading = body.children.find(({ type }) => type === 'heading');
  const above = inTitle.filter(({ position }) => position.start.offset < (heading?.position.end.offset ?? 0));
  const named = [above, inTitle].find((each) => new Set(each.map(({ work }) => work)).size === 1);
  return {
    citation: named?.[0] ?? null,
    attached: null,
    scope: null,
    lead: null,
    since: undefined,
    isAmending: corrects || TITLE.test(metadata.title ?? ''),
  };
}

function citationsIn(citations: readonly Citation[]): Reading['citationsIn'] {
  const starts = citations.map(({ position }) => position.start.offset);
  return ({ start, end }: Position) =>
    citations.slice(lastNotAbove(starts, start.offset - 1) + 1, lastNotAbove(starts, end.offset - 1) + 1);
}
