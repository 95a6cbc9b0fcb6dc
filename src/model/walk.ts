import type { Appendix, Field, Form, Frame, Paragraph, TreeNode, Unit, UnnamedAppendix } from './tree.js';
import { articleGroups } from './unit-names.js';

/**
 * The role of each type of node in the tree. Code that walks or writes the tree goes by roles, so a new type of node
 * only has to be given one here.
 */
const ROLES = {
  root: 'root',
  heading: 'frame',
  preamble: 'frame',
  closing: 'frame',
  field: 'field',
  part: 'unit',
  chapter: 'unit',
  section: 'unit',
  subsection: 'unit',
  article: 'unit',
  clause: 'unit',
  point: 'unit',
  division: 'unit',
  appendix: 'unit',
  form: 'unit',
  paragraph: 'paragraph',
  bullet: 'bullet',
  table: 'table',
  tableRow: 'tableRow',
  tableCell: 'tableCell',
  footnote: 'footnote',
  quotation: 'quotation',
  chrome: 'surrounding',
  furniture: 'surrounding',
  contents: 'contents',
} as const satisfies Readonly<Record<TreeNode['type'], string>>;

/** The role of a node: lines around the body are frames, everything with a label in the outline is a unit. */
export type Role = (typeof ROLES)[TreeNode['type']];

/** The nodes that have a role. */
export type NodeOf<R extends Role, Node extends TreeNode = TreeNode> = Node extends TreeNode
  ? (typeof ROLES)[Node['type']] extends R
    ? Node
    : never
  : never;

/** One function for the nodes of each role. */
export type ByRole<Result, Node extends TreeNode = TreeNode> = {
  readonly [R in (typeof ROLES)[Node['type']]]: (node: NodeOf<R, Node>) => Result;
};

/** Applies to a node the function for its role. */
export function byRole<Result, Node extends TreeNode>(node: Node, makers: ByRole<Result, Node>): Result {
  const make = (makers as Readonly<Record<Role, (node: Node) => Result>>)[ROLES[node.type]];
  return make(node);
}

/** Whether a node is a labelled unit of the outline. */
export const isUnit = (node: TreeNode): node is Unit =>
  ROLES[node.type] === 'unit' && 'label' in node && node.label !== null;

const ARTICLE_GROUPS: ReadonlySet<Unit['type']> = new Set(articleGroups);

/** Whether a unit is of a kind that holds articles: a part, a chapter or a section. */
export const isArticleGroup = ({ type }: Unit): boolean => ARTICLE_GROUPS.has(type);

/** A unit's label as written; empty for an attached text without one. */
export const labelOf = ({ label }: Unit | UnnamedAppendix): string => label ?? '';

/** A unit's label with the mark that most documents write after it: "1.", "a)", "Điều 5.", "Chương I". */
export function punctuatedLabel(node: Unit | UnnamedAppendix): string {
  const label = labelOf(node);
  if (node.type === 'point' || (node.type === 'division' && node.numbering === 'letter')) return `${label})`;
  return node.type === 'clause' || node.type === 'division' || node.type === 'article' ? `${label}.` : label;
}

/** Whether a node is a heading, a preamble or a closing. */
export const isFrame = (node: TreeNode): node is Frame => ROLES[node.type] === 'frame';

/** Whether a node is a named text attached to the document: an appendix or a form. */
export const isAttached = (node: TreeNode): node is Appendix | Form =>
  isUnit(node) && (node.type === 'appendix' || node.type === 'form');

/** The lines of a frame, without page furniture and the like. */
export const linesOfFrame = ({ children }: Frame): readonly (Field | Paragraph)[] =>
  children.filter((child) => child.type === 'field' || child.type === 'paragraph');

/** The nodes right below a root, up to the heading of a second document in the same file. */
export function ofFirstDocument<Node extends Pick<TreeNode, 'type'>>(
  children: readonly Node[],
): readonly Node[] {
  const first = children.findIndex(({ type }) => type === 'heading');
  const second = children.findIndex(({ type }, index) => type === 'heading' && first >= 0 && index > first);
  return second < 0 ? children : children.slice(0, second);
}

/**
 * Whether the content of a node belongs to another text, so that labels and references in it are not the document's.
 */
export const isForeign = (node: TreeNode): boolean => node.type === 'quotation' || node.type === 'footnote';

/** The nodes right below a node. */
export const childrenOf = (node: TreeNode): readonly TreeNode[] => ('children' in node ? node.children : []);

/** A node on a walk, and the path to it. */
export interface Visit {
  readonly node: TreeNode;
  /** How many nodes are above it, up to the one that the walk began with. */
  readonly depth: number;
  readonly parent: Visit | null;
}

/** The nodes above a node, from the one that the walk began with. */
export function ancestorsOf(visit: Visit): readonly TreeNode[] {
  const ancestors: TreeNode[] = [];
  for (let above = visit.parent; above !== null; above = above.parent) ancestors.push(above.node);
  return ancestors.reverse();
}

/**
 * Visits a node and all nodes below it, in reading order.
 *
 * @param goesInto - whether the nodes below a node are visited; by default, all are
 */
export function* walk(from: TreeNode, goesInto: (node: TreeNode) => boolean = () => true): Generator<Visit> {
  const pending: Visit[] = [{ node: from, depth: 0, parent: null }];
  for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
    yield visit;
    const children = childrenOf(visit.node);
    if (children.length === 0 || !goesInto(visit.node)) continue;
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const node = children[index];
      if (node !== undefined) pending.push({ node, depth: visit.depth + 1, parent: visit });
    }
  }
}

/** A node and all nodes below it, in reading order. */
export function nodesOf(
  from: TreeNode,
  goesInto: (node: TreeNode) => boolean = () => true,
): readonly TreeNode[] {
  return Array.from(walk(from, goesInto), ({ node }) => node);
}

/** The nearest units below a node. Units in quotations and footnotes belong to other texts and do not count. */
export function unitsBelow(from: TreeNode): readonly Unit[] {
  return nodesOf(from, (node) => node === from || !(isUnit(node) || isForeign(node))).filter(
    (node): node is Unit => node !== from && isUnit(node),
  );
}
