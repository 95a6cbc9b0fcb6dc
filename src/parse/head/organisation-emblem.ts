import { bodyAt, emblemAt, isEmblem, namedIn } from '../../lexicon/index.js';
import type { Piece } from '../line/index.js';

/**
 * The pieces of a letterhead in which an organisation's name stands where others have the national name: the one at the
 * end of a line with the issuer, or on a line of its own below the issuer or the number.
 */
export function withEmblem(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.some(({ name }) => name === 'nationalName')) return pieces;
  const at = pieces.findLastIndex(({ name, value }) => name === 'issuer' && emblemAt(value) >= 0);
  const piece = pieces[at];
  if (!piece) return pieces;
  const length = piece.value.length - emblemAt(piece.value);
  const emblem: Piece = {
    name: 'nationalName',
    start: piece.end - length,
    end: piece.end,
    value: piece.value.slice(-length),
  };
  const beside = piece.value.slice(0, -length).trimEnd();
  if (beside === '' ? !isBelowIssuer(pieces, at) : !isWhole(beside, piece.value)) return pieces;
  const issuer = { ...piece, end: piece.start + beside.length, value: beside };
  return [...pieces.slice(0, at), ...(beside === '' ? [] : [issuer]), emblem, ...pieces.slice(at + 1)];
}

/** Whether the names before the emblem on its line are complete without it, unlike "BAN CHẤP HÀNH". */
function isWhole(beside: string, whole: string): boolean {
  const last = namedIn(beside).at(-1);
  const isOne = bodyAt(whole)?.end === whole.length;
  return !isOne && !(last?.end === beside.length && (last.facts.isOfBody === true || last.isSort));
}

function isBelowIssuer(pieces: readonly Piece[], at: number): boolean {
  const above = pieces[at - 1];
  if (!above || pieces[at + 1]?.name === 'issuer') return false;
  return above.name !== 'issuer' || isWhole(above.value, `${above.value} `);
}

/** The organisation whose name stands where others have the national name; `null` if it is the State's or the Party's. */
export const emblemOf = (pieces: readonly Piece[]): string | null =>
  pieces.find(({ name, value }) => name === 'nationalName' && isEmblem(value))?.value ?? null;
