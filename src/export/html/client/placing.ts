import type { PageNode } from '../data.js';
import { HALF_LABEL, type Point } from './arrange.js';
import { extremes } from './extremes.js';
import { AROUND_SIZE, LABEL_SIZE, textWidth, titleWidth } from './labels.js';

/** Diameters on the screen when everything is visible, in pixels. */
const SMALLEST = 3;
const LARGEST = 26;
/** The share of the room for a work that its circle takes. */
const DENSITY = 0.28;
/** Margins around the drawing, in pixels: half a label has room beside it, and headings below the choices above it. */
const MARGIN = { left: 60, right: 70, top: 84, bottom: 60 };
/** The same on a telephone. */
const NARROW_MARGIN = { ...MARGIN, left: 56, right: 56 };
/** Margins beside an isolated neighbourhood, whose labels are part of the drawing. */
const BESIDE = 12;
/** Below this width of the drawing, in pixels, there is room for the labels of few works. */
export const NARROW = 600;

/** The usual diameter of a work is that of one that is cited once. */
const sizeOf = ({ size }: PageNode): number => Math.min(size, 90) / 24;

/** The size of the drawing on the screen without margins, in pixels. */
export interface Room {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Whether headings of rows stand above these, since there is no room beside them. */
  readonly isNarrow: boolean;
}

/** What is measured of the element that is drawn in, in pixels. */
interface Container {
  readonly clientWidth: number;
  readonly clientHeight: number;
}

const roomWithin = ({ clientWidth, clientHeight }: Container, left: number, right: number): Room => {
  const isNarrow = clientWidth < NARROW;
  const { top, bottom } = MARGIN;
  return {
    left,
    top,
    width: Math.max(clientWidth - left - right, 50),
    height: Math.max(clientHeight - top - bottom, 50),
    isNarrow,
  };
};

/** The room for a drawing; headings of rows stand to its left if there is room. */
export function roomIn(container: Container, headings: readonly string[]): Room {
  const { left, right } = container.clientWidth < NARROW ? NARROW_MARGIN : MARGIN;
  if (headings.length === 0 || container.clientWidth < NARROW) return roomWithin(container, left, right);
  const widest = Math.max(...headings.map(titleWidth));
  return roomWithin(container, BESIDE + widest + HALF_LABEL, right);
}

/** The room for an isolated neighbourhood. */
export const roomAround = (container: Container): Room => roomWithin(container, BESIDE, BESIDE);

/** The ends of the labels beside the works of an isolated neighbourhood, or below the chosen one. */
export const withLabels = (
  works: readonly Pick<PageNode, 'id' | 'short'>[],
  points: ReadonlyMap<string, Point>,
  sideOf: (id: string) => -1 | 0 | 1,
): readonly Point[] =>
  works.flatMap(({ id, short }) => {
    const point = points.get(id);
    if (point === undefined) return [];
    const width = (textWidth(short) * AROUND_SIZE) / LABEL_SIZE;
    const side = sideOf(id);
    const ends = side === 0 ? [-width / 2, width / 2] : [side * (width + LARGEST)];
    return ends.map((end) => ({ x: point.x + end, y: point.y }));
  });

/** The zoom and position that show all points. */
export function wholeView(points: readonly Point[], { left, top, width, height }: Room) {
  if (points.length === 0) return { zoom: 1, pan: { x: 0, y: 0 } };
  const [x1, x2] = extremes(points.map(({ x }) => x));
  const [y1, y2] = extremes(points.map(({ y }) => y));
  // A single document need not fill the screen.
  const zoom = Math.min(1.2, width / Math.max(x2 - x1, 1), height / Math.max(y2 - y1, 1));
  return {
    zoom,
    pan: {
      x: left + width / 2 - ((x1 + x2) / 2) * zoom,
      y: top + height / 2 - ((y1 + y2) / 2) * zoom,
    },
  };
}

/**
 * The size of works such that they are neither tiny nor overlap when everything is visible.
 *
 * @param most - their distance in the units of the drawing, if it is known
 */
export function diameters(
  count: number,
  { width, height }: Room,
  zoom: number,
  most = Number.POSITIVE_INFINITY,
): (node: PageNode) => number {
  const usual = (Math.sqrt((width * height) / Math.max(count, 1)) * DENSITY) / 2;
  return (node) => Math.min(Math.max(SMALLEST, Math.min(LARGEST, usual * sizeOf(node))) / zoom, most);
}

/** Stretches an arrangement to the aspect ratio of the drawing area; only the order of works matters. */
export function stretched(points: ReadonlyMap<string, Point>, shape: number): (point: Point) => Point {
  const all = [...points.values()];
  const extent = (numbers: readonly number[]): number => {
    const [least, most] = extremes(numbers);
    return most - least;
  };
  const width = extent(all.map(({ x }) => x));
  const height = extent(all.map(({ y }) => y));
  if (all.length < 2 || width <= 0 || height <= 0) return (point) => point;
  const factor = Math.max(0.2, Math.min(10, width / height / shape));
  return ({ x, y }) => ({ x, y: y * factor });
}
