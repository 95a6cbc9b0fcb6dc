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

/** In pixels of the screen. */
export const LABEL_SIZE = 12;
const LETTER = 6.6;
const HEIGHT = 16;
const CELL = 64;

/**
 * Chooses the works with room for a label below them, by descending priority.
 *
 * @returns their ids
 */
export function chooseLabels(
  works: readonly Labelled[],
  width: number,
  height: number,
  most: number,
): ReadonlySet<string> {
  const taken = new Map<string, { left: number; right: number; top: number; bottom: number }[]>();
  const chosen = new Set<string>();
  const shown = works.filter(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height);
  for (const { id, text, x, y, radius } of shown.toSorted((a, b) => b.weight - a.weight)) {
    if (chosen.size >= most) break;
    const half = (text.length * LETTER) / 2;
    const box = { left: x - half, right: x + half, top: y + radius, bottom: y + radius + HEIGHT };
    const cells: string[] = [];
    for (let column = Math.floor(box.left / CELL); column <= Math.floor(box.right / CELL); column += 1)
      for (let row = Math.floor(box.top / CELL); row <= Math.floor(box.bottom / CELL); row += 1)
        cells.push(`${column} ${row}`);
    const collides = cells.some((cell) =>
      taken
        .get(cell)
        ?.some(
          (other) =>
            other.left < box.right &&
            other.right > box.left &&
            other.top < box.bottom &&
            other.bottom > box.top,
        ),
    );
    if (collides) continue;
    chosen.add(id);
    for (const cell of cells) addTo(taken, cell, box);
  }
  return chosen;
}
