import { nameKey } from '../../chars/index.js';
import { bodyAt, isPlace, type Kind, matchIssuer, namedAt } from '../../lexicon/index.js';
import { authorityLength, type Piece } from '../line/index.js';
import type { PageFacts } from './chrome.js';
import { type Beginning, issuerName } from './issuer.js';
import { bodiesOf } from './letterhead-bodies.js';
import { emblemOf } from './organisation-emblem.js';
import type { OwnReference } from './own-reference.js';

/** The places in a document that may name the issuer. */
export interface IssuerEvidence {
  readonly facts: Pick<PageFacts, 'issuer'>;
  readonly heading: readonly Piece[];
  readonly reference: OwnReference | null;
  /** The issuer named below the kind, in normal case. */
  readonly issuerBelowKind: string | null;
  readonly closing: readonly Piece[];
  readonly kind: Kind | null;
  /** Who enacts, in capitals, according to the preamble. */
  readonly acting: string | null;
  /** Who enacts, in normal case, according to the sentence above the body. */
  readonly enacting: () => string | null;
  /** The part of the document's text in which names are looked up. */
  readonly text: () => Beginning;
}

const OF = /^của\s+/iu;
const ENDS_OPEN = /(?:[-–,]|\svà)$/iu;

/**
 * The issuer named below the kind: "CỦA BAN BÍ THƯ".
 *
 * @param line - the text below the kind, or beside it
 * @param below - the next line, with a place or a second body perhaps
 */
export function issuerBelowKind(line: string, below: string): string | null {
  const from = OF.exec(line)?.[0].length ?? 0;
  const found = from > 0 ? matchIssuer(line, from) : null;
  const continues = found ? found.end === line.length && found.isLocal : from > 0;
  const whole = continues || ENDS_OPEN.test(line) ? matchIssuer(`${line} ${below}`, from) : null;
  return (whole ?? found)?.name ?? null;
}

/** Whether a body issues its documents under the letterhead of the body named there. */
const isInLetterhead = (name: string, letterhead: string): boolean => {
  const own = namedAt(name)?.facts.letterhead;
  return own !== undefined && nameKey(letterhead).startsWith(nameKey(own));
};

/**
 * The issuer of a document under another body's letterhead: the Politburo and the Secretariat use that of the
 * Central Committee, and give their own name below the kind or where they sign.
 */
function issuerInLetterhead(letterhead: string, { issuerBelowKind, closing }: IssuerEvidence): string | null {
  if (issuerBelowKind !== null && isInLetterhead(issuerBelowKind, letterhead)) return issuerBelowKind;
  for (const { name, value } of closing) {
    const signedFor = name === 'authority' ? value.slice(authorityLength(value)) : '';
    if (isInLetterhead(signedFor, letterhead)) return matchIssuer(signedFor, 0)?.name ?? null;
  }
  return null;
}

const PLACE = /^(?:tỉnh|thành phố) /iu;

/** Pages that drop the letterhead's second line may give the place among their facts ("Nơi ban hành: Tỉnh Gia Lai"). */
function withPlace(named: string, said: string | null): string {
  const isPlaceless = bodyAt(named)?.end === named.length && bodyAt(named)?.facts.isLocal === true;
  return said !== null && PLACE.test(said) && isPlaceless ? `${named} ${said.toUpperCase()}` : named;
}

/**
 * Adds the body above to the name of a committee that acts for it: "BAN THƯỜNG TRỰC" below "MẶT TRẬN TỔ QUỐC VIỆT NAM
 * TỈNH LÀO CAI", "BAN CHẤP HÀNH TỈNH LÀO CAI" below "HỘI NÔNG DÂN VIỆT NAM".
 */
function ofBodyAbove(named: string, { heading }: IssuerEvidence): string {
  const above = bodiesOf(heading.map(asIssuer)).at(-2)?.name;
  const own = bodyAt(named);
  const whole = above === undefined ? null : bodyAt(above);
  if (above === undefined || !own || own.facts.isOfBody !== true || !whole) return named;
  const body = above.slice(0, whole.end);
  if (nameKey(named).includes(nameKey(body))) return named;
  const acting = whole.facts.actsThrough?.toUpperCase() ?? body;
  const placeAbove = above.slice(whole.end);
  if (own.end === named.length) return `${named} ${acting}${placeAbove}`;
  const place = named.slice(own.end);
  const isOfOrganisation = own.facts.isCollegial === true && !own.facts.isOfParty && !whole.facts.isOfParty;
  return isOfOrganisation && placeAbove === '' && isPlace(place)
    ? `${named.slice(0, own.end)} ${acting}${place}`
    : named;
}

/**
 * Adds the organisation whose emblem it bears to "BAN CHẤP HÀNH TRUNG ƯƠNG", which is the Party's under the Party's name.
 */
function ofOrganisation(named: string, { heading }: IssuerEvidence): string {
  const emblem = emblemOf(heading);
  const own = bodyAt(named);
  const isAtCentre = own?.end === named.length && own.facts.isOfParty === true;
  return emblem !== null && isAtCentre ? `${named} ${emblem}` : named;
}

const asIssuer = (piece: Piece): Piece =>
  piece.name === 'parentIssuer' ? { ...piece, name: 'issuer' } : piece;

/** The longer name is taken: "Sở Y tế tỉnh An Giang" in the preamble says more than "SỞ Y TẾ" in the heading. */
function issuerOfLetterhead(named: string, evidence: IssuerEvidence): string {
  const key = nameKey(named);
  const acting = evidence.acting === null ? '' : nameKey(evidence.acting);
  const at = acting.indexOf(key);
  if (at >= 0 && acting.length > at + key.length && evidence.acting !== null) {
    const syllables = evidence.acting.split(/\s+/u);
    const skipped = acting.slice(0, at).split(' ').filter(Boolean).length;
    return issuerName(syllables.slice(skipped).join(' '), evidence.text);
  }
  return issuerName(withPlace(named, evidence.facts.issuer), evidence.text);
}

/** Words in capitals in the preamble name who enacts only if they name a body or an office. */
const actingBody = ({ acting }: IssuerEvidence): string | null =>
  acting !== null && namedAt(acting) ? acting : null;

/** The issuer in normal case; the names of joint issuers are joined by a dash. */
export function issuerOf(evidence: IssuerEvidence): string | null {
  const name = namedIssuer(evidence);
  return name === null ? null : spelledAsPlace(name, evidence);
}

/** Spells the place as in the place and date ("Hội An Tây, ngày …"), since the letterhead has it only in capitals. */
function spelledAsPlace(name: string, { heading }: IssuerEvidence): string {
  const said = heading.find((piece) => piece.name === 'placeDate')?.value ?? '';
  const place = /^(?:(?:tỉnh|thành phố|xã|phường|đặc khu) )?(?<name>\p{Lu}[^,]{2,40}), /u.exec(said)
    ?.groups?.['name'];
  const start = place === undefined ? -1 : name.length - place.length;
  const isIts =
    place !== undefined && name.charAt(start - 1) === ' ' && nameKey(name.slice(start)) === nameKey(place);
  return isIts ? name.slice(0, start) + place : name;
}

function namedIssuer(evidence: IssuerEvidence): string | null {
  const bodies = bodiesOf(evidence.heading);
  if (bodies.length > 1 && evidence.kind?.jointly === 'always')
    return bodies.map(({ name }) => issuerName(name, evidence.text)).join(' - ');
  const named = bodies[bodies.length - 1]?.name;
  if (named !== undefined) {
    const whole = ofOrganisation(ofBodyAbove(named, evidence), evidence);
    const other = emblemOf(evidence.heading) === null ? issuerInLetterhead(named, evidence) : null;
    return other ?? issuerOfLetterhead(whole, evidence);
  }
  const said = evidence.reference?.issuer ?? evidence.issuerBelowKind;
  if (said !== null) return said;
  const acting = actingBody(evidence);
  return acting === null ? (evidence.facts.issuer ?? evidence.enacting()) : issuerName(acting, evidence.text);
}
