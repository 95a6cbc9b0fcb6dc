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

/** The facts that determine which rules apply to a document. */
export interface DocumentFacts {
  /** In normal case ("Quyết định"); `null` if the document gives none. */
  readonly kind: string | null;
  /** Whether it is issued by an office of the Party, whose documents have their own form. */
  readonly ofParty: boolean;
  /** Whether it was issued before Decree 30/2020/NĐ-CP was in force. */
  readonly isOlder: boolean;
  /** Whether it has no document form at all: a blank form, a list, a web page, rules without their decision. */
  readonly isBare: boolean;
}

/** The kinds of document to which a rule applies. */
export interface Scope {
  readonly label: Wording;
  readonly covers: (facts: DocumentFacts) => boolean;
}

/** Decree 30/2020/NĐ-CP, Article 37: in force from the day on which it was signed. */
const FORM_SINCE = '2020-03-05';

/** Whether the decree, which is for the State, can have been followed. */
export const isUnderDecree = ({ ofParty, isOlder }: DocumentFacts): boolean => !ofParty && !isOlder;

const isConsolidation = (kind: string | null): boolean => kindNamed(kind)?.isConsolidation ?? false;

/** Documents of any kind. */
export const everyDocument: Scope = {
  label: { vi: 'mọi văn bản', en: 'every document' },
  covers: () => true,
};

/** Documents that may have followed Decree 30/2020/NĐ-CP, or what the Party wants of its own. */
export const newerDocuments: Scope = {
  label: {
    vi: 'mọi văn bản ban hành từ khi Nghị định 30/2020/NĐ-CP có hiệu lực',
    en: 'every document issued since Decree 30/2020/NĐ-CP is in force',
  },
  covers: ({ isOlder }) => !isOlder,
};

/** All except consolidated texts, which cite later documents that amended them. */
export const originalDocuments: Scope = {
  label: { vi: 'mọi văn bản, trừ văn bản hợp nhất', en: 'every document except consolidated texts' },
  covers: ({ kind }) => !isConsolidation(kind),
};

/**
 * Documents of the State, to which Decree 30/2020/NĐ-CP applies; consolidated texts repeat the form of another
 * document.
 */
export const stateDocuments: Scope = {
  label: {
    vi: 'văn bản của cơ quan nhà nước, trừ văn bản hợp nhất',
    en: 'documents of the State except consolidated texts',
  },
  covers: (facts) => !facts.isBare && isUnderDecree(facts) && !isConsolidation(facts.kind),
};

/** Those of {@link stateDocuments} that a body issues; contracts are the parties'. */
export const issuedDocuments: Scope = {
  label: {
    vi: 'văn bản của cơ quan nhà nước, trừ văn bản hợp nhất, hợp đồng, bản ghi nhớ, bản thỏa thuận',
    en: 'documents of the State, but consolidated texts, contracts and agreements',
  },
  covers: (facts) => stateDocuments.covers(facts) && kindNamed(facts.kind)?.isBetweenParties !== true,
};

/** Documents of the State in any form, including texts to be attached to one. */
export const documentsUnderDecree: Scope = {
  label: {
    vi: 'văn bản của cơ quan nhà nước và phụ lục của chúng',
    en: 'documents of the State and their appendices',
  },
  covers: (facts) => isUnderDecree(facts) && !isConsolidation(facts.kind),
};

/**
 * All documents of the State except laws, ordinances and consolidated texts, which have neither a place nor recipients.
 */
export const documentsOfOffices: Scope = {
  label: {
    vi: 'văn bản của cơ quan nhà nước, trừ luật, pháp lệnh và văn bản hợp nhất',
    en: 'documents of the State except laws, ordinances and consolidated texts',
  },
  covers: (facts) =>
    !facts.isBare && isUnderDecree(facts) && (kindNamed(facts.kind)?.hasPlaceAndRecipients ?? true),
};

/** Those of {@link documentsOfOffices} and of the Party, for which Guidance 36-HD/VPTW of 2018 requires the same. */
export const datedDocuments: Scope = {
  label: {
    vi: 'văn bản của cơ quan nhà nước và của Đảng, trừ luật, pháp lệnh và văn bản hợp nhất',
    en: 'documents of the State and the Party except laws, ordinances and consolidated texts',
  },
  covers: ({ kind, isBare, isOlder }) =>
    !isBare && !isOlder && (kindNamed(kind)?.hasPlaceAndRecipients ?? true),
};

/** The documents of the State whose kind has these facts. */
export function only(facts: KindFacts): Scope {
  const names = kindsWith(facts).map(({ name }) => name);
  return {
    label: { vi: names.join(', ').toLocaleLowerCase('vi'), en: names.join(', ') },
    covers: (facts) =>
      !facts.isBare && isUnderDecree(facts) && facts.kind !== null && names.includes(facts.kind),
  };
}

/** Texts without any part of a document's form, and those older than the decree: rules about form do not apply to them. */
export const unjudgedTexts: Scope = {
  label: {
    vi: 'văn bản không theo thể thức, văn bản ban hành trước Nghị định 30/2020/NĐ-CP',
    en: 'texts without the form of a document, and those from before Decree 30/2020/NĐ-CP',
  },
  covers: ({ isBare, isOlder }) => isBare || isOlder,
};

/** A fact about the body for which the last abbreviation in a number stands. */
const factsOfNumber = (number: string | null): BodyFacts | null =>
  bodyOfAbbreviation(number?.split(/[/-]/u).at(-1) ?? '')?.facts ?? null;

const isBare = ({ document, source, fields, forms }: RuleContext): boolean =>
  isUnissued(document) &&
  (fields('nationalName', 'motto', 'number', 'placeDate', 'authority', 'signerPosition').length === 0 ||
    forms().covers({ start: 0, end: source.text.length }));

/** Determines which rules apply to a document. */
export function factsOf(context: RuleContext): DocumentFacts {
  const heading = context.fields('nationalName', 'parentIssuer', 'issuer');
  const ofParty =
    heading.some(({ value }) => namedIn(value).some(({ facts }) => facts.isOfParty)) ||
    factsOfNumber(context.document.metadata.number)?.isOfParty === true;
  const { issuedOn } = context.document.metadata;
  const isOlder = issuedOn !== null && issuedOn < FORM_SINCE;
  return { kind: context.kind, ofParty, isOlder, isBare: isBare(context) };
}

/** Whether a text is a consolidated one under the kind of the text it consolidates. */
export const isConsolidated = ({ document, kind }: RuleContext): boolean =>
  isConsolidation(kind) || /VBHN/u.test(document.metadata.number ?? '');

/**
 * Whether it is issued by the National Assembly or its Standing Committee, whose resolutions state their date at the
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
