import {
  asciiName,
  bodyOfAbbreviation,
  type IssuerMatch,
  kindsOfAbbreviation,
  type Law,
  lawByNumber,
  lawsByName,
  matchIssuer,
  remember,
} from '../lexicon/index.js';
import type { Work } from '../model/index.js';

/** The id of a measure without a number (RFC 9676 gives such measures a number of their own, after "lex-"). */
const UNNUMBERED = 'lex-1';

/** Bodies that every place has one of: without the place they name nobody. */
const LOCAL = new RegExp(
  [
    '^(?:uy\\.ban\\.nhan\\.dan|hoi\\.dong\\.nhan\\.dan|thuong\\.truc\\.hoi\\.dong\\.nhan\\.dan|uy\\.ban\\.hanh\\.chinh)$',
    '^(?:tinh|thanh|huyen|quan|thi)\\.uy$',
    '^(?:so|phong|chi\\.cuc)\\.',
    '^doan\\.dai\\.bieu\\.quoc\\.hoi',
  ].join('|'),
  'u',
);

/** Bodies whose numbers are shared by several that decide: "-NQ/TW" is the Central Committee's and the Politburo's. */
const SHARED: ReadonlySet<string> = new Set(['trung.uong.dang']);

const YEAR = /(?:^|\/)((?:19|20)\d{2})(?=\/|$)/u;

/**
 * The URN:LEX name (RFC 9676) of a document, in the letters of US-ASCII:
 * `urn:lex:vn;vinh.phuc:uy.ban.nhan.dan:ke.hoach:2022-11-04;273-kh-ubnd`. A local body stands in the jurisdiction of
 * its province, joint issuers are joined by "+", and an office is named as the body that it acts for: a heading names
 * the one and citations the other. What the register knows of a law (day, number) is taken from there.
 *
 * @returns `null` where kind, issuer or date is neither said nor implied, or where a local body's province is not
 *   known: the name would not be of this document alone, since every province has its own 18/2020/QĐ-UBND.
 */
export function urnOf(work: Pick<Work, 'kind' | 'number' | 'issuer' | 'date' | 'name'>): string | null {
  const law = lawOf(work);
  const kind = work.kind ?? law?.kind ?? null;
  const number = work.number ?? law?.number ?? null;
  const date = law?.passedOn ?? work.date ?? (number === null ? null : yearOf(number));
  if (kind === null || date === null || (number === null && work.name === null && law === null)) return null;
  const authority = authorityOf(number, work.issuer ?? (law ? issuerOfLaw(law) : null));
  if (authority === null) return null;
  const name = number === null && work.name ? `;${asciiName(work.name)}` : '';
  const id = number === null ? UNNUMBERED : asciiName(number, '-');
  return `urn:lex:${['vn', ...authority.jurisdiction].join(';')}:${authority.name}:${asciiName(kind)}${name}:${date};${id}`;
}

function yearOf(number: string): string | null {
  return YEAR.exec(number)?.[1] ?? null;
}

/** The law that is meant, where its number, or its name and date, leave no choice. */
function lawOf({ kind, number, name, date }: Parameters<typeof urnOf>[0]): Law | null {
  if (number !== null) return lawByNumber(number);
  if (kind === null) return null;
  const passed = lawsByName(kind, name ?? '').filter(
    (law) => date === null || law.passedOn?.startsWith(date),
  );
  return passed.length === 1 ? (passed[0] ?? null) : null;
}

function issuerOfLaw(law: Law): string {
  return law.kind === 'Pháp lệnh' ? 'Ủy ban Thường vụ Quốc hội' : 'Quốc hội';
}

interface Authority {
  /** Below "vn", the largest first. */
  readonly jurisdiction: readonly string[];
  readonly name: string;
}

/**
 * The number decides who issued it, since it is always written alike, while an issuer is named in many ways; the issuer
 * gives the place, and what the number leaves open.
 */
function authorityOf(number: string | null, issuer: string | null): Authority | null {
  const numbered = number === null ? [] : bodiesOfNumber(number);
  const named = issuer === null ? [] : readJointly(issuer);
  const jurisdiction = jurisdictionOf(named);
  if (numbered.length > 0 && numbered.every((urn) => LOCAL.test(urn))) {
    return jurisdiction.length === 0 ? null : { jurisdiction, name: numbered.join('+') };
  }
  const open = numbered.length === 0 || numbered.some((urn) => SHARED.has(urn)) || jurisdiction.length > 0;
  if (open && issuer !== null) return namedAuthority(named, jurisdiction, issuer);
  return numbered.length === 0 ? null : { jurisdiction: [], name: numbered.join('+') };
}

function namedAuthority(
  named: readonly IssuerMatch[],
  jurisdiction: readonly string[],
  issuer: string,
): Authority | null {
  const names =
    named.length === 0 ? [asciiName(issuer)] : named.map((one) => asciiName(one.body ?? one.name));
  const nowhere = jurisdiction.length === 0 && names.some((urn) => LOCAL.test(urn));
  return nowhere || names.includes('') ? null : { jurisdiction, name: names.join('+') };
}

/** Every one of "Bộ Y tế, Bộ Tài chính và Bộ Nội vụ". */
const readJointly = remember((issuer: string): readonly IssuerMatch[] => {
  const found: IssuerMatch[] = [];
  let at = 0;
  while (at < issuer.length) {
    const match = matchIssuer(issuer, at);
    if (match === null) break;
    found.push(match);
    at = match.end + (/^(?:\s*[,;]|\s+-|\s+và\s)/u.exec(issuer.slice(match.end))?.[0].length ?? 0);
  }
  return found;
});

/** The province, and the places in it; nothing where the province is not named. */
function jurisdictionOf(named: readonly IssuerMatch[]): readonly string[] {
  const places = named.find((one) => one.places.some((place) => place.province))?.places ?? [];
  return places
    .flatMap(({ type, name, province }) => {
      if (name === null) return [];
      return province || type === null ? asciiName(name) : asciiName(`${type} ${name}`);
    })
    .reverse();
}

/** The bodies that a number names, in its order; an official letter's number has one, its drafting unit follows. */
function bodiesOfNumber(number: string): readonly string[] {
  const marks = number.split(/[/.-]/u).filter((mark) => /\p{L}/u.test(mark) && !/^\d/u.test(mark));
  const [first = '', ...rest] = marks;
  const kindly = rest.length > 0 && kindsOfAbbreviation(first).length > 0;
  const found = (kindly ? rest : marks).flatMap((mark) => bodyOfAbbreviation(mark)?.urn ?? []);
  return kindly ? found : found.slice(0, 1);
}
