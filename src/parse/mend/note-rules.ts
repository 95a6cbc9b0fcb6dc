import type { Folded } from '../../text/index.js';
import type { Line, NoteRule } from '../line/index.js';

/**
 * In text, Word's rule above footnotes is 42 blanks; the one above the continuation of a note is about 135 blanks or
 * underscores.
 */
const RULE = /(?:^|\n)(?<rule>[ \t\u00a0]{30,}|_{12,}[ \t\u00a0]*)\r?\n/gu;
const MIN_RULE = 12;
const MAX_SHORT = 100;

/** The rule right above a line that marks it as a footnote. */
export function noteRuleAbove(
  line: Line,
  above: Line | undefined,
  { toSource, toSourceEnd }: Folded,
  source: string,
): NoteRule | null {
  if (!line.gap) return null;
  const from = above ? toSourceEnd(above.end) : 0;
  const to = toSource(line.start);
  if (to - from < MIN_RULE) return null;
  let width = 0;
  for (const { groups } of source.slice(from, to).matchAll(RULE)) width = groups?.['rule']?.length ?? 0;
  if (width === 0) return null;
  return width > MAX_SHORT ? 'long' : 'short';
}
