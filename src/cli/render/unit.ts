import { type BodyNode, type ParsedDocument, punctuatedLabel, type TreeNode } from '../../model/index.js';
import type { PlacedUnit } from '../find-section.js';
import { hang, printable, truncate } from './layout.js';
import type { Style } from './style.js';
import { renderWorks } from './works.js';

const STEP = '  ';

/** The whole text of a node on one line. */
const textOf = (node: TreeNode): string => {
  if ('value' in node) return node.value;
  return 'children' in node
    ? node.children
        .map(textOf)
        .filter((text) => text !== '')
        .join(' ')
    : '';
};

const linesOf = (node: BodyNode | TreeNode, indent: string, style: Style): readonly string[] => {
  const { palette, width } = style;
  const below = (children: readonly TreeNode[], deeper: string): readonly string[] =>
    children.flatMap((child) => linesOf(child, deeper, style));
  switch (node.type) {
    case 'paragraph':
      return [hang(indent, printable(node.value), width)];
    case 'field':
    case 'chrome':
    case 'furniture':
      return [hang(indent, printable(node.value), width)];
    case 'table':
      return node.children.map((row) => {
        const cells = row.children.map((cell) => printable(textOf(cell)));
        return indent + truncate(cells.join(' | '), width - indent.length);
      });
    case 'bullet': {
      const [first, ...others] = node.children;
      const lead = `${indent}${printable(node.marker)} `;
      if (first?.type !== 'paragraph') return [lead.trimEnd(), ...below(node.children, indent + STEP)];
      return [hang(lead, printable(first.value), width), ...below(others, indent + STEP)];
    }
    case 'footnote':
      return [`${indent}[${printable(node.label)}]`, ...below(node.children, indent + STEP)];
    case 'tableRow':
    case 'tableCell':
    case 'contents':
    case 'quotation':
    case 'root':
    case 'heading':
    case 'preamble':
    case 'closing':
      return below(node.children, indent);
    default: {
      const [first, ...others] = node.children;
      const label = printable(punctuatedLabel(node));
      const lead = `${indent}${label} `;
      const runIn = node.heading === null && first?.type === 'paragraph';
      const text = runIn ? first.value : (node.heading ?? '');
      const opening = hang(lead, printable(text), width).trimEnd().replace(label, palette.label(label));
      return [opening, ...below(runIn ? others : node.children, indent + STEP)];
    }
  }
};

/** One unit with its text, and the works that it cites. */
export const renderUnit = (document: ParsedDocument, { unit, labels }: PlacedUnit, style: Style): string => {
  const { palette, messages } = style;
  const { start, end } = unit.position;
  const citations = document.citations.filter(
    ({ position }) => position.start.offset >= start.offset && position.end.offset <= end.offset,
  );
  const path = labels.map(printable).join(' › ');
  const works = new Set(citations.map(({ work }) => work)).size;
  const blocks = [
    `${palette.title(path)}  ${palette.faint(messages.report.line(start.line))}`,
    linesOf(unit, '', style).join('\n'),
    ...(citations.length === 0
      ? []
      : [
          `${palette.heading(messages.report.works(works, citations.length))}\n${renderWorks(document, citations, style)}`,
        ]),
  ];
  return `${blocks.join('\n\n')}\n`;
};
