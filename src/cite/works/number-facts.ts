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

/** What a số hiệu says of its document. */
export interface NumberFacts {
  /** Whether it is more than a serial ("30/2020/NĐ-CP", not "30" or "30a"). */
  readonly whole: boolean;
  /** The number in one spelling: leading zeros, case and the slash before a joint issuer do not tell two apart. */
  readonly key: string;
  /** The serial without leading zeros: what "Nghị định 30" names; `null` where the number has no other part. */
  readonly serial: string | null;
  /** The year after the serial. */
  readonly year: string | null;
  /** The law of the register that has it. */
  readonly law: Law | null;
  /** Whether every province may bear it, so that it alone does not tell whose it is. */
  readonly local: boolean;
  /** The body that the last abbreviation stands for; `null` for local numbers. */
  readonly issuer: string | null;
  /** In the letters of a URN: "30-2020-nd-cp". */
  readonly ascii: string;
}

const SERIAL = /^0*(?<serial>\d[^/-]*)[/-]/u;

/** What a số hiệu says. The serial is read each time; what follows it, few documents have to themselves. */
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

/** The serial by which "05" and "5" are the same. */
export const withoutZeros = (serial: string): string =>
  serial.charCodeAt(0) === ZERO ? serial.replace(/^0+(?=\d)/u, '') : serial;

/** Any serial, so that what is asked of a whole number can be asked of its marks. */
const SOME = '1';

/** What follows a serial ("/2020/NĐ-CP"), with `key` and `ascii` of that alone. */
const factsOfMarks = remember((marks): Pick<NumberFacts, 'key' | 'year' | 'local' | 'issuer' | 'ascii'> => {
  const { key, year, local, issuer, ascii } = factsOfAny(SOME + marks);
  return { key: key.slice(SOME.length), year, local, issuer, ascii: ascii.slice(SOME.length) };
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

/** An official letter's number begins with who wrote it, any other ends with it; joint issuers all stand in theirs. */
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
