import type { Span } from '../../model/index.js';
import type { RuleContext } from '../rule-context.js';
import { firstLine } from '../source-text.js';

/** The first line of a stretch, without the white space around it: where a fault of the whole is pointed at. */
export const firstLineOf = (span: Span, { source }: RuleContext): Span => firstLine(source, span);

/** The lines of a stretch that have text, each without the white space around it. */
export function linesOf({ start, end }: Span, { source }: RuleContext): readonly Span[] {
  const lines: Span[] = [];
  for (let at = start; at < end; ) {
    const line = firstLine(source, { start: at, end });
    if (line.end <= line.start) break;
    lines.push(line);
    at = source.lineAt(line.end).end + 1;
  }
  return lines;
}
