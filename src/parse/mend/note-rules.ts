import type { Folded } from '../../text/index.js';
import type { Line, NoteRule } from '../line/index.js';

/** Word's rule above footnotes has 42 blanks, that above the rest of a note some 135, or as many underscores. */
const RULE = /(?:^|\n)(?<rule>[ \t\u00a0]{30,}|_{12,}[ \t\u00a0]*)\r?\n/gu;
const SHORTEST_RULE = 12;
const LONGEST_SHORT = 100;

/** The rule above footnotes that stands right above a line. */
export function noteRuleAbove(
  line: Line,
  above: Line | undefined,
  { toSource, toSourceEnd }: Folded,
  source: string,
): NoteRule | null {
  if (!line.gap) return null;
  const from = above ? toSourceEnd(above.end) : 0;
  const to = toSource(line.start);
  if (to - from < SHORTEST_RULE) return null;
  let width = 0;
  for (const { groups } of source.slice(from, to).matchAll(RULE)) width = groups?.['rule']?.length ?? 0;
  if (width === 0) return null;
  return width > LONGEST_SHORT ? 'long' : 'short';
}
