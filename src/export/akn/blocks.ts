import {
  type BodyNode,
  type Bullet,
  byRole,
  type Citation,
  type Footnote,
  type Quotation,
  type Table,
  type Unit,
} from '../../model/index.js';
import type { MentionFinder } from '../mentions.js';
import type { IdRegistry } from './ids.js';
import { element, type XmlElement, type XmlNode } from './node.js';

/** What all parts of the writer need. */
export interface AknContext {
  readonly ids: IdRegistry;
  readonly find: MentionFinder;
  /** Where a citation's reference points. */
  readonly hrefOf: (citation: Citation) => string;
  /** Writes nodes as a hierarchy of units; quotations hold such. */
  readonly structure: (
    nodes: readonly BodyNode[],
    parent: string,
    context: AknContext,
  ) => readonly XmlElement[];
}

/** Text with its citations as references. */
export function inline(
  value: string,
  position: BodyNode['position'],
  parent: string,
  context: AknContext,
): readonly XmlNode[] {
  return context.find(value, position).map(({ text, citation }) =>
    citation === null
      ? text
      : element(
          'ref',
          {
            eId: context.ids.next(parent, 'ref'),
            href: context.hrefOf(citation),
            class: citation.relation,
          },
          [text],
        ),
  );
}

/** A paragraph. */
export function paragraph(children: readonly XmlNode[]): XmlElement {
  return element('p', {}, children);
}

function table(node: Table, parent: string, context: AknContext): XmlElement {
  const rows = node.rows.filter((row) => row.length > 0);
  const eId = context.ids.next(parent, 'table');
  return element(
    'table',
    { eId },
    (rows.length === 0 ? [['']] : rows).map((row) =>
      element(
        'tr',
        {},
        row.map((cell) =>
          element(
            'td',
            {},
            cell.split('\n').map((line) => paragraph(inline(line, node.position, eId, context))),
          ),
        ),
      ),
    ),
  );
}

function footnote(node: Footnote, parent: string, context: AknContext): XmlElement {
  const eId = context.ids.next(parent, 'authorialNote');
  const children = blocks(node.children, eId, context);
  return paragraph([
    element(
      'authorialNote',
      { eId, marker: node.label, placement: 'bottom' },
      children.length === 0 ? [paragraph([])] : children,
    ),
  ]);
}

function quotation(node: Quotation, parent: string, context: AknContext): XmlElement {
  const mod = context.ids.next(parent, 'mod');
  const eId = context.ids.next(mod, 'quotedStructure');
  const children = context.structure(node.children, eId, context);
  return paragraph([
    element('mod', { eId: mod }, [
      element('quotedStructure', { eId }, children.length === 0 ? [paragraph([])] : children),
    ]),
  ]);
}

/** A bullet, or a unit at a place where only blocks can be. */
function item(node: Bullet | Unit, parent: string, context: AknContext): XmlElement {
  const label = node.type === 'bullet' ? node.marker : node.label;
  const eId = context.ids.next(parent, 'item', node.type === 'bullet' ? null : label);
  const children = blocks(node.children, eId, context);
  const heading =
    node.type === 'bullet' || node.heading === null
      ? []
      : [element('heading', {}, inline(node.heading, node.position, eId, context))];
  return element('item', { eId }, [
    element('num', {}, [label]),
    ...heading,
    ...(children.length === 0 ? [paragraph([])] : children),
  ]);
}

/** Nodes as blocks; items that follow each other make one list. */
export function blocks(
  nodes: readonly BodyNode[],
  parent: string,
  context: AknContext,
): readonly XmlElement[] {
  const written: XmlElement[] = [];
  let list: { readonly eId: string; readonly items: XmlElement[] } | null = null;
  const addItem = (node: Bullet | Unit): void => {
    if (list === null) {
      list = { eId: context.ids.next(parent, 'blockList'), items: [] };
      written.push(element('blockList', { eId: list.eId }, list.items));
    }
    list.items.push(item(node, list.eId, context));
  };
  const addBlock = (block: XmlElement): void => {
    list = null;
    written.push(block);
  };
  for (const node of nodes)
    byRole<void, BodyNode>(node, {
      unit: addItem,
      bullet: addItem,
      paragraph: ({ value, position }) => addBlock(paragraph(inline(value, position, parent, context))),
      table: (rows) => addBlock(table(rows, parent, context)),
      footnote: (note) => addBlock(footnote(note, parent, context)),
      quotation: (quoted) => addBlock(quotation(quoted, parent, context)),
    });
  return written;
}
