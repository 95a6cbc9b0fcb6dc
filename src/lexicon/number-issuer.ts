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
