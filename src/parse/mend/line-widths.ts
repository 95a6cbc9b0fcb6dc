import {
  addIndents,
  type Folded,
  type FullLine,
  fullLineWidth,
  type Line,
  linesOf,
  UNWRAPPED,
  withRests,
} from '../../text/index.js';
import type { Stretch } from '../attached/partition.js';
import { hasNationalName } from '../head/heading-pieces.js';

/** The lines of a text with the columns that tell which of them are full. */
export function measuredLines(folded: Folded, source: string): Line[] {
  const lines = linesOf(folded.lines);
  addIndents(lines, folded, source);
  // Each document in a file, and each form, may be wrapped in its own way.
  const starts = [0];
  for (let index = 1; index < lines.length; index += 1)
    if (hasNationalName(lines[index]?.text ?? '')) starts.push(index);
  for (let at = 0; at < starts.length; at += 1) {
    const start = starts[at] ?? 0;
    const part = lines.slice(start, starts[at + 1]);
    withRests(part, fullLineWidth(part)).forEach((line, index) => {
      lines[start + index] = line;
    });
  }
  return lines;
}

/** The width of a full line for each stretch: documents in one file need not be wrapped alike. */
export function widthsOf(lines: readonly Line[], stretches: readonly Stretch[]): readonly FullLine[] {
  const starts = stretches.flatMap(({ type, start }) => (type === 'document' ? [start] : []));
  const bounds = [0, ...starts, lines.length];
  const widths = bounds.slice(1).map((end, at) => fullLineWidth(lines.slice(bounds[at], end)));
  let document = 0;
  return stretches.map(({ type }) => {
    if (type === 'document') document += 1;
    return widths[document] ?? UNWRAPPED;
  });
}
