import type {
  BodyNode,
  Closing,
  Field,
  FieldName,
  Heading,
  ParsedDocument,
  Preamble,
  Span,
  TreeNode,
  Unit,
} from '../model/index.js';
import { groupBy } from './group-by.js';
import { unclosedQuotations } from './quotations.js';
import { firstLine, type SourceText, sourceText, spanOf } from './source-text.js';
import { lastNotAbove } from './span-set.js';

/** What a unit is numbered and referred to in: the document, a text attached to it, or a second document after it. */
export type Host = TreeNode;

/** A unit of the outline and where it hangs. */
export interface PlacedUnit {
  readonly unit: Unit;
  /** The units around it, outermost first. */
  readonly ancestors: readonly Unit[];
  readonly host: Host;
  /** Whether it belongs to text that another document is amended to read, or to a footnote. */
  readonly quoted: boolean;
}

/** What a rule may look at. */
export interface RuleContext {
  readonly document: ParsedDocument;
  readonly source: SourceText;
  /** "Quyết định", in normal case; an official letter is told by its form; `null` where nothing tells the kind. */
  readonly kind: string | null;
  readonly heading: Heading | null;
  readonly preamble: Preamble | null;
  /** Of the document itself, not of a text attached to it. */
  readonly closing: Closing | null;
  /** Parts of heading, preamble and closing of the document itself, in reading order. */
  readonly fields: (...names: readonly FieldName[]) => readonly Field[];
  /** What the document's own body consists of, without the texts attached to it. */
  readonly body: readonly BodyNode[];
  /** Whether "Kính gửi" says to whom it is sent. */
  readonly addressed: boolean;
  /** The texts attached to it. */
  readonly attached: readonly BodyNode[];
  readonly units: readonly PlacedUnit[];
  /** Where to point for a part that is missing: the first of these fields that is there, else the top of the document. */
  readonly nearest: (...names: readonly FieldName[]) => Span;
}

/** Whether a node is a labelled unit of the outline. */
export function isUnit(node: { readonly type: string }): node is Unit {
  return 'label' in node && 'heading' in node;
}

const isField = (node: { readonly type: string }): node is Field => node.type === 'field';

const isAttached = (node: TreeNode) => node.type === 'appendix' || node.type === 'form';

/** Texts of whole sections whose labels are not those of the text around them. */
const isForeign = (node: TreeNode) => node.type === 'quotation' || node.type === 'footnote';

type Surroundings = Omit<PlacedUnit, 'unit'>;

function placeUnits(nodes: readonly BodyNode[], around: Surroundings): PlacedUnit[] {
  return nodes.flatMap((node): PlacedUnit[] => {
    if (!('children' in node)) return [];
    if (!isUnit(node))
      return placeUnits(node.children, { ...around, quoted: around.quoted || isForeign(node) });
    const inner = {
      ...around,
      ancestors: [...around.ancestors, node],
      host: isAttached(node) ? node : around.host,
    };
    return [{ ...around, unit: node }, ...placeUnits(node.children, inner)];
  });
}

/** Behind a quotation that never closes, what stands in the same article is taken for quoted. */
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

type Part = ParsedDocument['body']['children'][number];

const isBody = (node: Part): node is BodyNode =>
  node.type !== 'heading' && node.type !== 'preamble' && node.type !== 'closing';

/** Where a second heading begins a text of its own; the number of all nodes where none does. */
function ownLength(parts: readonly Part[]): number {
  const second = parts.findIndex((node, index) => node.type === 'heading' && index > 0);
  return second < 0 ? parts.length : second;
}

/** What stands under a closing and is told as part of a heading belongs to something else, as a web page's footer. */
const CLOSING_NAMES: ReadonlySet<FieldName> = new Set([
  'authority',
  'signerPosition',
  'signer',
  'recipients',
]);

/** A field without the white space that a line may have at its ends. */
function trimmed(field: Field, source: SourceText): Field {
  const { start, end } = spanOf(field);
  const written = source.slice({ start, end });
  const from = start + written.length - written.trimStart().length;
  return { ...field, position: source.position({ start: from, end: from + written.trim().length }) };
}

/** The rest of a number that goes on behind a hyphen with spaces around it. */
function withRest(field: Field, source: SourceText): Field {
  if (field.name !== 'number') return field;
  const { start, end } = spanOf(field);
  const rest = source.slice({ start: end, end: source.lineAt(start).end });
  const more = /^\s{0,2}[-–]\s{0,2}\p{Lu}[\p{L}&.-]*(?=\s{2}|\s*$|\s*\|)/u.exec(rest)?.[0] ?? '';
  const value = source.slice({ start, end: end + more.length }).replace(/\s+/gu, ' ');
  return more === ''
    ? field
    : { ...field, value, position: source.position({ start, end: end + more.length }) };
}

/** A letter has no kind; it has "V/v …" instead and is sent to someone. */
function isLetter(fields: readonly Field[], own: readonly Part[]): boolean {
  if (fields.some(({ name }) => name === 'kind')) return false;
  const subject = fields.some(({ name, value }) => name === 'title' && /^V\/v\s/iu.test(value));
  return subject || isAddressed(fields, own);
}

/** Whether "Kính gửi" stands above the body, be it told as a field or not. */
function isAddressed(fields: readonly Field[], own: readonly Part[]): boolean {
  const above = own.filter(isBody).slice(0, 3);
  return (
    fields.some(({ name }) => name === 'addressee') ||
    above.some((node) => node.type === 'paragraph' && /^Kính gửi/u.test(node.value))
  );
}

/** Gathers what rules ask for again and again. */
export function createRuleContext(document: ParsedDocument, text: string): RuleContext {
  const source = sourceText(text);
  const parts = document.body.children;
  const end = ownLength(parts);
  const own = parts.slice(0, end);
  const heading = own.find((node) => node.type === 'heading') ?? null;
  const preamble = own.find((node) => node.type === 'preamble') ?? null;
  const closing = own.find((node) => node.type === 'closing') ?? null;
  const fields = [heading, preamble, closing].flatMap((part): readonly Field[] => {
    const children: readonly { readonly type: string }[] = part?.children ?? [];
    const known = children.filter(isField).filter(({ name }) => part !== closing || CLOSING_NAMES.has(name));
    return known.map((field) => withRest(trimmed(field, source), source));
  });
  const byName = (...names: readonly FieldName[]) => fields.filter(({ name }) => names.includes(name));
  const top = { ancestors: [], quoted: false };

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
      ...placeUnits(own.filter(isBody), { ...top, host: document.body }),
      ...placeUnits(parts.slice(end).filter(isBody), { ...top, host: parts[end] ?? document.body }),
    ]),
    nearest: (...names) => {
      const field = names.flatMap((name) => byName(name))[0];
      return firstLine(text, field === undefined ? { start: 0, end: text.length } : spanOf(field));
    },
  };
}

/** A node and all under it, in reading order. */
export function nodesOf(node: TreeNode): TreeNode[] {
  const found: TreeNode[] = [];
  const walk = (next: TreeNode) => {
    found.push(next);
    if ('children' in next) for (const child of next.children) walk(child);
  };
  walk(node);
  return found;
}

/** Units that stand beside each other in one parent; text that another document is amended to read is left out. */
export function siblings(context: RuleContext): readonly (readonly PlacedUnit[])[] {
  const own = context.units.filter(({ quoted }) => !quoted);
  return [...groupBy(own, ({ ancestors, host }): TreeNode => ancestors.at(-1) ?? host).values()];
}
