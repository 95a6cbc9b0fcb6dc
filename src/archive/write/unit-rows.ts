import {
  byRole,
  isForeign,
  isUnit,
  labelOf,
  type TreeNode,
  type Unit,
  type Visit,
  walk,
} from '../../model/index.js';

/** A unit of a document, as a row. */
export interface UnitRow {
  readonly position: number;
  readonly type: string;
  readonly labels: readonly string[];
  readonly label: string | null;
  readonly heading: string | null;
  readonly text: string;
  readonly line: number;
  readonly start_offset: number;
  readonly end_offset: number;
}

const nothing = (): string => '';

/** The words of a node itself; none for units, which have their own rows, and for what is not text of the document. */
const ownWords = (node: TreeNode): string =>
  byRole<string, TreeNode>(node, {
    root: nothing,
    frame: nothing,
    field: ({ value }) => value,
    unit: (unit) => (isUnit(unit) ? '' : [labelOf(unit), unit.heading ?? ''].join(' ').trim()),
    paragraph: ({ value }) => value,
    bullet: nothing,
    table: nothing,
    tableRow: nothing,
    tableCell: nothing,
    surrounding: nothing,
    contents: nothing,
    footnote: nothing,
    quotation: nothing,
  });

interface OpenRow {
  readonly node: TreeNode;
  readonly labels: readonly string[];
  readonly parts: string[];
}

/** The unit around a node in the outline: what is quoted, or in a footnote, belongs to the unit around it. */
const unitAround = (visit: Visit, rows: ReadonlyMap<TreeNode, OpenRow>, root: OpenRow): OpenRow => {
  for (let at: Visit | null = visit; at !== null; at = at.parent) {
    const row = rows.get(at.node);
    if (row !== undefined) return row;
  }
  return root;
};

const isWithinForeign = (visit: Visit): boolean => {
  for (let at: Visit | null = visit; at !== null; at = at.parent) if (isForeign(at.node)) return true;
  return false;
};

const rowOf = ({ node, labels, parts }: OpenRow, position: number): UnitRow => {
  const unit: Unit | null = isUnit(node) ? node : null;
  return {
    position,
    type: node.type,
    labels,
    label: unit?.label ?? null,
    heading: unit?.heading ?? null,
    text: parts.join('\n'),
    line: node.position.start.line,
    start_offset: node.position.start.offset,
    end_offset: node.position.end.offset,
  };
};

/** The units of a document in reading order; the first row is for everything outside units. */
export function unitRows(body: TreeNode): readonly UnitRow[] {
  const root: OpenRow = { node: body, labels: [], parts: [] };
  const rows = new Map<TreeNode, OpenRow>([[body, root]]);
  for (const visit of walk(body)) {
    const { node } = visit;
    const around = unitAround(visit, rows, root);
    if (isUnit(node) && !isWithinForeign(visit)) {
      rows.set(node, { node, labels: [...around.labels, node.label], parts: [] });
      continue;
    }
    const words = isUnit(node) ? [node.label, node.heading ?? ''].join(' ').trim() : ownWords(node);
    if (words !== '') around.parts.push(words);
  }
  return [...rows.values()].map(rowOf);
}
