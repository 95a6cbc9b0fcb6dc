import type {
  BodyNode,
  Citation,
  Closing,
  Heading,
  ParsedDocument,
  Position,
  Preamble,
  Unit,
} from '../../model/index.js';
import { createMentionFinder, type MentionFinder } from '../mentions.js';
import { xmlAttribute, xmlText } from '../xml.js';

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
  const target = node === undefined ? '' : ` data-node="${xmlAttribute(node)}"`;
  return (
    `<button type="button" class="mention" id="mention-${xmlAttribute(citation.id)}"` +
    ` data-relation="${citation.relation}"${target}>${xmlText(text)}</button>`
  );
}

function inline(value: string, position: Position, context: ReadingContext): string {
  return context
    .find(value, position)
    .map(({ text, citation }) => (citation === null ? xmlText(text) : mark(text, citation, context)))
    .join('');
}

/** Parts that Decree 30/2020/NĐ-CP centres, such as the kind and the title. */
const CENTRED = new Set(['nationalName', 'motto', 'kind', 'title', 'enactingAuthority', 'enactingLine']);

function frame(node: Heading | Preamble | Closing, context: ReadingContext): string {
  const lines = node.children.map((child) => {
    const value = inline(child.value, child.position, context);
    if (child.type === 'paragraph') return `<p>${value}</p>`;
    return `<p class="field ${child.name}${CENTRED.has(child.name) ? ' centred' : ''}">${value}</p>`;
  });
  return `<section class="${node.type}">${lines.join('')}</section>`;
}

function isUnit(node: BodyNode): node is Unit {
  return 'heading' in node;
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
  const label = `<span class="label">${xmlText(node.label)}</span>`;
  const title =
    node.heading === null && depth > 1
      ? `<p class="label-alone">${label}</p>`
      : `<h${level}>${label}${heading}</h${level}>`;
  const entry = `<a href="#${id}">${xmlText(node.label)}${node.heading === null ? '' : ` ${xmlText(node.heading)}`}</a>`;
  return {
    text: `<section class="unit ${node.type}" id="${id}">${title}${inside.text}</section>`,
    outline: `<li>${entry}${inside.outline}</li>`,
  };
}

function table(rows: readonly (readonly string[])[], position: Position, context: ReadingContext): string {
  const lines = rows.map(
    (row) => `<tr>${row.map((cell) => `<td>${inline(cell, position, context)}</td>`).join('')}</tr>`,
  );
  return `<div class="table"><table>${lines.join('')}</table></div>`;
}

function block(node: Exclude<BodyNode, Unit>, depth: number, context: ReadingContext): Written {
  if (node.type === 'paragraph') {
    return { text: `<p>${inline(node.value, node.position, context)}</p>`, outline: '' };
  }
  if (node.type === 'table') return { text: table(node.rows, node.position, context), outline: '' };
  const inside = body(node.children, depth + 1, context);
  if (node.type === 'bullet') {
    return {
      ...inside,
      text: `<div class="bullet"><span>${xmlText(node.marker)}</span><div>${inside.text}</div></div>`,
    };
  }
  if (node.type === 'footnote') {
    return {
      ...inside,
      text: `<aside class="footnote"><sup>${xmlText(node.label)}</sup>${inside.text}</aside>`,
    };
  }
  // What is quoted is not a part of this document's outline.
  return { text: `<blockquote>${inside.text}</blockquote>`, outline: '' };
}

function body(nodes: readonly BodyNode[], depth: number, context: ReadingContext): Written {
  const written = nodes.map((node) =>
    isUnit(node) ? unit(node, depth, context) : block(node, depth, context),
  );
  const outline = written.map((part) => part.outline).join('');
  return {
    text: written.map((part) => part.text).join(''),
    outline: outline === '' ? '' : depth === 0 ? outline : `<ul>${outline}</ul>`,
  };
}

/**
 * Writes a document to be read: its outline, and its text with the citations marked.
 *
 * @param nodeOf the node of the graph that each citation is a mention of.
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
  const parts = document.body.children.map(
    (node): Written =>
      node.type === 'heading' || node.type === 'preamble' || node.type === 'closing'
        ? { text: frame(node, context), outline: '' }
        : body([node], 0, context),
  );
  return {
    outline: `<ul>${parts.map((part) => part.outline).join('')}</ul>`,
    text: parts.map((part) => part.text).join('\n'),
  };
}
