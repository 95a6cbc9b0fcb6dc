import { type Letters, oneOf } from '../chars/index.js';
import { kindSpellings } from './kind-names.js';
import type { Kind } from './kind-row.js';
import { kinds } from './kinds.js';

type Asked = Omit<Kind, 'name' | 'abbreviations' | 'ranks' | 'enactingLines'>;

/** What the wanted kinds have in common; where several values are given, each of them will do. */
export type KindFacts = { readonly [Fact in keyof Asked]?: Asked[Fact] | readonly Asked[Fact][] };

/** Of kinds whose names mean a document wherever they stand, and not only before its number. */
export const unmistakable: KindFacts = { family: ['law', 'normative', 'administrative', 'general'] };

const has =
  (facts: KindFacts) =>
  (kind: Kind): boolean =>
    Object.entries(facts).every(([fact, wanted]) => {
      const own = kind[fact as keyof Asked];
      return Array.isArray(wanted) ? wanted.includes(own) : own === wanted;
    });

/** The kinds of which all the facts hold. */
export const kindsWith = (facts: KindFacts): readonly Kind[] => kinds.filter(has(facts));

/** The names of the kinds of which all the facts hold, in all their spellings. */
export function kindNames(facts: KindFacts = {}): readonly string[] {
  const isWanted = has(facts);
  return kindSpellings()
    .filter(({ kind }) => isWanted(kind))
    .map(({ name }) => name);
}

/**
 * Source of a pattern that matches the name of each kind of which all the facts hold; of names that begin each other the
 * longest is matched.
 */
export const kindPattern = (facts: KindFacts = {}, letters: Letters = 'normal'): string =>
  oneOf(kindNames(facts), letters);
