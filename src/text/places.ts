import type { Point, Position } from '../model/index.js';

/** Turns offsets of one text into unist points. */
export interface Places {
  readonly point: (offset: number) => Point;
  readonly position: (start: number, end: number) => Position;
}

/**
 * Prepares to turn offsets of a text into unist points. Finds the line ends once, at the first question.
 *
 * @param text - the text as read; "\n", "\r\n" and a lone "\r" end a line
 */
export function createPlaces(text: string): Places {
  let starts: number[] | null = null;
  const lineStarts = (): number[] => {
    if (starts) return starts;
    starts = [0];
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
    }
    return starts;
  };
  const point = (wanted: number): Point => {
    const offset = Math.max(0, Math.min(wanted, text.length));
    const list = lineStarts();
    let low = 0;
    let high = list.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((list[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (list[low] ?? 0) + 1, offset };
  };
  return { point, position: (start, end) => ({ start: point(start), end: point(end) }) };
}
