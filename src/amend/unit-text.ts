import {
  byRole,
  childrenOf,
  isUnit,
  punctuatedLabel,
  type TreeNode,
  type Unit,
  type UnnamedAppendix,
} from '../model/index.js';

/** The text of a node, one line a paragraph, with a unit's label on the line of its first text. */
export const linesOf = (node: TreeNode): readonly string[] =>
  byRole<readonly string[], TreeNode>(node, {
    root: linesBelow,
    frame: linesBelow,
    field: ({ value }) => [value],
    unit: unitLines,
    paragraph: ({ value }) => [value],
    bullet: (bullet) => opened(`${bullet.marker} `, linesBelow(bullet)),
    table: ({ children }) => children.flatMap(linesOf),
    tableRow: ({ children }) => [children.map((cell) => linesOf(cell).join(' ')).join(' | ')],
    tableCell: linesBelow,
    quotation: linesBelow,
    footnote: () => [],
    surrounding: () => [],
    contents: () => [],
  });

const linesBelow = (node: TreeNode): readonly string[] => childrenOf(node).flatMap(linesOf);

function unitLines(unit: Unit | UnnamedAppendix): readonly string[] {
  const below = linesBelow(unit);
  if (!isUnit(unit)) return below;
  const label = punctuatedLabel(unit);
  if (unit.heading !== null) return [`${label} ${unit.heading}`, ...below];
  return unit.children[0]?.type === 'paragraph' ? opened(`${label} `, below) : [label, ...below];
}

const opened = (lead: string, [first, ...rest]: readonly string[]): readonly string[] => [
  `${lead}${first ?? ''}`.trimEnd(),
  ...rest,
];
