import { lastNotAbove } from '../chars/index.js';
import type { Layout } from '../model/index.js';
import { applyEdits, editsInOrder, MAX_ROUNDS } from './fix.js';
import type { TextEdit } from './rule.js';

interface Moving {
  /** Maps the offset of a start, and the offset of an end, to the text after the edits. */
  readonly start: (offset: number) => number;
  readonly end: (offset: number) => number;
}

/** @param edits - from first to last, without overlaps */
function movingBy(edits: readonly TextEdit[]): Moving {
  const starts = edits.map(({ start }) => start);
  const shifts = [0];
  for (const { start, end, replacement } of edits)
    shifts.push((shifts.at(-1) ?? 0) + replacement.length - (end - start));
  const moved = (offset: number, isEnd: boolean): number => {
    // Inserted text belongs to what ends at that place and precedes what begins there.
    const index = lastNotAbove(starts, isEnd ? offset : offset - 1);
    const edit = edits[index];
    const before = offset + (shifts[index] ?? 0);
    if (edit === undefined) return offset;
    if (offset >= edit.end) return offset + (shifts[index + 1] ?? 0);
    return isEnd
      ? edit.start + (shifts[index] ?? 0) + edit.replacement.length
      : before - (offset - edit.start);
  };
  return { start: (offset) => moved(offset, false), end: (offset) => moved(offset, true) };
}

/** A layout, or a part of one, adapted to an edited text. */
function moved(value: unknown, key: string, moving: Moving): unknown {
  if (typeof value === 'number') {
    if (key === 'start' || key === 'offset') return moving.start(value);
    return key === 'end' || key === 'rules' ? moving.end(value) : value;
  }
  // The numbers in a list are the names of lists, not offsets.
  if (Array.isArray(value)) return value.map((item) => moved(item, key, moving));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, moved(part, name, moving)]));
}

/** Combines two rounds of edits, of which the second applies to the result of the first. */
function composed(
  first: readonly TextEdit[],
  second: readonly TextEdit[],
  between: string,
): readonly TextEdit[] {
  /** The edits of both rounds by their position in the text between the rounds. */
  interface Piece {
    readonly start: number;
    readonly end: number;
    readonly first: TextEdit | null;
    readonly second: TextEdit | null;
  }
  let shift = 0;
  const pieces: Piece[] = second.map((edit) => ({
    start: edit.start,
    end: edit.end,
    first: null,
    second: edit,
  }));
  for (const edit of first) {
    const start = edit.start + shift;
    pieces.push({ start, end: start + edit.replacement.length, first: edit, second: null });
    shift += edit.replacement.length - (edit.end - edit.start);
  }
  pieces.sort((one, other) => one.start - other.start || one.end - other.end);
  const groups: Piece[][] = [];
  let end = -1;
  for (const piece of pieces) {
    if (piece.start <= end) groups.at(-1)?.push(piece);
    else groups.push([piece]);
    end = Math.max(end, piece.end);
  }
  let before = 0;
  return groups.map((group): TextEdit => {
    const from = group[0]?.start ?? 0;
    const to = group.reduce((most, piece) => Math.max(most, piece.end), from);
    const own = group.flatMap((piece) => piece.second ?? []);
    const replacement = applyEdits(
      between.slice(from, to),
      own.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from })),
    );
    const grown = group.reduce(
      (sum, { first: edit }) => (edit ? sum + edit.replacement.length - (edit.end - edit.start) : sum),
      0,
    );
    const edit = { start: from - before, end: to - before - grown, replacement };
    before += grown;
    return edit;
  });
}

/**
 * The edits that fix the text of a file with layout, repeated until nothing can be fixed automatically.
 *
 * @param findEdits - finds the edits for a text with its layout
 * @returns edits of the given text, from first to last, without overlaps
 */
export function fixesOf(
  text: string,
  layout: Layout | null,
  findEdits: (text: string, layout: Layout | null) => readonly TextEdit[],
): readonly TextEdit[] {
  let all: readonly TextEdit[] = [];
  let now = text;
  let laid = layout;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const edits = editsInOrder(findEdits(now, laid));
    const next = applyEdits(now, edits);
    if (next === now) break;
    all = composed(all, edits, now);
    laid = moved(laid, '', movingBy(edits)) as Layout | null;
    now = next;
  }
  return all;
}
