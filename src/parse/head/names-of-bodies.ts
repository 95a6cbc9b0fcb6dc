import { isCapital, oneOf } from '../../chars/index.js';
import { bodyAt, namedIn, placeTypes } from '../../lexicon/index.js';
import { isBelowGap, isInCapitals, isOffice, type Line, type Piece } from '../line/index.js';

/**
 * Whether a name in capitals is a body's and not a person's: it completes the body in the line above ("BÍ THƯ ĐOÀN TNCS⏎HỒ
 * CHÍ MINH"), or the letterhead has it behind a word for schools or places ("TRƯỜNG THPT TRẦN PHÚ"). Offices of notaries
 * and firms have the name of who signs.
 *
 * @param above - the nearest piece of the closing above it
 * @param letterhead - the names in the letterhead
 */
export function isNameOfBody(name: string, above: string, letterhead: readonly string[]): boolean {
  if (!isCapital(name)) return false;
  return completesBody(name, above) || isNamedIn(name, letterhead.join(' '));
}

function completesBody(name: string, above: string): boolean {
  if (!isCapital(above)) return false;
  const whole = `${above} ${name}`;
  return namedIn(whole).some(
    ({ start, end, isOffice }) => !isOffice && start < above.length && end === whole.length,
  );
}

/** A word for a sort of place, at the end. */
const PLACE_TYPE = new RegExp(`(?<!\\p{L})${oneOf(placeTypes.map(({ word }) => word))}$`, 'iu');

function isNamedIn(name: string, letterhead: string): boolean {
  const at = letterhead.toUpperCase().lastIndexOf(` ${name}`);
  if (at < 0) return false;
  const before = letterhead.slice(0, at);
  const last = namedIn(before).at(-1);
  return PLACE_TYPE.test(before) || (last?.end === at && last.facts.isBeforePlaceName === true);
}

/**
 * An office with the body that it heads in the line below: "CHỦ TỊCH⏎HỘI ĐỒNG QUẢN TRỊ"; `null` if there is none.
 *
 * @param office - the last piece found
 * @param above - the line right above `below`
 */
export function officeWithBody(
  office: Piece | undefined,
  above: Line | undefined,
  below: Line,
): Piece | null {
  if (office?.name !== 'signerPosition' || office.end !== above?.end) return null;
  if (below.middle !== null || isBelowGap(below)) return null;
  const isBody = isInCapitals(below) && !isOffice(below) && bodyAt(below.text)?.start === 0;
  return isBody ? { ...office, end: below.end, value: `${office.value} ${below.text}` } : null;
}
