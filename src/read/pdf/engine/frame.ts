/**
 * The coordinate frame in which text rotated by this many quarter turns runs to the right: `start` and `end` are along
 * its lines, `baseline` points up, all in points.
 */
export type Turn = 0 | 1 | 2 | 3;

const QUARTER = Math.PI / 2;
/** Text at any other angle is a watermark. */
const MAX_SLANT = 0.05;

/** The number of quarter turns of text in the direction `(a, b)`; `null` if it is slanted. */
export const turnOf = (a: number, b: number): Turn | null => {
  const angle = Math.atan2(b, a);
  const quarters = Math.round(angle / QUARTER);
  return Math.abs(angle - quarters * QUARTER) > MAX_SLANT ? null : ((quarters & 3) as Turn);
};

/** The position of a point of the page along the lines of a frame. */
export const along = (x: number, y: number, turn: Turn): number =>
  turn === 0 ? x : turn === 1 ? y : turn === 2 ? -x : -y;

/** The height of a point of the page in a frame. */
export const upward = (x: number, y: number, turn: Turn): number =>
  turn === 0 ? y : turn === 1 ? -x : turn === 2 ? -y : x;
