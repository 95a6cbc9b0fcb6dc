import type { PageNode } from '../data.js';
import type { Point } from './arrange.js';
import { extremes } from './extremes.js';

/** Diameters on the screen when everything is visible, in pixels. */
const SMALLEST = 3;
const LARGEST = 26;
/** The share of the room for a work that its circle takes. */
const DENSITY = 0.28;
/** Margins around the drawing, in pixels; the left one leaves room for the headings of rows. */
const MARGIN = { left: 60, headings: 150, right: 70, top: 70, bottom: 60 };
/** The same on a telephone. */
const NARROW_MARGIN = { ...MARGIN, headings: 134, right: 48 };
/** Below this width of the drawing, in pixels, there is room for the labels of few works. */
export const NARROW = 600;

/** The usual diameter of a work is that of one that is cited once. */
const sizeOf = ({ size }: PageNode): number => Math.min(size, 90) / 24;

/** The size of the drawing on the screen without margins, in pixels. */
export interface Room {
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** The room for a drawing, taking account of the headings of rows. */
export function roomIn(container: HTMLElement, hasRows: boolean): Room {
  const margin = container.clientWidth < NARROW ? NARROW_MARGIN : MARGIN;
  const left = hasRows ? margin.headings : margin.left;
  return {
    left,
    width: Math.max(container.clientWidth - left - margin.right, 50),
    height: Math.max(container.clientHeight - MARGIN.top - MARGIN.bottom, 50),
  };
}

/** The zoom and position that show all points. */
export function wholeView(points: ReadonlyMap<string, Point>, { left, width, height }: Room) {
  if (points.size === 0) return { zoom: 1, pan: { x: 0, y: 0 } };
  const [x1, x2] = extremes([...points.values()].map(({ x }) => x));
  const [y1, y2] = extremes([...points.values()].map(({ y }) => y));
  // A single document need not fill the screen.
  const zoom = Math.min(1.2, width / Math.max(x2 - x1, 1), height / Math.max(y2 - y1, 1));
  return {
    zoom,
    pan: {
      x: left + width / 2 - ((x1 + x2) / 2) * zoom,
      y: MARGIN.top + height / 2 - ((y1 + y2) / 2) * zoom,
    },
  };
}

/** The size of works such that they are neither tiny nor overlap when everything is visible. */
export function diameters(count: number, { width, height }: Room, zoom: number): (node: PageNode) => number {
  const usual = (Math.sqrt((width * height) / Math.max(count, 1)) * DENSITY) / 2;
  return (node) => Math.max(SMALLEST, Math.min(LARGEST, usual * sizeOf(node))) / zoom;
}

/** Stretches an arrangement to the aspect ratio of the drawing area; only the order of works matters. */
export function stretched(
  points: ReadonlyMap<string, Point>,
  headings: readonly Point[],
  shape: number,
): (point: Point) => Point {
  const all = [...points.values(), ...headings];
  const extent = (numbers: readonly number[]): number => {
    const [least, most] = extremes(numbers);
    return most - least;
  };
  const width = extent(all.map(({ x }) => x));
  const height = extent(all.map(({ y }) => y));
  if (all.length < 2 || width <= 0 || height <= 0) return (point) => point;
  const factor = Math.max(0.2, Math.min(6, width / height / shape));
  return ({ x, y }) => ({ x, y: y * factor });
}
