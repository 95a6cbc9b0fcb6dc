import { firstOf, type XmlElement } from '../xml.js';

/** Selects which of two renderings of the same content is read. */
export const alternativeOf = (element: XmlElement): XmlElement | null =>
  firstOf(element, 'Choice') ?? firstOf(element, 'Fallback');
