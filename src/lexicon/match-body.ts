import { nameKey, once, skipSpace, syllableEnd } from '../chars/index.js';
import { authorityPattern } from './authorities.js';
import { type BodyFacts, bodiesWith } from './bodies/index.js';
import { officePrefixes, officeRows } from './offices.js';
import { placeTypes } from './provinces.js';
import { readTerm, type Term } from './vocabulary.js';

/** A body, a sort of body or an office named in a text. */
export interface NamedThere {
  readonly start: number;
  /** Offset just after it; a proper name and a place may follow. */
  readonly end: number;
  /** Whether it is an office: "Chủ tịch", "Thủ tướng Chính phủ". */
  readonly isOffice: boolean;
  /** Whether it is the office of a deputy: "Phó Chủ tịch", "Thứ trưởng". */
  readonly isDeputy: boolean;
  /** Whether it is an office that issues documents of its own: "Thủ tướng Chính phủ". */
  readonly isIssuer: boolean;
  /** Whether it is a sort of body, to be followed by a proper name. */
  readonly isSort: boolean;
  readonly facts: BodyFacts;
}

const NAMES: ReadonlySet<Term['part']> = new Set(['body', 'sort', 'office']);

/** The body or office whose name begins at `from`, in any case, ending at a word boundary. */
export function namedAt(text: string, from = 0): NamedThere | null {
  const start = skipSpace(text, from);
  const found = readTerm(text, start);
  const term = found?.terms.find(({ part }) => NAMES.has(part));
  if (!found || !term) return null;
  const { isOffice, isDeputy, part, facts } = term;
  const isSort = part === 'sort';
  return { start, end: found.end, isOffice, isDeputy, isIssuer: isOffice && part === 'body', isSort, facts };
}

/** The body whose name begins at `from`. */
export function bodyAt(text: string, from = 0): NamedThere | null {
  const found = namedAt(text, from);
  return found?.isOffice === false ? found : null;
}

/** The office whose name begins at `from`. */
export function officeAt(text: string, from = 0): NamedThere | null {
  const found = namedAt(text, from);
  return found?.isOffice ? found : null;
}

/**
 * The bodies and offices that make up a name in capitals: "CHỦ TỊCH", "ỦY BAN NHÂN DÂN" and "SỞ" of "CHỦ TỊCH ỦY BAN
 * NHÂN DÂN TỈNH NAM ĐỊNH SỞ Y TẾ". Place names may look like bodies ("HUYỆN TRẠM TẤU").
 */
export function namedIn(text: string): readonly NamedThere[] {
  const found: NamedThere[] = [];
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const named = namedAt(text, at);
    if (named) found.push(named);
    at = nextWord(text, named?.end ?? otherEnd(text, at));
  }
  return found;
}

/** The end of a phrase that is not a body; the word for a sort of place includes the first word of the place's name. */
function otherEnd(text: string, at: number): number {
  const found = readTerm(text, at);
  if (!found) return syllableEnd(text, at);
  if (found.terms[0]?.part !== 'placeType') return found.end;
  const name = skipSpace(text, found.end);
  const isOther = readTerm(text, name)?.terms.some(({ part, isOffice }) => part === 'province' || isOffice);
  return isOther ? found.end : syllableEnd(text, name);
}

/** The offset of the next letter or digit. */
function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && syllableEnd(text, at) === at) at += 1;
  return at;
}

/** The level of the sort of place that a text begins with, 0 being the largest; -1 if it begins with none. */
function placeSizeAt(text: string, from: number): number {
  const form = readTerm(text, from)?.terms.find(({ part }) => part === 'placeType')?.form;
  return form === undefined ? -1 : placeTypes.findIndex(({ full }) => full === form);
}

/** Whether a name begins with a place smaller than the last one of another name, so that it does not continue it. */
export function isSmallerPlace(name: string, other: string): boolean {
  const size = placeSizeAt(name, 0);
  if (size < 0) return false;
  let last = -1;
  for (let at = 0; at < other.length; at = nextWord(other, syllableEnd(other, at)))
    last = Math.max(last, placeSizeAt(other, at));
  return last >= 0 && size > last;
}

/** Whether a text consists of a place: "TỈNH THỪA THIÊN HUẾ". */
export const isPlace = (text: string): boolean => placeSizeAt(text, 0) >= 0 || isProvince(text);

const isProvince = (text: string): boolean => {
  const found = readTerm(text, 0);
  return found?.end === text.length && found.terms.some(({ part }) => part === 'province');
};

/** Names that stand in capitals in a signature block and an enacting line: offices, and bodies that decide by vote. */
const signedNames = once((): readonly string[] =>
  [...bodiesWith('isCollegial'), ...officeRows]
    .flatMap(({ name }) => (name.includes(',') ? [] : name))
    .map(nameKey),
);

const BEFORE_NAME = once(
  () =>
    new RegExp(
      `^(?:${authorityPattern()})?(?:(?:${Object.values(officePrefixes).join('|').toUpperCase()})(?: |$))?`,
      'u',
    ),
);

/**
 * Whether a line end splits the authority or office of a signature: "TM. ỦY BAN⏎NHÂN DÂN", "KT. CHỦ⏎TỊCH", "PHÓ⏎GIÁM
 * ĐỐC". Both lines are in capitals, and the second one continues the name.
 */
export function cutsSignedName(text: string, next: string): boolean {
  const begun = nameKey(text.replace(BEFORE_NAME(), ''));
  if (begun === '') return officeAt(next) !== null;
  const opening = `${begun} `;
  const names = signedNames().filter((name) => name.startsWith(opening));
  if (names.length === 0) return false;
  const rest = nameKey(next);
  return names.some((name) => {
    const wanted = name.slice(opening.length);
    return `${rest} `.startsWith(`${wanted} `) || wanted.startsWith(`${rest} `);
  });
}
