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
  ...officeRows.flatMap(({ name, isIssuer, abbreviations, facts }) =>
    isIssuer ? issuer(name, abbreviations, facts) : [],
  ),
];

/** The sorts whose bodies are named by a field of government, as their abbreviations are: "Bộ", "Sở". */
export const sortsOfFields: readonly BodyRow[] = bodyRows.filter(({ initial }) => initial !== undefined);

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

const localMarks = once(
  () =>
    new Set(
      bodiesWith('isLocal')
        .flatMap(({ abbreviations = [], shortNames = [] }) => [...abbreviations, ...shortNames])
        .map(abbreviationKey),
    ),
);

/** What an abbreviation is that no row knows: of one sort, and the first letters of a field. */
const initialsOf = (rows: readonly BodyRow[]): RegExp =>
  new RegExp(`^(?:${rows.flatMap(({ initial }) => initial ?? []).join('|')})[A-ZĐ]{1,7}$`, 'u');

/** "SNGV" */
const localInitials = once(() => initialsOf(sortsOfFields.filter(({ isLocal }) => isLocal)));
const anyInitials = once(() => initialsOf(sortsOfFields));

/** Whether an abbreviation in a number may be that of a body. */
export const mayBeIssuer = (abbreviation: string): boolean =>
  bodyOfAbbreviation(abbreviation) !== null || anyInitials().test(abbreviation);

/** Whether an abbreviation in a number is that of a body that every place has, so that it does not tell whose it is. */
export const isLocalAbbreviation = remember(
  (abbreviation: string): boolean =>
    localMarks().has(abbreviationKey(abbreviation)) ||
    (localInitials().test(abbreviation) && kindsOfAbbreviation(abbreviation).length === 0),
);

/**
 * Whether an abbreviation in a number is that of a body of which the country has but one, so that it tells the issuer:
 * "CP", "TTg", "QH15", and "BNNMT" of any ministry. "CT" of a number is a directive, though a body is written so too.
 */
export const isNationalAbbreviation = remember(
  (abbreviation: string): boolean =>
    kindsOfAbbreviation(abbreviation).length === 0 &&
    !isLocalAbbreviation(abbreviation) &&
    mayBeIssuer(abbreviation),
);

/** How the numbers of acts name the bodies that pass laws, before their term of office: "QH" of "QH15". */
export const legislativeAbbreviations = (): readonly string[] =>
  bodiesWith('isLegislative').flatMap(({ abbreviations = [] }) => abbreviations);

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
