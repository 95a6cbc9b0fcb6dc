import stringWidth from 'string-width';
import { escapeControls } from '../../chars/index.js';
import { type Diagnostic, sayPosition } from '../../model/index.js';
import { countFindings, lineOf } from '../result.js';
import { sayCounts, severityNames } from '../severity-names.js';
import type { Painter, Reporter } from './reporter.js';

const PLAIN: Painter = {
  severity: (text) => text,
  path: (text) => text,
  faint: (text) => text,
};

/** Longer lines are truncated around the finding, since a paragraph is often one line. */
const FRAME_WIDTH = 100;
/** The share of the shown line that precedes the finding. */
const BEFORE = 0.4;
/** The margin of a shown line, including both ellipses. */
const MARGIN = '       | ……'.length;
const HANGING = '    ';

/** On one line, with terminal commands made visible and halves of surrogate pairs replaced. */
const flat = (text: string) => escapeControls(text.replace(/\s/gu, ' ')).replace(/\p{Cs}/gu, '\u{fffd}');

/** The line with the finding, and a line of markers under it. */
function frame(diagnostic: Diagnostic, line: string, painter: Painter, room: number): readonly string[] {
  const { start, end } = diagnostic.position;
  const at = start.column - 1;
  const from = Math.max(0, at - Math.floor(room * BEFORE));
  const to = Math.min(line.length, from + room);
  const cut = { left: from > 0 ? '…' : '', right: to < line.length ? '…' : '' };
  const gutter = String(start.line).padStart(6);
  const lead = flat(cut.left + line.slice(from, at));
  const marked = line.slice(at, Math.max(at, Math.min(at + end.offset - start.offset, to)));
  const shown = flat(cut.left + line.slice(from, to) + cut.right);
  const marks = '^'.repeat(Math.max(1, stringWidth(flat(marked))));
  const indent = ' '.repeat(stringWidth(lead));
  return [
    `${painter.faint(`${gutter} |`)} ${shown}`,
    `${painter.faint(`${' '.repeat(6)} |`)} ${indent}${painter.severity(marks, diagnostic.severity)}`,
  ];
}

/** Wraps words at a width, with all lines but the first indented. */
function wrapped(
  words: readonly { readonly text: string; readonly painted: string }[],
  width: number,
): string {
  let written = '';
  let column = 0;
  for (const { text, painted } of words) {
    const wide = stringWidth(text);
    if (column > 0 && column + 1 + wide > width) {
      written += `\n${HANGING}`;
      column = HANGING.length;
    } else if (column > 0) {
      written += ' ';
      column += 1;
    }
    written += painted;
    column += wide;
  }
  return written;
}

/** For people: grouped by file, each finding with its line and a marker under it. */
export const reportText: Reporter = function* (
  results,
  { lang, hidden = 0, unread = [], painter = PLAIN, width = Infinity },
) {
  const room = Math.max(20, Math.min(FRAME_WIDTH, width - MARGIN));
  for (const result of results) {
    for (const diagnostic of result.diagnostics) {
      const { rule, severity, message } = diagnostic;
      const place = `${flat(result.path)}:${sayPosition(diagnostic, lang)}`;
      const name = severityNames[severity][lang];
      const words = [
        { text: place, painted: painter.path(place) },
        { text: name, painted: painter.severity(name, severity) },
        ...flat(message)
          .split(' ')
          .map((word) => ({ text: word, painted: word })),
        { text: `[${rule}]`, painted: painter.faint(`[${rule}]`) },
      ];
      yield `${wrapped(words, width)}\n`;
      yield `${frame(diagnostic, lineOf(result, diagnostic), painter, room).join('\n')}\n`;
    }
    if (result.diagnostics.length > 0) yield '\n';
  }
  yield `${sayCounts(countFindings(results), lang, hidden, unread.length)}\n`;
};
