import { type Folded, indentOf } from '../../text/index.js';
import { hasNationalName, lineWith } from '../line/index.js';
import { type DocumentLines, linesOf } from './document-lines.js';
import type { LinePlaces } from './line-places.js';
import { noteRuleAbove } from './note-rules.js';
import { fullLineWidth, withRests } from './wrap.js';

/** The lines of a text, with the columns needed to recognise full lines, and the rules above footnotes. */
export function measuredLines(folded: Folded, source: string, places: LinePlaces): DocumentLines {
  const { lines, nonText } = linesOf(folded.lines, places);
  lines.forEach((line, index) => {
    const indent = indentOf(line.start, folded, source);
    const noteRule = noteRuleAbove(line, lines[index - 1], folded, source);
    if (indent > 0 || noteRule) lines[index] = lineWith(line, { columns: line.columns + indent, noteRule });
  });
  // Each document in a file, and each form, may be wrapped in its own way.
  const starts = [0];
  lines.forEach((line, index) => {
    if (index > 0 && hasNationalName(line)) starts.push(index);
  });
  for (let at = 0; at < starts.length; at += 1) {
    const start = starts[at] ?? 0;
    const part = lines.slice(start, starts[at + 1]);
    withRests(part, fullLineWidth(part)).forEach((line, index) => {
      lines[start + index] = line;
    });
  }
  return { lines, nonText };
}
