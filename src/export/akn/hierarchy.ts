import { oneOf } from '../../chars/index.js';
import {
  type BodyNode,
  isUnit,
  labelOf,
  type Unit,
  type UnnamedAppendix,
  unitNames,
} from '../../model/index.js';
import { type AknContext, blocks, inline } from './blocks.js';
import { element, type XmlElement } from './node.js';

/** The words of a label that eIds leave out: "Điều" of "Điều 5". */
const LABEL_WORD = new RegExp(
  `^${oneOf([...Object.values(unitNames), 'phụ lục', 'mẫu'])}\\s+(?:(?:số|thứ)\\s+)?`,
  'i',
);

/** Blocks in a place where only units are allowed. */
function textContainer(nodes: readonly BodyNode[], parent: string, context: AknContext): XmlElement {
  const eId = context.ids.next(parent, 'hcontainer');
  return element('hcontainer', { eId, name: 'text' }, [content(nodes, eId, context)]);
}

function content(nodes: readonly BodyNode[], parent: string, context: AknContext): XmlElement {
  return element('content', { eId: context.ids.next(parent, 'content') }, blocks(nodes, parent, context));
}

function unit(node: Unit | UnnamedAppendix, parent: string, context: AknContext): XmlElement {
  const isNamed = node.type !== 'appendix' && node.type !== 'form';
  const name = isNamed ? node.type : 'hcontainer';
  const eId = context.ids.next(parent, isNamed ? name : node.type, labelOf(node).replace(LABEL_WORD, ''));
  context.units.add(node.position, eId);
  const period = context.periodOf(node.changes);
  const heading =
    node.heading === null
      ? []
      : [
          element(
            'heading',
            { eId: context.ids.next(eId, 'heading') },
            inline(node.heading, node.position, eId, context),
          ),
        ];
  const attributes = {
    eId,
    name: isNamed ? undefined : node.type,
    period: period === null ? undefined : `#${period}`,
  };
  return element(name, attributes, [
    element('num', {}, [labelOf(node)]),
    ...heading,
    ...inside(node.children, eId, context),
  ]);
}

/** The content of a hierarchical element in schema order: text, units with text between them, text; or text alone. */
function inside(nodes: readonly BodyNode[], parent: string, context: AknContext): readonly XmlElement[] {
  const first = nodes.findIndex(isUnit);
  if (first === -1) return [content(nodes, parent, context)];
  const last = nodes.findLastIndex(isUnit);
  const frame = (name: 'intro' | 'wrapUp', part: readonly BodyNode[]): readonly XmlElement[] =>
    part.length === 0
      ? []
      : [element(name, { eId: context.ids.next(parent, name) }, blocks(part, parent, context))];
  return [
    ...frame('intro', nodes.slice(0, first)),
    ...structure(nodes.slice(first, last + 1), parent, context),
    ...frame('wrapUp', nodes.slice(last + 1)),
  ];
}

/** Nodes as units only: text between them is put into containers. */
export function structure(
  nodes: readonly BodyNode[],
  parent: string,
  context: AknContext,
): readonly XmlElement[] {
  const written: XmlElement[] = [];
  let text: BodyNode[] = [];
  const flush = (): void => {
    if (text.length > 0) written.push(textContainer(text, parent, context));
    text = [];
  };
  for (const node of nodes) {
    if (!isUnit(node)) {
      text.push(node);
      continue;
    }
    flush();
    written.push(unit(node, parent, context));
  }
  flush();
  return written;
}
