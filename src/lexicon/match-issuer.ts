import {
  foldSpace,
  isCapitalLetter,
  isCapitalOrDigit,
  isLetter,
  isWritten,
  skipSpace,
  smallUnit,
  syllableEnd,
} from '../chars/index.js';
import { type BodyFacts, issuerOfAbbreviation, sortsOfFields } from './bodies/index.js';
import { type IssuerPlace, type RegionRead, readRegion } from './match-place.js';
import { officeRows } from './offices.js';
import { properCase } from './proper-case.js';
import { readTerm, type Term } from './vocabulary.js';

/** An issuer found in running text. */
export interface IssuerMatch {
  /** Offset just after it, including a term of office ("khóa XII"). */
  readonly end: number;
  /** The full name on one line; known bodies by their official name. */
  readonly name: string;
  /** The office that acts for the body: "Bộ trưởng"; `null` if the body itself is named. */
  readonly office: string | null;
  /** The body without office and place: "Văn phòng Ủy ban nhân dân"; `null` if only an office is named. */
  readonly body: string | null;
  /** Its places, the smallest first. */
  readonly places: readonly IssuerPlace[];
  /** Whether every place has such a body, so that it is ambiguous without its place. */
  readonly isLocal: boolean;
  /** The body under whose letterhead it issues its documents; `null` if it has its own. */
  readonly letterhead: string | null;
}

/** A longer proper name is in fact a sentence. */
const LONGEST_OWN_NAME = 14;

/** The longest chain of bodies in the name of an issuer: "Phó Chủ nhiệm Văn phòng Đảng ủy Bộ …". */
const MOST_PIECES = 4;

const CAPITAL = /\p{Lu}/u;
const ACRONYM = /[\p{Lu}&]{2,}(?![\p{L}\p{N}])/uy;
const DASH = /\s+[-–]\s+/uy;
const TERM_OF_OFFICE = /\s*(?:\(\s*)?khóa\s+(?:[IVXLC]{1,8}|\d{1,3})(?![\p{L}\p{N}])\)?/iuy;

/**
 * Reads the issuing body or office that begins at `from` (or after white space there): "Bộ trưởng Bộ Khoa học và Công
 * nghệ", "UBND tỉnh", "Ban Thường vụ Tỉnh ủy". It begins with a capital and ends before punctuation and words that
 * cannot be part of a name ("về", "quy định", a kind of document). Of joint issuers, the first is read. Line ends count
 * as white space.
 */
export function matchIssuer(text: string, from: number): IssuerMatch | null {
  const names: string[] = [];
  const bodies: string[] = [];
  let office: string | null = null;
  let isLocal = false;
  let letterhead: string | null = null;
  let places: readonly IssuerPlace[] = [];
  let at = skipSpace(text, from);
  while (names.length < MOST_PIECES) {
    const piece = readPiece(text, at, names.length === 0);
    if (piece === null) break;
    names.push(piece.name + piece.place);
    if (piece.term.part === 'office') office ??= piece.name;
    else {
      bodies.push(piece.name);
      // "Ban Chấp hành Hội Nông dân Việt Nam tỉnh Lào Cai": every province has such a committee.
      isLocal = piece.term.facts.isLocal === true || (isLocal && piece.places.length > 0);
      letterhead = piece.term.facts.letterhead ?? null;
    }
    places = piece.places;
    at = piece.end;
    // A body is complete once its place has been read: "Ban Thường vụ Tỉnh ủy Vĩnh Phúc".
    if (!piece.term.carries || places.length > 0) break;
  }
  if (names.length === 0) return null;
  const body = bodies.join(' ') || null;
  return { end: termEnd(text, at), name: names.join(' '), office, body, places, isLocal, letterhead };
}

/** The end of a term of office, if one follows. */
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
  /** The places as written after the name. */
  readonly place: string;
  readonly places: readonly IssuerPlace[];
}

function readPiece(text: string, from: number, first: boolean): Piece | null {
  const start = skipSpace(text, from);
  if (!isCapitalLetter(text.charCodeAt(start))) return null;
  const found = readTerm(text, start);
  const term = found?.terms.find(({ part }) => part === 'body' || part === 'office' || part === 'sort');
  if (!found || !term) return null;
  if (term.part === 'sort') return readNamedSort(text, found.end, term);
  if (term.part === 'body')
    return piece(term, term.form, readRegion(text, found.end, term.facts.isBeforePlaceName === true));
  return first ? officePiece(text, found.end, term) : null;
}

/** "Giám đốc", and "Giám đốc Sở" if no department name follows, so that the writer's own department is meant. */
function officePiece(text: string, end: number, term: Term): Piece {
  const bare: Piece = { term, end, name: term.form, place: '', places: [] };
  const sort = officeRows
    .find(({ name }) => term.form === name || term.form.endsWith(` ${name.toLowerCase()}`))
    ?.heads?.find((head) => isWritten(text, skipSpace(text, end), head.toLowerCase()));
  if (sort === undefined) return bare;
  const sortEnd = skipSpace(text, end) + sort.length;
  const next = readTerm(text, sortEnd)?.terms[0];
  const isAlone = !isLetter(text.charCodeAt(skipSpace(text, sortEnd))) || next?.part === 'stop';
  const isWhole = syllableEnd(text, sortEnd) === sortEnd && isAlone;
  return isWhole ? { ...bare, end: sortEnd, name: `${term.form} ${sort}` } : bare;
}

function piece(term: Term, name: string, { end, text, places, region }: RegionRead): Piece {
  return { term, end, name: name + region, place: text, places };
}

/** "Cục An toàn lao động": a sort of body and its proper name. */
function readNamedSort(text: string, from: number, term: Term): Piece | null {
  const short = readShortField(text, from, term.form);
  if (short !== null)
    return piece({ ...term, carries: false }, short.name, readRegion(text, short.end, false));
  const own = readOwnName(text, from, term.facts);
  if (own.end === from && !standsAlone(text, from, term)) return null;
  return piece(term, term.form + own.name, readRegion(text, own.end, term.facts.isBeforePlaceName === true));
}

/** "Ban Chỉ đạo" and "Trung tâm" may stand without a proper name; "Bộ" and "hội đồng thẩm định" identify no body. */
function standsAlone(text: string, from: number, term: Term): boolean {
  if (!term.form.includes(' ')) return false;
  const next = skipSpace(text, from);
  if (!isLetter(text.charCodeAt(next))) return true;
  const after = readTerm(text, next)?.terms[0];
  return after !== undefined && !isOwnWord(after);
}

/** "Bộ KH&CN", "Sở LĐTBXH": the field is abbreviated as in numbers. */
function readShortField(text: string, from: number, sort: string): { end: number; name: string } | null {
  const initial = sortsOfFields.find(({ name }) => name === sort)?.initial;
  if (initial === undefined) return null;
  ACRONYM.lastIndex = skipSpace(text, from);
  const field = ACRONYM.exec(text)?.[0];
  if (field === undefined) return null;
  for (const one of [initial, ...sortsOfFields.map((row) => row.initial)]) {
    const name = issuerOfAbbreviation(one + field);
    // Departments have the fields of ministries, which their rows need not repeat.
    if (name !== null) return { end: ACRONYM.lastIndex, name: sort + name.slice(name.indexOf(' ')) };
  }
  return null;
}

/** The proper name after a sort of body, including the space before it; empty if there is none. */
function readOwnName(
  text: string,
  from: number,
  facts: BodyFacts,
): { readonly end: number; readonly name: string } {
  const opening = skipSpace(text, from);
  if (!beginsOwnName(text, opening, facts)) return { end: from, name: '' };
  let end = from;
  let name = '';
  for (let count = 0; count < LONGEST_OWN_NAME; count += 1) {
    const dash = count > 0 ? dashEnd(text, end) : end;
    const comma = count > 0 && isCommaInName(text, end) ? end + 1 : end;
    const start = skipSpace(text, Math.max(dash, comma));
    if (dash > end && !isCapitalLetter(text.charCodeAt(start))) break;
    const next = ownWordEnd(text, start, count === 0);
    if (next === start) break;
    name += (dash > end ? ' - ' : comma > end ? ', ' : ' ') + foldSpace(text.slice(start, next));
    end = next;
  }
  return { end, name: CAPITAL.test(name) && name === name.toUpperCase() ? ` ${properCase(name)}` : name };
}

function beginsOwnName(text: string, at: number, facts: BodyFacts): boolean {
  if ((facts.isNumbered ? isCapitalOrDigit : isCapitalLetter)(text.charCodeAt(at))) return true;
  if (!facts.hasSmallName || !isLetter(text.charCodeAt(at))) return false;
  const term = readTerm(text, at)?.terms[0];
  return term === undefined ? !isAnd(text.slice(at, syllableEnd(text, at))) : isOwnWord(term);
}

const isOwnWord = ({ part }: Term): boolean => part === 'plain' || part === 'field';

/** Between the members of an enumeration in a name: "Cục Chất lượng, Chế biến và Phát triển thị trường". */
const MEMBERS = /, (?=(?:\p{Lu}\p{Ll}* (?:\p{Ll}+ ){0,3})(?:, \p{Lu}\p{Ll}* (?:\p{Ll}+ ){0,3})?và \p{Lu})/uy;

function isCommaInName(text: string, at: number): boolean {
  MEMBERS.lastIndex = at;
  if (!MEMBERS.test(text)) return false;
  const term = readTerm(text, at + 2)?.terms[0];
  const and = text.indexOf(' và ', at);
  return (term === undefined || isOwnWord(term)) && nameGoesOn(text, and + ' và'.length);
}

/** The end of the word or phrase at `start` that continues a proper name; `start` if the name ends there. */
function ownWordEnd(text: string, start: number, first: boolean): number {
  const stop = syllableEnd(text, start);
  const capital = isCapitalOrDigit(text.charCodeAt(start));
  const found = readTerm(text, start);
  const term = found?.terms[0];
  if (found && term) {
    if (!first && endsName(term, capital)) return start;
    if (isOwnWord(term)) return found.end;
  }
  return isAnd(text.slice(start, stop)) && !nameGoesOn(text, stop) ? start : stop;
}

function endsName(term: Term, capital: boolean): boolean {
  switch (term.part) {
    case 'stop':
    case 'region':
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

/** "… và Xã hội" continues the name; "… và Quyết định số …", "… và Bộ Y tế" and "… và một số" do not. */
function nameGoesOn(text: string, from: number): boolean {
  const start = skipSpace(text, from);
  if (!isCapitalLetter(text.charCodeAt(start))) return false;
  const term = readTerm(text, start)?.terms[0];
  return term === undefined || isOwnWord(term);
}

function dashEnd(text: string, from: number): number {
  DASH.lastIndex = from;
  return DASH.test(text) ? DASH.lastIndex : from;
}
