import { type Letters, oneOf, withTonesLast } from '../chars/index.js';
import { type BodyFacts, bodyRows } from './bodies/index.js';
import { officeRows } from './offices.js';

/** Selects bodies by the facts that must or must not hold for them. */
export type WantedBodies = { readonly [Fact in keyof BodyFacts]?: boolean };

const has =
  (wanted: WantedBodies) =>
  (facts: BodyFacts): boolean =>
    Object.entries(wanted).every(([fact, value]) => (facts[fact as keyof BodyFacts] ?? false) === value);

/** The names of all selected bodies, including short names and both placements of tones. */
export function bodyNames(wanted: WantedBodies = {}): readonly string[] {
  return bodyRows
    .filter(has(wanted))
    .flatMap(({ name, shortNames = [], otherNames = [] }) => [name, ...shortNames, ...otherNames])
    .flatMap(withSpellings);
}

/** The first words of the names of all selected sorts: "Sở", "Trung tâm". */
export const sortNames = (wanted: WantedBodies = {}): readonly string[] =>
  bodyRows.filter((row) => row.isSort && has(wanted)(row)).flatMap(({ name }) => withSpellings(name));

/** The names of all offices. */
export const officeNames = (): readonly string[] => officeRows.flatMap(({ name }) => withSpellings(name));

const withSpellings = (name: string): readonly string[] => [...new Set([name, withTonesLast(name)])];

/** The names without those that begin with another one of them. */
function openings(names: readonly string[]): readonly string[] {
  const known = new Set(names);
  return [...known].filter((name) => {
    for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1))
      if (known.has(name.slice(0, at))) return false;
    return true;
  });
}

/** With what the name of every body begins: "Sở" for all departments. */
export const bodyOpenings = (): readonly string[] => openings(bodyNames());

/** With what the name of every office begins. */
export const officeOpenings = (): readonly string[] => openings(officeNames());

/** Source of a pattern that matches the beginning of the name of every office. */
export const officePattern = (letters: Letters = 'normal'): string => oneOf(officeOpenings(), letters);
