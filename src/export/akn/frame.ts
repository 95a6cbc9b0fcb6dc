import { isIsoDay } from '../../chars/index.js';
import { type Field, type Frame, linesOfFrame, type Metadata, type Preamble } from '../../model/index.js';
import { type AknContext, inline, paragraph } from './blocks.js';
import { element, type XmlElement, type XmlNode } from './node.js';

/** The elements for what a document says about itself. */
const MARKS: Readonly<Partial<Record<Field['name'], string>>> = {
  number: 'docNumber',
  kind: 'docType',
  title: 'docTitle',
  issuer: 'docAuthority',
  parentIssuer: 'docAuthority',
  signer: 'signature',
};

function fieldText(
  field: Field,
  parent: string,
  metadata: Metadata,
  context: AknContext,
): readonly XmlNode[] {
  const children = inline(field.value, field.position, parent, context);
  const mark = MARKS[field.name];
  if (mark !== undefined) return [element(mark, {}, children)];
  const { issuedOn } = metadata;
  if (field.name === 'placeDate' && issuedOn !== null && isIsoDay(issuedOn)) {
    return [element('docDate', { date: issuedOn }, children)];
  }
  return children;
}

/** The parts of a heading, preamble or closing as paragraphs. */
export function lines(
  part: Frame,
  parent: string,
  metadata: Metadata,
  context: AknContext,
): readonly XmlElement[] {
  return linesOfFrame(part).map((child) =>
    paragraph(
      child.type === 'field'
        ? fieldText(child, parent, metadata, context)
        : inline(child.value, child.position, parent, context),
    ),
  );
}

/** A preamble, with its legal bases as citations and the enacting line as a formula. */
export function preamble(
  parts: readonly Preamble[],
  metadata: Metadata,
  context: AknContext,
): readonly XmlElement[] {
  const children: XmlElement[] = [];
  let bases: { readonly eId: string; readonly items: XmlElement[] } | null = null;
  for (const child of parts.flatMap(linesOfFrame)) {
    if (child.type === 'field' && (child.name === 'basis' || child.name === 'proposal')) {
      if (bases === null) {
        bases = { eId: context.ids.next('', 'citations'), items: [] };
        children.push(element('citations', { eId: bases.eId }, bases.items));
      }
      const eId = context.ids.next(bases.eId, 'citation');
      bases.items.push(element('citation', { eId }, [paragraph(fieldText(child, eId, metadata, context))]));
      continue;
    }
    bases = null;
    if (child.type === 'field' && child.name === 'enactingLine') {
      const eId = context.ids.next('', 'formula');
      children.push(
        element('formula', { eId, name: 'enactingFormula' }, [
          paragraph(fieldText(child, eId, metadata, context)),
        ]),
      );
    } else if (child.type === 'field') {
      children.push(paragraph(fieldText(child, 'preamble', metadata, context)));
    } else {
      children.push(paragraph(inline(child.value, child.position, 'preamble', context)));
    }
  }
  return children.length === 0 ? [] : [element('preamble', { eId: 'preamble' }, children)];
}
