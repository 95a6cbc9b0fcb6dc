import { nameKey } from '../chars/index.js';
import type { Metadata, Work } from '../model/index.js';

const squeeze = (number: string): string =>
  number.normalize('NFC').replaceAll(/\s+/gu, '').replaceAll(/[–—]/gu, '-').toUpperCase();

/** Whether a work that an act amends is the act that is consolidated. */
export function isSameAct(
  work: Pick<Work, 'number' | 'kind' | 'name' | 'issuer'>,
  { number, kind, title, issuer }: Pick<Metadata, 'number' | 'kind' | 'title' | 'issuer'>,
): boolean {
  if (work.number !== null && number !== null) {
    if (squeeze(work.number) !== squeeze(number)) return false;
    // Each province has a decision of its own with that number.
    return (
      work.issuer === null ||
      issuer === null ||
      kind === null ||
      !/\d{4}\//u.test(number) ||
      isSameIssuer(work.issuer, issuer)
    );
  }
  if (work.kind !== kind || work.name === null || title === null) return false;
  return [title, `${kind} ${title}`].some((name) => nameKey(name) === nameKey(work.name ?? ''));
}

/** "Bộ trưởng Bộ Y tế" and "Bộ Y tế" are one issuer. */
const isSameIssuer = (first: string, second: string): boolean => {
  const [a, b] = [nameKey(first), nameKey(second)];
  return a.endsWith(b) || b.endsWith(a);
};
