import {
  type BodyNode,
  type Bullet,
  byRole,
  type Citation,
  type Footnote,
  labelOf,
  type Quotation,
  type Table,
  type TableCell,
  type Unit,
  type UnnamedAppendix,
} from '../../model/index.js';
import type { MentionFinder } from '../mentions.js';
import type { IdRegistry } from './ids.js';
import { element, type XmlElement, type XmlNode } from './node.js';
import type { Places } from './places.js';

/** The context shared by all parts of the writer. */
export interface AknContext {
  readonly ids: IdRegistry;
  readonly find: MentionFinder;
  /** Where a citation's reference points. */
  readonly hrefOf: (citation: Citation) => string;
  /** Where units and quotations were written, for the metadata. */
  readonly units: Places;
  readonly quotations: Places;
  /** eId of the period from which a unit has the text that changes have given it. */
  readonly periodOf: (changes: readonly string[] | undefined) => string | null;
  /** Writes nodes as a hierarchy of units, as in quotations. */
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

function cell(node: TableCell, name: 'td' | 'th', parent: string, context: AknContext): XmlElement {
  const children = blocks(node.children, parent, context);
  return element(
    name,
    {
      ...(node.columns > 1 ? { colspan: String(node.columns) } : {}),
      ...(node.rows > 1 ? { rowspan: String(node.rows) } : {}),
    },
    children.length === 0 ? [paragraph([])] : children,
  );
}

function table(node: Table, parent: string, context: AknContext): XmlElement {
  const eId = context.ids.next(parent, 'table');
  const rows = node.children
    .map((row, index) => ({ row, name: index < node.headerRows ? ('th' as const) : ('td' as const) }))
    .filter(({ row }) => row.children.length > 0)
    .map(({ row, name }) =>
      element(
        'tr',
        {},
        row.children.map((each) => cell(each, name, eId, context)),
      ),
    );
  const empty = element('tr', {}, [element('td', {}, [paragraph([])])]);
  return element('table', { eId }, rows.length === 0 ? [empty] : rows);
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
  context.quotations.add(node.position, eId);
  const children = context.structure(node.children, eId, context);
  return paragraph([
    element('mod', { eId: mod }, [
      element('quotedStructure', { eId }, children.length === 0 ? [paragraph([])] : children),
    ]),
  ]);
}

/** A bullet, or a unit in a place where only blocks are allowed. */
function item(node: Bullet | Unit | UnnamedAppendix, parent: string, context: AknContext): XmlElement {
  const label = node.type === 'bullet' ? node.marker : labelOf(node);
  const eId = context.ids.next(parent, 'item', node.type === 'bullet' ? null : label);
  if (node.type !== 'bullet') context.units.add(node.position, eId);
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

/** Nodes as blocks; consecutive items form one list. */
export function blocks(
  nodes: readonly BodyNode[],
  parent: string,
  context: AknContext,
): readonly XmlElement[] {
  const written: XmlElement[] = [];
  let list: { readonly eId: string; readonly items: XmlElement[] } | null = null;
  const addItem = (node: Bullet | Unit | UnnamedAppendix): void => {
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
      surrounding: () => {},
      contents: () => {},
    });
  return written;
}
