import { foldSpace, skipSpace, smallUnit, syllableEnd } from '../chars/index.js';
import { issuerOfAbbreviation } from './bodies/index.js';
import { type IssuerPlace, type PlacesRead, readPlaces } from './match-place.js';
import { properCase } from './proper-case.js';
import { readTerm, type Term } from './vocabulary.js';

/** An issuer that was read in running text. */
export interface IssuerMatch {
  /** Offset in the text just after it, and after the term of office that may follow ("khóa XII"). */
  readonly end: number;
  /** In full and on one line; bodies that are known by their official name. */
  readonly name: string;
  /** Who acts for the body: "Bộ trưởng"; `null` where the body itself is named. */
  readonly office: string | null;
  /** The body without office and place: "Văn phòng Ủy ban nhân dân"; `null` where only an office is named. */
  readonly body: string | null;
  /** The places that it belongs to, the smallest first. */
  readonly places: readonly IssuerPlace[];
  /** Whether every place has such a body, so that without one it names nobody. */
  readonly isLocal: boolean;
}

/** A name of its own that is longer is no name but a sentence. */
const LONGEST_OWN_NAME = 14;

/** No issuer is named as a chain of more: "Phó Chủ nhiệm Văn phòng Đảng ủy Bộ …". */
const MOST_PIECES = 4;

const LETTER = /\p{L}/u;
const CAPITAL = /\p{Lu}/u;
const CAPITAL_OR_DIGIT = /[\p{Lu}\p{Nd}]/u;
const ACRONYM = /[\p{Lu}&]{2,}(?![\p{L}\p{N}])/uy;
const DASH = /\s+[-–]\s+/uy;
const TERM_OF_OFFICE = /\s*(?:\(\s*)?khóa\s+(?:[IVXLC]{1,8}|\d{1,3})(?![\p{L}\p{N}])\)?/iuy;

/**
 * Reads the issuing body, or the office that acts for it, that begins at `from` (or after the white space there):
 * "Bộ trưởng Bộ Khoa học và Công nghệ", "UBND tỉnh", "Ban Thường vụ Tỉnh ủy". It begins with a capital and ends before
 * words that are no part of a name ("về", "quy định", a kind of document) and before punctuation; of several joint
 * issuers it reads the first. Line ends count as white space.
 */
export function matchIssuer(text: string, from: number): IssuerMatch | null {
  const names: string[] = [];
  const bodies: string[] = [];
  let office: string | null = null;
  let isLocal = false;
  let places: readonly IssuerPlace[] = [];
  let at = skipSpace(text, from);
  while (names.length < MOST_PIECES) {
    const piece = readPiece(text, at, names.length === 0);
    if (piece === null) break;
    names.push(piece.name + piece.place);
    if (piece.term.part === 'office') office ??= piece.name;
    else bodies.push(piece.name);
    places = piece.places;
    isLocal ||= piece.term.facts.isLocal === true;
    at = piece.end;
    // After its place a body is complete: "Ban Thường vụ Tỉnh ủy Vĩnh Phúc".
    if (!piece.term.carries || places.length > 0) break;
  }
  if (names.length === 0) return null;
  const body = bodies.join(' ') || null;
  return { end: termEnd(text, at), name: names.join(' '), office, body, places, isLocal };
}

/** The end of the term of office that may follow. */
function termEnd(text: string, at: number): number {
  const opening = smallUnit(text.charCodeAt(skipSpace(text, at)));
  if (opening !== 0x28 && opening !== 0x6b) return at;
  TERM_OF_OFFICE.lastIndex = at;
  return TERM_OF_OFFICE.test(text) ? TERM_OF_OFFICE.lastIndex : at;
}

interface Piece {
  readonly term: Term;
  readonly end: number;
  readonly name: string;
  /** The places as they are written after the name. */
  readonly place: string;
  readonly places: readonly IssuerPlace[];
}

function readPiece(text: string, from: number, first: boolean): Piece | null {
  const start = skipSpace(text, from);
  if (!CAPITAL.test(text.charAt(start))) return null;
  const found = readTerm(text, start);
  const term = found?.terms.find(({ part }) => part === 'body' || part === 'office' || part === 'sort');
  if (!found || !term) return null;
  if (term.part === 'sort') return readNamedSort(text, found.end, term);
  if (term.part === 'body')
    return piece(term, term.form, readPlaces(text, found.end, term.facts.isBeforePlaceName === true));
  return first ? { term, end: found.end, name: term.form, place: '', places: [] } : null;
}

function piece(term: Term, name: string, { end, text, places }: PlacesRead): Piece {
  return { term, end, name, place: text, places };
}

/** "Cục An toàn lao động": a sort of body, and the name of its own that it bears. */
function readNamedSort(text: string, from: number, term: Term): Piece | null {
  const short = readShortField(text, from, term.form);
  if (short !== null)
    return piece({ ...term, carries: false }, short.name, readPlaces(text, short.end, false));
  const own = readOwnName(text, from, term.facts.isNumbered === true);
  if (own.end === from && !standsAlone(text, from, term)) return null;
  return piece(term, term.form + own.name, readPlaces(text, own.end, term.facts.isBeforePlaceName === true));
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
    case 'office':
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
