import { asciiName } from '../../chars/index.js';
import { kindNamed, type Law, lawsByName } from '../../lexicon/index.js';
import type { Work } from '../../model/index.js';
import { authorityOf } from './authority.js';
import { factsOfNumber } from './number-facts.js';

/** The id of a measure without a number; RFC 9676 has such measures counted after "lex-". */
const UNNUMBERED = 'lex-1';

const YEAR = /(?:^|\/)((?:19|20)\d{2})(?=\/|$)/u;

/**
 * The URN:LEX name (RFC 9676) of a document, in US-ASCII:
 * `urn:lex:vn;vinh.phuc:uy.ban.nhan.dan:ke.hoach:2022-11-04;273-kh-ubnd`. A local body is in the jurisdiction of its
 * province, joint issuers are joined by "+", and an office is replaced by the body that it acts for, since a heading
 * names one and citations the other. The day and the number of a law are taken from the register.
 *
 * @returns `null` if kind, issuer or date is neither given nor implied, or if the province of a local body is not
 *   known: every province has its own 18/2020/QĐ-UBND, so that the name would not be unique.
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
  const id = number === null ? UNNUMBERED : factsOfNumber(number).ascii;
  return `urn:lex:vn${authority.jurisdiction}:${authority.name}:${asciiName(kind)}${name}:${date};${id}`;
}

function yearOf(number: string): string | null {
  return YEAR.exec(number)?.[1] ?? null;
}

/** The law that is meant, if its number, or its name and date, leave no choice. */
function lawOf({ kind, number, name, date }: Parameters<typeof urnOf>[0]): Law | null {
  if (number !== null) return factsOfNumber(number).law;
  if (kind === null) return null;
  const passed = lawsByName(kind, name ?? '').filter(
    (law) => date === null || law.passedOn?.startsWith(date),
  );
  return passed.length === 1 ? (passed[0] ?? null) : null;
}

function issuerOfLaw(law: Law): string {
  return kindNamed(law.kind)?.soleIssuer ?? 'Quốc hội';
}
