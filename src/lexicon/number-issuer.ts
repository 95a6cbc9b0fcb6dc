import { isLocalAbbreviation, isNationalAbbreviation } from './issuers.js';

/** The letters of a number, part by part: NĐ and CP in 30/2020/NĐ-CP. */
export const symbolParts = (number: string): readonly string[] =>
  number.split(/[/.-]/).filter((part) => /^\p{L}/u.test(part));

/**
 * Whether several bodies may have issued the same number: it identifies no national body, or also contains a local one.
 */
export function leavesIssuerOpen(number: string): boolean {
  const parts = symbolParts(number);
  return !parts.some(isNationalAbbreviation) || parts.some(isLocalAbbreviation);
}

/** Copies, extracts and copies of copies (Decree 30/2020/NĐ-CP, Appendix III). */
const COPIES = new Set(['SY', 'TRS', 'SL']);

/** Whether a number is that of a copy ("05/SL-VP") rather than of what was copied; "104/SL" is a decree of 1948. */
export function isCopyNumber(number: string): boolean {
  const [first = '', ...issuer] = symbolParts(number);
  return issuer.length > 0 && COPIES.has(first.toUpperCase());
}
