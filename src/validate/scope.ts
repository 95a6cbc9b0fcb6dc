import { type KindFacts, kindNamed, kindsWith } from '../lexicon/index.js';
import type { RuleContext } from './rule-context.js';
import type { Wording } from './wording.js';

/** What decides which rules a document owes. */
export interface DocumentFacts {
  /** In normal case ("Quyết định"); `null` where the document says none. */
  readonly kind: string | null;
  /** Whether it is of an office of the Party, whose papers have a form of their own. */
  readonly ofParty: boolean;
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
  covers: ({ kind, ofParty }) => !ofParty && kind !== CONSOLIDATED,
};

/** All of the State's but laws, ordinances and consolidated texts, whose heading has no place and whose foot no recipients. */
export const documentsOfOffices: Scope = {
  label: {
    vi: 'văn bản của cơ quan nhà nước, trừ luật, pháp lệnh và văn bản hợp nhất',
    en: 'documents of the State, but laws, ordinances and consolidated texts',
  },
  covers: ({ kind, ofParty }) => !ofParty && (kindNamed(kind)?.hasPlaceAndRecipients ?? true),
};

/** The State's documents of the kinds of which these facts hold, and no other. */
export function only(facts: KindFacts): Scope {
  const names = kindsWith(facts).map(({ name }) => name);
  return {
    label: { vi: names.join(', ').toLocaleLowerCase('vi'), en: names.join(', ') },
    covers: ({ kind, ofParty }) => !ofParty && kind !== null && names.includes(kind),
  };
}

/** What of a document decides which rules it owes. */
export function factsOf(context: RuleContext): DocumentFacts {
  const heading = context.fields('nationalName', 'parentIssuer', 'issuer');
  const ofParty =
    heading.some(({ value }) =>
      /ĐẢNG CỘNG SẢN VIỆT NAM|^(?:TỈNH|THÀNH|HUYỆN|QUẬN|ĐẢNG) [ỦU][ỶY]/u.test(value),
    ) || /\/(?:TW|TU|HU|QU|ĐU)$|-(?:TW|TU)$/u.test(context.document.metadata.number ?? '');
  return { kind: context.kind, ofParty };
}

/** Whether a text is a consolidated one that goes by the kind of the text it consolidates. */
export const isConsolidated = ({ document, kind }: RuleContext): boolean =>
  kind === CONSOLIDATED || /VBHN/u.test(document.metadata.number ?? '');

/** Whether it is of the National Assembly or its Standing Committee, whose resolutions are dated at their end. */
export const isOfAssembly = ({ document }: RuleContext): boolean =>
  /^(?:Quốc hội|Ủy ban Thường vụ Quốc hội)$/iu.test(document.metadata.issuer ?? '') ||
  /(?:QH|UBTVQH)\d{1,2}$/u.test(document.metadata.number ?? '');
