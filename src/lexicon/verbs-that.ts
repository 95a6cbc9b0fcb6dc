import { withTonesLast } from '../chars/index.js';
import { type VerbRow, verbs } from './verbs.js';

export type { AmendingSense } from './verbs.js';

type VerbFacts = Omit<VerbRow, 'words'>;

/** The verbs for which a fact holds, with both placements of tones ("hủy bỏ", "huỷ bỏ"). */
export const verbsThat = (
  fact: keyof VerbFacts,
  ...values: readonly VerbFacts[keyof VerbFacts][]
): readonly string[] =>
  verbs
    .filter((row) => (values.length > 0 ? values.includes(row[fact]) : row[fact] !== undefined))
    .flatMap(({ words }) => [...new Set([words, withTonesLast(words)])]);
