import type { WordStretch } from '../../model/index.js';

/** A word on one side of a comparison; `null` stands for omitted words. */
export interface SideWord {
  readonly text: string | null;
  readonly isChanged: boolean;
  /** Whether no space precedes it, as for punctuation after a changed word. */
  readonly isGlued: boolean;
}

/** The number of unchanged words shown around a change. */
const AROUND = 8;
/** Shorter texts are shown in full. */
const SHORT = 2 * AROUND + 4;

const wordsIn = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');

/**
 * The words of one side of a text that changed.
 *
 * @param isWhole - whether to show unchanged words in full, too
 */
export const sideWords = (
  stretches: readonly WordStretch[],
  side: 'removed' | 'added',
  isWhole = false,
): readonly SideWord[] => {
  const words: SideWord[] = [];
  const add = (text: string, isChanged: boolean, isGlued: boolean): void => {
    const last = words.at(-1);
    const opens = isGlued && last !== undefined && last.text !== null;
    if (opens && last.isChanged === isChanged) words[words.length - 1] = { ...last, text: last.text + text };
    else words.push({ text, isChanged, isGlued: opens });
  };
  const last = stretches.length - 1;
  stretches.forEach(({ type, text }, index) => {
    if (type !== 'same' && type !== side) return;
    const own = wordsIn(text);
    const isChanged = type !== 'same';
    const isGlued = !/^\s/u.test(text);
    if (isChanged || isWhole || own.length <= SHORT) {
      own.forEach((word, at) => {
        add(word, isChanged, at === 0 && isGlued);
      });
      return;
    }
    const head = index === 0 ? [] : own.slice(0, AROUND);
    const tail = index === last ? [] : own.slice(-AROUND);
    head.forEach((word, at) => {
      add(word, false, at === 0 && isGlued);
    });
    words.push({ text: null, isChanged: false, isGlued: false });
    for (const word of tail) add(word, false, false);
  });
  return words;
};
