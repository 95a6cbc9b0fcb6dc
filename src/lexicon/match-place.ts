import { placeTypeForm } from './proper-case.js';
import { foldSpace, skipSpace, syllableEnd } from './syllables.js';
import { readTerm } from './vocabulary.js';

const LONGEST_PLACE_NAME = 4;
const CAPITAL = /\p{Lu}/u;
const CAPITAL_OR_DIGIT = /[\p{Lu}\p{Nd}]/u;

/** The places after a body, with what stands before each: " huyện Bình Xuyên, tỉnh Vĩnh Phúc"; empty without any. */
export function readPlaces(
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
  const name = foldSpace(text.slice(start, end));
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
