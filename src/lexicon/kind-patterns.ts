import { type Letters, oneOf } from '../chars/index.js';
import { kindSpellings } from './kind-names.js';
import type { Kind } from './kind-row.js';
import { kinds } from './kinds.js';

type Asked = Omit<Kind, 'name' | 'abbreviations' | 'ranks' | 'enactingLines'>;

/** Selects kinds by their facts; where several values are given, any of them matches. */
export type KindFacts = { readonly [Fact in keyof Asked]?: Asked[Fact] | readonly Asked[Fact][] };

/** Kinds whose names always mean a document, not only before a number. */
export const unmistakable: KindFacts = { family: ['law', 'normative', 'administrative', 'general'] };

const has =
  (facts: KindFacts) =>
  (kind: Kind): boolean =>
    Object.entries(facts).every(([fact, wanted]) => {
      const own = kind[fact as keyof Asked];
      return Array.isArray(wanted) ? wanted.includes(own) : own === wanted;
    });

/** The kinds that have all the facts. */
export const kindsWith = (facts: KindFacts): readonly Kind[] => kinds.filter(has(facts));

/** The names of the kinds that have all the facts, in all spellings. */
export function kindNames(facts: KindFacts = {}): readonly string[] {
  const isWanted = has(facts);
  return kindSpellings()
    .filter(({ kind }) => isWanted(kind))
    .map(({ name }) => name);
}

/** Source of a pattern that matches the name of every kind that has all the facts, the longest if there are several. */
export const kindPattern = (facts: KindFacts = {}, letters: Letters = 'normal'): string =>
  oneOf(kindNames(facts), letters);
