import { firstOf, type XmlElement } from '../xml.js';

/** The one of two renderings of the same content that is read. */
export const alternativeOf = (element: XmlElement): XmlElement | null =>
  firstOf(element, 'Choice') ?? firstOf(element, 'Fallback');
