/**
 * The frame in which text that is turned by this many quarters on the page runs to the right: `start` and `end` go along
 * its lines, `baseline` goes up, all in points.
 */
export type Turn = 0 | 1 | 2 | 3;

const QUARTER = Math.PI / 2;
/** Text at any other angle is a watermark. */
const MAX_SLANT = 0.05;

/** By how many quarters text that runs in the direction `(a, b)` is turned; `null` where it slants. */
export const turnOf = (a: number, b: number): Turn | null => {
  const angle = Math.atan2(b, a);
  const quarters = Math.round(angle / QUARTER);
  return Math.abs(angle - quarters * QUARTER) > MAX_SLANT ? null : ((quarters & 3) as Turn);
};

/** How far along the lines of a frame a point of the page stands. */
export const along = (x: number, y: number, turn: Turn): number =>
  turn === 0 ? x : turn === 1 ? y : turn === 2 ? -x : -y;

/** How far up in a frame a point of the page stands. */
export const upward = (x: number, y: number, turn: Turn): number =>
  turn === 0 ? y : turn === 1 ? -x : turn === 2 ? -y : x;
