import { nameKey } from '../chars/index.js';
import { foldNumber, leavesIssuerOpen, yearOfNumber } from '../lexicon/index.js';
import type { Metadata, Work } from '../model/index.js';

/**
 * Whether a work that an act amends is the act that is consolidated. An issuer or a year that either of them lacks does
 * not make them different.
 */
export function isSameAct(
  work: Pick<Work, 'number' | 'kind' | 'name' | 'issuer' | 'date'>,
  {
    number,
    kind,
    title,
    issuer,
    issuedOn,
  }: Pick<Metadata, 'number' | 'kind' | 'title' | 'issuer' | 'issuedOn'>,
): boolean {
  if (work.number === null || number === null) {
    if (work.kind !== kind || work.name === null || title === null) return false;
    return [title, `${kind} ${title}`].some((name) => nameKey(name) === nameKey(work.name ?? ''));
  }
  if (foldNumber(work.number) !== foldNumber(number)) return false;
  // Every province may have a decision of that number, and so may every year where the number names none.
  if (leavesIssuerOpen(number) && !isSameIssuer(work.issuer, issuer)) return false;
  return yearOfNumber(number) !== null || isSameYear(work.date, issuedOn);
}

/** Whether two names mean one issuer; "Bộ trưởng Bộ Y tế" and "Bộ Y tế" do. */
function isSameIssuer(first: string | null, second: string | null): boolean {
  if (first === null || second === null) return true;
  const [a, b] = [nameKey(first), nameKey(second)];
  return a.endsWith(b) || b.endsWith(a);
}

const isSameYear = (first: string | null, second: string | null): boolean =>
  first === null || second === null || first.slice(0, 4) === second.slice(0, 4);
