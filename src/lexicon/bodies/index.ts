import { asciiName, once, remember } from '../../chars/index.js';
import type { BodyFacts, BodyRow } from '../body-row.js';
import { kindsOfAbbreviation } from '../kind-names.js';
import { officeRows } from '../offices.js';
import { bodyRows } from './rows.computed.js';

export type { BodyFacts, BodyRow } from '../body-row.js';
export { anyBodies } from './any-bodies.js';
export { bodyRows } from './rows.computed.js';

/** A body, or an office, that issues documents. */
export interface Body {
  /** Full name, cased as prescribed by Decree 30/2020/NĐ-CP, Appendix II. */
  readonly name: string;
  /** Its abbreviations in document numbers, the usual one first: "BLĐTBXH". Terms of office are left out. */
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

/** All known bodies; local ones without their place ("Ủy ban nhân dân", "Sở Y tế"). */
export const bodies: readonly Body[] = [
  ...bodyRows.flatMap((row) => (row.isSort ? [] : issuer(row.name, row.abbreviations, row))),
  ...officeRows.flatMap(({ name, isIssuer, abbreviations, facts }) =>
    isIssuer ? issuer(name, abbreviations, facts) : [],
  ),
];

/** The sorts of bodies that are named, and abbreviated, after a field of government: "Bộ", "Sở". */
export const sortsOfFields: readonly BodyRow[] = bodyRows.filter(({ initial }) => initial !== undefined);

let byAbbreviation: ReadonlyMap<string, Body> | null = null;

/**
 * The body that an abbreviation in a number stands for: "BLĐTBXH", "TTg", "QH13" (the term of office does not count).
 * Local bodies come without their place: "UBND" is "Ủy ban nhân dân".
 */
export function issuerOfAbbreviation(abbreviation: string): string | null {
  return bodyOfAbbreviation(abbreviation)?.name ?? null;
}

/** Like {@link issuerOfAbbreviation}, with all facts about the body. */
export const bodyOfAbbreviation = remember((abbreviation: string): Body | null => {
  byAbbreviation ??= new Map(
    bodies.flatMap((body) => body.abbreviations.map((own) => [abbreviationKey(own), body] as const)),
  );
  const key = abbreviationKey(abbreviation);
  return byAbbreviation.get(key) ?? byAbbreviation.get(key.replace(/\d{1,2}$/u, '')) ?? null;
});

const localMarks = once(
  () =>
    new Set(
      bodiesWith('isLocal')
        .flatMap(({ abbreviations = [], shortNames = [] }) => [...abbreviations, ...shortNames])
        .map(abbreviationKey),
    ),
);

/** Matches abbreviations that are not in the rows: the initial of a sort and the first letters of a field. */
const initialsOf = (rows: readonly BodyRow[]): RegExp =>
  new RegExp(`^(?:${rows.flatMap(({ initial }) => initial ?? []).join('|')})[A-ZĐ]{1,7}$`, 'u');

/** "SNGV" */
const localInitials = once(() => initialsOf(sortsOfFields.filter(({ isLocal }) => isLocal)));
const anyInitials = once(() => initialsOf(sortsOfFields));

/** Whether an abbreviation in a number may stand for a body. */
export const mayBeIssuer = (abbreviation: string): boolean =>
  bodyOfAbbreviation(abbreviation) !== null || anyInitials().test(abbreviation);

/**
 * Whether an abbreviation in a number stands for a body that every place has, so that it does not identify the issuer.
 */
export const isLocalAbbreviation = remember(
  (abbreviation: string): boolean =>
    localMarks().has(abbreviationKey(abbreviation)) ||
    (localInitials().test(abbreviation) && kindsOfAbbreviation(abbreviation).length === 0),
);

/**
 * Whether an abbreviation in a number stands for a body that exists only once in the country, so that it identifies the
 * issuer: "CP", "TTg", "QH15", and any ministry, like "BNNMT". "CT" in a number is a directive, although a body has the
 * same abbreviation.
 */
export const isNationalAbbreviation = remember(
  (abbreviation: string): boolean =>
    kindsOfAbbreviation(abbreviation).length === 0 &&
    !isLocalAbbreviation(abbreviation) &&
    mayBeIssuer(abbreviation),
);

/** The abbreviations of legislative bodies in document numbers, without the term of office: "QH" of "QH15". */
export const legislativeAbbreviations = (): readonly string[] =>
  bodiesWith('isLegislative').flatMap(({ abbreviations = [] }) => abbreviations);

function abbreviationKey(abbreviation: string): string {
  return abbreviation
    .normalize('NFC')
    .toUpperCase()
    .replaceAll('Ð', 'Đ')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** The rows for which a fact holds. */
export const bodiesWith = (fact: keyof BodyFacts): readonly BodyRow[] =>
  bodyRows.filter((row) => row[fact] === true);
