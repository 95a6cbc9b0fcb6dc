import { type WordIndex, wordIndex } from '../../chars/index.js';

/** Files each value under all the words that it may begin with; under a word the values keep their order. */
export function indexByFirstWords<T>(
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
