import { asciiName, endOfMatch, foldSpace, isCapital, once, oneOf, withTonesLast } from '../chars/index.js';
import {
  bareSorts,
  committeeRoles,
  commonDoers,
  formsOfAddress,
  headsOfUnits,
  matchIssuer,
  officeNames,
  properCase,
  quantifiers,
  sharedOffices,
  singleDoers,
  unitNames,
} from '../lexicon/index.js';
import type { TaskBody } from '../model/index.js';
import { doerPatterns } from './doer-patterns.js';
import { nameEnd } from './doers.js';
import { AFTER_WORD, PLACE_WORD, phrasePattern, skipBlank, stickyPattern } from './patterns.js';

const PERSON = once(
  () => `^(?:các )?${oneOf(formsOfAddress.map(withTonesLast))}(?: \\p{Lu}[\\p{L}\\p{M}]*){1,5}`,
);

const patterns = once(() => ({
  person: new RegExp(`${PERSON()}$`, 'iu'),
  /** "Ông Lê Văn An, Chủ tịch UBND xã": a person with one office, to which a role in a committee may be added. */
  withOffice: new RegExp(`${PERSON()}(?:,| -) [^;]{3,80}$`, 'iu'),
  single: stickyPattern(`${oneOf([...singleDoers, 'Phó'].map(withTonesLast))}${AFTER_WORD}`),
  office: stickyPattern(
    `${oneOf([...officeNames(), 'Thủ trưởng', 'Lãnh đạo', 'Đại diện', 'Người đứng đầu'].map(withTonesLast))}${AFTER_WORD}`,
  ),
  quantified: stickyPattern(`${oneOf(quantifiers)} ${oneOf(commonDoers.map(withTonesLast))}`, 'iu'),
  entry: stickyPattern(`${oneOf(unitNames.entries.map(withTonesLast))}${AFTER_WORD}`),
  bare: stickyPattern(`${oneOf(bareSorts.map(withTonesLast))},`),
  shared: new RegExp(
    `${phrasePattern(sharedOffices.offices)} [^;,]*${phrasePattern(sharedOffices.first)}\\s*$`,
    'u',
  ),
  sharing: stickyPattern(phrasePattern(sharedOffices.second)),
  /** The office after a person's name: "Phó Chủ tịch …". */
  rank: stickyPattern(`${oneOf([...officeNames(), 'Phó'].map(withTonesLast))}${AFTER_WORD}`),
  /** "các bộ phận chuyên môn, trưởng các thôn". */
  headOf: stickyPattern(`${oneOf(headsOfUnits.map(withTonesLast))} (?:các|thôn|tổ|phòng) `),
  /** "Giám đốc, các Phó Giám đốc". */
  deputies: stickyPattern('các phó ', 'iu'),
  /** "cơ quan, đơn vị liên quan" is one entry and continues no other. */
  pair: stickyPattern('(?:cơ quan|đơn vị), (?:đơn vị|tổ chức|địa phương)', 'iu'),
  related: /liên quan$/u,
  /** "Phòng Tuyên truyền" before ", Báo chí", which is another of its fields and no newspaper. */
  unit: stickyPattern(`${oneOf(unitNames.sorts.map(withTonesLast))} (?=\\p{Lu})`),
  field: stickyPattern(
    `${oneOf(unitNames.fields.map(withTonesLast))}(?=\\s*(?:$|[;,(]|[-–] |và )| (?!${PLACE_WORD})\\p{Ll})`,
  ),
  village: stickyPattern(`${oneOf(unitNames.villages.map(withTonesLast))} (?=[\\p{Lu}\\d])`),
  joined: stickyPattern(`${oneOf(unitNames.joined.map(withTonesLast))} và `),
  role: stickyPattern(`${oneOf(committeeRoles.map(withTonesLast))}(?: [Tt]hường trực)?(?=\\s*(?:[,;(]|$))`),
  ofOneList: stickyPattern(`${oneOf(quantifiers)} (?:cấp|ngành|địa phương)${AFTER_WORD}`, 'iu'),
}));

const SEPARATORS = /;|,|(?<![\p{L}\p{N}])(?:và|cùng)(?![\p{L}\p{N}])/gu;
const BRACKETS = /\s*\([^()]*\)|\[\d{1,3}\]/gu;
/** What may stand around a name in a cell or a line of particulars. */
const EDGES = /^[\s\-–+*•:;,.]+|[\s\-–+:;,.]+$/gu;
/** In characters; a longer entry is a sentence. */
const MAX_NAME = 220;

/**
 * Splits a list into the bodies and persons that it names: at semicolons, and at commas and "và" where another name
 * begins. A collective is one entry ("các sở, ban, ngành"); text in brackets is an explanation and is dropped.
 */
export function splitNames(list: string): readonly string[] {
  const text = foldSpace(list.replaceAll(BRACKETS, ' ')).replaceAll(EDGES, '');
  const key = withTonesLast(text);
  const names: string[] = [];
  let start = 0;
  for (const { 0: mark, index } of key.matchAll(SEPARATORS)) {
    if (index < start || isInHead(key, start, index) || !separates(key, start, index, mark)) continue;
    names.push(text.slice(start, index));
    start = index + mark.length;
  }
  names.push(text.slice(start));
  return [...new Set(names.map(tidyName).filter((name) => name !== '' && name.length <= MAX_NAME))];
}

/** Whether a mark is within the first word of a name: "Cơ quan, đơn vị". */
const isInHead = (key: string, start: number, index: number): boolean =>
  nameEndAt(key, skipDash(key, start)) > index;

const nameEndAt = (key: string, at: number): number =>
  Math.max(
    nameEnd(key, at),
    endOfMatch(patterns().single, key, at),
    endOfMatch(doerPatterns().holder, key, at),
  );

/** Whether another entry begins after a mark. */
function separates(key: string, start: number, index: number, mark: string): boolean {
  const { office, quantified, entry, ofOneList } = patterns();
  if (mark === ';') return true;
  let next = skipBlank(key, index + mark.length);
  const and = /^(?:và|cùng) /u.exec(key.slice(next, next + 5));
  if (and) next += and[0].length;
  if (next >= key.length) return false;
  const first = skipDash(key, start);
  // "Văn phòng HĐND và UBND" is one office.
  if (patterns().shared.test(key.slice(start, index)) && endOfMatch(patterns().sharing, key, next) >= 0)
    return false;
  // "đồng chí Lê Thị Mẫu, Phó Chủ tịch …" is one person, and "các Vụ, Cục, đơn vị" one collective.
  if (
    mark === ',' &&
    patterns().person.test(key.slice(first, index)) &&
    endOfMatch(patterns().rank, key, next) >= 0
  )
    return false;
  if (continues(key, first, index, next, mark)) return false;
  const isCollective = endOfMatch(quantified, key, first) >= 0;
  if (mark === ',' && isCollective && endOfMatch(patterns().bare, key, next) >= 0) return false;
  if (endOfMatch(patterns().headOf, key, next) >= 0 || endOfMatch(patterns().deputies, key, next) >= 0)
    return true;
  if (nameEndAt(key, next) >= 0 || endOfMatch(doerPatterns().smallUnit, key, next) >= 0) return true;
  if (endOfMatch(patterns().village, key, next) >= 0) return isBody(key, first);
  if (endOfMatch(quantified, key, next) >= 0)
    return !(mark === ',' && isCollective && endOfMatch(ofOneList, key, next) >= 0);
  const isBare = endOfMatch(patterns().bare, key, first) >= 0;
  if (patterns().related.test(key.slice(start, index).trim()) && endOfMatch(entry, key, next) >= 0)
    return true;
  if (endOfMatch(patterns().pair, key, next) >= 0)
    return !isCollective && !isBare && endOfMatch(office, key, first) < 0;
  if (isBare) return false;
  return isBody(key, first) && endOfMatch(entry, key, next) >= 0;
}

/** Whether the name of a body begins at `at`: not an office, as in "Trưởng khu phố An Hòa, khu phố Tân Lập". */
const isBody = (key: string, at: number): boolean =>
  nameEndAt(key, at) >= 0 && endOfMatch(patterns().office, key, at) < 0;

/** Whether what looks like another entry continues the name of a unit or of a person. */
function continues(key: string, first: number, index: number, next: number, mark: string): boolean {
  const { unit, field, joined, role } = patterns();
  if (endOfMatch(unit, key, first) >= 0 && endOfMatch(field, key, next) >= 0) return true;
  if (mark === ',')
    return patterns().withOffice.test(key.slice(first, index)) && endOfMatch(role, key, next) >= 0;
  return endOfMatch(joined, key, first) === next;
}

const skipDash = (key: string, at: number): number =>
  at + (/^[\s\-–+,]*/u.exec(key.slice(at))?.[0].length ?? 0);

/** A name in normal case, without the marks around it; a collective begins in lower case. */
function tidyName(written: string): string {
  const name = written
    .replaceAll(EDGES, '')
    .replace(/^(?:và|cùng) /u, '')
    .replace(/^[^:]* gồm:\s*/u, '');
  if (name === '') return '';
  // "CÁC BỘ" has no long word, but is not an abbreviation either.
  const isShouted = isCapital(name, 4) || (/^(?:CÁC|NHỮNG) /u.test(name) && isCapital(name));
  const cased = isShouted ? properCase(name) : name;
  return endOfMatch(patterns().quantified, withTonesLast(cased), 0) >= 0
    ? cased.charAt(0).toLowerCase() + cased.slice(1)
    : cased;
}

/**
 * Looks up the URNs of bodies.
 *
 * @param home - the jurisdiction of the document as written in a URN (";lao.cai"); empty for central bodies
 */
export const readBodies = (names: readonly string[], home: string): readonly TaskBody[] =>
  names.map((name) => ({ name, urn: bodyUrn(name, home) }));

function bodyUrn(name: string, home: string): string | null {
  const found = matchIssuer(name, 0);
  if (found === null || found.body === null || found.office !== null || found.end < name.length) return null;
  const own = found.places.find((place) => place.province);
  if (found.places.some((place) => !place.province && place.name !== null)) return null;
  const jurisdiction = own?.name ? `;${asciiName(own.name)}` : found.isLocal ? home : '';
  if (found.isLocal && jurisdiction === '') return null;
  return /^(?:các|mọi) /iu.test(name) || / các /u.test(name)
    ? null
    : `urn:lex:vn${jurisdiction}:${asciiName(found.body)}`;
}

/** The jurisdiction of a document's issuer, which is its province, as written in a URN; empty for central bodies. */
export function homeOf(issuer: string | null, place: string | null): string {
  const found = issuer === null ? null : matchIssuer(issuer, 0);
  const province = found?.places.find((each) => each.province)?.name ?? (found?.isLocal ? place : null);
  return province ? `;${asciiName(province)}` : '';
}
