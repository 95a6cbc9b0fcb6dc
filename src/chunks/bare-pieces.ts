import { childrenOf, isUnit, type Span } from '../model/index.js';
import { isSurrounding, type Piece } from './pieces.js';
import type { CountedText } from './tokens.js';

const LETTER = /\p{L}/u;

/** What a sentence ends with, and the end of a cell or a heading in a text that was printed in columns. */
const END = /[.;:!?…|/][)"”’\]]*\s*$/u;

/** A word in small letters, which is no label of a point ("a)", "đ."). */
const SMALL_WORD = /^\s*\p{Ll}(?!\p{L}?[).])/u;

/** The greatest length of a blank to fill in, in tokens: "1. Họ và tên: ……". */
const MOST_OF_BLANK = 12;

/** Whether a piece says nothing by itself: a unit without text under its heading, a blank to fill in, a page number. */
export const isBare = ({ node, start, end }: Piece, { text, tokens }: CountedText): boolean => {
  if (!LETTER.test(text.slice(start, end))) return true;
  // An article is a text of its own even where nothing is left of it: "Điều 5. (được bãi bỏ)".
  if (!isUnit(node) || node.type === 'article') return false;
  return tokens(start, end) <= MOST_OF_BLANK || childrenOf(node).every(isSurrounding);
};

/** Whether a stretch goes on in the middle of the sentence that the one before it begins. */
export const isContinued = (one: Span, other: Span, text: string): boolean =>
  SMALL_WORD.test(text.slice(other.start, other.end)) && !END.test(text.slice(one.start, one.end));
