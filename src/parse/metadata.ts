import {
  dateAt,
  documentNumberAt,
  isoDate,
  type Kind,
  kindNamed,
  kindsOfAbbreviation,
  nameKey,
  properCase,
} from '../lexicon/index.js';
import type { Metadata, Signer } from '../model/index.js';
import type { PageFacts } from './chrome.js';
import { personOf } from './closing.js';
import { type Piece, placeDateOf, type WrittenDate } from './heading-lines.js';
import { bodiesOf, issuerName } from './issuer.js';

/** What metadata is made from. */
export interface Evidence {
  readonly facts: PageFacts;
  readonly heading: readonly Piece[];
  readonly closing: readonly Piece[];
  readonly kind: Kind | null;
  readonly title: string;
  readonly addressed: boolean;
  /** Who enacts, in capitals, as the preamble has it. */
  readonly acting: string | null;
  /** The document's text, as far as names are looked for in it. */
  readonly text: () => string;
  /** Text of the body's end, where a law says when it was passed. */
  readonly ending: string;
  readonly recipients: readonly string[];
}

const ADOPTED = /thông qua (?=ngày )/giu;
/** "trong thời gian từ" and the like: only these say when the document itself comes into force. */
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

function signersOf(pieces: readonly Piece[]): readonly Signer[] {
  const signers: Signer[] = [];
  let authority: string | null = null;
  let position: string | null = null;
  for (const piece of pieces) {
    if (piece.name === 'authority') {
      // "TM. CHÍNH PHỦ⏎KT. THỦ TƯỚNG": the nearer one is on whose behalf the signer signs.
      authority = piece.value;
    } else if (piece.name === 'signerPosition') position = properCase(piece.value);
    else if (piece.name === 'signer') {
      const name = personOf(piece.value);
      if (name === null) continue;
      signers.push({ name, position, authority });
      authority = null;
      position = null;
    }
  }
  return signers;
}

function kindOf(evidence: Evidence, number: string | null): string | null {
  if (number !== null && /\/VBHN-/u.test(number)) return 'Văn bản hợp nhất';
  if (evidence.kind) return evidence.kind.name;
  const said = kindNamed(evidence.facts.kind ?? '')?.name;
  if (said !== undefined) return said;
  const subject = pieceValue(evidence.heading, 'title');
  if (evidence.addressed || /^["“]?V\/v/iu.test(subject ?? '')) return 'Công văn';
  const [byNumber] = kindsOfAbbreviation(/(?:^|\/)([\p{L}]+)-/u.exec(number ?? '')?.[1] ?? '');
  // "Về việc …" stands below a decision's kind too, which may be written in small letters.
  return byNumber?.name ?? (subject === null ? null : 'Công văn');
}

/** Longest first: "Sở Y tế tỉnh An Giang" in the preamble says more than "SỞ Y TẾ" in the heading. */
function issuerOf(evidence: Evidence): string | null {
  const bodies = bodiesOf(evidence.heading);
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
    return issuerName(named, evidence.text);
  }
  return evidence.acting === null
    ? (evidence.facts.issuer ?? null)
    : issuerName(evidence.acting, evidence.text);
}

/** Puts together what the heading, the closing and the page around the document say of it. */
export function metadataOf(evidence: Evidence): Omit<Metadata, 'urn' | 'keywords'> {
  const number = numberOf(evidence.heading) ?? numberOf(evidence.closing) ?? evidence.facts.number;
  const placeDate = [...evidence.heading, ...evidence.closing]
    .filter((piece) => piece.name === 'placeDate')
    .map((piece) => placeDateOf(piece.value))
    .find((found) => found !== null);
  const kind = kindOf(evidence, number);
  const signers = signersOf(evidence.closing);
  const chromeSigner = evidence.facts.signer;
  const title =
    evidence.title ||
    (pieceValue(evidence.heading, 'title') ?? '').replace(/^(?:["“]?V\/v:?|Về việc) ?/u, '');
  const written = placeDate ? isoOf(placeDate.date) : null;
  return {
    kind,
    number,
    issuedOn: written ?? (placeDate ? null : adoptedOn(evidence.ending)) ?? evidence.facts.issuedOn,
    issuer: issuerOf(evidence) ?? (kind === 'Luật' || kind === 'Bộ luật' ? 'Quốc hội' : null),
    place: placeDate?.place ?? null,
    title: title === '' ? null : title,
    effectiveOn: evidence.facts.effectiveOn,
    field: evidence.facts.field,
    signers:
      signers.length > 0 || !chromeSigner
        ? signers
        : [{ name: chromeSigner, position: null, authority: null }],
    recipients: evidence.recipients,
  };
}
