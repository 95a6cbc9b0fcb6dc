import { asciiName, digitsEnd, once, oneOf, remember } from '../../chars/index.js';
import {
  isLocalAbbreviation,
  isNationalAbbreviation,
  issuerOfAbbreviation,
  kindsWith,
  type Law,
  lawByNumber,
  yearOfNumber,
} from '../../lexicon/index.js';

/** What the number of a document says about it. */
export interface NumberFacts {
  /** Whether it is more than a serial ("30/2020/NĐ-CP", not "30" or "30a"). */
  readonly whole: boolean;
  /** The number in one spelling: without leading zeros, in upper case, with dashes between the abbreviations. */
  readonly key: string;
  /** The serial without leading zeros, by which "Nghị định 30" names it; `null` if the number has no other part. */
  readonly serial: string | null;
  /** The year after the serial. */
  readonly year: string | null;
  /** The law in the register with this number. */
  readonly law: Law | null;
  /** Whether every province may have such a number, so that it does not show whose document it is. */
  readonly local: boolean;
  /** The body that the last abbreviation stands for; `null` for local numbers. */
  readonly issuer: string | null;
  /** As written in a URN: "30-2020-nd-cp". */
  readonly ascii: string;
}

const SERIAL = /^0*(?<serial>\d[^/-]*)[/-]/u;

/** Reads a number. Only what follows the serial is remembered, since many documents share it. */
export function factsOfNumber(number: string): NumberFacts {
  const end = digitsEnd(number, 0);
  if (end === 0 || !isJoint(number.charCodeAt(end))) return factsOfUnusual(number);
  const serial = withoutZeros(number.slice(0, end));
  const { key, year, local, issuer, ascii } = factsOfMarks(number.slice(end));
  return {
    whole: true,
    key: serial + key,
    serial,
    year,
    law: lawByNumber(number),
    local,
    issuer,
    ascii: number.slice(0, end) + ascii,
  };
}

const SLASH = 0x2f;
const DASH = 0x2d;
const ZERO = 0x30;

const isJoint = (code: number): boolean => code === SLASH || code === DASH;

/** A serial without leading zeros: "05" and "5" are the same. */
export const withoutZeros = (serial: string): string =>
  serial.charCodeAt(0) === ZERO ? serial.replace(/^0+(?=\d)/u, '') : serial;

/** Any serial; it completes the rest of a number, so that it can be read like a whole one. */
const ANY_SERIAL = '1';

/** What follows a serial ("/2020/NĐ-CP"), with `key` and `ascii` of that alone. */
const factsOfMarks = remember((marks): Pick<NumberFacts, 'key' | 'year' | 'local' | 'issuer' | 'ascii'> => {
  const { key, year, local, issuer, ascii } = factsOfAny(ANY_SERIAL + marks);
  return { key: key.slice(ANY_SERIAL.length), year, local, issuer, ascii: ascii.slice(ANY_SERIAL.length) };
});

function factsOfAny(number: string): NumberFacts {
  const local = number.split(/[-/.]/u).some(isLocalAbbreviation);
  return {
    whole: /\D/u.test(number.replace(/[a-zđ]$/u, '')),
    key: numberKey(number),
    serial: SERIAL.exec(number)?.groups?.['serial'] ?? null,
    year: yearOfNumber(number),
    law: lawByNumber(number),
    local,
    issuer: local ? null : issuerOf(number),
    ascii: asciiName(number, '-'),
  };
}

/**
 * The issuer in a number: at the beginning of an official letter's, at the end of others; in a joint one, all of them.
 */
function issuerOf(number: string): string | null {
  const marks = number.split(/[-/]/u).filter((mark) => /^\p{L}/u.test(mark));
  const [first = '', ...others] = marks;
  if (JOINT().test(first)) {
    const names = others.map(issuerOfAbbreviation);
    return names.includes(null) ? null : names.join(', ');
  }
  const writer = isNationalAbbreviation(first) ? issuerOfAbbreviation(first) : null;
  return writer ?? issuerOfAbbreviation(others.at(-1) ?? first);
}

const JOINT = once(() => {
  const kinds = kindsWith({ jointly: ['always'] });
  return new RegExp(`^${oneOf(kinds.flatMap(({ abbreviations }) => abbreviations))}$`, 'u');
});

const factsOfUnusual = remember(factsOfAny);

function numberKey(number: string): string {
  const [serial = '', ...others] = number.toUpperCase().split('/');
  const year = /^\d{4}$/u.test(others[0] ?? '') ? `${others.shift()}/` : '';
  return `${withoutZeros(serial)}/${year}${others.join('-')}`;
}
