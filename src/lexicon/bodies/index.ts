import { asciiName, remember } from '../../chars/index.js';
import { officeRows } from '../offices.js';
import type { BodyFacts, BodyRow } from './row.js';
import { bodyRows } from './rows.computed.js';

export type { BodyFacts, BodyRow } from './row.js';
export { bodyRows } from './rows.computed.js';
export { anyBodies } from './sorts.js';

/** A body, or an office, that issues documents. */
export interface Body {
  /** Full name, cased as Decree 30/2020/NĐ-CP, Appendix II wants it. */
  readonly name: string;
  /** How the numbers of its documents name it, the usual one first: "BLĐTBXH". Terms of office are left out. */
  readonly abbreviations: readonly string[];
  /** The name in the letters of a URN: "bo.tai.chinh". */
  readonly urn: string;
  readonly facts: BodyFacts;
}

const issuer = (name: string, abbreviations: readonly string[] = [], facts: BodyFacts = {}): Body => ({
  name,
  abbreviations,
  facts,
  get urn() {
    return asciiName(name);
  },
});

/** All bodies that are known by name; local ones without their place ("Ủy ban nhân dân", "Sở Y tế"). */
export const bodies: readonly Body[] = [
  ...bodyRows.flatMap((row) => (row.isSort ? [] : issuer(row.name, row.abbreviations, row))),
  ...officeRows.flatMap(({ name, isIssuer, abbreviations }) => (isIssuer ? issuer(name, abbreviations) : [])),
];

let byAbbreviation: ReadonlyMap<string, Body> | null = null;

/**
 * The body that an abbreviation in a number stands for: "BLĐTBXH", "TTg", "QH13" (the term of office does not count).
 * Local bodies come without their place: "UBND" is "Ủy ban nhân dân".
 */
export function issuerOfAbbreviation(abbreviation: string): string | null {
  return bodyOfAbbreviation(abbreviation)?.name ?? null;
}

/** {@link issuerOfAbbreviation}, with all that is known of the body. */
export const bodyOfAbbreviation = remember((abbreviation: string): Body | null => {
  byAbbreviation ??= new Map(
    bodies.flatMap((body) => body.abbreviations.map((own) => [abbreviationKey(own), body] as const)),
  );
  const key = abbreviationKey(abbreviation);
  return byAbbreviation.get(key) ?? byAbbreviation.get(key.replace(/\d{1,2}$/u, '')) ?? null;
});

function abbreviationKey(abbreviation: string): string {
  return abbreviation
    .normalize('NFC')
    .toUpperCase()
    .replaceAll('Ð', 'Đ')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** The rows of which a fact holds. */
export const bodiesWith = (fact: keyof BodyFacts): readonly BodyRow[] =>
  bodyRows.filter((row) => row[fact] === true);
