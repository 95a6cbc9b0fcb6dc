import type { AnyNode, Element } from 'domhandler';

/** Whether a node is an element. */
export const isElement = (node: AnyNode): node is Element =>
  node.type === 'tag' || node.type === 'script' || node.type === 'style';

/** The child elements of an element. */
export const elementsIn = (element: Element): readonly Element[] => element.children.filter(isElement);

/** An attribute's value; empty if absent. */
export const attribute = (element: Element, name: string): string =>
  Object.hasOwn(element.attribs, name) ? (element.attribs[name] ?? '') : '';

/** The integer at the start of a text. */
export const integer = (text: string, otherwise: number): number => {
  const value = Number.parseInt(text, 10);
  return Number.isNaN(value) ? otherwise : value;
};
