import { onsets, rimes } from '../chars/index.js';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const ONSET_SET = new Set(['', ...onsets]);
const RIME_SET = new Set(rimes);
const LONGEST_ONSET = 3;
const LONGEST_SYLLABLE = 7;

/** Whether letters in lower case are one Vietnamese syllable with at most one tone. */
export function isSyllable(letters: string): boolean {
  const decomposed = letters.normalize('NFD');
  if ((decomposed.match(TONES) ?? []).length > 1) return false;
  const toneless = decomposed.replace(TONES, '').normalize('NFC');
  for (let length = 0; length <= LONGEST_ONSET && length < toneless.length; length += 1) {
    if (ONSET_SET.has(toneless.slice(0, length)) && RIME_SET.has(toneless.slice(length))) return true;
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
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start += 1) {
      if (reachable[start] === true && isSyllable(letters.slice(start, end))) {
        reachable[end] = true;
        break;
      }
    }
  }
  return reachable[letters.length] === true;
}
