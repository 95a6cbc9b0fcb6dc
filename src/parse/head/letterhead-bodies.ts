import { isCapital, nameKey, oneOf, remember } from '../../chars/index.js';
import {
  addressLabels,
  draftStamps,
  isPlace,
  isSmallerPlace,
  marksAsWritten,
  type NamedThere,
  namedAt,
  namedIn,
} from '../../lexicon/index.js';
import type { Piece } from '../line/index.js';

/** A body named in the letterhead, in capitals as written. */
export interface LetterheadBody {
  readonly name: string;
  readonly pieces: readonly Piece[];
}

/** Sections of the Official Gazette, and marks of urgency or secrecy, which may be among the lines of the issuer. */
const NO_NAMES = [
  ...[
    'VĂN BẢN QUY PHẠM PHÁP LUẬT',
    'VĂN BẢN (?:PHÁP LUẬT )?KHÁC',
    'VĂN BẢN HỢP NHẤT$',
    'PHẦN (?:THỨ|VĂN BẢN|[IVX\\d])',
    'CÔNG BÁO',
  ],
  ...[oneOf(draftStamps, 'capital'), 'BẢN SAO', `${oneOf(marksAsWritten(), 'capital')}(?!\\p{L})`],
  // What a firm prints below its name.
  `${oneOf(addressLabels, 'capital')} ?:`,
  // Labels and column heads at the beginning of a file that is not a signed document.
  '(?:PHỤ LỤC|MỤC LỤC|THUYẾT MINH|BIỂU MẪU|MẪU SỐ|S?TT|NỘI DUNG|ĐƠN VỊ TÍNH)(?!\\p{L})',
];
const NOT_A_NAME = new RegExp(`^(?:${NO_NAMES.join('|')})`, 'u');
/** Whether a line of a letterhead, though in capitals, names no body: "DỰ THẢO", "CÔNG BÁO". */
export const isNoBody = (value: string): boolean => NOT_A_NAME.test(value);

/** The decision that set up a team, behind its name: "ĐOÀN THANH TRA THEO QĐ SỐ 77/QĐ-TTr". */
const SET_UP_BY = / THEO (?:\p{Lu}+ ){1,2}SỐ \d.*$/u;
/** The name of a body as it stands in a letterhead, without the decision that set it up. */
export const letterheadName = (value: string): string => value.replace(SET_UP_BY, '');

/** A line of this length in the heading has been wrapped. */
const FULL_LINE = 60;
const MAX_NAME = 200;
/** "BỘ LAO ĐỘNG -⏎THƯƠNG BINH VÀ XÃ HỘI". */
const ENDS_OPEN = /(?:[-,–]| VÀ)$/u;

/** Whether the rest of a name, or the body it belongs to, must follow: "SỞ", "CHỦ TỊCH", "VĂN PHÒNG". */
const isBegun = ({ isSort, isOffice, isIssuer, facts }: NamedThere): boolean =>
  isSort || (isOffice && !isIssuer) || facts.isOfBody === true;

/** Remembered, since it is called for every line that may begin a heading, and letterheads of one office are alike. */
const namedInLines = remember(namedIn);

/** Whether a name continues in the line below. */
function nameContinues(name: string, above: string, below: string): boolean {
  if (above.length > FULL_LINE || ENDS_OPEN.test(name)) return true;
  if (name.length > MAX_NAME) return false;
  const named = namedInLines(`${name} ${below}`);
  if (named.some(({ start, end }) => start < name.length && end > name.length)) return true;
  const last = named.findLast(({ end }) => end === name.length);
  if (last && isBegun(last)) return true;
  const next = namedAt(below);
  return next ? next.facts.isBranch === true : !isSmallerPlace(below, name);
}

/**
 * Where a second body's name begins on a line ("UBND TỈNH THỪA THIÊN HUẾ SỞ VĂN HÓA VÀ THỂ THAO"); -1 if there is
 * none. The first body must be a known one, so that the end of its name is certain.
 */
function secondBodyAt(line: string): number {
  const [first, ...others] = namedInLines(line);
  if (!first || first.start > 0 || isBegun(first)) return -1;
  const [second] = others;
  if (!second || second.facts.isBranch) return -1;
  const between = line.slice(first.end, second.start).trim();
  if (isWithinPlaceName(line, first, second)) return -1;
  const isSeparate = between === '' || isPlace(between);
  const own = line.slice(second.end).trimStart();
  const isNamed = !second.facts.needsName || (own !== '' && !isPlace(own));
  return isSeparate && isNamed ? second.start : -1;
}

/** Whether the second name is part of the place in the first: "UBND XÃ TÂN HỘI ĐÔNG", "UBND PHƯỜNG HỘI AN TÂY". */
function isWithinPlaceName(line: string, first: NamedThere, second: NamedThere): boolean {
  if (!second.isSort || line.slice(second.start, second.end).includes(' ')) return false;
  const place = line.slice(first.end).trim().split(' ');
  return (
    first.facts.isCollegial === true && place.length <= MAX_PLACE_SYLLABLES && PLACE_SORT.test(place[0] ?? '')
  );
}

/** Including the sort of place. */
const MAX_PLACE_SYLLABLES = 4;
const PLACE_SORT = /^(?:XÃ|PHƯỜNG|TỈNH|HUYỆN|QUẬN)$/u;

function splitBodies(piece: Piece): readonly Piece[] {
  if (piece.name !== 'issuer' || piece.value.length > MAX_NAME) return [piece];
  const at = secondBodyAt(piece.value);
  if (at < 0) return [piece];
  const rest = piece.value.slice(at);
  const first = piece.value.slice(0, at).trimEnd();
  return [
    { ...piece, end: piece.start + first.length, value: first },
    ...splitBodies({ ...piece, start: piece.end - rest.length, value: rest }),
  ];
}

/** Whether a name is only the form of the firm named above: "TỔNG CÔNG TY CẤP NƯỚC", "CÔNG TY CỔ PHẦN". */
function isForm(written: string): boolean {
  const name = written.replace(/^[-–] ?/u, '');
  const named = namedAt(name);
  return named?.facts.isFirm === true && named.end === name.length;
}

/**
 * The bodies named in the heading's left column, the superior one first (Decree 30/2020/NĐ-CP, Appendix I, Part I,
 * II.2).
 */
export function bodiesOf(pieces: readonly Piece[]): readonly LetterheadBody[] {
  const bodies: { name: string; pieces: Piece[] }[] = [];
  for (const piece of pieces.flatMap(splitBodies)) {
    const value = piece.name === 'issuer' ? letterheadName(piece.value) : '';
    if (!isCapital(value) || isNoBody(value)) continue;
    const last = bodies[bodies.length - 1];
    const above = last?.pieces[last.pieces.length - 1]?.value ?? '';
    if (last && nameContinues(last.name, above, value)) {
      last.name = `${last.name} ${value}`;
      last.pieces.push(piece);
    } else bodies.push({ name: value, pieces: [piece] });
  }
  const [whole, form] = bodies.slice(-2);
  if (whole && form && isForm(form.name)) {
    whole.name = `${whole.name} - ${form.name}`;
    whole.pieces.push(...form.pieces);
    bodies.pop();
  }
  // The Official Gazette repeats the issuer above the heading.
  const last = new Map(bodies.map((body) => [nameKey(body.name), body]));
  return bodies.filter((body) => last.get(nameKey(body.name)) === body);
}

/**
 * The pieces of a letterhead, with superior bodies marked as parent issuers: of "SỞ Y TẾ" and "BỆNH VIỆN ĐA KHOA
 * TỈNH" below it, the first.
 *
 * @param isJoint - whether these bodies issue the document jointly
 */
export function withParentIssuers(pieces: readonly Piece[], isJoint: boolean): readonly Piece[] {
  const parents = isJoint ? [] : bodiesOf(pieces).slice(0, -1);
  if (parents.length === 0) return pieces;
  const startsOfParents = new Set(parents.flatMap((body) => body.pieces.map(({ start }) => start)));
  return pieces
    .flatMap(splitBodies)
    .map((piece) => (startsOfParents.has(piece.start) ? { ...piece, name: 'parentIssuer' } : piece));
}
