import type { TreeNode } from '../model/index.js';
import { holderOf, type Piece } from './pieces.js';
import type { Counted } from './tokens.js';

/** A piece of less than this share of what is allowed goes to its neighbour, though that is no sibling. */
const LEAST_SHARE = 0.15;

/**
 * Joins neighbours while they are together short enough: siblings first, so that the clauses of an article fill a chunk;
 * then what would be too short to say anything.
 */
export const joinPieces = (
  pieces: readonly Piece[],
  { tokens }: Counted,
  mostTokens: number,
  alone: ReadonlySet<TreeNode>,
): readonly Piece[] => {
  const mayJoin = (one: Piece, other: Piece): boolean =>
    !alone.has(other.node) &&
    holderOf(one, alone) === holderOf(other, alone) &&
    tokens(one.start, other.end) <= mostTokens;
  const joined = (list: readonly Piece[], wants: (one: Piece, other: Piece) => boolean): readonly Piece[] => {
    const result: Piece[] = [];
    for (const piece of list) {
      const before = result.at(-1);
      if (before && wants(before, piece) && mayJoin(before, piece))
        result[result.length - 1] = {
          ...before,
          end: piece.end,
          shared: before.shared.filter((unit, at) => unit === piece.shared[at]),
        };
      else result.push(piece);
    }
    return result;
  };
  const isShort = ({ start, end }: Piece): boolean => tokens(start, end) < mostTokens * LEAST_SHARE;
  const siblings = joined(pieces, (one, other) => one.above.at(-1) === other.above.at(-1));
  return joined(siblings, (one, other) => isShort(one) || isShort(other));
};
