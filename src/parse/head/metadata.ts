import { nameKey } from '../../chars/index.js';
import { dateAt, documentNumberAt, isoDate, type Kind, kindNamed } from '../../lexicon/index.js';
import type { Metadata } from '../../model/index.js';
import { type Piece, placeDateOf, type WrittenDate } from '../line/index.js';
import type { PageFacts } from './chrome.js';
import { issuerName } from './issuer.js';
import { kindsOfNumber } from './kind-lines.js';
import { bodiesOf } from './letterhead-bodies.js';
import type { OwnReference } from './own-reference.js';
import { recipientsOf, signersOf } from './signers.js';

/** What metadata is made from. */
export interface Evidence {
  readonly facts: PageFacts;
  readonly heading: readonly Piece[];
  readonly reference: OwnReference | null;
  readonly closing: readonly Piece[];
  readonly kind: Kind | null;
  readonly title: string;
  readonly addressed: boolean;
  /** Who enacts, in capitals, as the preamble has it. */
  readonly acting: string | null;
  /** Who enacts, in normal case, as the sentence above the body has it. */
  readonly enacting: () => string | null;
  /** The subject as the page around the document has it. */
  readonly pageSubject: (kind: string | null, number: string | null) => string | null;
  /** The document's text, as far as names are looked for in it. */
  readonly text: () => string;
  /** Text of the body's end, where a law says when it was passed. */
  readonly ending: string;
}

const ADOPTED = /thông qua (?=ngày )/giu;
/** A serial that is still to be filled in ("…/KH-SCT"). */
const BLANK_SERIAL = /^[\s.…_-]*[/-]/u;

const pieceValue = (pieces: readonly Piece[], name: Piece['name']): string | null =>
  pieces.find((piece) => piece.name === name)?.value ?? null;

function numberOf(pieces: readonly Piece[]): string | null {
  for (const piece of pieces) {
    if (piece.name !== 'number') continue;
    const written = piece.value.replace(/^.*?[Ss][ốỐôo] ?:? ?/u, '');
    if (BLANK_SERIAL.test(written)) continue;
    const found = documentNumberAt(written, 0);
    if (found) return found.value;
  }
  return null;
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
  if (evidence.addressed || /^["“]?V\/?v/iu.test(subject ?? '')) return 'Công văn';
  const [byNumber] = kindsOfNumber(number ?? '');
  // "Về việc …" stands below a decision's kind too, which may be written in small letters.
  return byNumber?.name ?? (subject === null ? null : 'Công văn');
}

/** A title that stands in quotation marks as a whole. */
const QUOTED = /^["“](?<title>[^"“”]*)["”]$/u;
/** "CỦA ỦY BAN NHÂN DÂN TỈNH V/V PHÊ DUYỆT …" */
const ISSUER_LEAD = /^CỦA \P{Ll}{3,80}? (?:V\/V )(?=\P{Ll})/u;
const SUBJECT_LEAD = /^(?:["“]?V\/?[vV](?: ?:)?|Về việc(?: ?:)?|Về ?:) ?/u;

const PLACELESS = /(?:[ỦU][ỶY] BAN|HỘI ĐỒNG) NHÂN DÂN$/u;
const PLACE = /^(?:tỉnh|thành phố) /iu;

/** Pages that leave out the letterhead's second line may say the place among their facts ("Nơi ban hành: Tỉnh Gia Lai"). */
const withPlace = (named: string, said: string | null): string =>
  said !== null && PLACE.test(said) && PLACELESS.test(named) ? `${named} ${said.toUpperCase()}` : named;

/** Longest first: "Sở Y tế tỉnh An Giang" in the preamble says more than "SỞ Y TẾ" in the heading. */
function issuerOf(evidence: Evidence): string | null {
  const bodies = bodiesOf(evidence.heading);
  // Each of the bodies that issue it together has a line of its own.
  if (bodies.length > 1 && evidence.kind?.jointly === 'always')
    return bodies.map(({ name }) => issuerName(name, evidence.text)).join(' - ');
  const named = bodies[bodies.length - 1]?.name;
  if (named !== undefined) {
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
  const referred = evidence.reference?.issuer ?? null;
  if (referred !== null) return referred;
  return evidence.acting === null
    ? (evidence.facts.issuer ?? evidence.enacting())
    : issuerName(evidence.acting, evidence.text);
}

/** Puts together what the heading, the closing and the page around the document say of it. */
export function metadataOf(evidence: Evidence): Omit<Metadata, 'urn' | 'keywords'> {
  const { reference, facts } = evidence;
  const number =
    numberOf(evidence.heading) ?? reference?.number ?? numberOf(evidence.closing) ?? facts.number;
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
  return {
    kind,
    number,
    issuedOn:
      written ?? reference?.issuedOn ?? (placeDate ? null : adoptedOn(evidence.ending)) ?? facts.issuedOn,
    issuer: issuerOf(evidence) ?? kindNamed(kind)?.soleIssuer ?? null,
    place: placeDate?.place ?? null,
    title: bare === '' ? evidence.pageSubject(kind, number) : bare,
    effectiveOn: facts.effectiveOn,
    field: facts.field,
    signers:
      signers.length > 0 || !facts.signer
        ? signers
        : [{ name: facts.signer, position: null, authority: null }],
    recipients: recipientsOf(evidence.closing),
  };
}
