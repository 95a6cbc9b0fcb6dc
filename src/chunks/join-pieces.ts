import { isUnit, type Span, type TreeNode } from '../model/index.js';
import { isBare, isContinued } from './bare-pieces.js';
import { type Bounds, holderOf, type Piece } from './pieces.js';
import type { CountedText } from './tokens.js';

/** A piece shorter than this share of the limit is joined to its neighbour even if that is not a sibling. */
const MIN_SHARE = 0.15;

/** Lines of one sentence are kept together up to this share of the limit. */
const MAX_SENTENCE = 0.5;

/** What pieces are joined by. */
interface JoinSettings extends Bounds {
  /** The articles of other texts that are quoted, in text order. */
  readonly quoted: readonly Span[];
}

const articleOf = ({ node, above }: Piece): TreeNode | undefined =>
  [...above, node].find(({ type }) => type === 'article');

const areSiblings = (one: Piece, other: Piece): boolean => one.above.at(-1) === other.above.at(-1);

const join = (one: Piece, other: Piece): Piece => ({
  ...one,
  end: other.end,
  shared: one.shared.filter((unit, at) => unit === other.shared[at]),
});

/** Joins neighbours from the start of a list on; `null` where two are not joined. */
const joined = (
  list: readonly Piece[],
  joinTwo: (one: Piece, other: Piece) => Piece | null,
): readonly Piece[] => {
  const result: Piece[] = [];
  for (const piece of list) {
    const before = result.at(-1);
    const both = before ? joinTwo(before, piece) : null;
    if (both) result[result.length - 1] = both;
    else result.push(piece);
  }
  return result;
};

/**
 * Joins neighbouring pieces as long as they fit into a chunk: first the lines of a sentence; then siblings, so that the
 * clauses of an article fill a chunk; then pieces that would be too short to be useful.
 */
export const joinPieces = (
  pieces: readonly Piece[],
  counted: CountedText,
  { mostTokens, alone, openings, quoted }: JoinSettings,
): readonly Piece[] => {
  const { text, tokens } = counted;
  const areWithin = (one: Piece, other: Piece, most = mostTokens): boolean =>
    tokens(one.start, other.end) <= most;
  /** Quoted articles share a chunk only where all of the unit that quotes them does. */
  const quoteOne = (one: Piece, other: Piece): boolean =>
    quoted.filter(({ start, end }) => start < other.end && end > one.start).length < 2;
  const mayJoin = (one: Piece, other: Piece): boolean =>
    !alone.has(other.node) &&
    !openings.has(other.node) &&
    holderOf(one, alone) === holderOf(other, alone) &&
    quoteOne(one, other);
  const when =
    (wants: (one: Piece, other: Piece) => boolean, most = mostTokens) =>
    (one: Piece, other: Piece): Piece | null =>
      wants(one, other) && mayJoin(one, other) && areWithin(one, other, most) ? join(one, other) : null;
  const isShort = ({ start, end }: Piece): boolean => tokens(start, end) < mostTokens * MIN_SHARE;
  /** A heading without text, or a page number, goes with its neighbour, whatever that is. */
  const joinBare = (one: Piece, other: Piece): Piece | null => {
    const areOne = articleOf(one) === articleOf(other) || !articleOf(one) || !articleOf(other);
    if (!areOne || !areWithin(one, other)) return null;
    if (isBare(other, counted) && (!isUnit(other.node) || areSiblings(one, other)))
      return isUnit(other.node) ? join(one, other) : { ...one, end: other.end };
    return isBare(one, counted) ? { ...other, start: one.start } : null;
  };
  const sentences = joined(
    pieces,
    when((one, other) => areSiblings(one, other) && isContinued(one, other, text), mostTokens * MAX_SENTENCE),
  );
  const siblings = joined(sentences, when(areSiblings));
  const useful = joined(
    siblings,
    when((one, other) => isShort(one) || isShort(other)),
  );
  return joined(useful, joinBare);
};
