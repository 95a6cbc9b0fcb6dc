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
import { firstLine, type SourceText, sourceText, spanOf } from './source.js';

/** A unit of the outline and where it hangs. */
export interface PlacedUnit {
  readonly unit: Unit;
  /** The units around it, outermost first. */
  readonly ancestors: readonly Unit[];
  /** Whether it belongs to text that another document is amended to read. */
  readonly quoted: boolean;
}

/** What a rule may look at. */
export interface Context {
  readonly document: ParsedDocument;
  readonly source: SourceText;
  /** "Quyết định", in normal case; `null` where the document says none. */
  readonly kind: string | null;
  readonly heading: Heading | null;
  readonly preamble: Preamble | null;
  /** Of the document itself, not of a text attached to it. */
  readonly closing: Closing | null;
  readonly fields: (name: FieldName) => readonly Field[];
  readonly units: readonly PlacedUnit[];
  /** Where to point for a part that is missing: the first of these fields that is there, else the top of the document. */
  readonly nearest: (...names: readonly FieldName[]) => Span;
  /** The other documents that were read together with this one. */
  readonly others: readonly ParsedDocument[];
}

/** Whether a node is a labelled unit of the outline. */
export function isUnit(node: { readonly type: string }): node is Unit {
  return 'label' in node && 'heading' in node;
}

const isField = (node: { readonly type: string }): node is Field => node.type === 'field';

function placeUnits(nodes: readonly BodyNode[], ancestors: readonly Unit[], quoted: boolean): PlacedUnit[] {
  return nodes.flatMap((node): PlacedUnit[] => {
    if (!('children' in node)) return [];
    if (!isUnit(node)) return placeUnits(node.children, ancestors, quoted || node.type === 'quotation');
    return [{ unit: node, ancestors, quoted }, ...placeUnits(node.children, [...ancestors, node], quoted)];
  });
}

/** Gathers what rules ask for again and again. */
export function createContext(
  document: ParsedDocument,
  text: string,
  others: readonly ParsedDocument[] = [],
): Context {
  const parts = document.body.children;
  const heading = parts.find((node) => node.type === 'heading') ?? null;
  const preamble = parts.find((node) => node.type === 'preamble') ?? null;
  const closing = parts.find((node) => node.type === 'closing') ?? null;
  const body = parts.filter(
    (node): node is BodyNode =>
      node.type !== 'heading' && node.type !== 'preamble' && node.type !== 'closing',
  );
  const fields = [heading, preamble, closing].flatMap((part): readonly Field[] => {
    const children: readonly { readonly type: string }[] = part?.children ?? [];
    return children.filter(isField);
  });
  const byName = (name: FieldName) => fields.filter((field) => field.name === name);

  return {
    document,
    source: sourceText(text),
    kind: document.metadata.kind,
    heading,
    preamble,
    closing,
    fields: byName,
    units: placeUnits(body, [], false),
    nearest: (...names) => {
      const field = names.flatMap(byName)[0];
      const anchor = field === undefined ? { start: 0, end: text.length } : spanOf(field);
      return firstLine(text, anchor);
    },
    others,
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
