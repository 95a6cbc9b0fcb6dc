import { type Matrix, matrixOf, multiplied, PATH_TYPE, visitObjects } from './objects.js';
import type { Pdfium, Pointer } from './pdfium.js';

/** A horizontal or vertical line on a page, in points. */
export interface Rule {
  readonly isLevel: boolean;
  /** Its position: the height of a horizontal line, or the distance of a vertical one from the left. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A filled shape that is at most this wide is a line, since borders are drawn either way. */
const MAX_THICKNESS = 3;
/** Anything shorter is a dot or a part of a letter. */
const MIN_LENGTH = 2;
/** A line with a larger rise over its length does not belong to a table. */
const MAX_SLOPE = 1;

/** A page with more lines contains a drawing or a map. */
const MAX_RULES = 20_000;
const MAX_SEGMENTS = 2000;

interface Point {
  readonly x: number;
  readonly y: number;
}

const LINE_TYPE = 0;
const MOVE_TYPE = 2;

/** A continuous part of a path; `isStraight` if it has no curves. */
interface Outline {
  readonly points: Point[];
  isStraight: boolean;
  isClosed: boolean;
}

const outlinesOf = (pdfium: Pdfium, path: Pointer, placed: Matrix, scratch: Pointer): readonly Outline[] => {
  const count = Math.min(pdfium.FPDFPath_CountSegments(path), MAX_SEGMENTS);
  const [a, b, c, d, e, f] = multiplied(matrixOf(pdfium, path), placed);
  const outlines: Outline[] = [];
  for (let index = 0; index < count; index += 1) {
    const segment = pdfium.FPDFPath_GetPathSegment(path, index);
    const type = pdfium.FPDFPathSegment_GetType(segment);
    pdfium.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4);
    const [x = 0, y = 0] = new Float32Array(pdfium.memory.buffer, scratch, 2);
    const point = { x: a * x + c * y + e, y: b * x + d * y + f };
    let outline = outlines.at(-1);
    if (outline === undefined || type === MOVE_TYPE) {
      outline = { points: [], isStraight: true, isClosed: false };
      outlines.push(outline);
    }
    if (type !== MOVE_TYPE && type !== LINE_TYPE) outline.isStraight = false;
    if (pdfium.FPDFPathSegment_GetClose(segment) === 1) outline.isClosed = true;
    outline.points.push(point);
  }
  return outlines;
};

const ruleBetween = (one: Point, other: Point): Rule | null => {
  const [width, height] = [Math.abs(one.x - other.x), Math.abs(one.y - other.y)];
  if (Math.max(width, height) < MIN_LENGTH || Math.min(width, height) > MAX_SLOPE) return null;
  return width > height
    ? {
        isLevel: true,
        at: (one.y + other.y) / 2,
        from: Math.min(one.x, other.x),
        to: Math.max(one.x, other.x),
      }
    : {
        isLevel: false,
        at: (one.x + other.x) / 2,
        from: Math.min(one.y, other.y),
        to: Math.max(one.y, other.y),
      };
};

/** The lines of a stroked outline. */
const strokes = ({ points, isClosed }: Outline): readonly Rule[] => {
  const [first] = points;
  const ends = isClosed && first ? [...points.slice(1), first] : points.slice(1);
  return ends.flatMap((end, at) => ruleBetween(points[at] ?? end, end) ?? []);
};

/** The line given by a narrow filled outline. */
const filling = ({ points }: Outline): readonly Rule[] => {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  const [width, height] = [right - left, top - bottom];
  if (Math.min(width, height) > MAX_THICKNESS || Math.max(width, height) < MIN_LENGTH) return [];
  return [
    width > height
      ? { isLevel: true, at: (bottom + top) / 2, from: left, to: right }
      : { isLevel: false, at: (left + right) / 2, from: bottom, to: top },
  ];
};

/** The horizontal and vertical lines of a page, unordered; empty if it contains a drawing. */
export const readRules = (pdfium: Pdfium, page: Pointer): readonly Rule[] => {
  const rules: Rule[] = [];
  const scratch = pdfium.malloc(8);
  visitObjects(pdfium, page, (object, type, placed) => {
    if (type !== PATH_TYPE) return true;
    pdfium.FPDFPath_GetDrawMode(object, scratch, scratch + 4);
    const [fill = 0, stroke = 0] = new Int32Array(pdfium.memory.buffer, scratch, 2);
    if (fill === 0 && stroke === 0) return true;
    for (const outline of outlinesOf(pdfium, object, placed, scratch))
      if (outline.isStraight)
        for (const rule of stroke === 0 ? filling(outline) : strokes(outline)) rules.push(rule);
    return rules.length <= MAX_RULES;
  });
  pdfium.free(scratch);
  return rules.length > MAX_RULES ? [] : rules;
};
