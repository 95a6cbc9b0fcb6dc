import type { Paragraph, ParsedDocument, Position, Table, TreeNode, Unit } from '../../src/model/index.js';

/** The parts of a tree that a test may change. */
export type Mutable<Node> = Node extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : Node extends object
    ? { -readonly [Key in keyof Node]: Mutable<Node[Key]> }
    : Node;

export type MutableUnit = Mutable<Unit>;
export type MutableTable = Mutable<Table>;
export type MutableNode = Mutable<TreeNode>;

/** A node, with the nodes around it. */
export interface Spot<Node> {
  readonly node: Node;
  readonly parent: { children: MutableNode[] };
  readonly index: number;
  /** The units around it, including itself if it is one, as {@link say} writes them. */
  readonly path: readonly string[];
  readonly ancestors: readonly MutableNode[];
}

const NAMELESS: ReadonlySet<MutableNode['type']> = new Set([
  'root',
  'paragraph',
  'field',
  'tableCell',
  'bullet',
]);
/** Nodes that are not running text, or mean the same in any order. */
const UNSEEN: ReadonlySet<MutableNode['type']> = new Set([
  'footnote',
  'chrome',
  'furniture',
  'contents',
  'heading',
  'closing',
]);

const nameOf = (node: MutableNode): string => {
  if ('label' in node && node.label !== null) return node.label;
  return node.type === 'tableRow' ? 'row' : node.type === 'tableCell' ? 'cell' : node.type;
};

/** All nodes that are compared, in reading order. */
export function* spotsOf(
  root: MutableNode,
  path: readonly string[] = [],
  ancestors: readonly MutableNode[] = [],
): Generator<Spot<MutableNode>> {
  if (!('children' in root)) return;
  const children: MutableNode[] = root.children;
  for (const [index, node] of children.entries()) {
    if (UNSEEN.has(node.type)) continue;
    const own = NAMELESS.has(node.type) ? path : [...path, nameOf(node)];
    yield { node, parent: { children }, index, path: own, ancestors };
    yield* spotsOf(node, own, [...ancestors, node]);
  }
}

const withoutNotes = (node: MutableNode): void => {
  if (!('children' in node)) return;
  const children: MutableNode[] = node.children;
  children.splice(0, children.length, ...children.filter(({ type }) => type !== 'footnote'));
  for (const child of children) withoutNotes(child);
};

/** A document without its footnotes, because it depends on all of them which numbers are calls. */
export const bareOf = (document: ParsedDocument): ParsedDocument => {
  const copy = copyOf(document);
  withoutNotes(copy.body);
  return copy;
};

/** A copy of a document that may be changed. */
export const copyOf = (document: ParsedDocument): Mutable<ParsedDocument> =>
  structuredClone(document) as Mutable<ParsedDocument>;

const nowhere: Position = {
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 1, offset: 0 },
};

export const paragraphOf = (value: string): Mutable<Paragraph> => ({
  type: 'paragraph',
  value,
  position: nowhere,
});

/** A unit of the same type as another, with one paragraph. */
export const unitLike = (unit: MutableUnit, label: string, value: string): MutableUnit => ({
  ...unit,
  label,
  heading: unit.heading === null ? null : value,
  children:
    unit.heading === null
      ? [paragraphOf(value)]
      : [paragraphOf(`${value} ${value.split(' ').toReversed().join(' ')}`)],
});

export const wordsOf = (node: MutableNode): readonly string[] => {
  const own = 'value' in node ? node.value : 'heading' in node ? (node.heading ?? '') : '';
  const below = 'children' in node ? (node.children as MutableNode[]).flatMap((child) => wordsOf(child)) : [];
  return [...(own.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []), ...below];
};
