import type { Context } from './context.js';
import type { Wording } from './rule.js';

/** The kinds of document that owe what a rule asks for. */
export interface Scope {
  readonly label: Wording;
  /** `kind` in normal case ("Quyết định"); `null` where the document says none. */
  readonly covers: (kind: string | null) => boolean;
}

const letter = 'Công văn';
const consolidated = 'Văn bản hợp nhất';

/** Acts of the National Assembly and its Standing Committee, and texts that are put together from several. */
const withoutPlaceLine: ReadonlySet<string> = new Set([
  'Hiến pháp',
  'Luật',
  'Bộ luật',
  'Pháp lệnh',
  'Lệnh',
  consolidated,
]);

/** Every document, of whatever kind. */
export const everyDocument: Scope = {
  label: { vi: 'mọi văn bản', en: 'every document' },
  covers: () => true,
};

/** All but laws, ordinances and consolidated texts, whose heading has no place and whose foot no recipients. */
export const documentsOfOffices: Scope = {
  label: {
    vi: 'mọi văn bản, trừ luật, pháp lệnh và văn bản hợp nhất',
    en: 'every document but laws, ordinances and consolidated texts',
  },
  covers: (kind) => kind === null || !withoutPlaceLine.has(kind),
};

/** All that name their kind above their title: an official letter does not. */
export const documentsWithTitle: Scope = {
  label: { vi: 'mọi văn bản có tên loại', en: 'every document that names its kind' },
  covers: (kind) => kind !== letter,
};

/** All but consolidated texts, which cite what changed them after their own date. */
export const originalDocuments: Scope = {
  label: { vi: 'mọi văn bản, trừ văn bản hợp nhất', en: 'every document but consolidated texts' },
  covers: (kind) => kind !== consolidated,
};

/** The kinds that are listed, and no other. */
export const only = (...kinds: readonly string[]): Scope => ({
  label: { vi: kinds.join(', ').toLocaleLowerCase('vi'), en: kinds.join(', ') },
  covers: (kind) => kind !== null && kinds.includes(kind),
});

/** Whether a text is a consolidated one that goes by the kind of the text it consolidates. */
export const isConsolidated = ({ document, kind }: Context): boolean =>
  kind === consolidated || /VBHN/u.test(document.metadata.number ?? '');

/** Whether it is of the National Assembly or its Standing Committee, whose resolutions are dated at their end. */
export const isOfAssembly = ({ document }: Context): boolean =>
  /^(?:Quốc hội|Ủy ban Thường vụ Quốc hội)$/iu.test(document.metadata.issuer ?? '') ||
  /(?:QH|UBTVQH)\d{1,2}$/u.test(document.metadata.number ?? '');
