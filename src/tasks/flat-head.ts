import { LATIN, once, oneOf, withTonesLast } from '../chars/index.js';
import { flatHeads, type TaskColumn } from '../lexicon/index.js';

const heads = once(() =>
  flatHeads.flatMap(({ column, heads: names }) =>
    names.map((name) => ({ column, name: withTonesLast(name).toLowerCase() })),
  ),
);

const HEAD = once(() => {
  const one = `${oneOf(heads().map(({ name }) => name))}(?:\\s*\\([^()]{0,60}\\))?`;
  return new RegExp(`(?<![${LATIN}])(?:${one}\\s+){2,8}${one}(?![${LATIN}])`, 'giu');
});
const ONE = once(() => new RegExp(oneOf(heads().map(({ name }) => name)), 'giu'));

/** The head of a flat table, one whose columns were lost when it was read. */
export interface FlatHead {
  /** What the columns hold, from left to right. */
  readonly columns: readonly TaskColumn[];
}

/** The head that a text begins with: "STT Nhiệm vụ Cơ quan chủ trì Cơ quan phối hợp Thời gian". */
export function flatHeadOf(text: string): FlatHead | null {
  const key = withTonesLast(text.slice(0, 400));
  HEAD().lastIndex = 0;
  const found = HEAD().exec(key);
  if (found === null || found.index > 8) return null;
  const columns = [...found[0].matchAll(ONE())].flatMap(
    ([name]) => heads().find((head) => head.name === name.toLowerCase())?.column ?? [],
  );
  return columns.includes('what') && columns.includes('lead') ? { columns } : null;
}

/** A text with the head, which every page repeats, overwritten by spaces, so that offsets stay the same. */
export const withoutHeads = (text: string): string =>
  text.replaceAll(HEAD(), (head) => ' '.repeat(head.length));
