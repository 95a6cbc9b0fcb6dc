import { firstOf, nameOfElement, type XmlElement } from '../xml.js';

/** What of a body must be known before it is read. */
export interface Survey {
  /** The body's paragraphs by their place, from 1, wherever in it they stand. */
  readonly ordinals: ReadonlyMap<XmlElement, number>;
  /** The section properties, in order. */
  readonly sections: readonly XmlElement[];
  /** The elements that files within the file stand for. */
  readonly chunks: readonly XmlElement[];
  /** Whether Word marked how it last broke the pages. */
  readonly hasPages: boolean;
}

/**
 * Goes once over a body, which may nest deeper than calls may.
 *
 * @param xml - the part that the body stands in: what its text does not hold is not looked for
 */
export const surveyBody = (body: XmlElement, xml: string): Survey => {
  const prefix = body.name.slice(0, -nameOfElement(body).length);
  const paragraph = `${prefix}p`;
  const section = `${prefix}sectPr`;
  const chunk = `${prefix}altChunk`;
  const bodySection = firstOf(body, 'sectPr');
  const mayHoldParagraphs = xml.includes('txbxContent');
  const ordinals = new Map<XmlElement, number>();
  const sections: XmlElement[] = [];
  const chunks: XmlElement[] = [];
  const open: XmlElement[] = [body];
  for (let element = open.pop(); element; element = open.pop()) {
    if (element.name === paragraph) {
      ordinals.set(element, ordinals.size + 1);
      const own = firstOf(firstOf(element, 'pPr'), 'sectPr');
      if (own) sections.push(own);
      if (!mayHoldParagraphs) continue;
    } else if (element.name === section) {
      // Those of a paragraph are found with it; and a tracked change keeps those that it replaced.
      if (element === bodySection) sections.push(element);
      continue;
    } else if (element.name === chunk) chunks.push(element);
    for (let at = element.children.length - 1; at >= 0; at -= 1) {
      const child = element.children[at];
      if (typeof child === 'object') open.push(child);
    }
  }
  return { ordinals, sections, chunks, hasPages: xml.includes('lastRenderedPageBreak') };
};
