import { beginsLower, endsClosed, isCapital } from '../../chars/index.js';
import { beginsWithRowNumber } from '../../lexicon/index.js';
import type { Label } from './label-styles.js';
import { readLabels } from './labels.js';
import { isNationalName, type Piece, readPieces } from './letterhead-pieces.js';
import type { Line } from './line.js';
import { MAX_MARK_DIGITS, opensReference, staysOpen, stopsAtLink } from './line-ends.js';
import { isAuthorityText, isOfficeText, personOf } from './signature.js';

/** The number of facts so far; each has a bit. */
let count = 0;

/** A question about a line's text that is answered at most once per line; there may be 31 of them. */
export function fact(answer: (text: string) => boolean): (line: Line) => boolean {
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

/** Whether a line is in capitals: it has no lower-case letter, and somewhere two capitals in a row. */
export const isInCapitals = fact((text) => isCapital(text));

/** Whether a line begins in lower case. */
export const beginsSmall = fact(beginsLower);

/** Whether a line ends like a sentence or a clause: in ".", ";", ":" or the like, perhaps before a closing quote. */
export const isClosed = fact((text) => endsClosed(text) || isBracketed(text));

/** "(Kèm theo Quyết định số … của Ủy ban nhân dân tỉnh)", of any length. */
const isBracketed = (text: string): boolean => text.startsWith('(') && text.endsWith(')');

/** {@link isClosed}, or with the mark of a footnote after it ("… có hiệu lực.12"). */
export const isClosedBeforeMark = fact((text) => endsClosed(text, MAX_MARK_DIGITS));

/** Whether a line ends in a word or a mark that cannot end a sentence ("… của", "…,"). */
export const isOpen = fact(staysOpen);

/** Whether a line ends in a word that can end neither a sentence nor a table's cell ("… và"). */
export const endsInLink = fact(stopsAtLink);

/** Whether a line ends in words that need a number after them ("… tại khoản⏎2"). */
export const endsInReference = fact(opensReference);

/** Whether a line is the national name (or the Party's). */
export const hasNationalName = fact(isNationalName);

/** Whether a line is the head of a flattened table ("STT Nội dung công việc"). */
export const isTableHead = fact(beginsWithRowNumber);

/** Whether a line is a person's name ("TS. Nguyễn Văn A"). */
export const isPerson = fact((text) => personOf(text) !== null);

/** Whether a line says on whose behalf the document is signed ("KT. BỘ TRƯỞNG"). */
export const isAuthority = fact(isAuthorityText);

/** Whether a line is the signer's office ("THỨ TRƯỞNG"). */
export const isOffice = fact(isOfficeText);

/**
 * The labels that a line may begin with, the likelier first: "I. " may be roman one or the letter after H, "1.5 "
 * clause 1.5 or clause 1 with the mark of footnote 5.
 */
export function labelsOf({ facts, text }: Line): readonly Label[] {
  facts.labels ??= readLabels(text);
  return facts.labels;
}

/** The letterhead parts that make up a line; anything that is not a known part belongs to the issuer. */
export function piecesOf({ facts, text, start }: Line): readonly Piece[] {
  facts.pieces ??= readPieces(text, start);
  return facts.pieces;
}

/** Whether a line is an article's label with a heading: "Điều 5. Hồ sơ". A reference goes on in lower case. */
export const opensArticle = (line: Line): boolean => {
  const [label] = labelsOf(line);
  if (label?.style !== 'article' || label.closer !== '.') return false;
  return /^\s*\p{Lu}/u.test(line.text.slice(label.length));
};

/** Whether there is a gap above a line. The gap left by a page break means nothing. */
export const isBelowGap = (line: Line): boolean => line.gap && !line.page;
