import type { Point, Position, Span } from '../model/index.js';

/** The text as read, and the way from offsets to lines and columns. */
export interface SourceText {
  readonly text: string;
  readonly slice: (span: Span) => string;
  readonly point: (offset: number) => Point;
  readonly position: (span: Span) => Position;
  /** The line in which an offset stands, without its line end. */
  readonly lineAt: (offset: number) => Span;
}

/** Index of the last of the ascending `starts` that is not after `offset`. */
function lineIndex(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Lays out a text in lines. */
export function sourceText(text: string): SourceText {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);

  const point = (offset: number): Point => {
    const index = lineIndex(starts, offset);
    return { line: index + 1, column: offset - (starts[index] ?? 0) + 1, offset };
  };
  return {
    text,
    point,
    slice: (span) => text.slice(span.start, span.end),
    position: (span) => ({ start: point(span.start), end: point(span.end) }),
    lineAt: (offset) => {
      const index = lineIndex(starts, offset);
      const next = starts[index + 1];
      const end = next === undefined ? text.length : next - 1;
      const start = starts[index] ?? 0;
      return { start, end: end > start && text[end - 1] === '\r' ? end - 1 : end };
    },
  };
}

/** The offsets of a node's position. */
export const spanOf = (node: { readonly position: Position }): Span => ({
  start: node.position.start.offset,
  end: node.position.end.offset,
});

/** The first line of a stretch, without the white space around it. */
export function firstLine(text: string, span: Span): Span {
  let start = span.start;
  while (start < span.end && /\s/u.test(text[start] ?? '')) start += 1;
  const lineEnd = text.indexOf('\n', start);
  let end = lineEnd < 0 ? span.end : Math.min(lineEnd, span.end);
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}
