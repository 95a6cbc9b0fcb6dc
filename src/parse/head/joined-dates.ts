import { type Piece, placeDateOf } from '../line/index.js';

/** A date that a narrow column has cut: "Đắk Lắk, ngày 12 tháng", "Đắk Lắk, ngày … tháng 01 năm". */
const CUT = /ngày[\s\d.…_]*(?:tháng[\s\d.…_]*(?:năm)?)?$/u;
const REST = /^(?:\d{1,2}(?!\d)|tháng|năm|\d{4}$)/u;
const YEAR_AT_END = /\d{4}$/u;

/** Joins the line of place and date with the one on which it goes on. */
export function joinedDates(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined[joined.length - 1];
    const whole = before ? wholeDate(before, piece) : null;
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(piece);
  }
  return joined.length === pieces.length ? pieces : joined;
}

function wholeDate(before: Piece, { name, end, value }: Piece): Piece | null {
  if (name !== 'issuer' || !CUT.test(before.value) || !REST.test(value)) return null;
  if (before.name !== 'issuer' && before.name !== 'placeDate') return null;
  const joined = `${before.value} ${value}`;
  return YEAR_AT_END.test(joined) && placeDateOf(joined) !== null
    ? { name: 'placeDate', start: before.start, end, value: joined }
    : null;
}
