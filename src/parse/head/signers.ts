import { isCapital } from '../../chars/index.js';
import { properCase, recipientsHeadLength, signingRole } from '../../lexicon/index.js';
import type { Signer } from '../../model/index.js';
import { type Piece, personOf } from '../line/index.js';
import { listsRecipient } from './closing.js';

/** The pieces above a name, or above names side by side, in reading order. */
interface AboveNames {
  readonly authorities: string[];
  readonly positions: string[];
}

/** Who signed, from the pieces of the closing. */
export function signersOf(pieces: readonly Piece[]): readonly Signer[] {
  const signers: Signer[] = [];
  let above: AboveNames = { authorities: [], positions: [] };
  let names: string[] = [];
  const close = (): void => {
    signers.push(...signersBelow(names, above));
    above = { authorities: [], positions: [] };
    names = [];
  };
  for (const piece of pieces) {
    const name = piece.name === 'signer' ? personOf(piece.value) : null;
    if (name !== null) names.push(name);
    const isAboveName = piece.name === 'authority' || piece.name === 'signerPosition';
    if (isAboveName && names.length > 0) close();
    if (piece.name === 'authority') above.authorities.push(piece.value);
    else if (piece.name === 'signerPosition')
      above.positions.push(signingRole(piece.value) ?? properCase(piece.value));
  }
  close();
  return signers;
}

/**
 * Pairs names with the pieces above them. Names of signers side by side are paired row by row; otherwise the nearest
 * piece above belongs to the first name.
 */
function signersBelow(names: readonly string[], { authorities, positions }: AboveNames): readonly Signer[] {
  const count = names.length;
  const fillRows = authorities.length % count === 0 && positions.length % count === 0;
  const isSideBySide = count > 1 && fillRows && authorities.length + positions.length > 0;
  // "TM. CHÍNH PHỦ⏎KT. THỦ TƯỚNG": the nearer one is the authority.
  const nearest = (values: readonly string[], index: number): string | null => {
    if (isSideBySide) return values[values.length - count + index] ?? null;
    return (index === 0 ? values[values.length - 1] : null) ?? null;
  };
  return names.map((name, index) => ({
    name,
    position: nearest(positions, index),
    authority: nearest(authorities, index),
  }));
}

const BULLET = /^[-+•*] ?/u;
const CLOSING_MARKS = /[.;,]+$/u;

/** The recipients, from the pieces of the closing, without bullets and closing marks. */
export function recipientsOf(pieces: readonly Piece[]): readonly string[] {
  return (
    pieces
      .filter((piece) => piece.name === 'recipients')
      .map(({ value }) => value.slice(recipientsHeadLength(value)).trim())
      // Initials are in capitals ("- VKSNDTC;"), and so is what belongs to the signature beside the list.
      .filter((written) => listsRecipient(written) || !isCapital(written))
      .map((written) => written.replace(BULLET, '').replace(CLOSING_MARKS, '').trim())
      .filter((recipient) => recipient !== '')
  );
}
