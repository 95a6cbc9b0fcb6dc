import {
  type BodyFacts,
  bodyOfAbbreviation,
  type KindFacts,
  kindNamed,
  kindsWith,
  namedAt,
  namedIn,
} from '../lexicon/index.js';
import type { RuleContext } from './rule-context.js';
import type { Wording } from './wording.js';

/** What decides which rules a document owes. */
export interface DocumentFacts {
  /** In normal case ("Quyết định"); `null` where the document says none. */
  readonly kind: string | null;
  /** Whether it is of an office of the Party, whose papers have a form of their own. */
  readonly ofParty: boolean;
  /** Whether nothing of a document's form is there: a form, a list, a portal's page, a rule book without its decision. */
  readonly isBare: boolean;
}

/** The kinds of document that owe what a rule asks for. */
export interface Scope {
  readonly label: Wording;
  readonly covers: (facts: DocumentFacts) => boolean;
}

const CONSOLIDATED = 'Văn bản hợp nhất';

/** Every document, of whatever kind. */
export const everyDocument: Scope = {
  label: { vi: 'mọi văn bản', en: 'every document' },
  covers: () => true,
};

/** All but consolidated texts, which cite what changed them after their own date. */
export const originalDocuments: Scope = {
  label: { vi: 'mọi văn bản, trừ văn bản hợp nhất', en: 'every document but consolidated texts' },
  covers: ({ kind }) => kind !== CONSOLIDATED,
};

/** Documents of the State, which Decree 30/2020/NĐ-CP is made for; consolidated texts repeat the form of another. */
export const stateDocuments: Scope = {
  label: {
    vi: 'văn bản của cơ quan nhà nước, trừ văn bản hợp nhất',
    en: 'documents of the State, but consolidated texts',
  },
  covers: ({ kind, ofParty, isBare }) => !isBare && !ofParty && kind !== CONSOLIDATED,
};

/** All of the State's but laws, ordinances and consolidated texts, whose heading has no place and whose foot no recipients. */
export const documentsOfOffices: Scope = {
  label: {
    vi: 'văn bản của cơ quan nhà nước, trừ luật, pháp lệnh và văn bản hợp nhất',
    en: 'documents of the State, but laws, ordinances and consolidated texts',
  },
  covers: ({ kind, ofParty, isBare }) =>
    !isBare && !ofParty && (kindNamed(kind)?.hasPlaceAndRecipients ?? true),
};

/** The State's documents of the kinds of which these facts hold, and no other. */
export function only(facts: KindFacts): Scope {
  const names = kindsWith(facts).map(({ name }) => name);
  return {
    label: { vi: names.join(', ').toLocaleLowerCase('vi'), en: names.join(', ') },
    covers: ({ kind, ofParty, isBare }) => !isBare && !ofParty && kind !== null && names.includes(kind),
  };
}

/** Texts without any part of a document's form, to which rules of form are not applied. */
export const bareTexts: Scope = {
  label: { vi: 'văn bản không theo thể thức', en: 'texts without the form of a document' },
  covers: ({ isBare }) => isBare,
};

/** What is said of the body that the last abbreviation of a number stands for. */
const factsOfNumber = (number: string | null): BodyFacts | null =>
  bodyOfAbbreviation(number?.split(/[/-]/u).at(-1) ?? '')?.facts ?? null;

const isBare = ({ document: { metadata }, fields }: RuleContext): boolean =>
  metadata.number === null &&
  metadata.issuedOn === null &&
  metadata.signers.length === 0 &&
  fields('nationalName', 'motto', 'number', 'placeDate', 'authority', 'signerPosition').length === 0;

/** What of a document decides which rules it owes. */
export function factsOf(context: RuleContext): DocumentFacts {
  const heading = context.fields('nationalName', 'parentIssuer', 'issuer');
  const ofParty =
    heading.some(({ value }) => namedIn(value).some(({ facts }) => facts.isOfParty)) ||
    factsOfNumber(context.document.metadata.number)?.isOfParty === true;
  return { kind: context.kind, ofParty, isBare: isBare(context) };
}

/** Whether a text is a consolidated one that goes by the kind of the text it consolidates. */
export const isConsolidated = ({ document, kind }: RuleContext): boolean =>
  kind === CONSOLIDATED || /VBHN/u.test(document.metadata.number ?? '');

/** Whether it is of the National Assembly or its Standing Committee, whose resolutions are dated at their end. */
export const isOfAssembly = ({ document }: RuleContext): boolean =>
  isLegislature(document.metadata.issuer ?? '') ||
  (factsOfNumber(document.metadata.number)?.isLegislative === true &&
    /\d$/u.test(document.metadata.number ?? ''));

const isLegislature = (issuer: string): boolean => {
  const named = namedAt(issuer);
  return named?.end === issuer.length && named.facts.isLegislative === true;
};
