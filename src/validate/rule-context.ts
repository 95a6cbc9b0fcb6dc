import { foldSpace, groupBy, lastNotAbove, once } from '../chars/index.js';
import {
  ancestorsOf,
  type BodyNode,
  type Closing,
  type Field,
  type FieldName,
  type Heading,
  isAttached,
  isForeign,
  isFrame,
  isUnit,
  type Layout,
  linesOfFrame,
  type Paragraph,
  type ParsedDocument,
  type Preamble,
  type RootNode,
  type Span,
  type TreeNode,
  type Unit,
  walk,
} from '../model/index.js';
import { blanksOf, formsOf } from './forms.js';
import { type LookedText, lookedText } from './looked-text.js';
import { unclosedQuotations } from './quotations.js';
import { firstLine, type SourceText, sourceText, spanOf } from './source-text.js';
import type { SpanSet } from './span-set.js';

/**
 * The scope of a unit's number and of references to it: the document, a text attached to it, or a second document
 * after it.
 */
export type Host = TreeNode;

/** A unit of the outline and its position in it. */
export interface PlacedUnit {
  readonly unit: Unit;
  /** The units around it, outermost first. */
  readonly ancestors: readonly Unit[];
  readonly host: Host;
  /** Whether it belongs to a quoted amendment or a footnote. */
  readonly quoted: boolean;
}

/** Everything that is available to a rule. */
export interface RuleContext {
  readonly document: ParsedDocument;
  readonly source: SourceText;
  /** "Quyết định", in normal case; an official letter is recognised by its form; `null` if the kind is unknown. */
  readonly kind: string | null;
  readonly heading: Heading | null;
  readonly preamble: Preamble | null;
  /** Of the document itself, not of an attached text. */
  readonly closing: Closing | null;
  /** Parts of heading, preamble and closing of the document itself, in reading order. */
  readonly fields: (...names: readonly FieldName[]) => readonly Field[];
  /** The contents of the document's own body, without attached texts. */
  readonly body: readonly BodyNode[];
  /** Whether "Kính gửi" gives an addressee. */
  readonly addressed: boolean;
  /** The texts attached to it. */
  readonly attached: readonly BodyNode[];
  readonly units: readonly PlacedUnit[];
  /** What is to be filled in, in forms and elsewhere. */
  readonly blanks: () => readonly Span[];
  /** The stretches to be filled in, where neither blanks nor line numbers are faults of the document. */
  readonly forms: () => SpanSet;
  /** Where to report a missing part: the first of these fields that exists, else the top of the document. */
  readonly nearest: (...names: readonly FieldName[]) => Span;
  /** The look of the text; `null` if the file does not describe it. */
  readonly looked: LookedText | null;
}

const isField = (node: Field | Paragraph): node is Field => node.type === 'field';

const placeUnits = (nodes: readonly BodyNode[], host: Host): readonly PlacedUnit[] =>
  nodes.flatMap((top) =>
    [...walk(top)].flatMap((visit): readonly PlacedUnit[] => {
      const { node } = visit;
      if (!isUnit(node)) return [];
      const ancestors = ancestorsOf(visit);
      return [
        {
          unit: node,
          ancestors: ancestors.filter(isUnit),
          host: ancestors.findLast(isAttached) ?? host,
          quoted: ancestors.some(isForeign),
        },
      ];
    }),
  );

/** After a quotation that is never closed, the rest of the article counts as quoted. */
function withOpenQuotations(source: SourceText, units: readonly PlacedUnit[]): readonly PlacedUnit[] {
  const opened = unclosedQuotations(source);
  if (opened.length === 0) return units;
  return units.map((placed) => {
    const article = placed.ancestors.find(({ type }) => type === 'article');
    const from = article?.position.start.offset ?? Number.POSITIVE_INFINITY;
    const at = placed.unit.position.start.offset;
    const lastMark = opened[lastNotAbove(opened, at - 1)] ?? -1;
    return { ...placed, quoted: placed.quoted || lastMark >= from };
  });
}

const isBody = (node: RootNode): node is BodyNode => !isFrame(node);

/** The index of a second heading, which begins a separate text; the number of nodes if there is none. */
function ownLength(parts: readonly RootNode[]): number {
  const second = parts.findIndex((node, index) => node.type === 'heading' && index > 0);
  return second < 0 ? parts.length : second;
}

/** Any other field in a closing, such as a title, belongs to something else, for example the footer of a web page. */
const CLOSING_NAMES: ReadonlySet<FieldName> = new Set([
  'authority',
  'signerPosition',
  'signer',
  'recipients',
]);

/** A field, trimmed. */
function trimmed(field: Field, source: SourceText): Field {
  const { start, end } = spanOf(field);
  const written = source.slice({ start, end });
  const from = start + written.length - written.trimStart().length;
  return { ...field, position: source.position({ start: from, end: from + written.trim().length }) };
}

/** A number, including a remainder after a hyphen with spaces around it. */
function withRest(field: Field, source: SourceText): Field {
  if (field.name !== 'number') return field;
  const { start, end } = spanOf(field);
  const rest = source.slice({ start: end, end: source.lineAt(start).end });
  const more = /^\s{0,2}[-–]\s{0,2}\p{Lu}[\p{L}&.-]*(?=\s{2}|\s*$|\s*\|)/u.exec(rest)?.[0] ?? '';
  const value = foldSpace(source.slice({ start, end: end + more.length }));
  return more === ''
    ? field
    : { ...field, value, position: source.position({ start, end: end + more.length }) };
}

/** An official letter has no kind; instead it has "V/v …" and an addressee. */
function isLetter(fields: readonly Field[], own: readonly RootNode[]): boolean {
  if (fields.some(({ name }) => name === 'kind')) return false;
  const subject = fields.some(({ name, value }) => name === 'title' && /^V\/v\s/iu.test(value));
  return subject || isAddressed(fields, own);
}

/** Whether "Kính gửi" precedes the body, as a field or in a paragraph. */
function isAddressed(fields: readonly Field[], own: readonly RootNode[]): boolean {
  const above = own.filter(isBody).slice(0, 3);
  return (
    fields.some(({ name }) => name === 'addressee') ||
    above.some((node) => node.type === 'paragraph' && /^Kính gửi/u.test(node.value))
  );
}

/** Collects what rules use repeatedly. */
export function createRuleContext(
  document: ParsedDocument,
  text: string,
  layout: Layout | null = null,
): RuleContext {
  const source = sourceText(text);
  const parts = document.body.children.filter(({ type }) => type !== 'furniture' && type !== 'chrome');
  const end = ownLength(parts);
  const own = parts.slice(0, end);
  const heading = own.find((node) => node.type === 'heading') ?? null;
  const preamble = own.find((node) => node.type === 'preamble') ?? null;
  const closing = own.find((node) => node.type === 'closing') ?? null;
  const fields = [heading, preamble, closing].flatMap((part): readonly Field[] => {
    const children = part === null ? [] : linesOfFrame(part);
    const known = children.filter(isField).filter(({ name }) => part !== closing || CLOSING_NAMES.has(name));
    return known.map((field) => withRest(trimmed(field, source), source));
  });
  const byName = (...names: readonly FieldName[]) => fields.filter(({ name }) => names.includes(name));

  const blanks = once(() => blanksOf(source.text));
  return {
    document,
    source,
    kind: document.metadata.kind ?? (isLetter(fields, own) ? 'Công văn' : null),
    heading,
    preamble,
    closing,
    fields: byName,
    body: own.filter(isBody).filter((node) => !isAttached(node)),
    addressed: isAddressed(fields, own),
    attached: parts.filter(isBody).filter(isAttached),
    units: withOpenQuotations(source, [
      ...placeUnits(own.filter(isBody), document.body),
      ...placeUnits(parts.slice(end).filter(isBody), parts[end] ?? document.body),
    ]),
    blanks,
    forms: once(() => formsOf({ document, closing, source, blanks: blanks() })),
    nearest: (...names) => {
      const field = names.flatMap((name) => byName(name))[0];
      return firstLine(source, field === undefined ? { start: 0, end: text.length } : spanOf(field));
    },
    looked: lookedText(layout),
  };
}

/** The units with a common parent, without quoted amendments. */
export function siblings(context: RuleContext): readonly (readonly PlacedUnit[])[] {
  const own = context.units.filter(({ quoted }) => !quoted);
  return [...groupBy(own, ({ ancestors, host }): TreeNode => ancestors.at(-1) ?? host).values()];
}
