import { type Matrix, matrixOf, multiplied, PATH_TYPE, visitObjects } from './objects.js';
import type { Pdfium, Pointer } from './pdfium.js';

/** A straight line of a page, along one of its edges, in points. */
export interface Rule {
  readonly isLevel: boolean;
  /** Where it stands: its height where it is level, otherwise how far from the left. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A filled stretch that is no wider than this is a line: borders are drawn either way. */
const MAX_THICKNESS = 3;
/** Anything shorter is a dot or a part of a letter. */
const MIN_LENGTH = 2;
/** A line that rises by more than this over its length is none of a table's. */
const MAX_SLOPE = 1;

/** A page with more lines shows a drawing or a map. */
const MAX_RULES = 20_000;
const MAX_SEGMENTS = 2000;

interface Point {
  readonly x: number;
  readonly y: number;
}

const LINE_TYPE = 0;
const MOVE_TYPE = 2;

/** A part of a path that is drawn without lifting the pen; `isStraight` where it has no curves. */
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

/** The lines that a pen draws along an outline. */
const strokes = ({ points, isClosed }: Outline): readonly Rule[] => {
  const [first] = points;
  const ends = isClosed && first ? [...points.slice(1), first] : points.slice(1);
  return ends.flatMap((end, at) => ruleBetween(points[at] ?? end, end) ?? []);
};

/** The line that a narrow outline is when it is filled. */
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

/** The lines of a page that run along its edges, in no order; none where it shows a drawing. */
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
