import { kindNamed, type Law, lawsByName } from '../../lexicon/index.js';
import type { Mention } from '../mentions/index.js';

/** The law that a mention without a number means. */
export interface LawMeant {
  /** `null` if the register has none of this name and year. */
  readonly law: Law | null;
  /** Whether the mention alone may mean several laws, of which this is the likeliest. */
  readonly isOpen: boolean;
}

const NONE: LawMeant = { law: null, isOpen: false };

/** Whether a mention is by a law's proper name, or of the Constitution, which needs none. */
export const isNamed = ({ kind, name, number }: Mention): boolean =>
  number === null && kind !== null && (name !== null || kindNamed(kind)?.isSingle === true);

const knownOn = ({ passedOn, effectiveOn }: Law): string => passedOn ?? effectiveOn ?? '';
const appliedOn = (law: Law): string => law.effectiveOn ?? knownOn(law);

/** The laws that a mention by name may mean: those of the day or the year that it gives, or all laws of that name. */
function namesakesOf({ kind, name, date }: Mention): readonly Law[] {
  const all = kind === null ? [] : lawsByName(kind, name ?? '');
  if (date === null) return all;
  const ofDay = all.filter(({ passedOn }) => passedOn === date);
  return ofDay.length > 0 ? ofDay : all.filter(({ passedOn }) => passedOn?.startsWith(date.slice(0, 4)));
}

/**
 * The law that a mention by name means. Later laws often take the name of the one that they replace: the law is the one
 * that the document identifies elsewhere, or else the one that applied on the day on which the document was issued, or
 * the newest if it has no date.
 *
 * @param issuedOn - ISO date of the citing document
 * @param isIdentified - whether the citing document gives the law's number, or its name and year
 */
export function lawMeant(
  mention: Mention,
  issuedOn: string | null,
  isIdentified: (law: Law) => boolean,
): LawMeant {
  if (!isNamed(mention)) return NONE;
  const all = namesakesOf(mention);
  const passed = issuedOn === null ? all : all.filter((law) => knownOn(law) <= issuedOn);
  const inForce = passed.findLast((law) => appliedOn(law) <= (issuedOn ?? LAST_DAY));
  const identified = passed.filter(isIdentified);
  const law =
    (inForce && !isIdentified(inForce) ? identified.at(-1) : undefined) ??
    inForce ??
    passed[0] ??
    all.at(-1) ??
    null;
  return { law, isOpen: passed.length > 1 };
}

const LAST_DAY = '9999';

/**
 * Finds which laws the mentions of a document identify, by number or by name and date. The mentions may come before or
 * after those with the name alone.
 */
export function identifiedLaws(mentions: readonly Mention[]): (law: Law) => boolean {
  const numbers = new Set<string>();
  for (const mention of mentions) {
    if (mention.number !== null) numbers.add(mention.number.toUpperCase());
    else if (mention.date !== null && isNamed(mention)) {
      const [only, ...others] = namesakesOf(mention);
      if (only?.number && others.length === 0) numbers.add(only.number.toUpperCase());
    }
  }
  return ({ number }) => number !== null && numbers.has(number.toUpperCase());
}
