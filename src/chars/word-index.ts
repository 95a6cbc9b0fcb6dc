import { isWritten, smallUnit } from './letters.js';

/**
 * Finds what is filed under a word of a text, whatever its case, without slicing the text. A map of words makes parsing
 * take 1.1 times as long.
 */
export type WordIndex<T> = (text: string, start: number, end: number) => T | null;

interface Entry<T> {
  readonly word: string;
  readonly value: T;
  /** Another one in the same slot. */
  readonly next: Entry<T> | null;
}

const SIZE = 0x400;

/** Few words have the same first and last letter and the same length. */
const slotOf = (text: string, start: number, end: number): number =>
  ((smallUnit(text.charCodeAt(start)) * 31 + smallUnit(text.charCodeAt(end - 1))) * 31 + end - start) &
  (SIZE - 1);

/** @param words - in small letters */
export function wordIndex<T>(words: ReadonlyMap<string, T>): WordIndex<T> {
  const slots: (Entry<T> | null)[] = new Array(SIZE).fill(null);
  for (const [word, value] of words) {
    const slot = slotOf(word, 0, word.length);
    slots[slot] = { word, value, next: slots[slot] ?? null };
  }
  return (text, start, end) => {
    let entry = slots[slotOf(text, start, end)] ?? null;
    while (entry && !(entry.word.length === end - start && isWritten(text, start, entry.word)))
      entry = entry.next;
    return entry === null ? null : entry.value;
  };
}

/** Files each value under all of its words; under a word the values keep their order. */
export function indexByWords<T>(
  values: Iterable<readonly [words: readonly string[], value: T]>,
): WordIndex<readonly T[]> {
  const index = new Map<string, T[]>();
  for (const [words, value] of values)
    for (const word of words) {
      const filed = index.get(word);
      if (filed) filed.push(value);
      else index.set(word, [value]);
    }
  return wordIndex(index);
}
