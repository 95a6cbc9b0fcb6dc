import { markupAttribute, markupText } from '../../chars/index.js';
import {
  type BodyNode,
  byRole,
  type Citation,
  type Frame,
  type ParsedDocument,
  type Position,
  type RootNode,
  type Table,
  type Unit,
} from '../../model/index.js';
import { createMentionFinder, type MentionFinder } from '../mentions.js';

/** The parts of the reading view, as HTML. */
export interface ReadingView {
  readonly outline: string;
  readonly text: string;
}

interface ReadingContext {
  readonly find: MentionFinder;
  readonly nodeOf: ReadonlyMap<string, string>;
  /** Ids of the units, in the order in which they are met. */
  readonly nextId: () => string;
}

function mark(text: string, citation: Citation, context: ReadingContext): string {
  const node = context.nodeOf.get(citation.id);
  const target = node === undefined ? '' : ` data-node="${markupAttribute(node)}"`;
  return (
    `<button type="button" class="mention" id="mention-${markupAttribute(citation.id)}"` +
    ` data-relation="${citation.relation}"${target}>${markupText(text)}</button>`
  );
}

function inline(value: string, position: Position, context: ReadingContext): string {
  return context
    .find(value, position)
    .map(({ text, citation }) => (citation === null ? markupText(text) : mark(text, citation, context)))
    .join('');
}

/** Parts that Decree 30/2020/NĐ-CP centres, such as the kind and the title. */
const CENTRED = new Set(['nationalName', 'motto', 'kind', 'title', 'enactingAuthority', 'enactingLine']);

function frame(node: Frame, context: ReadingContext): string {
  const lines = node.children.map((child) => {
    const value = inline(child.value, child.position, context);
    if (child.type === 'paragraph') return `<p>${value}</p>`;
    return `<p class="field ${child.name}${CENTRED.has(child.name) ? ' centred' : ''}">${value}</p>`;
  });
  return `<section class="${node.type}">${lines.join('')}</section>`;
}

interface Written {
  readonly text: string;
  readonly outline: string;
}

function unit(node: Unit, depth: number, context: ReadingContext): Written {
  const id = context.nextId();
  const level = Math.min(depth + 2, 6);
  const heading = node.heading === null ? '' : ` ${inline(node.heading, node.position, context)}`;
  const inside = body(node.children, depth + 1, context);
  const label = `<span class="label">${markupText(node.label)}</span>`;
  const title =
    node.heading === null && depth > 1
      ? `<p class="label-alone">${label}</p>`
      : `<h${level}>${label}${heading}</h${level}>`;
  const entry = `<a href="#${id}">${markupText(node.label)}${node.heading === null ? '' : ` ${markupText(node.heading)}`}</a>`;
  return {
    text: `<section class="unit ${node.type}" id="${id}">${title}${inside.text}</section>`,
    outline: `<li>${entry}${inside.outline}</li>`,
  };
}

function table({ rows, position }: Table, context: ReadingContext): string {
  const lines = rows.map(
    (row) => `<tr>${row.map((cell) => `<td>${inline(cell, position, context)}</td>`).join('')}</tr>`,
  );
  return `<div class="table"><table>${lines.join('')}</table></div>`;
}

const asideOutline = (text: string): Written => ({ text, outline: '' });

function written(node: RootNode, depth: number, context: ReadingContext): Written {
  const inside = (holder: { readonly children: readonly BodyNode[] }): Written =>
    body(holder.children, depth + 1, context);
  return byRole<Written, RootNode>(node, {
    frame: (lines) => asideOutline(frame(lines, context)),
    unit: (labelled) => unit(labelled, depth, context),
    paragraph: ({ value, position }) => asideOutline(`<p>${inline(value, position, context)}</p>`),
    table: (rows) => asideOutline(table(rows, context)),
    bullet: (item) => {
      const { text, outline } = inside(item);
      return {
        text: `<div class="bullet"><span>${markupText(item.marker)}</span><div>${text}</div></div>`,
        outline,
      };
    },
    footnote: (note) => {
      const { text, outline } = inside(note);
      return {
        text: `<aside class="footnote"><sup>${markupText(note.label)}</sup>${text}</aside>`,
        outline,
      };
    },
    // What is quoted is not a part of this document's outline.
    quotation: (quoted) => asideOutline(`<blockquote>${inside(quoted).text}</blockquote>`),
  });
}

function body(nodes: readonly RootNode[], depth: number, context: ReadingContext): Written {
  const parts = nodes.map((node) => written(node, depth, context));
  const outline = parts.map((part) => part.outline).join('');
  return {
    text: parts.map((part) => part.text).join(''),
    outline: outline === '' ? '' : depth === 0 ? outline : `<ul>${outline}</ul>`,
  };
}

/**
 * Writes a document to be read: its outline, and its text with the citations marked.
 *
 * @param nodeOf - the node of the graph that each citation is a mention of.
 */
export function readingView(document: ParsedDocument, nodeOf: ReadonlyMap<string, string>): ReadingView {
  let units = 0;
  const context: ReadingContext = {
    find: createMentionFinder(document),
    nodeOf,
    nextId: () => {
      units += 1;
      return `unit-${units}`;
    },
  };
  const parts = document.body.children.map((node) => written(node, 0, context));
  return {
    outline: `<ul>${parts.map((part) => part.outline).join('')}</ul>`,
    text: parts.map((part) => part.text).join('\n'),
  };
}
