import type { AnyNode, Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';

/** An XML element. Names are compared without their prefix, which files are free to choose. */
export type XmlElement = Element;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Whether a name is another one, with or without a prefix. Asked of nearly every element, so nothing is cut out. */
const isNamed = (full: string, name: string): boolean =>
  full.endsWith(name) && (full.length === name.length || full.charAt(full.length - name.length - 1) === ':');

/** The element's name without its prefix. */
export const nameOfElement = (element: XmlElement): string => localName(element.name);

const isElement = (node: AnyNode): node is Element =>
  node.type === 'tag' || node.type === 'script' || node.type === 'style';

/**
 * Parses XML to its root element; `null` where there is none. Document types are not read and entities that they
 * would declare stay unresolved, so nothing is ever fetched and nothing grows.
 */
export const parseXml = (xml: string): XmlElement | null =>
  parseDocument(xml, { xmlMode: true, decodeEntities: true }).children.find(isElement) ?? null;

/** The child elements, in order; those of one name where it is given. */
export const elementsOf = (parent: XmlElement | null, name?: string): readonly XmlElement[] => {
  const found: XmlElement[] = [];
  for (const child of parent?.children ?? []) {
    if (isElement(child) && (name === undefined || isNamed(child.name, name))) found.push(child);
  }
  return found;
};

/** The first child element of a name. */
export const firstOf = (parent: XmlElement | null, name: string): XmlElement | null => {
  for (const child of parent?.children ?? []) {
    if (isElement(child) && isNamed(child.name, name)) return child;
  }
  return null;
};

/** The child at the end of a path of names. */
export const atPath = (parent: XmlElement | null, ...path: readonly string[]): XmlElement | null =>
  path.reduce(firstOf, parent);

/** The value of an attribute, whatever its prefix. */
export const attributeOf = (element: XmlElement | null, name: string): string | null => {
  if (!element) return null;
  for (const key of Object.keys(element.attribs)) {
    if (isNamed(key, name)) return element.attribs[key] ?? null;
  }
  return null;
};

/** The characters that stand directly in the element. */
export const charactersOf = (element: XmlElement): string =>
  element.children
    .map((child) => (child.type === 'text' || child.type === 'cdata' ? textOfNode(child) : ''))
    .join('');

const textOfNode = (node: AnyNode): string => {
  if (node.type === 'text') return node.data;
  return 'children' in node ? node.children.map(textOfNode).join('') : '';
};

/** The nodes of an element in order, text as strings. */
export const contentOf = (element: XmlElement): readonly (XmlElement | string)[] =>
  element.children.flatMap((child): readonly (XmlElement | string)[] => {
    if (isElement(child)) return [child];
    return child.type === 'text' || child.type === 'cdata' ? [textOfNode(child)] : [];
  });
