import { LATIN, once, withTonesLast } from '../chars/index.js';
import { type TaskColumn, taskColumns } from '../lexicon/index.js';

const rows = once(() =>
  taskColumns.map(({ column, words }) => ({
    column,
    patterns: words.map((word) => new RegExp(`(?<![${LATIN}])${withTonesLast(word)}`, 'iu')),
  })),
);

/** In characters; longer cells hold text, not the head of a column. */
const MAX_HEAD = 160;

/** What the column below a head holds; `null` where the head has nothing to do with tasks. */
export function columnOf(head: string): TaskColumn | null {
  if (head === '' || head.length > MAX_HEAD) return null;
  const words = withTonesLast(head.replaceAll(/\([^()]*\)/gu, ' ').trim());
  return rows().find(({ patterns }) => patterns.some((each) => each.test(words)))?.column ?? null;
}
