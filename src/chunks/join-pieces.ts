import type { TreeNode } from '../model/index.js';
import { holderOf, type Piece } from './pieces.js';
import type { CountedText } from './tokens.js';

/** A piece shorter than this share of the limit is joined to its neighbour even if that is not a sibling. */
const MIN_SHARE = 0.15;

/**
 * Joins neighbouring pieces as long as they fit into a chunk: siblings first, so that the clauses of an article fill a
 * chunk; then pieces that would be too short to be useful.
 */
export const joinPieces = (
  pieces: readonly Piece[],
  { tokens }: CountedText,
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
  const isShort = ({ start, end }: Piece): boolean => tokens(start, end) < mostTokens * MIN_SHARE;
  const siblings = joined(pieces, (one, other) => one.above.at(-1) === other.above.at(-1));
  return joined(siblings, (one, other) => isShort(one) || isShort(other));
};
