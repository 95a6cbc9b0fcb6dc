import { isCapital, nameKey, oneOf, remember } from '../../chars/index.js';
import {
  isPlace,
  isSmallerPlace,
  marksAsWritten,
  type NamedThere,
  namedAt,
  namedIn,
} from '../../lexicon/index.js';
import type { Piece } from '../line/index.js';

/** A body that the letterhead names, in capitals as written. */
export interface LetterheadBody {
  readonly name: string;
  readonly pieces: readonly Piece[];
}

/** Sections of the Official Gazette and marks of urgency or secrecy, which stand among the issuer's lines. */
const NO_NAMES = [
  ...['VĂN BẢN QUY PHẠM PHÁP LUẬT', 'VĂN BẢN (?:PHÁP LUẬT )?KHÁC', 'VĂN BẢN HỢP NHẤT$', 'PHẦN ', 'CÔNG BÁO'],
  ...['DỰ THẢO', 'BẢN SAO', `${oneOf(marksAsWritten(), 'capital')}(?!\\p{L})`],
];
const NOT_A_NAME = new RegExp(`^(?:${NO_NAMES.join('|')})`, 'u');

/** A line of the heading that is so long has been wrapped. */
const FULL_LINE = 60;
const LONGEST_NAME = 200;
/** "BỘ LAO ĐỘNG -⏎THƯƠNG BINH VÀ XÃ HỘI" */
const ENDS_OPEN = /(?:[-,–]| VÀ)$/u;

/** Whether more of its name, or the body that it is of, has to follow: "SỞ", "CHỦ TỊCH", "VĂN PHÒNG". */
const isBegun = ({ isSort, isOffice, isIssuer, facts }: NamedThere): boolean =>
  isSort || (isOffice && !isIssuer) || facts.isOfBody === true;

/** Remembered, since each line that may head a document is asked for, and offices print the same few letterheads. */
const namedInLines = remember(namedIn);

/** Whether a name goes on in the line below it. */
function goesOn(name: string, above: string, below: string): boolean {
  if (above.length > FULL_LINE || ENDS_OPEN.test(name)) return true;
  if (name.length > LONGEST_NAME) return false;
  const named = namedInLines(`${name} ${below}`);
  if (named.some(({ start, end }) => start < name.length && end > name.length)) return true;
  const last = named.findLast(({ end }) => end === name.length);
  if (last && isBegun(last)) return true;
  const next = namedAt(below);
  return next ? next.facts.isBranch === true : !isSmallerPlace(below, name);
}

/**
 * Where, on one line, a second body's name begins ("UBND TỈNH THỪA THIÊN HUẾ SỞ VĂN HÓA VÀ THỂ THAO"); -1 without any.
 * The first one has to be known by its name, so that it is known where that ends.
 */
function secondBodyAt(line: string): number {
  const [first, ...others] = namedInLines(line);
  if (!first || first.start > 0 || isBegun(first)) return -1;
  const [second] = others;
  if (!second || second.facts.isBranch) return -1;
  const between = line.slice(first.end, second.start).trim();
  const isSeparate = between === '' || isPlace(between);
  const own = line.slice(second.end).trimStart();
  const isNamed = !second.facts.needsName || (own !== '' && !isPlace(own));
  return isSeparate && isNamed ? second.start : -1;
}

function splitBodies(piece: Piece): readonly Piece[] {
  if (piece.name !== 'issuer' || piece.value.length > LONGEST_NAME) return [piece];
  const at = secondBodyAt(piece.value);
  if (at < 0) return [piece];
  const rest = piece.value.slice(at);
  const first = piece.value.slice(0, at).trimEnd();
  return [
    { ...piece, end: piece.start + first.length, value: first },
    ...splitBodies({ ...piece, start: piece.end - rest.length, value: rest }),
  ];
}

/** Bodies that the heading's left column names, the superior one first (Decree 30/2020/NĐ-CP, Appendix I, Part I, II.2). */
export function bodiesOf(pieces: readonly Piece[]): readonly LetterheadBody[] {
  const bodies: { name: string; pieces: Piece[] }[] = [];
  for (const piece of pieces.flatMap(splitBodies)) {
    if (piece.name !== 'issuer' || !isCapital(piece.value) || NOT_A_NAME.test(piece.value)) continue;
    const last = bodies[bodies.length - 1];
    const above = last?.pieces[last.pieces.length - 1]?.value ?? '';
    if (last && goesOn(last.name, above, piece.value)) {
      last.name = `${last.name} ${piece.value}`;
      last.pieces.push(piece);
    } else bodies.push({ name: piece.value, pieces: [piece] });
  }
  // The Official Gazette prints the issuer once more above the heading.
  const last = new Map(bodies.map((body) => [nameKey(body.name), body]));
  return bodies.filter((body) => last.get(nameKey(body.name)) === body);
}

/**
 * The pieces of a letterhead, those of the superior bodies named as such: of "SỞ Y TẾ" and "BỆNH VIỆN ĐA KHOA TỈNH" below
 * it, the first is the parent issuer.
 *
 * @param isJoint - whether all these bodies issue the document together
 */
export function withParentIssuers(pieces: readonly Piece[], isJoint: boolean): readonly Piece[] {
  const parents = isJoint ? [] : bodiesOf(pieces).slice(0, -1);
  if (parents.length === 0) return pieces;
  const startsOfParents = new Set(parents.flatMap((body) => body.pieces.map(({ start }) => start)));
  return pieces
    .flatMap(splitBodies)
    .map((piece) => (startsOfParents.has(piece.start) ? { ...piece, name: 'parentIssuer' } : piece));
}
