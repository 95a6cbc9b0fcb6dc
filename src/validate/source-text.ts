import type { Point, Position, Span } from '../model/index.js';
import { createPositions } from '../text/index.js';

/** The text as read, with conversions from offsets to lines and columns. */
export interface SourceText {
  /** Lines end in "\n" or "\r\n"; a lone "\r" is replaced by a line feed. Offsets are those of the text as read. */
  readonly text: string;
  readonly slice: (span: Span) => string;
  readonly point: (offset: number) => Point;
  readonly position: (span: Span) => Position;
  /** The line that contains an offset, without its end. */
  readonly lineAt: (offset: number) => Span;
}

/** Splits a text into lines, the same as in the positions of the tree. */
export function sourceText(read: string): SourceText {
  const text = read.replace(/\r(?!\n)/g, '\n');
  const { point, position, lineAt } = createPositions(text);
  return {
    text,
    point,
    slice: ({ start, end }) => text.slice(start, end),
    position: ({ start, end }) => position(start, end),
    lineAt,
  };
}

/** The offsets of a node's position. */
export const spanOf = (node: { readonly position: Position }): Span => ({
  start: node.position.start.offset,
  end: node.position.end.offset,
});

/** The first line of a stretch, without surrounding white space. */
export function firstLine({ text, lineAt }: SourceText, span: Span): Span {
  let start = span.start;
  while (start < span.end && /\s/u.test(text[start] ?? '')) start += 1;
  let end = Math.max(start, Math.min(lineAt(start).end, span.end));
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}
