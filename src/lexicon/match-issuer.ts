import { issuerOfAbbreviation } from './bodies.js';
import { readPlaces } from './match-place.js';
import { properCase } from './proper-case.js';
import { foldSpace, skipSpace, syllableEnd } from './syllables.js';
import { readTerm, type Term } from './vocabulary.js';

/** An issuer that was read in running text. */
export interface IssuerMatch {
  /** Offset in the text just after it, and after the term of office that may follow ("khóa XII"). */
  readonly end: number;
  /** In full and on one line; bodies that are known by their official name. */
  readonly name: string;
}

/** A name of its own that is longer is no name but a sentence. */
const LONGEST_OWN_NAME = 14;

const LETTER = /\p{L}/u;
const CAPITAL = /\p{Lu}/u;
const CAPITAL_OR_DIGIT = /[\p{Lu}\p{Nd}]/u;
const ACRONYM = /[\p{Lu}&]{2,}(?![\p{L}\p{N}])/uy;
const DASH = /\s+[-–]\s+/uy;
const TERM_OF_OFFICE = /\s*\(?\s*khóa\s+(?:[IVXLC]{1,8}|\d{1,3})(?![\p{L}\p{N}])\)?/iuy;

/**
 * Reads the issuing body, or the office that acts for it, that begins at `from` (or after the white space there):
 * "Bộ trưởng Bộ Khoa học và Công nghệ", "UBND tỉnh", "Ban Thường vụ Tỉnh ủy". It begins with a capital and ends before
 * words that are no part of a name ("về", "quy định", a kind of document) and before punctuation; of several joint
 * issuers it reads the first. Line ends count as white space.
 */
export function matchIssuer(text: string, from: number): IssuerMatch | null {
  const pieces: string[] = [];
  let at = skipSpace(text, from);
  let carrier: Term | null = null;
  while (true) {
    const piece = readPiece(text, at, carrier);
    if (piece === null) break;
    pieces.push(piece.name);
    at = piece.end;
    carrier = piece.term;
    if (!carrier.carries) break;
  }
  if (pieces.length === 0) return null;
  TERM_OF_OFFICE.lastIndex = at;
  const end = TERM_OF_OFFICE.test(text) ? TERM_OF_OFFICE.lastIndex : at;
  return { end, name: pieces.join(' ') };
}

interface Piece {
  readonly end: number;
  readonly name: string;
  readonly term: Term;
}

function readPiece(text: string, from: number, before: Term | null): Piece | null {
  const start = skipSpace(text, from);
  if (!CAPITAL.test(text.charAt(start))) return null;
  const found = readTerm(text, start);
  const term = found?.terms.find(({ part }) => part === 'body' || part === 'head' || part === 'sort');
  if (!found || !term) return null;
  if (term.part === 'head') {
    return before === null ? { end: found.end, name: term.form, term } : null;
  }
  if (term.part === 'body') {
    const place = readPlaces(text, found.end, term.placed);
    return { end: place.end, name: term.form + place.name, term: place.name === '' ? term : closed(term) };
  }
  return readNamedSort(text, found.end, term);
}

/** After its place no other body follows: "Ban Thường vụ Tỉnh ủy Vĩnh Phúc" is complete. */
function closed(term: Term): Term {
  return { ...term, carries: false };
}

/** "Cục An toàn lao động", "Ban Quản lý dự án 2": a sort of body, and the name of its own that it bears. */
function readNamedSort(text: string, from: number, term: Term): Piece | null {
  const short = readShortField(text, from, term.form);
  if (short !== null) {
    const place = readPlaces(text, short.end, false);
    return { end: place.end, name: short.name + place.name, term: closed(term) };
  }
  const own = readOwnName(text, from, term.numbered);
  if (own.end === from && !standsAlone(text, from, term)) return null;
  const place = readPlaces(text, own.end, term.placed);
  return {
    end: place.end,
    name: term.form + own.name + place.name,
    term: place.name === '' ? term : closed(term),
  };
}

/** "Ban Chỉ đạo", "Trung tâm" may do without a name of their own; "Bộ" and "hội đồng thẩm định" name nobody. */
function standsAlone(text: string, from: number, term: Term): boolean {
  if (!term.form.includes(' ')) return false;
  const next = skipSpace(text, from);
  if (!LETTER.test(text.charAt(next))) return true;
  const after = readTerm(text, next)?.terms[0];
  return after !== undefined && after.part !== 'plain' && after.part !== 'field';
}

/** "Bộ KH&CN", "Sở LĐTBXH": the field in the short form that numbers have. */
function readShortField(text: string, from: number, sort: string): { end: number; name: string } | null {
  if (sort !== 'Bộ' && sort !== 'Sở') return null;
  ACRONYM.lastIndex = skipSpace(text, from);
  const field = ACRONYM.exec(text)?.[0];
  if (field === undefined) return null;
  const name = issuerOfAbbreviation(sort.charAt(0) + field) ?? issuerOfAbbreviation(`B${field}`);
  return name === null ? null : { end: ACRONYM.lastIndex, name: name.replace(/^Bộ(?= )/u, sort) };
}

/** The name after a sort of body, with a space before it; empty where there is none. */
function readOwnName(
  text: string,
  from: number,
  numbered: boolean,
): { readonly end: number; readonly name: string } {
  const opening = skipSpace(text, from);
  if (!(numbered ? CAPITAL_OR_DIGIT : CAPITAL).test(text.charAt(opening))) return { end: from, name: '' };
  let end = from;
  let name = '';
  for (let count = 0; count < LONGEST_OWN_NAME; count += 1) {
    const dash = count > 0 ? dashEnd(text, end) : end;
    const start = skipSpace(text, dash);
    if (dash > end && !CAPITAL.test(text.charAt(start))) break;
    const next = ownWordEnd(text, start, count === 0);
    if (next === start) break;
    name += (dash > end ? ' - ' : ' ') + foldSpace(text.slice(start, next));
    end = next;
  }
  return { end, name: CAPITAL.test(name) && name === name.toUpperCase() ? ` ${properCase(name)}` : name };
}

/** The end of the word or phrase at `start` that carries a name of its own on; `start` where the name is at its end. */
function ownWordEnd(text: string, start: number, first: boolean): number {
  const stop = syllableEnd(text, start);
  const capital = CAPITAL_OR_DIGIT.test(text.charAt(start));
  const found = readTerm(text, start);
  const term = found?.terms[0];
  if (found && term) {
    if (!first && endsName(term, capital)) return start;
    if (term.part === 'plain' || term.part === 'field') return found.end;
  }
  return isAnd(text.slice(start, stop)) && !nameGoesOn(text, stop) ? start : stop;
}

function endsName(term: Term, capital: boolean): boolean {
  switch (term.part) {
    case 'stop':
    case 'placeType':
      return true;
    case 'body':
    case 'head':
    case 'sort':
    case 'province':
      return capital;
    default:
      return false;
  }
}

function isAnd(syllable: string): boolean {
  return syllable.normalize('NFC').toLowerCase() === 'và';
}

/** "… và Xã hội" is one name, "… và Quyết định số …", "… và Bộ Y tế", "… và một số" are not. */
function nameGoesOn(text: string, from: number): boolean {
  const start = skipSpace(text, from);
  if (!CAPITAL.test(text.charAt(start))) return false;
  const term = readTerm(text, start)?.terms[0];
  return term === undefined || term.part === 'plain' || term.part === 'field';
}

function dashEnd(text: string, from: number): number {
  DASH.lastIndex = from;
  return DASH.test(text) ? DASH.lastIndex : from;
}
