import { markupText } from '../../chars/index.js';
import {
  type BodyNode,
  byRole,
  type ParsedDocument,
  type RootNode,
  type Table,
  type Unit,
  type UnnamedAppendix,
} from '../../model/index.js';
import { plainText, shorten } from '../label.js';
import { createMentionFinder } from '../mentions.js';
import { citationTable } from './citation-table.js';
import { writeFrame } from './frames.js';
import { inline, type ReadingContext } from './reading-context.js';
import { labelWriter } from './written-label.js';

/** The parts of the reading view, as HTML. */
export interface ReadingView {
  readonly outline: string;
  readonly text: string;
}

interface Written {
  readonly text: string;
  readonly outline: string;
}

type UnitNode = Unit | UnnamedAppendix;

/** Units whose label is above their heading, both centred. */
const CENTRED = new Set<UnitNode['type']>(['part', 'chapter', 'section', 'subsection', 'appendix', 'form']);

const LONGEST_ENTRY = 70;

/** Clauses, points and items without a heading are shown as text of a unit and not in the outline. */
const isDetail = (node: UnitNode): boolean =>
  node.type === 'clause' ||
  node.type === 'point' ||
  (node.type === 'division' && node.numbering === 'letter' && node.heading === null);

/** The first words of a unit, which replace a missing heading in the outline. */
function openingOf(nodes: readonly BodyNode[]): string {
  for (const node of nodes) {
    if (node.type === 'paragraph') return node.value;
    const below = 'children' in node && node.type !== 'table' ? openingOf(node.children) : '';
    if (below !== '') return below;
  }
  return '';
}

function entry(node: UnitNode, id: string, label: string, inside: string): string {
  if (isDetail(node)) return inside;
  const words = plainText(node.heading ?? openingOf(node.children));
  const faint = node.heading === null ? ' class="faint"' : '';
  const text = words === '' ? '' : ` <span${faint}>${markupText(shorten(words, LONGEST_ENTRY))}</span>`;
  return `<li><a href="#${id}"><b>${markupText(label)}</b>${text}</a>${inside}</li>`;
}

function unit(node: UnitNode, depth: number, context: ReadingContext): Written {
  const id = context.nextId();
  const level = Math.min(depth + 2, 6);
  const label = context.writeLabel(node);
  const shown = label === '' ? '' : `<span class="label">${markupText(label)}</span>`;
  const [first, ...others] = node.children;
  let title = '';
  let below: readonly BodyNode[] = node.children;
  if (node.heading !== null || CENTRED.has(node.type)) {
    const heading = node.heading === null ? '' : inline(node.heading, node.position, context);
    const between = CENTRED.has(node.type) && shown !== '' && heading !== '' ? '<br>' : ' ';
    const className = CENTRED.has(node.type) ? ' class="centred"' : '';
    if (shown !== '' || heading !== '')
      title = `<h${level}${className}>${shown}${between}${heading}</h${level}>`;
  } else if (first?.type === 'paragraph') {
    // The text continues after the label.
    title = `<p>${shown} ${inline(first.value, first.position, context)}</p>`;
    below = others;
  } else title = `<p>${shown}</p>`;
  const inside = body(below, depth + 1, context);
  return {
    text: `<section class="unit ${node.type}" id="${id}">${title}${inside.text}</section>`,
    outline: entry(node, id, label, inside.outline === '' ? '' : `<ul>${inside.outline}</ul>`),
  };
}

const span = (name: string, count: number): string => (count > 1 ? ` ${name}="${count}"` : '');

function table(node: Table, context: ReadingContext): string {
  const rows = node.children.map((row, index) => {
    const name = index < node.headerRows ? 'th' : 'td';
    const cells = row.children.map(
      (cell) =>
        `<${name}${span('colspan', cell.columns)}${span('rowspan', cell.rows)}>` +
        `${body(cell.children, 1, context).text}</${name}>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  const caption = node.caption === null ? '' : `<caption>${markupText(plainText(node.caption))}</caption>`;
  const head = rows.slice(0, node.headerRows).join('');
  const rest = rows.slice(node.headerRows).join('');
  const parts = `${head === '' ? '' : `<thead>${head}</thead>`}<tbody>${rest}</tbody>`;
  return `<div class="table"><table>${caption}${parts}</table></div>`;
}

const withoutOutline = (text: string): Written => ({ text, outline: '' });

function written(node: RootNode, depth: number, context: ReadingContext): Written {
  const inside = (holder: { readonly children: readonly BodyNode[] }): Written =>
    body(holder.children, depth + 1, context);
  return byRole<Written, RootNode>(node, {
    frame: (lines) => withoutOutline(writeFrame(lines, context)),
    unit: (labelled) => unit(labelled, depth, context),
    paragraph: ({ value, position }) => withoutOutline(`<p>${inline(value, position, context)}</p>`),
    table: (rows) => withoutOutline(table(rows, context)),
    // The outline next to the text replaces it.
    contents: () => withoutOutline(''),
    surrounding: () => withoutOutline(''),
    bullet: (item) => {
      const { text, outline } = inside(item);
      return {
        text: `<div class="bullet"><span>${markupText(item.marker)}</span><div>${text}</div></div>`,
        outline,
      };
    },
    footnote: ({ label, children: [first, ...others] }) => {
      const lead = `<sup>${markupText(label)}</sup>`;
      const nodes = first === undefined ? [] : first.type === 'paragraph' ? others : [first, ...others];
      const opening =
        first?.type === 'paragraph'
          ? `<p>${lead} ${inline(first.value, first.position, context)}</p>`
          : `<p>${lead}</p>`;
      const { text, outline } = body(nodes, depth + 1, context);
      return { text: `<aside class="footnote">${opening}${text}</aside>`, outline };
    },
    // Quoted units are not part of this document's outline.
    quotation: (quoted) => withoutOutline(`<blockquote>${inside(quoted).text}</blockquote>`),
  });
}

function body(nodes: readonly RootNode[], depth: number, context: ReadingContext): Written {
  const parts = nodes.map((node) => written(node, depth, context));
  return {
    text: parts.map((part) => part.text).join(''),
    outline: parts.map((part) => part.outline).join(''),
  };
}

/**
 * Writes the reading view of a document: its outline, its text with the citations as links, and a table of what it
 * cites.
 *
 * @param text - the text that it was parsed from, if available
 * @param nodeOf - the node of the graph that each citation is a mention of
 */
export function readingView(
  document: ParsedDocument,
  text: string | null,
  nodeOf: ReadonlyMap<string, string>,
): ReadingView {
  let units = 0;
  const context: ReadingContext = {
    find: createMentionFinder(document),
    nodeOf,
    writeLabel: labelWriter(text),
    nextId: () => {
      units += 1;
      return `unit-${units}`;
    },
  };
  const parts = document.body.children.map((node) => written(node, 0, context));
  return {
    outline: `<ul>${parts.map((part) => part.outline).join('')}</ul>`,
    text: `<article class="paper">${parts.map((part) => part.text).join('\n')}</article>\n${citationTable(document)}`,
  };
}
