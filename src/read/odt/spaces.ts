import { attributeOf, type XmlElement } from '../xml.js';

const MAX_SPACES = 1000;

/** The number of spaces represented by `text:s`. */
export const spacesOf = (element: XmlElement): number => {
  const count = Number.parseInt(attributeOf(element, 'c') ?? '', 10);
  return count > 0 ? Math.min(count, MAX_SPACES) : 1;
};
