import type { Glyph } from './engine/index.js';
import { linesOf, textOf } from './line.js';
import { isSpace, piecesOf } from './pieces.js';

/** The characters of a page including stamped ones in their places, and the stamps of signing software. */
export interface Stamped {
  readonly glyphs: readonly Glyph[];
  /** The lines of each stamp. */
  readonly stamps: readonly (readonly string[])[];
}

/**
 * The stamp of a digital signature, a copy or the recipient's registry (Decree 30/2020/NĐ-CP, Articles 13 and 22 and
 * Appendix I), which gives the signer and the time to the second.
 */
const SIGNATURE_TEXT = new RegExp(
  String.raw`^(?:${[
    'Người ký|(?:Được )?ký (?:số )?bởi|Thời gian ký|Ngày ký|Cơ quan|E-?mail',
    '(?:Digitally )?Signed by|Signature (?:Not Verified|valid)|Signing (?:Date|Time)',
  ].join('|')})(?!\p{L})|\d:\d\d:\d\d`,
  'iu',
);
const RECEIPT_TEXT = /^(?:(?:CÔNG VĂN|VĂN BẢN)\s+)?ĐẾN(?!\p{L})/u;

/** The maximum vertical offset of stamped text from its line, in ems. */
const MAX_OFFSET = 0.6;
/** The maximum distance of stamped text from the text before and after it, in ems. */
const MAX_ROOM = 6;
/** The width of the spaces around stamped text, in ems. */
const SPACE = 0.3;
/** Dots or spaces that reserve room for a number or a day. */
const isFiller = (glyph: Glyph): boolean => isSpace(glyph) || /^[.…_]$/u.test(glyph.text);

/** A stretch of stamped text on one line. */
interface Run {
  readonly glyphs: readonly Glyph[];
  readonly start: number;
  readonly end: number;
  readonly first: Glyph;
}

const runsOf = (stamp: readonly Glyph[]): readonly Run[] => {
  const runs: Glyph[][] = [];
  for (const glyph of stamp) {
    if (isSpace(glyph)) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows =
      last?.turn === glyph.turn &&
      Math.abs(last.baseline - glyph.baseline) < 0.35 * last.size &&
      glyph.start > last.start &&
      glyph.start - last.end < 2 * last.size;
    if (run && follows) run.push(glyph);
    else runs.push([glyph]);
  }
  return runs.flatMap((glyphs): readonly Run[] => {
    const [first] = glyphs;
    return first ? [{ glyphs, first, start: first.start, end: glyphs.at(-1)?.end ?? first.end }] : [];
  });
};

const isOnLine = (glyph: Glyph, { first }: Run): boolean =>
  glyph.turn === first.turn &&
  Math.abs(glyph.baseline - first.baseline) <= MAX_OFFSET * Math.max(glyph.size, first.size);

/** The room on a line for a run: between two characters of the page, one of which may be missing. */
interface Room {
  readonly before: Glyph | null;
  readonly after: Glyph | null;
}

const roomOf = (run: Run, glyphs: readonly Glyph[]): Room | null => {
  const { start, end, first } = run;
  const middle = (start + end) / 2;
  let before: Glyph | null = null;
  let after: Glyph | null = null;
  for (const glyph of glyphs) {
    if (isFiller(glyph) || !isOnLine(glyph, run)) continue;
    if ((glyph.start + glyph.end) / 2 < middle) {
      if (glyph.end > (before?.end ?? -Infinity)) before = glyph;
    } else if (glyph.start < (after?.start ?? Infinity)) after = glyph;
  }
  const widest = MAX_ROOM * first.size;
  if (before && start - before.end > widest) before = null;
  if (after && after.start - end > widest) after = null;
  return before === null && after === null ? null : { before, after };
};

/** A run as part of its line, separated by spaces from adjacent words. */
const fitted = (run: Run, { before, after }: Room): readonly Glyph[] => {
  const host = before ?? after;
  if (host === null) return run.glyphs;
  const { size, baseline } = host;
  const gap = SPACE * size;
  const shift = before ? Math.min(before.end + gap - run.start, 0) : 0;
  const moved = run.glyphs.map((glyph) => ({
    ...glyph,
    size,
    baseline,
    start: glyph.start + shift,
    end: glyph.end + shift,
  }));
  const last = moved.at(-1);
  if (last && after) {
    const end = after.start - (/^[\p{L}\d]$/u.test(after.text) ? gap : 0);
    moved[moved.length - 1] = { ...last, end: Math.max(end, last.start) };
  }
  return moved;
};

/** Puts a run into its room, replacing spaces and dots. */
const fillRoom = (glyphs: Glyph[], run: Run, room: Room): void => {
  const { before, after } = room;
  const added = fitted(run, room);
  if (before === null) {
    if (after) glyphs.splice(glyphs.indexOf(after), 0, ...added);
    return;
  }
  const at = glyphs.indexOf(before) + 1;
  let fillers = 0;
  const right = after?.start ?? run.end;
  for (;;) {
    const glyph = glyphs[at + fillers];
    if (!glyph || !isFiller(glyph) || !isOnLine(glyph, run) || glyph.start >= right) break;
    fillers += 1;
  }
  glyphs.splice(at, fillers, ...added);
};

/** Puts a run that is not on a line of the page after the text above it. */
const placeAlone = (glyphs: Glyph[], { glyphs: added, first, start, end }: Run): void => {
  let nearest: Glyph | null = null;
  for (const glyph of glyphs) {
    if (glyph.turn !== first.turn || glyph.baseline < first.baseline) continue;
    const isAbove = glyph.end > start - 2 * first.size && glyph.start < end + 2 * first.size;
    if (isAbove && (nearest === null || glyph.baseline <= nearest.baseline)) nearest = glyph;
  }
  glyphs.splice(nearest ? glyphs.lastIndexOf(nearest) + 1 : 0, 0, ...added);
};

/**
 * Puts the text of annotations in its place: numbers and dates stamped into reserved room become part of their lines.
 * Stamps that only name the signer are kept separate.
 */
export const placeStamps = (page: readonly Glyph[], stamps: readonly (readonly Glyph[])[]): Stamped => {
  if (stamps.length === 0) return { glyphs: page, stamps: [] };
  const glyphs = [...page];
  const apart: (readonly string[])[] = [];
  for (const stamp of stamps) {
    const lines = linesOf(piecesOf(stamp)).map(textOf);
    if (lines.some((line) => SIGNATURE_TEXT.test(line) || RECEIPT_TEXT.test(line))) {
      apart.push(lines);
      continue;
    }
    for (const run of runsOf(stamp)) {
      const room = roomOf(run, glyphs);
      if (room) fillRoom(glyphs, run, room);
      else placeAlone(glyphs, run);
    }
  }
  return { glyphs, stamps: apart };
};
