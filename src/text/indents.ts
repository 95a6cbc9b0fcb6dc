import type { WayBack } from './fold.js';
import { type Line, lineWith } from './lines.js';

const BLANKS = [0x20, 0x09, 0xa0, 0x3000];

/**
 * Counts in the white space that lines begin with, which folding takes away.
 *
 * @param lines - are changed in place
 * @param source - what the lines were folded from
 */
export function addIndents(lines: Line[], { toSource }: WayBack, source: string): void {
  lines.forEach((line, index) => {
    const start = toSource(line.start);
    let from = start;
    while (from > 0 && BLANKS.includes(source.charCodeAt(from - 1))) from -= 1;
    if (from < start) lines[index] = lineWith(line, { columns: line.text.length + start - from });
  });
}
