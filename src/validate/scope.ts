import {
  type BodyFacts,
  bodyOfAbbreviation,
  type KindFacts,
  kindNamed,
  kindsWith,
  namedAt,
  namedIn,
} from '../lexicon/index.js';
import { isUnissued } from './forms.js';
import type { RuleContext } from './rule-context.js';
import type { Wording } from './wording.js';

/** What decides which rules apply to a document. */
export interface DocumentFacts {
  /** In normal case ("Quyết định"); `null` if the document gives none. */
  readonly kind: string | null;
  /** Whether it is issued by an office of the Party, whose documents have a form of their own. */
  readonly ofParty: boolean;
  /** Whether it has nothing of a document's form: a form, a list, a portal's page, rules without their decision. */
  readonly isBare: boolean;
}

/** The kinds of document to which a rule applies. */
export interface Scope {
  readonly label: Wording;
  readonly covers: (facts: DocumentFacts) => boolean;
}

const isConsolidation = (kind: string | null): boolean => kindNamed(kind)?.isConsolidation ?? false;

/** Every document, of whatever kind. */
export const everyDocument: Scope = {
  label: { vi: 'mọi văn bản', en: 'every document' },
  covers: () => true,
};

/** All but consolidated texts, which cite later documents that amended them. */
export const originalDocuments: Scope = {
  label: { vi: 'mọi văn bản, trừ văn bản hợp nhất', en: 'every document but consolidated texts' },
  covers: ({ kind }) => !isConsolidation(kind),
};

/**
 * Documents of the State, for which Decree 30/2020/NĐ-CP is made; consolidated texts repeat another document's
 * form.
 */
export const stateDocuments: Scope = {
  label: {
    vi: 'văn bản của cơ quan nhà nước, trừ văn bản hợp nhất',
    en: 'documents of the State, but consolidated texts',
  },
  covers: ({ kind, ofParty, isBare }) => !isBare && !ofParty && !isConsolidation(kind),
};

/** Documents of the State in whatever state they are, also what is to be attached to one. */
export const documentsUnderDecree: Scope = {
  label: {
    vi: 'văn bản của cơ quan nhà nước và phụ lục của chúng',
    en: 'documents of the State and their appendices',
  },
  covers: ({ kind, ofParty }) => !ofParty && !isConsolidation(kind),
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

/** Those of {@link documentsOfOffices}, and the Party's, whose Guidance 36-HD/VPTW of 2018 wants the same. */
export const datedDocuments: Scope = {
  label: {
    vi: 'văn bản của cơ quan nhà nước và của Đảng, trừ luật, pháp lệnh và văn bản hợp nhất',
    en: 'documents of the State and the Party, but laws, ordinances and consolidated texts',
  },
  covers: ({ kind, isBare }) => !isBare && (kindNamed(kind)?.hasPlaceAndRecipients ?? true),
};

/** The State's documents of the kinds of which these facts hold, and no other. */
export function only(facts: KindFacts): Scope {
  const names = kindsWith(facts).map(({ name }) => name);
  return {
    label: { vi: names.join(', ').toLocaleLowerCase('vi'), en: names.join(', ') },
    covers: ({ kind, ofParty, isBare }) => !isBare && !ofParty && kind !== null && names.includes(kind),
  };
}

/** Texts without any part of a document's form; rules about form do not apply to them. */
export const bareTexts: Scope = {
  label: { vi: 'văn bản không theo thể thức', en: 'texts without the form of a document' },
  covers: ({ isBare }) => isBare,
};

/** A fact about the body that the last abbreviation in a number stands for. */
const factsOfNumber = (number: string | null): BodyFacts | null =>
  bodyOfAbbreviation(number?.split(/[/-]/u).at(-1) ?? '')?.facts ?? null;

const isBare = ({ document, source, fields, forms }: RuleContext): boolean =>
  isUnissued(document) &&
  (fields('nationalName', 'motto', 'number', 'placeDate', 'authority', 'signerPosition').length === 0 ||
    forms().covers({ start: 0, end: source.text.length }));

/** Finds what decides which rules apply to a document. */
export function factsOf(context: RuleContext): DocumentFacts {
  const heading = context.fields('nationalName', 'parentIssuer', 'issuer');
  const ofParty =
    heading.some(({ value }) => namedIn(value).some(({ facts }) => facts.isOfParty)) ||
    factsOfNumber(context.document.metadata.number)?.isOfParty === true;
  return { kind: context.kind, ofParty, isBare: isBare(context) };
}

/** Whether a text is a consolidated one that is called by the kind of the text it consolidates. */
export const isConsolidated = ({ document, kind }: RuleContext): boolean =>
  isConsolidation(kind) || /VBHN/u.test(document.metadata.number ?? '');

/**
 * Whether it is issued by the National Assembly or its Standing Committee, whose resolutions have their date at the
 * end.
 */
export const isOfAssembly = ({ document }: RuleContext): boolean =>
  isLegislature(document.metadata.issuer ?? '') ||
  (factsOfNumber(document.metadata.number)?.isLegislative === true &&
    /\d$/u.test(document.metadata.number ?? ''));

const isLegislature = (issuer: string): boolean => {
  const named = namedAt(issuer);
  return named?.end === issuer.length && named.facts.isLegislative === true;
};
