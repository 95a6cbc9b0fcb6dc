import type { AnyNode, Element } from 'domhandler';

/** Whether a node is an element. */
export const isElement = (node: AnyNode): node is Element =>
  node.type === 'tag' || node.type === 'script' || node.type === 'style';

/** The elements directly in an element. */
export const elementsIn = (element: Element): readonly Element[] => element.children.filter(isElement);

/** An attribute's value; empty where it is absent. */
export const attribute = (element: Element, name: string): string =>
  Object.hasOwn(element.attribs, name) ? (element.attribs[name] ?? '') : '';

/** The whole number that a text begins with. */
export const integer = (text: string, otherwise: number): number => {
  const value = Number.parseInt(text, 10);
  return Number.isNaN(value) ? otherwise : value;
};
