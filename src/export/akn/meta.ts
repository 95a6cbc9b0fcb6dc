import { asciiName, isIsoDay } from '../../chars/index.js';
import { type Metadata, type Work, workName } from '../../model/index.js';
import { iriText } from '../iri.js';
import { element, type XmlElement } from './node.js';

/** A date that nobody knows; FRBR asks for one all the same. */
const UNKNOWN_DATE = '0001-01-01';

/** Who made the markup: every reference to an agent needs one to point at. */
const TOOL = 'plan-parse';

function slug(text: string): string {
  const folded = asciiName(text, '-');
  return folded === '' ? 'unknown' : folded;
}

const isDate = (text: string | null): text is string => text !== null && isIsoDay(text);

function frbr(level: string, iri: string, metadata: Metadata, properties: readonly XmlElement[]): XmlElement {
  const dates = [
    ['issued', metadata.issuedOn],
    ['effective', metadata.effectiveOn],
  ] as const;
  const known = dates.flatMap(([name, date]) => (isDate(date) ? [element('FRBRdate', { date, name })] : []));
  return element(level, {}, [
    element('FRBRthis', { value: iri }),
    element('FRBRuri', { value: iri.replace(/\/![^/.]*/, '') }),
    ...(metadata.urn === null ? [] : [element('FRBRalias', { value: metadata.urn, name: 'urn:lex' })]),
    ...(known.length === 0 ? [element('FRBRdate', { date: UNKNOWN_DATE, name: 'unknown' })] : known),
    element('FRBRauthor', { href: metadata.issuer === null ? `#${TOOL}` : '#issuer' }),
    ...properties,
  ]);
}

/** What the IRI names: an act or another document, and in it the main text or an attachment. */
export interface Subject {
  readonly type: 'act' | 'doc';
  /** "!main", or the attachment's eId. */
  readonly component: string;
}

/** The IRI of a work by the naming convention. */
function workIri(metadata: Metadata, type: Subject['type']): string {
  const date = isDate(metadata.issuedOn) ? metadata.issuedOn : 'unknown';
  return `/akn/vn/${type}/${slug(metadata.kind ?? '')}/${date}/${slug(metadata.number ?? metadata.title ?? '')}`;
}

function identification(metadata: Metadata, subject: Subject): XmlElement {
  const work = workIri(metadata, subject.type);
  const expression = `${work}/vie@`;
  const component = `/${subject.component.startsWith('!') ? subject.component : `!${slug(subject.component)}`}`;
  const optional = (name: string, value: string | null): readonly XmlElement[] =>
    value === null ? [] : [element(name, { value })];
  return element('identification', { source: `#${TOOL}` }, [
    frbr('FRBRWork', `${work}${component}`, metadata, [
      element('FRBRcountry', { value: 'vn' }),
      ...optional('FRBRsubtype', metadata.kind === null ? null : slug(metadata.kind)),
      ...optional('FRBRnumber', metadata.number),
      ...optional('FRBRname', metadata.title),
    ]),
    frbr('FRBRExpression', `${expression}${component}`, metadata, [
      element('FRBRlanguage', { language: 'vie' }),
    ]),
    frbr('FRBRManifestation', `${expression}${component}.xml`, metadata, [
      element('FRBRformat', { value: 'application/akn+xml' }),
    ]),
  ]);
}

function organization(eId: string, name: string): XmlElement {
  return element('TLCOrganization', {
    eId,
    href: `/akn/ontology/organization/vn/${slug(name)}`,
    showAs: name,
  });
}

/** eId of a cited work in the references. */
export function workReference(work: Work): string {
  return `ref-${work.id.replace(/\s+/g, '-')}`;
}

function citedWork(work: Work): XmlElement {
  const href =
    work.urn ?? `/akn/vn/doc/${slug(work.kind ?? '')}/${slug(work.number ?? work.name ?? work.id)}`;
  return element('TLCReference', {
    eId: workReference(work),
    name: 'work',
    href: iriText(href),
    showAs: workName(work, work.id),
  });
}

/** The metadata of the main document. */
export function mainMeta(metadata: Metadata, works: readonly Work[], subject: Subject): XmlElement {
  const keywords = metadata.keywords.map((word) =>
    element('keyword', { value: word, showAs: word, dictionary: `#${TOOL}` }),
  );
  return element('meta', {}, [
    identification(metadata, subject),
    ...(keywords.length === 0 ? [] : [element('classification', { source: `#${TOOL}` }, keywords)]),
    element('references', { source: `#${TOOL}` }, [
      organization(TOOL, TOOL),
      ...(metadata.issuer === null ? [] : [organization('issuer', metadata.issuer)]),
      ...works.map(citedWork),
    ]),
  ]);
}

/** The metadata of an attachment, whose references are those of the main document. */
export function attachmentMeta(metadata: Metadata, subject: Subject): XmlElement {
  return element('meta', {}, [identification(metadata, subject)]);
}
