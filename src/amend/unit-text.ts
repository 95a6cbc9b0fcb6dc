import { type BodyNode, isUnit, type TreeNode, type Unit } from '../model/index.js';

/** What stands between a unit's label and its text. */
const MARKS: Readonly<Partial<Record<Unit['type'], string>>> = { article: '.', clause: '.', point: ')' };

const markOf = (unit: Unit): string => {
  if (unit.type !== 'division') return MARKS[unit.type] ?? '';
  return unit.numbering === 'letter' ? ')' : '.';
};

/** A label as it is written before the text of its unit: "Điều 5.", "2.", "đ)". */
export const writtenLabel = (unit: Unit): string => `${unit.label}${markOf(unit)}`;

/** The paragraphs of a node as one writes them, label and text on one line. */
export function linesOf(node: TreeNode): readonly string[] {
  switch (node.type) {
    case 'paragraph':
    case 'field':
      return [node.value];
    case 'chrome':
    case 'furniture':
    case 'contents':
    case 'footnote':
      return [];
    case 'bullet':
      return opened(`${node.marker} `, node.children.flatMap(linesOf));
    case 'table':
      return node.children.map((row) =>
        row.children.map((cell) => cell.children.flatMap(linesOf).join(' ')).join(' | '),
      );
    default:
      return isUnit(node) ? unitLines(node) : node.children.flatMap((child: TreeNode) => linesOf(child));
  }
}

function unitLines(unit: Unit): readonly string[] {
  const label = writtenLabel(unit);
  const below = unit.children.flatMap((child: BodyNode) => linesOf(child));
  if (unit.heading !== null) return [`${label} ${unit.heading}`, ...below];
  return unit.children[0]?.type === 'paragraph' ? opened(`${label} `, below) : [label, ...below];
}

const opened = (lead: string, [first, ...rest]: readonly string[]): readonly string[] => [
  `${lead}${first ?? ''}`.trimEnd(),
  ...rest,
];
