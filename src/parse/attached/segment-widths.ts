import type { Line } from '../line/index.js';
import { type FullLine, fullLineWidth, UNWRAPPED } from '../mend/index.js';
import type { Part } from './divide.js';

/**
 * Which lines of each part are full; the documents in a file may be wrapped at different widths. The short lines of a
 * table in an appendix do not make those of the text above it full.
 */
export function segmentWidths(lines: readonly Line[], parts: readonly Part[]): readonly FullLine[] {
  const starts = parts.flatMap((part) => (part.type === 'document' ? [part.start] : []));
  const bounds = [0, ...starts, lines.length];
  const widths = bounds.slice(1).map((end, at) => fullLineWidth(lines.slice(bounds[at], end)));
  let document = 0;
  return parts.map((part) => {
    if (part.type === 'document') document += 1;
    const ofDocument = widths[document] ?? UNWRAPPED;
    if (part.type !== 'body') return ofDocument;
    const own = fullLineWidth(lines.slice(part.start, part.end));
    return own !== UNWRAPPED && own.from > ofDocument.from ? own : ofDocument;
  });
}
