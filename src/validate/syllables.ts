import { onsets, rimes } from '../chars/index.js';

const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const onsetSet = new Set(['', ...onsets]);
const rimeSet = new Set(rimes);
const longestOnset = 3;
const longestSyllable = 7;

/** Whether letters in lower case are one Vietnamese syllable with at most one tone. */
export function isSyllable(letters: string): boolean {
  const decomposed = letters.normalize('NFD');
  if ((decomposed.match(tones) ?? []).length > 1) return false;
  const toneless = decomposed.replace(tones, '').normalize('NFC');
  for (let length = 0; length <= longestOnset && length < toneless.length; length += 1) {
    if (onsetSet.has(toneless.slice(0, length)) && rimeSet.has(toneless.slice(length))) return true;
  }
  return false;
}

/** Whether a word is two Vietnamese syllables or more that are written together. */
export function isGlued(word: string): boolean {
  const letters = word.toLowerCase();
  if (isSyllable(letters)) return false;
  // Which prefixes are whole syllables, from the shortest on.
  const reachable = [true];
  for (let end = 1; end <= letters.length; end += 1) {
    reachable[end] = false;
    for (let start = Math.max(0, end - longestSyllable); start < end; start += 1) {
      if (reachable[start] === true && isSyllable(letters.slice(start, end))) {
        reachable[end] = true;
        break;
      }
    }
  }
  return reachable[letters.length] === true;
}
