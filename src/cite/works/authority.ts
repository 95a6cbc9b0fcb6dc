import { asciiName, remember } from '../../chars/index.js';
import {
  bodyOfAbbreviation,
  type IssuerMatch,
  kindsOfAbbreviation,
  matchIssuer,
} from '../../lexicon/index.js';

/** Who issued a document, as written in a URN. */
export interface Authority {
  /** Places below "vn", each with a semicolon before it, the largest first. */
  readonly jurisdiction: string;
  /** Joint issuers are joined by "+". */
  readonly name: string;
}

/**
 * Who issued a document. The number decides, since it is always written alike, while bodies are named in many ways; the
 * named issuer gives the place, and what the number leaves open.
 */
export function authorityOf(number: string | null, issuer: string | null): Authority | null {
  const numbered = number === null ? NO_BODIES : bodiesOfMarks(number.slice(marksStart(number)));
  const { jurisdiction, authority } = issuer === null ? NO_ISSUER : readIssuer(issuer);
  if (numbered.local && jurisdiction === '') return null;
  if (numbered.local && !(numbered.partial && authority)) return { jurisdiction, name: numbered.name };
  const open = numbered.name === '' || numbered.shared || jurisdiction !== '';
  if (open && issuer !== null) return authority;
  return numbered.name === '' ? null : { jurisdiction: '', name: numbered.name };
}

interface NumberedBodies {
  /** Joined by "+"; empty if none is known. */
  readonly name: string;
  /** Whether these are local bodies, of which every place has its own. */
  readonly local: boolean;
  /** Whether several bodies use the abbreviation: "-NQ/TW" is that of the Central Committee and of the Politburo. */
  readonly shared: boolean;
  /** Whether several issued it, and not all of their abbreviations are known. */
  readonly partial: boolean;
}

const NO_BODIES: NumberedBodies = { name: '', local: false, shared: false, partial: false };

/** Where the first abbreviation of a number begins, after serial and year. */
const marksStart = (number: string): number => /^(?:\d[^/.-]*[/.-])*/u.exec(number)?.[0].length ?? 0;

/** The bodies in a number, in its order. That of an official letter has only one, followed by the drafting unit. */
const bodiesOfMarks = remember((written): NumberedBodies => {
  const marks = written.split(/[/.-]/u).filter((mark) => /\p{L}/u.test(mark) && !/^\d/u.test(mark));
  const [first = '', ...rest] = marks;
  const kindly = rest.length > 0 && kindsOfAbbreviation(first).length > 0;
  const found = (kindly ? rest : marks).flatMap((mark) => bodyOfAbbreviation(mark) ?? []);
  const bodies = kindly ? found : found.slice(0, 1);
  return {
    name: bodies.map(({ urn }) => urn).join('+'),
    local: bodies.length > 0 && bodies.every(({ facts }) => facts.isLocal),
    shared: bodies.some(({ facts }) => facts.sharesAbbreviation),
    partial: bodies.length > 1 && bodies.length < rest.length,
  };
});

interface IssuerRead {
  readonly jurisdiction: string;
  /** `null` for a local body whose place is not given. */
  readonly authority: Authority | null;
}

const NO_ISSUER: IssuerRead = { jurisdiction: '', authority: null };

const readIssuer = remember((issuer): IssuerRead => {
  const named = readJointly(issuer);
  const jurisdiction = jurisdictionOf(named)
    .map((place) => `;${place}`)
    .join('');
  const names =
    named.length === 0 ? [asciiName(issuer)] : named.map((one) => asciiName(one.body ?? one.name));
  const nowhere = jurisdiction === '' && named.some(({ isLocal }) => isLocal);
  const authority = nowhere || names.includes('') ? null : { jurisdiction, name: names.join('+') };
  return { jurisdiction, authority };
});

/** All issuers of a joint document: "Bộ Y tế, Bộ Tài chính và Bộ Nội vụ". */
function readJointly(issuer: string): readonly IssuerMatch[] {
  const found: IssuerMatch[] = [];
  let at = 0;
  while (at < issuer.length) {
    const match = matchIssuer(issuer, at);
    if (match === null) break;
    found.push(match);
    at = match.end + (/^(?:\s*[,;]|\s+-|\s+và\s)/u.exec(issuer.slice(match.end))?.[0].length ?? 0);
  }
  return found;
}

/** The province and the places in it, the largest first; empty if the province is not named. */
function jurisdictionOf(named: readonly IssuerMatch[]): readonly string[] {
  const places = named.find((one) => one.places.some((place) => place.province))?.places ?? [];
  return places
    .flatMap(({ type, name, province }) => {
      if (name === null) return [];
      return province || type === null ? asciiName(name) : asciiName(`${type} ${name}`);
    })
    .reverse();
}
