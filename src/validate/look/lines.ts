import type { Span } from '../../model/index.js';
import type { RuleContext } from '../rule-context.js';
import { firstLine } from '../source-text.js';

/** The first line of a stretch, trimmed, where a fault of the whole stretch is reported. */
export const firstLineOf = (span: Span, { source }: RuleContext): Span => firstLine(source, span);

/** The non-blank lines of a stretch, trimmed. */
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
