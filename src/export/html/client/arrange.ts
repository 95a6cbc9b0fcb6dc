import { addTo, compareText, groupBy } from '../../../chars/index.js';
import type { PageEdge, PageNode } from '../data.js';
import { extremes } from './extremes.js';

/** A point of the drawing, in its own units: one unit is a pixel when not zoomed. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A heading of a row or column. */
interface Heading extends Point {
  readonly text: string;
}

/** The positions of works, by id, and the headings of rows or columns. */
export interface Arrangement {
  readonly points: ReadonlyMap<string, Point>;
  readonly headings: readonly Heading[];
}

/** The ways in which works can be arranged. */
export const arrangements = ['ranks', 'time', 'links'] as const;
export type ArrangementName = (typeof arrangements)[number];

/** The wording that arrangements need. */
interface Words {
  readonly noRank: string;
  readonly noYear: string;
  /** The names of the ranks, from 1 on. */
  readonly rankNames: readonly string[];
}

/** The size of the drawing, in pixels. */
interface Size {
  /** What is left free beside it for labels, and for headings of rows. */
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly isNarrow: boolean;
}

const COLUMN = 130;
const LINE = 46;
/** What a work and its label take on the screen, in pixels. */
const SLOT = { width: 88, height: 38 };
/** The number of works below each other, after which a column continues to the side. */
const MOST_BELOW = 24;
const ROW_GAP = 70;
/** The distance of headings from the first works, in pixels. */
export const HALF_LABEL = 44;
/** The distance of headings above rows from the edge of the screen, in pixels. */
const EDGE = 6;
/** How far the works around a chosen one are from it; less on a telephone, where their labels need the room. */
const REACH = { wide: 260, narrow: 120 };
/** The distance of works below each other there. */
export const AROUND_LINE = 32;
const SWEEPS = 4;

const yearOf = ({ date }: PageNode): number | null => (date === null ? null : Number(date.slice(0, 4)));

const byDate = (one: PageNode, other: PageNode): number => compareText(one.date ?? '', other.date ?? '');

/** Places each work of a row near related works in the rows already placed, so that fewer lines cross. */
function inOrder(
  row: readonly PageNode[],
  neighbours: ReadonlyMap<string, readonly string[]>,
  places: ReadonlyMap<string, number>,
): readonly PageNode[] {
  const middle = (node: PageNode): number => {
    const known = (neighbours.get(node.id) ?? []).flatMap((id) => places.get(id) ?? []);
    return known.length === 0 ? 0.5 : known.reduce((sum, place) => sum + place, 0) / known.length;
  };
  const middles = new Map(row.map((node) => [node.id, middle(node)]));
  return row.toSorted((one, other) => (middles.get(one.id) ?? 0) - (middles.get(other.id) ?? 0));
}

function neighboursOf(edges: readonly PageEdge[]): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  for (const { source, target } of edges) {
    addTo(neighbours, source, target);
    addTo(neighbours, target, source);
  }
  return neighbours;
}

/** The number of works in a line, after which a row continues below: as many as have room for labels, if all have. */
function mostBeside(works: number, { width, height }: Size): number {
  const labelled = Math.floor(width / SLOT.width) + 1;
  const filling = Math.ceil(works / Math.max(1, Math.floor(height / SLOT.height)));
  return Math.max(2, labelled, Math.min(filling, Math.ceil(Math.sqrt(works) * 1.2)));
}

/** Rows by legal force, the highest at the top; works without any at the bottom. */
function byRank(
  nodes: readonly PageNode[],
  edges: readonly PageEdge[],
  words: Words,
  size: Size,
): Arrangement {
  const neighbours = neighboursOf(edges);
  let rows = [...groupBy(nodes.toSorted(byDate), ({ rank }) => rank ?? Number.POSITIVE_INFINITY)]
    .toSorted(([one], [other]) => one - other)
    .map(([, row]) => row as readonly PageNode[]);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const places = new Map(
      rows.flatMap((row) => row.map(({ id }, at) => [id, (at + 0.5) / row.length] as const)),
    );
    rows = rows.map((row) => inOrder(row, neighbours, places));
  }
  const points = new Map<string, Point>();
  // Long rows continue below; all rows have the maximum width.
  const widest = mostBeside(nodes.length, size);
  const width = Math.min(widest, Math.max(...rows.map(({ length }) => length), 1)) * COLUMN;
  let y = 0;
  const titles: { readonly text: string; readonly y: number }[] = [];
  for (const row of rows) {
    // Kinds do not name a row: a decision may be the Prime Minister's or a province's.
    titles.push({ text: words.rankNames[(row[0]?.rank ?? 0) - 1] ?? words.noRank, y });
    const lines = Math.ceil(row.length / widest);
    const perLine = Math.ceil(row.length / lines);
    const step = width / perLine;
    for (const [at, { id }] of row.entries()) {
      // Continuation lines are offset, so that lines from below do not run through the works above.
      const line = at % lines;
      const shift = lines === 1 ? 0 : ((line % 2) - 0.5) * 0.3;
      const x = -width / 2 + (Math.floor(at / lines) + 0.5 + shift) * step;
      points.set(id, { x, y: y + line * LINE });
    }
    y += lines * LINE + ROW_GAP;
  }
  const [left, right] = extremes([...points.values()].map(({ x }) => x));
  const pixel = Math.max((right - left) / size.width, 1);
  const before = size.isNarrow ? size.left - EDGE : HALF_LABEL;
  return { points, headings: titles.map((title) => ({ ...title, x: left - before * pixel })) };
}

/** Columns by year, the highest legal force at the top. */
function byYear(nodes: readonly PageNode[], words: Words): Arrangement {
  const columns = [...groupBy(nodes, (node) => yearOf(node) ?? 0)].toSorted(([one], [other]) => one - other);
  const points = new Map<string, Point>();
  const headings: Heading[] = [];
  let x = 0;
  for (const [position, [year, column]] of columns.entries()) {
    // Beside each other, labels would be too wide for columns, so every second one begins lower.
    const lower = position % 2 === 0 ? 0 : 0.5;
    const ordered = column.toSorted(
      (one, other) =>
        (one.rank ?? Number.POSITIVE_INFINITY) - (other.rank ?? Number.POSITIVE_INFINITY) ||
        byDate(one, other),
    );
    headings.push({ text: year === 0 ? words.noYear : String(year), x, y: 0 });
    for (const [at, { id }] of ordered.entries())
      points.set(id, { x: x + Math.floor(at / MOST_BELOW) * COLUMN, y: ((at % MOST_BELOW) + lower) * LINE });
    x += Math.ceil(ordered.length / MOST_BELOW) * COLUMN;
  }
  return { points, headings };
}

/** Arranges works. */
export function arrange(
  name: ArrangementName,
  nodes: readonly PageNode[],
  edges: readonly PageEdge[],
  words: Words,
  size: Size,
): Arrangement {
  switch (name) {
    case 'ranks':
      return byRank(nodes, edges, words, size);
    case 'time':
      return byYear(nodes, words);
    case 'links':
      return { points: new Map(nodes.map(({ id, x, y }) => [id, { x, y }])), headings: [] };
  }
}

/** A work in the middle, with what cites it on its left and what it cites on its right. */
export function arrangeAround(
  chosen: string,
  citing: readonly string[],
  cited: readonly string[],
  isNarrow: boolean,
): ReadonlyMap<string, Point> {
  const reach = isNarrow ? REACH.narrow : REACH.wide;
  const points = new Map<string, Point>([[chosen, { x: 0, y: 0 }]]);
  const place = (ids: readonly string[], side: -1 | 1): void => {
    const perColumn = Math.max(MOST_BELOW, Math.ceil(Math.sqrt(ids.length * 6)));
    for (const [at, id] of ids.entries()) {
      const column = Math.floor(at / perColumn);
      const inColumn = Math.min(perColumn, ids.length - column * perColumn);
      points.set(id, {
        x: side * (reach + column * COLUMN * 1.6),
        y: ((at % perColumn) - (inColumn - 1) / 2) * AROUND_LINE,
      });
    }
  };
  const right = new Set(cited);
  place(
    citing.filter((id) => !right.has(id)),
    -1,
  );
  place(cited, 1);
  return points;
}
