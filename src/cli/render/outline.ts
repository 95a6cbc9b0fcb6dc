import { type BodyNode, type Root, type TreeNode, type Unit, unitsBelow } from '../../model/index.js';
import { greatest } from './extremes.js';
import { pad, printable, truncate } from './layout.js';
import type { Style } from './style.js';
import { widthOf } from './width.js';

interface Row {
  /** The branches of the tree. */
  readonly branches: string;
  readonly label: string;
  readonly labelWidth: number;
  readonly heading: string | null;
  /** The start of the text, if there is no heading. */
  readonly opening: string;
  readonly hidden: number;
  readonly line: number;
}

const WIDEST_LABEL = 24;

/** Clauses and points count as text of an article and are not shown in the outline. */
const isDetail = (unit: Unit): boolean => unit.type === 'clause' || unit.type === 'point';

const openingOf = (node: BodyNode): string => {
  if (node.type === 'paragraph') return node.value;
  if (node.type === 'bullet') return node.children.map(openingOf).find((text) => text !== '') ?? '';
  return '';
};

const rowsOf = (node: TreeNode, branches: string, depth: number, levels: number | null): readonly Row[] => {
  const units = unitsBelow(node).filter((unit) => levels !== null || !isDetail(unit));
  const labels = units.map((unit) => truncate(printable(unit.label), WIDEST_LABEL));
  const labelWidth = greatest(labels.map(widthOf));
  return units.flatMap((unit, index): readonly Row[] => {
    const last = index === units.length - 1;
    const below =
      levels !== null && depth >= levels
        ? []
        : rowsOf(unit, `${branches}${last ? '   ' : '│  '}`, depth + 1, levels);
    const row: Row = {
      branches: `${branches}${last ? '└─ ' : '├─ '}`,
      label: labels[index] ?? '',
      labelWidth,
      heading: unit.heading === null ? null : printable(unit.heading),
      opening: printable(unit.children.map(openingOf).find((text) => text !== '') ?? ''),
      hidden: below.length === 0 ? countUnits(unit) : 0,
      line: unit.position.start.line,
    };
    return [row, ...below];
  });
};

/** All units below a node, at any depth. */
export const countUnits = (node: TreeNode): number =>
  unitsBelow(node).reduce((sum, unit) => sum + 1 + countUnits(unit), 0);

/**
 * The outline as a tree, one line per unit, with the number of its first line at the right edge. Without `levels`, it
 * goes down to articles, and to the last division of a plan.
 */
export const renderOutline = (root: Root | Unit, levels: number | null, style: Style): string => {
  const { palette, messages, width } = style;
  const rows = rowsOf(root, '', 1, levels);
  const lineWidth = greatest(rows.map((row) => String(row.line).length));
  return rows
    .map((row) => {
      const hidden = row.hidden > 0 ? ` ${messages.report.collapsed(row.hidden)}` : '';
      const used = widthOf(row.branches) + row.labelWidth + 2;
      const room = Math.max(width - used - lineWidth - 2 - widthOf(hidden), 0);
      const text = truncate(row.heading ?? row.opening, room);
      const painted = row.heading === null ? palette.faint(text) : text;
      const filling = ' '.repeat(Math.max(0, room - widthOf(text)));
      return [
        palette.faint(row.branches),
        palette.label(pad(row.label, row.labelWidth)),
        '  ',
        painted,
        palette.faint(hidden),
        filling,
        '  ',
        palette.faint(pad(String(row.line), lineWidth, 'left')),
      ].join('');
    })
    .join('\n');
};
