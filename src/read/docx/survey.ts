import { firstOf, nameOfElement, type XmlElement } from '../xml.js';

/** What must be known about a body before it is read. */
export interface Survey {
  /** All paragraphs of the body by their position, from 1. */
  readonly ordinals: ReadonlyMap<XmlElement, number>;
  /** The section properties, in order. */
  readonly sections: readonly XmlElement[];
  /** The elements that embedded files replace. */
  readonly chunks: readonly XmlElement[];
  /** Whether Word recorded page breaks. */
  readonly hasPages: boolean;
}

/**
 * Traverses a body once, without recursion, since it may be nested too deeply for that.
 *
 * @param xml - the part with the body: what does not occur in its text is not searched for
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
      // Section properties of a paragraph are found with it; tracked changes contain old ones.
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
