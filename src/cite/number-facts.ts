import {
  asciiName,
  issuerOfAbbreviation,
  type Law,
  lawByNumber,
  remember,
  yearOfNumber,
} from '../lexicon/index.js';

/** What a số hiệu says of its document. */
export interface NumberFacts {
  /** Whether it is more than a serial ("30/2020/NĐ-CP", not "30" or "30a"). */
  readonly whole: boolean;
  /** The number in one spelling: leading zeros, case and the slash before a joint issuer do not tell two apart. */
  readonly key: string;
  /** The serial without leading zeros: what "Nghị định 30" names; `null` where the number has no other part. */
  readonly serial: string | null;
  /** The year behind the serial. */
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

/** Bodies that every province, district or commune has. */
const LOCAL = /(?:^|[-/.])(?:UBND|UB|HĐND|TU|TTHĐND|ĐĐBQH|S[A-ZĐ]{1,5}|BTG|HU|UBMTTQ|BCH|BCĐ)(?:[-/.]|$)/u;
const SERIAL = /^0*(?<serial>\d[^/-]*)[/-]/u;

/** What a số hiệu says; the same ones are cited again and again. */
export const factsOfNumber = remember((number): NumberFacts => {
  const local = LOCAL.test(number);
  return {
    whole: /\D/u.test(number.replace(/[a-zđ]$/u, '')),
    key: numberKey(number),
    serial: SERIAL.exec(number)?.groups?.['serial'] ?? null,
    year: yearOfNumber(number),
    law: lawByNumber(number),
    local,
    issuer: local ? null : issuerOfAbbreviation(number.split(/[-/]/u).pop() ?? ''),
    ascii: asciiName(number, '-'),
  };
});

function numberKey(number: string): string {
  const [serial = '', ...others] = number.toUpperCase().split('/');
  const year = /^\d{4}$/u.test(others[0] ?? '') ? `${others.shift()}/` : '';
  return `${serial.replace(/^0+(?=\d)/u, '')}/${year}${others.join('-')}`;
}
