import { beginsLower, endsClosed, isCapital } from '../../chars/index.js';
import type { Label } from './label-styles.js';
import { readLabels } from './labels.js';
import { isNationalName, type Piece, readPieces } from './letterhead-pieces.js';
import type { Line } from './line.js';
import { LONGEST_MARK, opensReference, staysOpen, stopsAtLink } from './line-ends.js';
import { isAuthorityText, isOfficeText, personOf } from './signature.js';
import { beginsWithRowNumber } from './table-head.js';

/** How many facts there are so far, of which each has a bit. */
let count = 0;

/** A question about a line's text that is answered once per line. */
function fact(answer: (text: string) => boolean): (line: Line) => boolean {
  const bit = 1 << count;
  count += 1;
  return ({ facts, text }) => {
    if ((facts.asked & bit) === 0) {
      facts.asked |= bit;
      if (answer(text)) facts.confirmed |= bit;
    }
    return (facts.confirmed & bit) !== 0;
  };
}

/** Whether a line is in capitals: it has no small letter, and two capitals side by side. */
export const isInCapitals = fact((text) => isCapital(text));

/** Whether a line begins with a small letter. */
export const beginsSmall = fact(beginsLower);

/** Whether a line ends like a sentence or a clause: ".", ";", ":" and the like, perhaps before a closing quotation mark. */
export const isClosed = fact((text) => endsClosed(text));

/** {@link isClosed}, or the mark of a footnote stands after that ("… có hiệu lực.12"). */
export const isClosedBeforeMark = fact((text) => endsClosed(text, LONGEST_MARK));

/** Whether a line ends in a word or a mark after which a sentence cannot end ("… của", "…,"). */
export const isOpen = fact(staysOpen);

/** Whether a line ends in a word after which neither a sentence nor a table's cell can end ("… và"). */
export const endsInLink = fact(stopsAtLink);

/** Whether a line ends in words that a number belongs to ("… tại khoản⏎2"). */
export const endsInReference = fact(opensReference);

/** Whether a line is the national name (or the Party's). */
export const hasNationalName = fact(isNationalName);

/** Whether a line is the head of a table that was flattened to lines ("STT Nội dung công việc"). */
export const isTableHead = fact(beginsWithRowNumber);

/** Whether a line is a person's name ("TS. Nguyễn Văn A"). */
export const isPerson = fact((text) => personOf(text) !== null);

/** Whether a line says on whose behalf one signs ("KT. BỘ TRƯỞNG"). */
export const isAuthority = fact(isAuthorityText);

/** Whether a line is the office of who signs ("THỨ TRƯỞNG"). */
export const isOffice = fact(isOfficeText);

/**
 * The labels that a line can be taken to begin with, the likelier first: "I. " may be roman one or the letter after
 * H, "1.5 " the clause 1.5 or clause 1 with the mark of footnote 5.
 */
export function labelsOf({ facts, text }: Line): readonly Label[] {
  facts.labels ??= readLabels(text);
  return facts.labels;
}

/** The parts of a letterhead that a line consists of; what is no known part is an issuer's. */
export function piecesOf({ facts, text, start }: Line): readonly Piece[] {
  facts.pieces ??= readPieces(text, start);
  return facts.pieces;
}

/** Whether a line stands apart from the one above it. A page's end leaves a gap that says nothing. */
export const isBelowGap = (line: Line): boolean => line.gap && !line.page;
