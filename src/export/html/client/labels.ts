import { addTo } from '../../../chars/index.js';

/** A work that may get a label, with its position on the screen in pixels. */
export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Its priority: works with a higher one get their labels first. */
  readonly weight: number;
  /** The radius of the work itself. */
  readonly radius: number;
}

/** What is written already, in pixels of the screen. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** In pixels of the screen. */
export const LABEL_SIZE = 12;
/** The same in an isolated neighbourhood, whose labels scale with the drawing: in its own units. */
export const AROUND_SIZE = 14.4;
/** Numbers of documents are mostly capitals and digits. */
const LETTER = 6.9;
const BOLD_LETTER = 7.4;
const HEIGHT = 16;
/** Between two labels beside each other. */
const GAP = 4;
const CELL = 64;

/** What a label takes, about. */
export const textWidth = (text: string): number => text.length * LETTER;

/** What the heading of a row or column takes, about. */
export const titleWidth = (text: string): number => text.length * BOLD_LETTER;

const cellsOf = (box: Box): readonly string[] => {
  const cells: string[] = [];
  for (let column = Math.floor(box.left / CELL); column <= Math.floor(box.right / CELL); column += 1)
    for (let row = Math.floor(box.top / CELL); row <= Math.floor(box.bottom / CELL); row += 1)
      cells.push(`${column} ${row}`);
  return cells;
};

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;

/**
 * Chooses the works with room for a label below them, by descending priority.
 *
 * @param written - the headings of rows and columns, which no label may cover
 * @returns their ids
 */
export function chooseLabels(
  works: readonly Labelled[],
  width: number,
  height: number,
  most: number,
  written: readonly Box[] = [],
): ReadonlySet<string> {
  const taken = new Map<string, Box[]>();
  const take = (box: Box): void => {
    for (const cell of cellsOf(box)) addTo(taken, cell, box);
  };
  written.forEach(take);
  const chosen = new Set<string>();
  const shown = works.filter(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height);
  for (const { id, text, x, y, radius, weight } of shown.toSorted((a, b) => b.weight - a.weight)) {
    if (chosen.size >= most) break;
    const half = (textWidth(text) + GAP) / 2;
    const box = { left: x - half, right: x + half, top: y + radius, bottom: y + radius + HEIGHT };
    // What the edge of the screen cuts nobody reads.
    const isCut = box.left < 0 || box.right > width || box.bottom > height;
    if (isCut && weight < Number.POSITIVE_INFINITY) continue;
    if (cellsOf(box).some((cell) => taken.get(cell)?.some((other) => overlap(box, other)))) continue;
    chosen.add(id);
    take(box);
  }
  return chosen;
}
