import { nameInCapitals } from '../../lexicon/index.js';
import { isOfficeText, type Line, type Piece, personOf } from '../line/index.js';

/** In characters, of both columns; longer lines are sentences, and are not tried word by word. */
const LONGEST = 120;

/** Where a line can be split so that each half is what is asked for. */
function splits(text: string, isHalf: (half: string) => boolean): readonly number[] {
  return Array.from(text.matchAll(/ /g), ({ index }) => index).filter(
    (at) => isHalf(text.slice(0, at)) && isHalf(text.slice(at + 1)),
  );
}

const firstWord = (text: string): string => text.slice(0, text.indexOf(' '));

/** "GIÁM ĐỐC GIÁM ĐỐC", "ĐẠI DIỆN BÊN A ĐẠI DIỆN BÊN B": both begin with the same word, as no one office does. */
const splitOfOffices = (text: string): number | null =>
  splits(text, isOfficeText).find((at) => firstWord(text) === firstWord(`${text.slice(at + 1)} `)) ?? null;

const isWholeName = (text: string): boolean =>
  personOf(text) !== null && nameInCapitals(text.toUpperCase()) !== null;

/** "Bùi Lệ Thanh Mạc Thiên Phúc": the one place where a family name begins another name. */
function splitOfNames(text: string): number | null {
  const [only, more] = splits(text, isWholeName);
  return only === undefined || more !== undefined ? null : only;
}

/**
 * The two pieces of a line that was two columns side by side before it was copied out of a page; `null` if the
 * lines are not one of that kind.
 *
 * @param above - the pieces of the closing above the line
 */
export function sideBySide([line, more]: readonly Line[], above: readonly Piece[]): readonly Piece[] | null {
  if (line === undefined || more !== undefined) return null;
  const { text, start, end } = line;
  if (text.length > LONGEST || end - start !== text.length) return null;
  const [one, other] = above.slice(-2);
  const isBelowTwo = one?.isBeside === true && other?.isBeside === true;
  const offices = splitOfOffices(text);
  const at = offices ?? (isBelowTwo ? splitOfNames(text) : null);
  if (at === null) return null;
  const name = offices === null ? 'signer' : 'signerPosition';
  return [
    { name, start, end: start + at, value: text.slice(0, at), isBeside: true },
    { name, start: start + at + 1, end, value: text.slice(at + 1), isBeside: true },
  ];
}
