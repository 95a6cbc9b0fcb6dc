import { type Line, lineWith } from '../line/index.js';
import { cutsWord } from './cuts.js';

/** What joins a line to the next one of its paragraph. */
export const separatorAfter = (text: string): string => (cutsWord(text) ? '' : ' ');

/** The text of lines that belong together, as one line. */
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
 * Joins each line to the one above that it continues. The gap between them is filled with as many spaces as there
 * are characters in the text, so that offsets in a line remain offsets in the text. Cells drawn by the file are
 * already whole.
 *
 * @param lines - are changed in place: those of a long text take much memory
 * @param continues - whether a line continues the one above, including lines already joined to that
 */
export function joinWhere(lines: Line[], continues: (line: Line, above: Line) => boolean): Line[] {
  let kept = 0;
  for (const line of lines) {
    const above = kept > 0 ? lines[kept - 1] : undefined;
    if (above && !line.table && !above.table && continues(line, above)) {
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
