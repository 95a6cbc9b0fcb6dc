import { createOffsets, finderIn, once } from '../chars/index.js';
import type { Layout, Place, Point, Position, Span } from '../model/index.js';
import { createPlaces } from './places.js';

/** Converts offsets of a text to unist points and to places in its file, and lines to offsets. */
export interface Positions {
  readonly point: (offset: number) => Point;
  readonly position: (start: number, end: number) => Position;
  /** The page and the paragraph of the file at an offset. */
  readonly place: (offset: number) => Place;
  /** The line that contains an offset, without its end. */
  readonly lineAt: (offset: number) => Span;
  /** A line by its number, from 1, without its end; `null` if the text has fewer lines. */
  readonly line: (number: number) => Span | null;
}

/**
 * Creates a converter for a text. Its line ends are searched once, when they are first needed.
 *
 * @param text - the text as read; "\n", "\r\n" and a lone "\r" end a line
 * @param layout - what the file says about the text; without it, no place is known
 */
export function createPositions(text: string, layout: Layout | null = null): Positions {
  const lines = once(() => {
    const starts = lineStarts(text);
    return { starts, indexAt: finderIn(starts) };
  });
  const point = (wanted: number): Point => {
    const offset = Math.max(0, Math.min(wanted, text.length));
    const { starts, indexAt } = lines();
    const index = indexAt(offset);
    return { line: index + 1, column: offset - (starts[index] ?? 0) + 1, offset };
  };
  const line = (number: number): Span | null => {
    const { starts } = lines();
    const start = starts[number - 1];
    if (start === undefined) return null;
    return { start, end: withoutLineEnd(text, start, starts[number]) };
  };
  return {
    point,
    position: (start, end) => ({ start: point(start), end: point(end) }),
    place: createPlaces(layout),
    lineAt: (offset) => line(point(offset).line) ?? { start: 0, end: text.length },
    line,
  };
}

/** The end of a line, without its line break. */
function withoutLineEnd(text: string, start: number, next: number | undefined): number {
  if (next === undefined) return text.length;
  return next - start > 1 && text.charCodeAt(next - 1) === FEED && text.charCodeAt(next - 2) === CARRIAGE
    ? next - 2
    : next - 1;
}

const FEED = 0x0a;
const CARRIAGE = 0x0d;

function lineStarts(text: string): Int32Array<ArrayBuffer> {
  const starts = createOffsets();
  starts.push(0);
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (feed >= 0 || carriage >= 0) {
    if (carriage < 0 || (feed >= 0 && feed < carriage)) {
      starts.push(feed + 1);
      feed = text.indexOf('\n', feed + 1);
    } else {
      if (carriage + 1 !== feed) starts.push(carriage + 1);
      carriage = text.indexOf('\r', carriage + 1);
    }
  }
  return starts.all();
}
