import { asciiName, isIsoDay } from '../../chars/index.js';
import { type ConsolidatedAct, type Metadata, type Work, workName } from '../../model/index.js';
import { iriText } from '../iri.js';
import { plainText } from '../label.js';
import { element, type XmlElement } from './node.js';

/** A placeholder for an unknown date, which FRBR requires. */
const UNKNOWN_DATE = '0001-01-01';

/** The author of the markup, to which references to an agent point. */
export const TOOL = 'plan-parse';

/** eId of the reference to the act itself, as it was issued. */
export const ORIGINAL = 'original';

function slug(text: string): string {
  const folded = asciiName(text, '-');
  return folded === '' ? 'unknown' : folded;
}

const isDate = (text: string | null): text is string => text !== null && isIsoDay(text);

function frbr(
  level: string,
  iri: string,
  metadata: Metadata,
  properties: readonly XmlElement[],
  pointInTime: string | null = null,
): XmlElement {
  const dates = [
    ['issued', metadata.issuedOn],
    ['effective', metadata.effectiveOn],
    ['pointInTime', pointInTime],
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

/** What the IRI identifies: an act or another document, and in it the main text or an attachment. */
export interface Subject {
  readonly type: 'act' | 'doc';
  /** "!main", or the attachment's eId. */
  readonly component: string;
  /** ISO date of the day whose text a consolidated one is; `null` for the text as it was issued. */
  readonly pointInTime: string | null;
}

/** The IRI of a work by the naming convention. */
function workIri(
  metadata: Pick<Metadata, 'issuedOn' | 'kind' | 'number' | 'title'>,
  type: Subject['type'],
): string {
  const date = isDate(metadata.issuedOn) ? metadata.issuedOn : 'unknown';
  return `/akn/vn/${type}/${slug(metadata.kind ?? '')}/${date}/${slug(metadata.number ?? metadata.title ?? '')}`;
}

/** What an act is referred to by: its URN, or its IRI where that is not known. */
export const actIri = (act: ConsolidatedAct): string => act.urn ?? workIri(act, 'act');

function identification(metadata: Metadata, subject: Subject): XmlElement {
  const work = workIri(metadata, subject.type);
  const { pointInTime } = subject;
  const expression = `${work}/vie@${pointInTime ?? ''}`;
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
    frbr(
      'FRBRExpression',
      `${expression}${component}`,
      metadata,
      [element('FRBRlanguage', { language: 'vie' })],
      pointInTime,
    ),
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

/** eId of an act that has changed a consolidated one, by its place among them from 1. */
export const passiveReference = (place: number): string => `passive-${place}`;

/** eId of a cited work in the references. */
export function workReference(work: Work): string {
  return `ref-${work.id.replace(/\s+/g, '-')}`;
}

/** What a cited work is referred to by. */
export const workIriOf = (work: Work): string =>
  work.urn ?? `/akn/vn/doc/${slug(work.kind ?? '')}/${slug(work.number ?? work.name ?? work.id)}`;

function citedWork(work: Work): XmlElement {
  return element('TLCReference', {
    eId: workReference(work),
    name: 'work',
    href: iriText(workIriOf(work)),
    showAs: workName(work, work.id),
  });
}

/** The elements for changes, in the order of the schema. */
interface ChangesMeta {
  readonly lifecycle: readonly XmlElement[];
  readonly analysis: readonly XmlElement[];
  readonly temporalData: readonly XmlElement[];
  readonly references: readonly XmlElement[];
}

/** The metadata of the main document. */
export function mainMeta(
  metadata: Metadata,
  works: readonly Work[],
  subject: Subject,
  changes: ChangesMeta,
): XmlElement {
  const keywords = metadata.keywords.map((word) =>
    element('keyword', { value: word, showAs: word, dictionary: `#${TOOL}` }),
  );
  return element('meta', {}, [
    identification(metadata, subject),
    ...(keywords.length === 0 ? [] : [element('classification', { source: `#${TOOL}` }, keywords)]),
    ...changes.lifecycle,
    ...changes.analysis,
    ...changes.temporalData,
    element('references', { source: `#${TOOL}` }, [
      organization(TOOL, TOOL),
      ...(metadata.issuer === null ? [] : [organization('issuer', metadata.issuer)]),
      ...works.map(citedWork),
      ...(changes.lifecycle.length === 0
        ? []
        : [
            element('original', {
              eId: ORIGINAL,
              href: workIri(metadata, subject.type),
              showAs: plainText(workName({ ...metadata, name: null }, ORIGINAL)),
            }),
          ]),
      ...changes.references,
    ]),
  ]);
}

/** The metadata of an attachment, whose references are those of the main document. */
export function attachmentMeta(metadata: Metadata, subject: Subject): XmlElement {
  return element('meta', {}, [identification(metadata, subject)]);
}
