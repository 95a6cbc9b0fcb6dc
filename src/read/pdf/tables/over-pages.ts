import { type Line, textOf } from '../line.js';
import type { Table, TableCell, TableRow } from './table.js';

/** The tolerance for the borders of a table on two pages, in points. */
const DRIFT = 3;

/** The minimum share of inner borders that must agree. */
const MIN_SHARED = 0.5;

/** The combined borders of both, if they belong to one table, whose rows need not show all borders. */
const commonEdges = (one: Table, other: Table): readonly number[] | null => {
  const isIn = (edge: number, { edges }: Table): boolean =>
    edges.some((candidate) => Math.abs(candidate - edge) <= DRIFT);
  const [ends, otherEnds] = [one, other].map(({ edges }) => [edges[0] ?? 0, edges.at(-1) ?? 0]);
  if (!ends?.every((end, at) => Math.abs(end - (otherEnds?.[at] ?? 0)) <= DRIFT)) return null;
  const added = other.edges.filter((edge) => !isIn(edge, one));
  const missing = one.edges.filter((edge) => !isIn(edge, other));
  const shared = one.edges.length - missing.length - 2;
  if (shared < MIN_SHARED * Math.min(shared + missing.length, shared + added.length)) return null;
  return [...one.edges, ...added].sort((first, second) => first - second);
};

const indexIn = (edges: readonly number[], edge: number): number => {
  let nearest = 0;
  for (const [at, candidate] of edges.entries())
    if (Math.abs(candidate - edge) < Math.abs((edges[nearest] ?? Infinity) - edge)) nearest = at;
  return nearest;
};

/** The rows of a table in a grid that includes its borders. */
const rowsIn = ({ rows, edges: own }: Table, edges: readonly number[]): readonly TableRow[] =>
  own.length === edges.length
    ? rows
    : rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => {
          const column = indexIn(edges, own[cell.column] ?? 0);
          return { ...cell, column, columns: indexIn(edges, own[cell.column + cell.columns] ?? 0) - column };
        }),
      }));

const textIn = ({ lines }: TableCell): string => lines.map(textOf).join(' ');

const isSameRow = (one: TableRow, other: TableRow): boolean =>
  one.cells.length === other.cells.length &&
  one.cells.every((cell, at) => {
    const twin = other.cells[at];
    return twin?.column === cell.column && twin.columns === cell.columns && textIn(twin) === textIn(cell);
  });

/** The maximum number of header rows. */
const MAX_HEAD = 6;

/** The number of rows at the top of a page that repeat the table's first rows. */
const repeatedRows = (rows: readonly TableRow[], next: readonly TableRow[]): number => {
  let count = 0;
  for (;;) {
    const [row, twin] = [rows[count], next[count]];
    if (!row || !twin || count === MAX_HEAD || !isSameRow(row, twin)) break;
    count += 1;
  }
  const holdsText = rows.slice(0, count).some((row) => row.cells.some((cell) => textIn(cell) !== ''));
  return holdsText && count < next.length ? count : 0;
};

const isEmpty = (cell: TableCell): boolean => cell.lines.length === 0;

/** The end of a sentence or an entry. */
const ENDED = /[.;:!?)”"]$/u;
/** The continuation of a sentence; "(1)" is a column number. */
const GOES_ON_WITH = /^(?:[\p{Ll},;]|\((?!\d+\)))/u;
/** The start of an entry. */
const ENTRY = /^(?:[-+•–]|\(?\d+[.)]?(?:\s|$)|[IVX]+[.)]?(?:\s|$)|[a-zđ]\))/u;

/** Whether the text of a cell continues in the one below it, starts afresh, or may do either. */
const passage = (above: TableCell, below: TableCell): 'goesOn' | 'begins' | 'either' => {
  const before = textIn(above);
  const after = textIn(below);
  if (ENTRY.test(after)) return 'begins';
  if (GOES_ON_WITH.test(after)) return ENDED.test(before) ? 'either' : 'goesOn';
  return ENDED.test(before) ? 'begins' : 'either';
};

/** A cell that extends to the last row, and its first row. */
interface LowCell {
  readonly cell: TableCell;
  readonly row: number;
}

const lowCells = (rows: readonly TableRow[]): readonly LowCell[] =>
  rows
    .flatMap(({ cells }, row) =>
      cells.filter(({ rows: span }) => row + span >= rows.length).map((cell) => ({ cell, row })),
    )
    .sort((one, other) => one.cell.column - other.cell.column);

const isAbove = (above: TableCell, below: TableCell): boolean =>
  above.column === below.column && above.columns === below.columns;

/**
 * Whether the first row of a page continues the last one of the previous page: its first cell, which identifies a row,
 * is empty, or its texts continue in the middle of a sentence.
 */
const goesOn = (low: readonly LowCell[], next: TableRow): boolean => {
  if (low.length !== next.cells.length) return false;
  const passages: string[] = [];
  for (const [at, below] of next.cells.entries()) {
    const above = low[at]?.cell;
    if (above === undefined || !isAbove(above, below)) return false;
    if (isEmpty(below)) continue;
    // Text below an empty cell is new.
    if (isEmpty(above)) return false;
    passages.push(passage(above, below));
  }
  // Blank lines at the end of a row may spill over to the next page.
  if (passages.length === 0) return low.some(({ cell }) => !isEmpty(cell));
  const [above, below] = [low[0]?.cell, next.cells[0]];
  if (above && below && isEmpty(below) && !isEmpty(above)) return true;
  const certain = passages.filter((kind) => kind === 'goesOn').length;
  return certain * 2 >= passages.length && !passages.includes('begins');
};

const merged = (above: TableCell, below: TableCell): TableCell => ({
  ...above,
  lines: [...above.lines, ...below.lines],
});

/** The rows with the cells of another row appended to those above them. */
const withRow = (rows: readonly TableRow[], low: readonly LowCell[], next: TableRow): readonly TableRow[] =>
  rows.map((row, index) => ({
    ...row,
    cells: row.cells.map((cell) => {
      const at = low.findIndex((candidate) => candidate.row === index && candidate.cell === cell);
      const below = next.cells[at];
      return below === undefined ? cell : merged(cell, below);
    }),
  }));

/** A table joined with its continuation on the next page; `null` if that is another table. */
const joined = (table: Table, next: Table, page: number): Table | null => {
  const edges = table.turn === next.turn ? commonEdges(table, next) : null;
  if (edges === null) return null;
  const [rows, more] = [rowsIn(table, edges), rowsIn(next, edges)];
  const repeated = repeatedRows(rows, more);
  const [first, ...rest] = more.slice(repeated);
  if (!first) return null;
  const low = lowCells(rows);
  const [second, ...others] = rest;
  const own = goesOn(low, first)
    ? [...withRow(rows, low, first), ...(second ? [{ ...second, page }, ...others] : [])]
    : [...rows, { ...first, page }, ...rest];
  return {
    ...table,
    edges,
    rows: own,
    isSure: true,
    headerRows: Math.max(table.headerRows, repeated),
    bottom: next.bottom,
  };
};

/** The contents of a grid that is not a table. */
const linesIn = ({ rows }: Table): readonly Line[] =>
  rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines));

const isTable = (item: Line | Table | undefined): item is Table => item?.type === 'table';

/**
 * Joins the parts of tables that span pages, if nothing is between them; repeated headers are dropped.
 *
 * @returns the contents of the pages, each table on its first page
 */
export const joinOverPages = (
  pages: readonly (readonly (Line | Table)[])[],
): readonly (readonly (Line | Table)[])[] => {
  const all = pages.map((items) => [...items]);
  /** The page and index of a table that may continue. */
  let open: { page: number; table: Table } | null = null;
  for (const [index, items] of all.entries()) {
    const first = items[0];
    if (open !== null && isTable(first)) {
      const whole: Table | null = joined(open.table, first, index + 1);
      if (whole) {
        const home = all[open.page];
        home?.splice(-1, 1, whole);
        items.shift();
        open = items.length === 0 ? { page: open.page, table: whole } : null;
      } else open = null;
    } else if (items.length > 0) open = null;
    const last = items.at(-1);
    if (isTable(last) && last.isSure) open = { page: index, table: last };
  }
  const plain = (item: Line | Table): readonly (Line | Table)[] =>
    isTable(item) && !item.isSure ? linesIn(item) : [item];
  return all.map((items) => items.flatMap(plain));
};
