import { type Letters, oneOf, withTonesLast } from '../chars/index.js';
import { type BodyFacts, bodyRows } from './bodies/index.js';
import { officeRows } from './offices.js';

/** What the wanted bodies have in common: which facts hold of them, and which do not. */
export type WantedBodies = { readonly [Fact in keyof BodyFacts]?: boolean };

const has =
  (wanted: WantedBodies) =>
  (facts: BodyFacts): boolean =>
    Object.entries(wanted).every(([fact, value]) => (facts[fact as keyof BodyFacts] ?? false) === value);

/** The names of all bodies of which the facts hold, short ones too, a tone in either of its places. */
export function bodyNames(wanted: WantedBodies = {}): readonly string[] {
  return bodyRows
    .filter(has(wanted))
    .flatMap(({ name, shortNames = [], otherNames = [] }) => [name, ...shortNames, ...otherNames])
    .flatMap(withSpellings);
}

/** What the names of bodies begin with of whose sort the facts hold: "Sở", "Trung tâm". */
export const sortNames = (wanted: WantedBodies = {}): readonly string[] =>
  bodyRows.filter((row) => row.isSort && has(wanted)(row)).flatMap(({ name }) => withSpellings(name));

/** The names of all offices. */
export const officeNames = (): readonly string[] => officeRows.flatMap(({ name }) => withSpellings(name));

const withSpellings = (name: string): readonly string[] => [...new Set([name, withTonesLast(name)])];

/** What all of the names begin with: those that begin with another one are left out. */
function openings(names: readonly string[]): readonly string[] {
  const known = new Set(names);
  return [...known].filter((name) => {
    for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1))
      if (known.has(name.slice(0, at))) return false;
    return true;
  });
}

/**
 * Source of a pattern that matches what the name of every body of which the facts hold begins with: "Sở" for all
 * departments.
 */
export const bodyPattern = (wanted: WantedBodies = {}, letters: Letters = 'normal'): string =>
  oneOf(openings(bodyNames(wanted)), letters);

/** Source of a pattern that matches what the name of every office begins with. */
export const officePattern = (letters: Letters = 'normal'): string => oneOf(openings(officeNames()), letters);
