import { createLookup, createOffsets } from '../chars/index.js';
import type { Point, Position } from '../model/index.js';

/** Turns offsets of one text into unist points. */
export interface Positions {
  readonly point: (offset: number) => Point;
  readonly position: (start: number, end: number) => Position;
}

/**
 * Prepares to turn offsets of a text into unist points. Finds the line ends once, at the first question.
 *
 * @param text - the text as read; "\n", "\r\n" and a lone "\r" end a line
 */
export function createPositions(text: string): Positions {
  let lineAt: ((offset: number) => number) | null = null;
  let starts = new Int32Array(0);
  const point = (wanted: number): Point => {
    const offset = Math.max(0, Math.min(wanted, text.length));
    if (lineAt === null) {
      starts = lineStarts(text);
      lineAt = createLookup(starts);
    }
    const line = lineAt(offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset };
  };
  return { point, position: (start, end) => ({ start: point(start), end: point(end) }) };
}

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
