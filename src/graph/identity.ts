import { foldSpace, remember, withoutMarks } from '../chars/index.js';
import { foldNumber, leavesIssuerOpen, symbolParts } from '../lexicon/index.js';

/** The part of a work's description that identifies it, normalized so that spelling variants agree. */
export interface Identity {
  readonly number: string | null;
  /** Set only where the number does not imply the kind. */
  readonly kind: string | null;
  readonly year: string | null;
  /** Set only where many bodies use the same numbers. */
  readonly issuer: string | null;
  readonly name: string | null;
}

/** The fields from which an identity is derived. */
export interface Described {
  readonly kind: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly name: string | null;
}

const fold = (text: string): string => foldSpace(withoutMarks(text)).toLowerCase().trim();

/** Kinds and issuers are few and recur, so they are cached; longer strings are titles, which do not recur. */
const LONGEST_REMEMBERED = 80;
const foldShort = remember(fold);

/** Lower case without accents and doubled spaces, so that "Uỷ ban" and "Ủy ban" agree. */
export const foldWords = (text: string): string =>
  text.length > LONGEST_REMEMBERED ? fold(text) : foldShort(text);

/** The year that stands as a part of the number: 2020 in 30/2020/NĐ-CP. */
function yearInNumber(number: string): string | null {
  return /[/.-]((?:19|20)\d\d)(?=[/-]|$)/.exec(number)?.[1] ?? null;
}

/** Old numbers (50/CP) were counted separately for each kind; later ones contain the kind or the year. */
function needsKind(number: string): boolean {
  return yearInNumber(number) === null && symbolParts(number).length < 2;
}

/**
 * The identity of a work: its number, the year given by the number or else by the date, and the kind and the issuer
 * where other works have the same number. A work without a number is identified by kind, name and year.
 */
function identify(work: Described): Identity {
  const number = work.number === null ? null : foldNumber(work.number);
  const year = /^\d{4}/.exec(work.date ?? '')?.[0] ?? null;
  const kind = work.kind === null ? null : foldWords(work.kind);
  const name = work.name === null ? null : foldWords(work.name);
  const issuer = work.issuer === null ? null : foldWords(work.issuer);
  if (number === null) return { number, kind, year, issuer, name };
  return {
    number,
    kind: needsKind(number) ? kind : null,
    year: yearInNumber(number) ?? year,
    issuer: leavesIssuerOpen(number) ? issuer : null,
    name,
  };
}

/**
 * Distinguishes a work from others as far as one document describes it, by its identity and its URN. A work that could
 * not be recognized in another document is identified by its date, or else by `local`.
 */
export function claimKey(work: Described, urn: string | null, local: string): string {
  const { number, kind, year, issuer, name } = identify(work);
  const isDated = kind !== null && issuer !== null && /^\d{4}-\d\d-\d\d$/.test(work.date ?? '');
  const isAlone = number === null && name === null && urn === null;
  return JSON.stringify([
    number,
    kind,
    year,
    issuer,
    name,
    urn,
    isAlone ? (isDated ? work.date : local) : null,
  ]);
}

/** The parts of a {@link claimKey}. */
export interface KeyParts {
  readonly identity: Identity;
  readonly urn: string | null;
  /** For a work that could not be recognized in another document: its date, or the local part. */
  readonly alone: string | null;
}

/** Parses a {@link claimKey}. */
export function readKey(key: string): KeyParts {
  const [number, kind, year, issuer, name, urn, alone]: readonly (string | null)[] = JSON.parse(key);
  const part = (value: string | null | undefined): string | null => value ?? null;
  return {
    identity: {
      number: part(number),
      kind: part(kind),
      year: part(year),
      issuer: part(issuer),
      name: part(name),
    },
    urn: part(urn),
    alone: part(alone),
  };
}
