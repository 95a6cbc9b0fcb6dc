import { isCapital } from '../../chars/index.js';
import { namedAt } from '../../lexicon/index.js';
import { type Line, type Piece, piecesOf } from '../line/index.js';

/** The subject of a letter below its number, with "V/v" written out (Decree 30/2020/NĐ-CP, Appendix I). */
const isSubject = ({ name, value }: Piece): boolean =>
  name === 'issuer' && /^(?:Về|V[vV]|Về việc)(?: ?: ?| )\p{L}/u.test(value);

/** In characters; a shorter line may be a name. */
const FEWEST_OF_SUBJECT = 12;

/**
 * Whether a line below the number, or below the place and date beside it, is a letter's subject that lacks "V/v": the
 * issuer's name stands above the number, and its number is followed by nothing else.
 */
export const isBareSubject = (text: string): boolean =>
  text.length >= FEWEST_OF_SUBJECT &&
  /^\p{Lu}\p{Ll}+ \p{L}+ .*[\p{L}\d)]$/u.test(text) &&
  !isCapital(text) &&
  namedAt(text) === null;

const isBelowNumber = (pieces: readonly Piece[]): boolean => {
  const last = pieces.at(-1)?.name;
  return last === 'number' || (last === 'placeDate' && pieces.at(-2)?.name === 'number');
};

/**
 * "VIỆT NAM" ends the national name only if that has begun; otherwise it ends the issuer's name ("NGÂN HÀNG NHÀ
 * NƯỚC").
 */
const nameAmong = (pieces: readonly Piece[], { name, value }: Piece): Piece['name'] =>
  name === 'nationalName' && /^VI[ỆÊE]T\s?NAM$/u.test(value) && !isBegun(pieces) ? 'issuer' : name;

const isBegun = (pieces: readonly Piece[]): boolean => {
  const national = pieces.findLast(({ name }) => name === 'nationalName');
  return national !== undefined && !/NAM$/iu.test(national.value);
};

/** "V/v thuế⏎GTGT". */
const ABBREVIATION = /^[\p{Lu}\d-]{2,8}[.,;]?$/u;

/** The pieces of a letterhead. In a letter, "V/v …" continues on the lines below up to another part of the heading. */
export function withLetterSubject(lines: readonly Line[], isLetter: boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  let open = false;
  let opened: Line | null = null;
  for (const line of lines) {
    for (const read of piecesOf(line)) {
      const isTitle =
        isLetter &&
        ((pieces.at(-1)?.name === 'number' && isSubject(read)) ||
          (read.name === 'issuer' && isBelowNumber(pieces) && isBareSubject(read.value)));
      const name = isTitle ? 'title' : nameAmong(pieces, read);
      const piece = name === read.name ? read : { ...read, name };
      const at = pieces.findLastIndex(({ name }) => name === 'title');
      const subject = pieces[at];
      const continues: boolean =
        open &&
        isLetter &&
        piece.name === 'issuer' &&
        (!isCapital(piece.value) || ABBREVIATION.test(piece.value)) &&
        (line.page || !line.gap || /^\p{Ll}{2}/u.test(piece.value));
      if (continues && subject)
        pieces[at] = { ...subject, end: piece.end, value: `${subject.value} ${piece.value}` };
      else pieces.push(piece);
      // To the right of the subject's first line there may be the place and date, in the other column.
      open = piece.name === 'title' || continues || (open && piece.name === 'placeDate' && line === opened);
      if (piece.name === 'title') opened = line;
    }
  }
  return pieces;
}
