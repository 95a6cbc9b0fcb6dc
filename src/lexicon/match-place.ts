import { foldSpace, isCapitalLetter, isCapitalOrDigit, skipSpace, syllableEnd } from '../chars/index.js';
import { placeTypeForm } from './proper-case.js';
import { placeTypes } from './provinces.js';
import { readTerm, type TermFound } from './vocabulary.js';

const LONGEST_PLACE_NAME = 4;
/** Commune, district, province; a longer sequence is a list of places. */
const MOST_PLACES = 3;
/** Words for sorts of places that mean a province before a province's name. */
const PROVINCIAL: ReadonlySet<string> = new Set(['tỉnh', 'thành phố']);
/** The first words of the words for sorts of places. */
const TYPE_LETTERS: ReadonlySet<string> = new Set(placeTypes.map(({ word }) => word.charAt(0)));

/** A place that a body belongs to. */
export interface IssuerPlace {
  /** "tỉnh", "huyện" …; `null` if only the name is given ("Tỉnh ủy Vĩnh Phúc"). */
  readonly type: string | null;
  /** `null` if only the sort of place is given ("UBND tỉnh"). */
  readonly name: string | null;
  /** Whether it is a province or a city under central government. */
  readonly province: boolean;
}

/** The places that follow a body. */
export interface PlacesRead {
  readonly end: number;
  /** With the separators before each: " huyện Bình Xuyên, tỉnh Vĩnh Phúc"; empty if there are none. */
  readonly text: string;
  /** The smallest first. */
  readonly places: readonly IssuerPlace[];
}

/**
 * Reads the places after a body.
 *
 * @param bare - whether a name counts even without a word for the sort of place before it
 */
function readPlaces(text: string, from: number, bare: boolean): PlacesRead {
  const places: IssuerPlace[] = [];
  let found = readPlace(text, from, bare);
  let end = from;
  let written = '';
  while (found !== null) {
    const isSeparate = places.length > 0 || text.slice(end, found.end).trimStart().startsWith(',');
    written += (isSeparate ? ', ' : ' ') + found.text;
    places.push(found.place);
    end = found.end;
    const comma = skipSpace(text, end);
    const larger = readPlace(text, text.charAt(comma) === ',' ? comma + 1 : end, false);
    found = larger?.place.name && places.length < MOST_PLACES ? larger : null;
  }
  return { end, text: written, places };
}

/** The region that a body covers, and the province it belongs to. */
export interface RegionRead extends PlacesRead {
  /** With a space before it: " khu vực 3"; empty if there are none. */
  readonly region: string;
}

const REGION_NUMBER = /\s+(?:[IVX]{1,6}|\d{1,2})(?![\p{L}\p{N}])/uy;
const AFTER_REGION = /\s+[-–]\s+/uy;

/** Reads a region and the places after a body: "khu vực XII", "khu vực 3 - Lâm Đồng", "khu vực Thủ Đức". */
export function readRegion(text: string, from: number, bare: boolean): RegionRead {
  const found = readTerm(text, from);
  const word = found?.terms.find(({ part }) => part === 'region')?.form;
  const name = found && word !== undefined ? readRegionName(text, found.end) : null;
  if (name === null) return withRegion(readPlaces(text, from, bare), '');
  const region = ` ${word} ${name.name}`;
  AFTER_REGION.lastIndex = name.end;
  const larger = AFTER_REGION.test(text) ? readPlace(text, AFTER_REGION.lastIndex, true) : null;
  if (!larger) return withRegion(readPlaces(text, name.end, false), region);
  return { end: larger.end, text: ` - ${larger.text}`, places: [larger.place], region };
}

/** Listed one by one: of every issuer the places are read, and spreading takes many times as long. */
const withRegion = ({ end, text, places }: PlacesRead, region: string): RegionRead => ({
  end,
  text,
  places,
  region,
});

function readRegionName(text: string, from: number): { readonly end: number; readonly name: string } | null {
  REGION_NUMBER.lastIndex = from;
  const number = REGION_NUMBER.exec(text)?.[0];
  return number === undefined
    ? readPlaceName(text, from, true)
    : { end: from + number.length, name: number.trim() };
}

interface PlaceRead {
  readonly end: number;
  readonly text: string;
  readonly place: IssuerPlace;
}

function readPlace(text: string, from: number, bare: boolean): PlaceRead | null {
  const start = skipSpace(text, from);
  if (!isCapitalOrDigit(text.charCodeAt(start)) && !TYPE_LETTERS.has(text.charAt(start))) return null;
  const found = readTerm(text, start);
  const type = found?.terms.find(({ part }) => part === 'placeType')?.form;
  if (!found || type === undefined) {
    const proper = readPlaceName(text, start, bare, found);
    if (proper === null) return null;
    const { end, name, province } = proper;
    return { end, text: name, place: { type: null, name, province } };
  }
  const abbreviated = text.charAt(found.end) === '.' && isCapitalLetter(text.charCodeAt(start));
  const proper = readPlaceName(text, abbreviated ? found.end + 1 : found.end, true);
  if (proper === null) {
    return { end: found.end, text: type, place: { type, name: null, province: false } };
  }
  const { end, name } = proper;
  const province = proper.province && PROVINCIAL.has(type);
  return { end, text: `${placeTypeForm(type, text, found.end)} ${name}`, place: { type, name, province } };
}

interface PlaceName {
  readonly end: number;
  readonly name: string;
  readonly province: boolean;
}

/**
 * A province or, where a place is expected, a sequence of capitalized syllables.
 *
 * @param known - the phrase already found there
 */
function readPlaceName(
  text: string,
  from: number,
  due: boolean,
  known: TermFound | null = null,
): PlaceName | null {
  const start = skipSpace(text, from);
  if (!isCapitalOrDigit(text.charCodeAt(start))) return null;
  const found = known ?? readTerm(text, start);
  const province = found?.terms.find(({ part }) => part === 'province');
  if (found && province) return { end: found.end, name: province.form, province: true };
  if (!due) return null;
  let end = start;
  for (let count = 0; count < LONGEST_PLACE_NAME; count += 1) {
    const next = skipSpace(text, end);
    const stop = syllableEnd(text, next);
    if (stop === next || !isCapitalOrDigit(text.charCodeAt(next)) || !isPlaceSyllable(text, next)) break;
    end = stop;
    if (/\d/u.test(text.charAt(next))) break;
  }
  if (end === start) return null;
  const name = foldSpace(text.slice(start, end));
  return { end, name: name === name.toUpperCase() ? titled(name) : name, province: false };
}

/** "Ban hành", "Quyết định", "Chủ tịch" after a place are not part of its name. */
function isPlaceSyllable(text: string, from: number): boolean {
  const term = readTerm(text, from)?.terms[0];
  return term === undefined || !(term.part === 'stop' || term.part === 'placeType' || term.part === 'office');
}

function titled(name: string): string {
  return name
    .toLowerCase()
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
