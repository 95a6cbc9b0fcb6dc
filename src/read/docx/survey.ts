import { nameOfElement, type XmlElement } from '../xml.js';

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

/** Goes once over a body, which may nest deeper than calls may. */
export const surveyBody = (body: XmlElement): Survey => {
  const prefix = body.name.slice(0, -nameOfElement(body).length);
  const paragraph = `${prefix}p`;
  const section = `${prefix}sectPr`;
  const chunk = `${prefix}altChunk`;
  const pageBreak = `${prefix}lastRenderedPageBreak`;
  const ordinals = new Map<XmlElement, number>();
  const sections: XmlElement[] = [];
  const chunks: XmlElement[] = [];
  let hasPages = false;
  const open: XmlElement[] = [body];
  for (let element = open.pop(); element; element = open.pop()) {
    if (element.name === paragraph) ordinals.set(element, ordinals.size + 1);
    else if (element.name === section) sections.push(element);
    else if (element.name === chunk) chunks.push(element);
    else if (element.name === pageBreak) hasPages = true;
    // A section's properties may hold those that a tracked change replaced.
    if (element.name === section) continue;
    for (let at = element.children.length - 1; at >= 0; at -= 1) {
      const child = element.children[at];
      if (child && 'children' in child && child.type === 'tag') open.push(child);
    }
  }
  return { ordinals, sections, chunks, hasPages };
};
