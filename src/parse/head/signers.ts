import { inSentenceCase, isCapital } from '../../chars/index.js';
import { namedAt, properCase, recipientsHeadLength, signingRole } from '../../lexicon/index.js';
import type { Signer } from '../../model/index.js';
import { type Piece, personOf } from '../line/index.js';
import { listsRecipient } from './closing.js';

/** A position in normal case; what is neither an office nor a known role is no proper name. */
const positionNamed = (written: string): string =>
  signingRole(written) ?? (namedAt(written) ? properCase(written) : inSentenceCase(written));

/** "KT . CHỦ TỊCH". */
const SPACE_IN_MARK = /(?<=^[\p{Lu}./]+) \.(?= )/u;

/** What stands above names: the value, and the column on the page. */
interface Above {
  readonly value: string;
  readonly middle: number | null;
}

/** The pieces above a name, or above names side by side, in reading order. */
interface AboveNames {
  readonly authorities: Above[];
  readonly positions: Above[];
}

/** Who signed, from the pieces of the closing. */
export function signersOf(pieces: readonly Piece[]): readonly Signer[] {
  const signers: Signer[] = [];
  let above: AboveNames = { authorities: [], positions: [] };
  let names: Above[] = [];
  const close = (): void => {
    signers.push(...signersBelow(names, above));
    above = { authorities: [], positions: [] };
    names = [];
  };
  for (const { name: sort, value, middle = null } of pieces) {
    const name = sort === 'signer' ? personOf(value) : null;
    if (name !== null) names.push({ value: name, middle });
    const isAboveName = sort === 'authority' || sort === 'signerPosition';
    if (isAboveName && names.length > 0) close();
    if (sort === 'authority') above.authorities.push({ value: value.replace(SPACE_IN_MARK, '.'), middle });
    else if (sort === 'signerPosition') above.positions.push({ value: positionNamed(value), middle });
  }
  close();
  return signers;
}

/**
 * Pairs names with the pieces above them. Names of signers side by side are paired row by row, or with what is above
 * them on the page if some have more above them than others; otherwise the nearest piece above belongs to the first
 * name.
 */
function signersBelow(names: readonly Above[], { authorities, positions }: AboveNames): readonly Signer[] {
  const count = names.length;
  const fillRows = authorities.length % count === 0 && positions.length % count === 0;
  const isSideBySide = count > 1 && fillRows && authorities.length + positions.length > 0;
  const columns = isSideBySide ? null : columnsOf(names, [...authorities, ...positions]);
  // "TM. CHÍNH PHỦ⏎KT. THỦ TƯỚNG": the nearer one is the authority.
  const nearest = (above: readonly Above[], index: number): string | null => {
    if (isSideBySide) return above[above.length - count + index]?.value ?? null;
    if (columns) return above.findLast((each) => columns.get(each) === index)?.value ?? null;
    return (index === 0 ? above[above.length - 1]?.value : null) ?? null;
  };
  return names.map(({ value: name }, index) => ({
    name,
    position: nearest(positions, index),
    authority: nearest(authorities, index),
  }));
}

/** For each piece above names side by side, the index of the name below it; `null` if they are not side by side. */
function columnsOf(names: readonly Above[], above: readonly Above[]): ReadonlyMap<Above, number> | null {
  if (names.length < 2 || [...names, ...above].some(({ middle }) => middle === null)) return null;
  const distance = (one: Above, other: Above): number => Math.abs((one.middle ?? 0) - (other.middle ?? 0));
  return new Map(
    above.map((each) => {
      const distances = names.map((name) => distance(name, each));
      return [each, distances.indexOf(Math.min(...distances))];
    }),
  );
}

const BULLET = /^[-+•*] ?/u;
const CLOSING_MARKS = /[.;,]+$/u;

/** What a piece names, behind "Nơi nhận:": several recipients, if they stand on its line ("Như trên; Lưu: VT."). */
function recipientsIn(value: string): readonly string[] {
  const length = recipientsHeadLength(value);
  const beside = value.slice(length).split(/;\s*(?=[\p{Lu}+•*-])/u);
  if (length > 0 && beside.length > 1) return beside;
  // Initials are in capitals ("- VKSNDTC;"), and so is what belongs to the signature beside the list.
  const named = value.slice(length).trim();
  return listsRecipient(named) || !isCapital(named) ? [named] : [];
}

/** The recipients, from the pieces of the closing, without bullets and closing marks. */
export const recipientsOf = (pieces: readonly Piece[]): readonly string[] =>
  pieces
    .filter((piece) => piece.name === 'recipients')
    .flatMap(({ value }) => recipientsIn(value))
    .map((written) => written.trim().replace(BULLET, '').replace(CLOSING_MARKS, '').trim())
    .filter((recipient) => recipient !== '');
