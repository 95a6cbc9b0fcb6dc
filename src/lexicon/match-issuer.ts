import { issuerOfAbbreviation } from './bodies.js';
import { placeTypeForm, properCase } from './proper-case.js';
import { skipSpace, syllableEnd } from './syllables.js';
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
const LONGEST_PLACE_NAME = 4;

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
  if (syllableEnd(text, next) === next) return true;
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
  let end = from;
  let name = '';
  for (let count = 0; count < LONGEST_OWN_NAME; count += 1) {
    const dash = count > 0 ? dashEnd(text, end) : end;
    const start = skipSpace(text, dash);
    const stop = syllableEnd(text, start);
    if (stop === start) break;
    const capital = (numbered ? CAPITAL_OR_DIGIT : CAPITAL).test(text.charAt(start));
    if ((count === 0 || dash > end) && !capital) break;
    const found = readTerm(text, start);
    const term = found?.terms[0];
    if (term && (count > 0 || term.part === 'stop') && endsName(term, capital, count)) break;
    if (isAnd(text.slice(start, stop)) && !nameGoesOn(text, stop)) break;
    const next = found && term && (term.part === 'plain' || term.part === 'field') ? found.end : stop;
    name += (dash > end ? ' - ' : ' ') + folded(text.slice(start, next));
    end = next;
  }
  return { end, name: CAPITAL.test(name) && name === name.toUpperCase() ? ` ${properCase(name)}` : name };
}

function endsName(term: Term, capital: boolean, count: number): boolean {
  switch (term.part) {
    case 'stop':
      return count > 0 || !capital;
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

/** The places after a body, with what stands before each: " huyện Bình Xuyên, tỉnh Vĩnh Phúc"; empty without any. */
function readPlaces(
  text: string,
  from: number,
  bare: boolean,
): { readonly end: number; readonly name: string } {
  let place = readPlace(text, from, bare);
  let end = from;
  let name = '';
  while (place !== null) {
    name += (name !== '' && text.charAt(skipSpace(text, end)) === ',' ? ', ' : ' ') + place.name;
    end = place.end;
    const comma = skipSpace(text, end);
    const larger =
      text.charAt(comma) === ',' ? readPlace(text, comma + 1, false) : readPlace(text, end, false);
    place = larger?.named ? larger : null;
  }
  return { end, name };
}

interface Place {
  readonly end: number;
  readonly name: string;
  /** Whether it has a proper name, not just the word for its sort ("tỉnh"). */
  readonly named: boolean;
}

function readPlace(text: string, from: number, bare: boolean): Place | null {
  const start = skipSpace(text, from);
  const found = readTerm(text, start);
  const type = found?.terms.find(({ part }) => part === 'placeType');
  if (!found || !type) {
    const proper = readPlaceName(text, start, bare);
    return proper && { ...proper, named: true };
  }
  const dotted =
    text.charAt(found.end) === '.' && CAPITAL.test(text.charAt(start)) ? found.end + 1 : found.end;
  const proper = readPlaceName(text, dotted, true);
  if (proper === null) return { end: found.end, name: type.form, named: false };
  const form = placeTypeForm(type.form, text, found.end);
  return { end: proper.end, name: `${form} ${proper.name}`, named: true };
}

/** A province, or (where a place is due) the run of capitalised syllables. */
function readPlaceName(text: string, from: number, due: boolean): { end: number; name: string } | null {
  const start = skipSpace(text, from);
  if (!CAPITAL_OR_DIGIT.test(text.charAt(start))) return null;
  const found = readTerm(text, start);
  const province = found?.terms.find(({ part }) => part === 'province');
  if (found && province) return { end: found.end, name: province.form };
  if (!due) return null;
  let end = start;
  for (let count = 0; count < LONGEST_PLACE_NAME; count += 1) {
    const next = skipSpace(text, end);
    const stop = syllableEnd(text, next);
    if (stop === next || !CAPITAL_OR_DIGIT.test(text.charAt(next)) || !isPlaceSyllable(text, next)) break;
    end = stop;
    if (/\d/u.test(text.charAt(next))) break;
  }
  if (end === start) return null;
  const name = folded(text.slice(start, end));
  return { end, name: name === name.toUpperCase() ? titled(name) : name };
}

/** "Ban hành", "Quyết định", "Chủ tịch" after a place begin what comes next. */
function isPlaceSyllable(text: string, from: number): boolean {
  const term = readTerm(text, from)?.terms[0];
  return term === undefined || !(term.part === 'stop' || term.part === 'placeType' || term.part === 'head');
}

function titled(name: string): string {
  return name
    .toLowerCase()
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

function folded(words: string): string {
  return words.replaceAll(/\s+/gu, ' ');
}
