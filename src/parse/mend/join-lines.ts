import { type Line, lineWith } from '../line/index.js';
import { cutsWord } from './cuts.js';

/** What stands between a line and the next one of its paragraph. */
export const separatorAfter = (text: string): string => (cutsWord(text) ? '' : ' ');

/** The text of lines that belong together, on one line. */
export function joinLines(lines: readonly Line[]): string {
  let joined = '';
  let last = '';
  for (const { text } of lines) {
    joined += last === '' ? text : separatorAfter(last) + text;
    last = text;
  }
  return joined;
}

/**
 * Joins lines with the line above where they go on with it. As many blanks stand between them as there are characters
 * in the text, so that offsets in a line stay offsets in the text. Cells that a file draws are whole as
 * they are.
 *
 * @param lines - are changed in place: those of a long text take much room
 * @param goesOn - whether a line goes on with what stands above it, lines that were joined to that included
 */
export function joinWhere(lines: Line[], goesOn: (line: Line, above: Line) => boolean): Line[] {
  let kept = 0;
  for (const line of lines) {
    const above = kept > 0 ? lines[kept - 1] : undefined;
    if (above && !line.table && !above.table && goesOn(line, above)) {
      const text = above.text + ' '.repeat(line.start - above.end) + line.text;
      lines[kept - 1] = lineWith(above, { end: line.end, text, columns: line.columns });
    } else {
      lines[kept] = line;
      kept += 1;
    }
  }
  lines.length = kept;
  return lines;
}
