import { diffArrays } from 'diff';
import type { WordStretch } from '../../model/index.js';
import type { Word } from '../form/words.js';

/** A text with its words. */
export interface Wording {
  readonly text: string;
  readonly words: readonly Word[];
}

/** Joins texts, each on a line of its own. */
export const joinWordings = (wordings: readonly Wording[]): Wording => {
  const [only] = wordings;
  if (wordings.length === 1 && only !== undefined) return only;
  let text = '';
  const words: Word[] = [];
  for (const wording of wordings) {
    const at = text === '' ? 0 : text.length + 1;
    text = at === 0 ? wording.text : `${text}\n${wording.text}`;
    for (const word of wording.words) words.push({ ...word, start: word.start + at, end: word.end + at });
  }
  return { text, words };
};

interface Run {
  readonly type: WordStretch['type'];
  /**
   * Index of its first word: in the first text for removed words, otherwise in the second. `end` is the index after its
   * last word.
   */
  readonly start: number;
  readonly end: number;
  /** Where unchanged words begin in the first text. */
  readonly fromStart: number;
}

/** With more differences than this, a text counts as replaced as a whole. */
const MAX_EDITS = 1500;

const runsOf = (from: readonly Word[], to: readonly Word[]): readonly Run[] => {
  let head = 0;
  while (head < from.length && head < to.length && from[head]?.id === to[head]?.id) head += 1;
  let tail = 0;
  while (
    tail < from.length - head &&
    tail < to.length - head &&
    from[from.length - 1 - tail]?.id === to[to.length - 1 - tail]?.id
  )
    tail += 1;
  const ids = (words: readonly Word[]): number[] =>
    words.slice(head, words.length - tail).map(({ id }) => id);
  const parts = diffArrays(ids(from), ids(to), { maxEditLength: MAX_EDITS });
  const runs: Run[] = [];
  let fromAt = 0;
  let toAt = 0;
  const add = (type: Run['type'], count: number): void => {
    const start = type === 'removed' ? fromAt : toAt;
    if (count > 0) runs.push({ type, start, end: start + count, fromStart: fromAt });
    if (type !== 'added') fromAt += count;
    if (type !== 'removed') toAt += count;
  };
  add('same', head);
  if (parts === undefined) {
    add('removed', from.length - head - tail);
    add('added', to.length - head - tail);
  } else
    for (const { added, removed, count } of parts) add(added ? 'added' : removed ? 'removed' : 'same', count);
  add('same', tail);
  return runs;
};

const lengthOf = ({ start, end }: Run): number => end - start;

/** How many words are removed and added between two unchanged stretches. */
interface Edit {
  readonly removed: number;
  readonly added: number;
}

/**
 * Two sentences with little in common still share small words here and there. An unchanged stretch that is shorter than
 * the changes on both sides of it counts as changed with them (the semantic cleanup of diff-match-patch).
 */
const withoutIslands = (runs: readonly Run[]): readonly Run[] => {
  const kept: Run[] = [];
  const largestAfter = (from: number): number => {
    const edit = { removed: 0, added: 0 };
    for (let at = from; runs[at] !== undefined && runs[at]?.type !== 'same'; at += 1) {
      const run = runs[at];
      if (run !== undefined && run.type !== 'same') edit[run.type] += lengthOf(run);
    }
    return Math.max(edit.removed, edit.added);
  };
  let before: Edit = { removed: 0, added: 0 };
  runs.forEach((run, index) => {
    if (run.type !== 'same') {
      before = { ...before, [run.type]: before[run.type] + lengthOf(run) };
      kept.push(run);
      return;
    }
    const length = lengthOf(run);
    if (length <= Math.max(before.removed, before.added) && length <= largestAfter(index + 1)) {
      kept.push({ ...run, type: 'removed', start: run.fromStart, end: run.fromStart + length });
      kept.push({ ...run, type: 'added' });
      before = { removed: before.removed + length, added: before.added + length };
      return;
    }
    before = { removed: 0, added: 0 };
    kept.push(run);
  });
  return kept;
};

/** The text of some words, with the white space before the first one. */
const sliceOf = ({ text, words }: Wording, start: number, end: number): string =>
  text.slice(words[start - 1]?.end ?? 0, words[end - 1]?.end ?? 0);

/** The word-by-word difference of two texts. Unchanged words are written as in the second. */
export const wordStretches = (from: Wording, to: Wording): readonly WordStretch[] => {
  const stretches: WordStretch[] = [];
  let removed = '';
  let added = '';
  const flush = (): void => {
    if (removed !== '') stretches.push({ type: 'removed', text: removed });
    if (added !== '') stretches.push({ type: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const { type, start, end } of withoutIslands(runsOf(from.words, to.words))) {
    if (type === 'removed') removed += sliceOf(from, start, end);
    else if (type === 'added') added += sliceOf(to, start, end);
    else {
      flush();
      const last = stretches.at(-1);
      const text = sliceOf(to, start, end);
      if (last?.type === 'same') stretches[stretches.length - 1] = { type, text: last.text + text };
      else stretches.push({ type, text });
    }
  }
  flush();
  return stretches;
};

/** The second text, put together from the stretches. */
export const secondText = (stretches: readonly WordStretch[]): string =>
  stretches
    .filter(({ type }) => type !== 'removed')
    .map(({ text }) => text)
    .join('');
