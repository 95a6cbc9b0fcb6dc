import { marksOf } from '../../lexicon/index.js';
import { type Line, lineFrom, lineWith, type Piece, piecesOf } from '../line/index.js';
import { issuerBelowKind } from './issuing-body.js';
import { type FoundKind, isQualified, namesIssuer } from './kind-lines.js';
import { type OwnReference, readOwnReference } from './own-reference.js';
import { findTitleEnd, isBelowTitle } from './title-lines.js';

/** What is below or beside a document's kind. `end` is the index of the first line after it. */
export interface BelowKind {
  readonly end: number;
  readonly titleLines: readonly Line[];
  /** What the document says about itself between kind and title. */
  readonly reference: OwnReference | null;
  /** The issuer named there, in normal case. */
  readonly issuerBelowKind: string | null;
}

/** Marks of urgency or secrecy beside the kind, or on lines of their own below it ("CÔNG ĐIỆN KHẨN"). */
export interface KindMarks {
  readonly pieces: readonly Piece[];
  /** The kind's line without the marks beside it; `null` if there are none. */
  readonly kindLine: Line | null;
  /** How many lines below the kind they take. */
  readonly below: number;
}

/** The marks beside and below a kind. */
export function marksAtKind(lines: readonly Line[], { index, kind, sharesLine }: FoundKind): KindMarks {
  const line = lines[index];
  const rest = sharesLine && line ? lineFrom(line, kind.name.length) : null;
  const beside = rest && marksOf(rest.text).length > 0 ? rest : null;
  let below = 0;
  while (marksOf(lines[index + 1 + below]?.text ?? '').length > 0) below += 1;
  const marked = [...(beside ? [beside] : []), ...lines.slice(index + 1, index + 1 + below)];
  const end = (line?.start ?? 0) + kind.name.length;
  const kindLine =
    line && beside ? lineWith(line, { end, text: line.text.slice(0, kind.name.length) }) : null;
  return { pieces: marked.flatMap(piecesOf), kindLine, below };
}

/** The title, and what the document says about itself above it. */
export function belowKind(
  lines: readonly Line[],
  { index: kindAt, kind, sharesLine }: FoundKind,
  marked: KindMarks,
): BelowKind {
  const line = lines[kindAt];
  const index = kindAt + marked.below;
  const beside = sharesLine && line && !marked.kindLine ? lineFrom(line, kind.name.length) : null;
  const below = lines.slice(index + 1, index + MAX_REFERENCE_LINES);
  const self = beside ? [beside, ...below] : below;
  const reference = readOwnReference(self);
  const issuer = issuerBelowKind(self[0]?.text ?? '', self[1]?.text ?? '');
  if (reference) {
    const first = index + (beside ? 0 : 1) + reference.taken;
    const { rest } = reference;
    const end = Math.max(findTitleEnd(lines, first), first + (rest ? 1 : 0));
    const titleLines = rest
      ? [rest, ...lines.slice(first + 1, end)]
      : lines.slice(belowIssuer(lines, first, end), end);
    return { end, titleLines, reference, issuerBelowKind: issuer };
  }
  const end = findTitleEnd(lines, index + 1);
  const title = lines.slice(belowIssuer(lines, index + 1, end), end);
  const isBeside = beside && line && !(title.length > 0 && isQualified(line.text, kind));
  const titleLines = isBeside ? [beside, ...title] : title;
  return { end, titleLines, reference, issuerBelowKind: issuer };
}

/**
 * The parts of a heading on lines of their own below its title, if there are none of the same sort above: "HỢP ĐỒNG" →
 * "TƯ VẤN GIÁM SÁT" → "Số: 14/2026/HĐ-TVGS".
 *
 * @param end - index of the first line below the title
 */
export function piecesBelowTitle(
  lines: readonly Line[],
  end: number,
  above: readonly Piece[],
): { readonly pieces: readonly Piece[]; readonly end: number } {
  const known = new Set(above.map(({ name }) => name));
  const pieces: Piece[] = [];
  let at = end;
  for (let line = lines[at]; line; line = lines[at]) {
    const own = isBelowTitle(line) ? piecesOf(line) : [];
    if (own.length === 0 || own.some(({ name }) => known.has(name))) break;
    for (const piece of own) known.add(piece.name);
    pieces.push(...own);
    at += 1;
  }
  return { pieces, end: at };
}

/** A document's reference to itself takes at most this many lines, including that of the kind. */
const MAX_REFERENCE_LINES = 6;

/** Where the subject begins, below lines that name the issuer ("CỦA BAN BÍ THƯ"). */
function belowIssuer(lines: readonly Line[], from: number, end: number): number {
  let at = from;
  while (at + 1 < end && namesIssuer(lines[at]?.text ?? '')) at += 1;
  return at;
}
