import { markupAttribute, markupText } from '../../chars/index.js';

/** An element, or text. */
export type XmlNode = XmlElement | string;

/** An XML element. Attributes that are `undefined` are omitted. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly XmlNode[];
}

/** Makes an element. */
export function element(
  name: string,
  attributes: XmlElement['attributes'] = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  return { name, attributes, children };
}

/** Elements that contain text are written on one line, since white space in them is significant. */
function isMixed(node: XmlElement): boolean {
  return node.children.some((child) => typeof child === 'string');
}

function openTag(node: XmlElement): string {
  const attributes = Object.entries(node.attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${markupAttribute(value)}"`],
  );
  return `<${node.name}${attributes.join('')}`;
}

/** Writes an element with its content. */
export function serialize(node: XmlNode, indent = '', inline = false): string {
  if (typeof node === 'string') return markupText(node);
  const margin = inline ? '' : indent;
  const end = inline ? '' : '\n';
  if (node.children.length === 0) return `${margin}${openTag(node)}/>${end}`;
  const within = inline || isMixed(node);
  const children = node.children.map((child) => serialize(child, `${indent}  `, within)).join('');
  return `${margin}${openTag(node)}>${within ? '' : '\n'}${children}${within ? '' : indent}</${node.name}>${end}`;
}
