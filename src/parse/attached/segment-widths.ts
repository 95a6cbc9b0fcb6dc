import type { Line } from '../line/index.js';
import { type FullLine, fullLineWidth, UNWRAPPED } from '../mend/index.js';
import type { Segment } from './partition.js';
/** The width of a full line for each segment, since documents in one file need not be wrapped alike. */
export function segmentWidths(lines: readonly Line[], segments: readonly Segment[]): readonly FullLine[] {
  const starts = segments.flatMap(({ type, start }) => (type === 'document' ? [start] : []));
  const bounds = [0, ...starts, lines.length];
  const widths = bounds.slice(1).map((end, at) => fullLineWidth(lines.slice(bounds[at], end)));
  let document = 0;
  return segments.map(({ type }) => {
    if (type === 'document') document += 1;
    return widths[document] ?? UNWRAPPED;
  });
}
