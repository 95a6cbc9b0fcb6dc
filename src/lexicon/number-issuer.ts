import { isLocalAbbreviation, isNationalAbbreviation } from './issuers.js';

/** The letters of a number, part by part: NĐ and CP in 30/2020/NĐ-CP. */
export const symbolParts = (number: string): readonly string[] =>
  number.split(/[/.-]/).filter((part) => /^\p{L}/u.test(part));

/** Whether other bodies count up the same numbers: it names no body of which the country has one, or a local one too. */
export function leavesIssuerOpen(number: string): boolean {
  const parts = symbolParts(number);
  return !parts.some(isNationalAbbreviation) || parts.some(isLocalAbbreviation);
}
