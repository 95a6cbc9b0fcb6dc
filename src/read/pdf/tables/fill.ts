import { greatest } from '../../../chars/index.js';
import type { LetterRun } from '../../blocks.js';
import { lettersIn } from '../../tidy.js';
import type { Rule, Turn } from '../engine/index.js';
import { type Line, linesOf } from '../line.js';
import type { Piece } from '../piece.js';
import { type Grid, type GridCell, gridsOf } from './grid.js';
import type { Table, TableCell, TableRow } from './table.js';
import { wallsOf } from './walls.js';

/** The rotation of most of the page's text. */
const mainTurn = (pieces: readonly Piece[]): Turn => {
  const letters: [number, number, number, number] = [0, 0, 0, 0];
  for (const { turn, text } of pieces) letters[turn] += text.length;
  return letters.indexOf(greatest(letters)) as Turn;
};

/** Converts a point to another frame. */
const turned = (start: number, up: number, by: number): readonly [number, number] => {
  switch (by & 3) {
    case 0:
      return [start, up];
    case 1:
      return [-up, start];
    case 2:
      return [-start, -up];
    default:
      return [up, -start];
  }
};

/** The centre of a piece, in the frame of the page. */
const middleOf = (piece: Piece, turn: Turn): readonly [number, number] =>
  turned((piece.start + piece.end) / 2, piece.baseline + 0.3 * piece.size, piece.turn - turn);

/** The band that contains a position; `values` are ascending. */
const bandOf = (values: readonly number[], place: number): number => {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** A grid prepared for looking up positions. */
interface Sought {
  readonly grid: Grid;
  /** The levels in ascending order. */
  readonly depths: readonly number[];
  readonly pieces: Map<GridCell, Piece[]>;
}

const cellOf = ({ grid, depths }: Sought, [start, up]: readonly [number, number]): GridCell | undefined => {
  const [row, column] = [bandOf(depths, -up), bandOf(grid.edges, start)];
  const isInside = row >= 0 && column >= 0 && row < depths.length - 1 && column < grid.edges.length - 1;
  return isInside ? grid.cellAt(row, column) : undefined;
};

/** Splits runs in two, the first of which has a given number of letters. */
const partedRuns = (
  runs: readonly LetterRun[],
  letters: number,
): readonly [readonly LetterRun[], readonly LetterRun[]] => {
  const parts: readonly [LetterRun[], LetterRun[]] = [[], []];
  let left = letters;
  for (const { letters: own, look } of runs) {
    const before = Math.min(own, left);
    if (before > 0) parts[0].push({ letters: before, look });
    if (own > before) parts[1].push({ letters: own - before, look });
    left -= before;
  }
  return parts;
};

/** A piece that runs over a wall of a cell, in two. */
const parted = (piece: Piece, wall: number): readonly [Piece, Piece] | null => {
  const at = piece.places.findIndex((place) => place >= wall - 0.5);
  if (at <= 0) return null;
  const head = piece.text.slice(0, at).trimEnd();
  const tail = piece.text.slice(at).trimStart();
  if (head === '' || tail === '') return null;
  const skipped = piece.text.length - tail.length;
  const end = piece.places[head.length] ?? piece.end;
  const [before, after] = partedRuns(piece.runs, lettersIn(head));
  return [
    {
      ...piece,
      text: head,
      places: piece.places.slice(0, head.length),
      end: Math.min(end, wall),
      runs: before,
    },
    {
      ...piece,
      text: tail,
      places: piece.places.slice(skipped),
      start: piece.places[skipped] ?? wall,
      runs: after,
    },
  ];
};

/** A piece may stand out of its cell by so much, in points. */
const OVERHANG = 2;

/** The pieces of a page, split at walls. */
const partedAtWalls = (pieces: readonly Piece[], grids: readonly Sought[], turn: Turn): readonly Piece[] =>
  pieces.flatMap((piece) => {
    if (piece.turn !== turn) return [piece];
    const parts: Piece[] = [];
    let rest = piece;
    for (;;) {
      const up = rest.baseline + 0.3 * rest.size;
      const cell = grids
        .map((sought) => cellOf(sought, [rest.start + OVERHANG, up]))
        .find((found) => found !== undefined);
      const halves = cell && rest.end > cell.right + OVERHANG ? parted(rest, cell.right) : null;
      if (halves === null) return [...parts, rest];
      parts.push(halves[0]);
      rest = halves[1];
    }
  });

const fromTop = (lines: readonly Line[]): readonly Line[] => {
  const isInOrder = lines.every((line, at) => {
    const before = lines[at - 1];
    return before === undefined || line.baseline <= before.baseline + 0.35 * line.size;
  });
  return isInOrder
    ? lines
    : [...lines].sort((one, other) => other.baseline - one.baseline || one.start - other.start);
};

const cellFrom = (cell: GridCell, pieces: readonly Piece[]): TableCell => ({
  column: cell.column,
  columns: cell.columns,
  rows: cell.rows,
  lines: fromTop(linesOf(pieces)),
  left: cell.left,
  right: cell.right,
});

/** Boxes and drawings contain at most about one text, while a table to fill in has at least a header. */
const MIN_FILLED = 2;
const MIN_FILLED_SHARE = 0.02;
const MIN_HEAD_SHARE = 0.5;

const isSureTable = (rows: readonly (readonly TableCell[])[]): boolean => {
  const filledIn = (cells: readonly TableCell[]): number =>
    cells.filter(({ lines }) => lines.length > 0).length;
  const cells = rows.flat();
  const filled = filledIn(cells);
  if (filled < MIN_FILLED) return false;
  return (
    filled >= MIN_FILLED_SHARE * cells.length ||
    rows.some((row) => filledIn(row) > MIN_HEAD_SHARE * row.length)
  );
};

const tableFrom = ({ grid, pieces }: Sought, turn: Turn): Table => {
  const rows = grid.levels.slice(1).map((): TableCell[] => []);
  for (const cell of grid.cells) rows[cell.row]?.push(cellFrom(cell, pieces.get(cell) ?? []));
  return {
    type: 'table',
    turn,
    edges: grid.edges,
    rows: rows.map((cells): TableRow => ({ cells, page: null })),
    headerRows: 0,
    top: grid.levels[0] ?? 0,
    bottom: grid.levels.at(-1) ?? 0,
    isSure: isSureTable(rows),
  };
};

/**
 * Separates the contents of tables from the text outside.
 *
 * @param pieces - in drawing order
 * @returns the pieces outside, with each table at the position of its first piece
 */
export const fillTables = (pieces: readonly Piece[], rules: readonly Rule[]): readonly (Piece | Table)[] => {
  if (rules.length < 4) return pieces;
  const turn = mainTurn(pieces);
  const grids = gridsOf(wallsOf(rules, turn)).map(
    (grid): Sought => ({ grid, depths: grid.levels.map((level) => -level), pieces: new Map() }),
  );
  if (grids.length === 0) return pieces;
  const parts = partedAtWalls(pieces, grids, turn);
  const placed = parts.map((piece) => {
    const middle = middleOf(piece, turn);
    for (const sought of grids) {
      const cell = cellOf(sought, middle);
      if (cell) return { sought, cell };
    }
    return null;
  });
  for (const [at, piece] of parts.entries()) {
    const place = placed[at];
    if (!place) continue;
    const { pieces: inCells } = place.sought;
    const inCell = inCells.get(place.cell);
    if (inCell) inCell.push(piece);
    else inCells.set(place.cell, [piece]);
  }
  const tables = new Map(grids.map((sought) => [sought, tableFrom(sought, turn)]));
  const done = new Set<Table>();
  return parts.flatMap((piece, at): readonly (Piece | Table)[] => {
    const sought = placed[at]?.sought;
    const table = sought && tables.get(sought);
    if (!table) return [piece];
    if (done.has(table)) return [];
    done.add(table);
    return [table];
  });
};
