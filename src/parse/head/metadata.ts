import { dateAt, isCopyNumber, isoDate, kindNamed, markNamed } from '../../lexicon/index.js';
import type { Metadata } from '../../model/index.js';
import { bareNumber, ownNumber, type Piece, placeDateOf, type WrittenDate } from '../line/index.js';
import type { PageFacts } from './chrome.js';
import { type IssuerEvidence, issuerOf } from './issuing-body.js';
import { kindsOfNumber } from './kind-lines.js';
import { recipientsOf, signersOf } from './signers.js';

/** What the metadata is derived from. */
export interface Evidence extends IssuerEvidence {
  readonly facts: PageFacts;
  readonly title: string;
  /** Whether it has "Kính gửi". */
  readonly addressed: boolean;
  /** Whether its title says what it is, though it is no known kind: a form, which also has "Kính gửi". */
  readonly isForm: boolean;
  readonly addressees: readonly string[];
  /** The subject given by the page around the document. */
  readonly pageSubject: (kind: string | null, number: string | null) => string | null;
  /** The end of the body, where a law says when it was passed. */
  readonly ending: string;
}

const ADOPTED = /thông qua (?=ngày )/giu;
/** A serial number yet to be filled in ("…/KH-SCT"). */
const BLANK_SERIAL = /^[\s.…_-]*[/-]/u;

const pieceValue = (pieces: readonly Piece[], name: Piece['name']): string | null =>
  pieces.find((piece) => piece.name === name)?.value ?? null;

const markOf = (pieces: readonly Piece[], name: 'urgency' | 'secrecy'): string | null =>
  markNamed(pieceValue(pieces, name) ?? '')?.name ?? null;

/**
 * The document's own number, rather than that of its copy, which may be above the letterhead.
 *
 * @param mayBeBare - whether a number without letters counts
 */
function numberOf(pieces: readonly Piece[], mayBeBare: boolean): string | null {
  const numbers = pieces.flatMap((piece) => {
    if (piece.name !== 'number') return [];
    const written = piece.value.replace(/^.*?[Ss][ốỐôo](?: ?\/ ?No\.?| ?\(No\.?\))? ?:? ?/u, '');
    if (BLANK_SERIAL.test(written)) return [];
    return ownNumber(written) ?? (mayBeBare ? bareNumber(written) : null) ?? [];
  });
  return numbers.find((number) => !isCopyNumber(number)) ?? numbers[0] ?? null;
}

function isoOf(date: WrittenDate): string | null {
  const year = Number(date.year);
  const month = Number(date.month);
  if (date.year.length !== 4 || date.month === '') return null;
  if (date.day === '') return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null;
  return isoDate(Number(date.day), month, year);
}

function adoptedOn(ending: string): string | null {
  let found: string | null = null;
  for (const match of ending.matchAll(ADOPTED))
    found = dateAt(ending, match.index + match[0].length)?.value ?? found;
  return found;
}

function kindOf(evidence: Evidence, number: string | null): string | null {
  if (number !== null && /\/VBHN-/u.test(number)) return 'Văn bản hợp nhất';
  if (evidence.kind) return evidence.kind.name;
  const byPage = kindNamed(evidence.facts.kind ?? '')?.name;
  if (byPage !== undefined) return byPage;
  const subject = pieceValue(evidence.heading, 'title');
  if ((evidence.addressed && !evidence.isForm) || /^["“]?V\/?v/iu.test(subject ?? '')) return 'Công văn';
  if (evidence.isForm) return null;
  const [byNumber] = kindsOfNumber(number ?? '');
  // "Về việc …" may also be below the kind of a decision that was not recognised, as it is in lower case.
  return byNumber?.name ?? (subject === null ? null : 'Công văn');
}

/** A title entirely in quotation marks. */
const QUOTED = /^["“](?<title>[^"“”]*)["”]$/u;
/** "CỦA ỦY BAN NHÂN DÂN TỈNH V/V PHÊ DUYỆT …". */
const ISSUER_LEAD = /^CỦA \P{Ll}{3,80}? (?:V\/V )(?=\P{Ll})/u;
const SUBJECT_LEAD = /^(?:["“]?V\/?[vV](?: ?:)?|Về việc(?: ?:)?|Về ?:) ?/u;

/** Combines what the heading, the closing and the page around the document say about it. */
export function metadataOf(evidence: Evidence): Omit<Metadata, 'urn' | 'keywords'> {
  const { reference, facts } = evidence;
  const number =
    numberOf(evidence.heading, true) ??
    reference?.number ??
    numberOf(evidence.closing, false) ??
    facts.number;
  const placeDate = [...evidence.heading, ...evidence.closing]
    .filter((piece) => piece.name === 'placeDate')
    .map((piece) => placeDateOf(piece.value))
    .find((found) => found !== null);
  const kind = kindOf(evidence, number);
  const signers = signersOf(evidence.closing);
  const title = evidence.title || (pieceValue(evidence.heading, 'title') ?? '').replace(SUBJECT_LEAD, '');
  const unquoted = QUOTED.exec(title)?.groups?.['title'] ?? title;
  const bare = unquoted.startsWith('CỦA ') ? unquoted.replace(ISSUER_LEAD, '') : unquoted;
  const written = placeDate ? isoOf(placeDate.date) : null;
  const issuedOn =
    written ?? reference?.issuedOn ?? (placeDate ? null : adoptedOn(evidence.ending)) ?? facts.issuedOn;
  return {
    kind,
    number,
    issuedOn,
    issuer: issuerOf(evidence) ?? kindNamed(kind)?.soleIssuer ?? null,
    place: placeDate?.place ?? null,
    title: bare === '' ? evidence.pageSubject(kind, number) : bare,
    effectiveOn: facts.effectiveOn,
    expiresOn: facts.expiresOn,
    field: facts.field,
    urgency: markOf(evidence.heading, 'urgency'),
    secrecy: markOf(evidence.heading, 'secrecy'),
    addressees: evidence.addressees,
    signers:
      signers.length > 0 || !facts.signer
        ? signers
        : [{ name: facts.signer, position: null, authority: null }],
    recipients: recipientsOf(evidence.closing),
  };
}
