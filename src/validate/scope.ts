import type { Wording } from './rule.js';

/** The kinds of document that owe what a rule asks for. */
export interface Scope {
  readonly label: Wording;
  /** `kind` in normal case ("Quyết định"); `null` where the document says none. */
  readonly covers: (kind: string | null) => boolean;
}

/** Acts of the National Assembly and its Standing Committee, and texts that are put together from several. */
const withoutPlaceLine: ReadonlySet<string> = new Set([
  'Hiến pháp',
  'Luật',
  'Bộ luật',
  'Pháp lệnh',
  'Lệnh',
  'Văn bản hợp nhất',
]);

const letter = 'Công văn';

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

/** The kinds that are listed, and no other. */
export const only = (...kinds: readonly string[]): Scope => ({
  label: { vi: kinds.join(', ').toLowerCase(), en: kinds.join(', ') },
  covers: (kind) => kind !== null && kinds.includes(kind),
});
