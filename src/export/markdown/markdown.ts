import type { BlockContent, List, Nodes, PhrasingContent, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as serialize } from 'mdast-util-to-markdown';
import {
  type BodyNode,
  byRole,
  type Frame,
  labelOf,
  linesOfFrame,
  type ParsedDocument,
  type RootNode,
  type Unit,
  type UnnamedAppendix,
} from '../../model/index.js';
import { plainText } from '../label.js';
import { markdownTable } from './table.js';

/** Markdown has no deeper headings. */
const DEEPEST = 6;

const text = (value: string): PhrasingContent => ({ type: 'text', value: plainText(value) });
const bold = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });
const paragraph = (...children: PhrasingContent[]): RootContent => ({ type: 'paragraph', children });

const frame = (node: Frame): readonly RootContent[] =>
  linesOfFrame(node).map((line) => {
    if (line.type === 'field' && line.name === 'kind')
      return { type: 'heading', depth: 1, children: [text(line.value)] };
    const isTitle = line.type === 'field' && (line.name === 'title' || line.name === 'enactingLine');
    return paragraph(isTitle ? bold(line.value) : text(line.value));
  });

const depthOf = (depth: number): 2 | 3 | 4 | 5 | 6 => Math.min(depth + 2, DEEPEST) as 2 | 3 | 4 | 5 | 6;

/** "**Điều 1**", "**a)** Lập danh sách": with the first words of its text if it has no heading. */
function unit(node: Unit | UnnamedAppendix, depth: number): readonly RootContent[] {
  const label = labelOf(node);
  const { heading } = node;
  if (heading !== null)
    return [
      { type: 'heading', depth: depthOf(depth), children: [text(`${label} ${heading}`)] },
      ...body(node.children, depth + 1),
    ];
  const [first, ...rest] = node.children;
  if (label === '') return body(node.children, depth);
  if (first?.type !== 'paragraph') return [paragraph(bold(label)), ...body(node.children, depth + 1)];
  const opening: PhrasingContent = { type: 'text', value: ` ${plainText(first.value)}` };
  return [paragraph(bold(label), opening), ...body(rest, depth + 1)];
}

function written(node: RootNode, depth: number): readonly RootContent[] {
  return byRole<readonly RootContent[], RootNode>(node, {
    frame,
    unit: (labelled) => unit(labelled, depth),
    paragraph: ({ value }) => [paragraph(text(value))],
    table: (rows) => markdownTable(rows),
    bullet: ({ children }) => [
      {
        type: 'list',
        ordered: false,
        spread: false,
        children: [{ type: 'listItem', children: blocks(children, depth) }],
      },
    ],
    footnote: ({ label, children }) => [
      { type: 'footnoteDefinition', identifier: label, label, children: blocks(children, depth) },
    ],
    quotation: ({ children }) => [{ type: 'blockquote', children: blocks(children, depth) }],
    // Omitted: web page around the document, and its table of contents, which the headings replace.
    surrounding: () => [],
    contents: () => [],
  });
}

/** Everything that a body's node becomes is allowed in a list, a note or a quotation. */
const blocks = (nodes: readonly BodyNode[], depth: number): BlockContent[] =>
  body(nodes, depth + 1) as BlockContent[];

/** The nodes in order, with bulleted items combined into lists. */
function body(nodes: readonly RootNode[], depth: number): readonly RootContent[] {
  const made: RootContent[] = [];
  let list: List | null = null;
  for (const node of nodes)
    for (const each of written(node, depth)) {
      const isItem = node.type === 'bullet' && each.type === 'list';
      if (isItem && list) list.children.push(...each.children);
      else made.push(each);
      list = isItem ? (list ?? each) : null;
    }
  return made;
}

/**
 * Writes a document as Markdown with the tables and footnotes of GitHub; tables with merged cells are written in HTML.
 */
export function toMarkdown({ body: { children } }: ParsedDocument): string {
  const tree: Nodes = { type: 'root', children: [...body(children, 0)] };
  return serialize(tree, { extensions: [gfmToMarkdown({ tablePipeAlign: false })], bullet: '-' });
}
