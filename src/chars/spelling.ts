import { once } from './memo.js';
import { onsets, rimes } from './rimes.js';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** "ngh". */
const LONGEST_ONSET = 3;
/** "nghiêng" is the longest syllable. */
const LONGEST_SYLLABLE = 7;

const parts = once(() => ({ onsets: new Set(['', ...onsets]), rimes: new Set(rimes) }));

/** Whether a word, in any case, is one Vietnamese syllable with at most one tone. */
export function isSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD');
  const toneless = decomposed.replace(TONES, '');
  if (decomposed.length - toneless.length > 1) return false;
  const letters = toneless.normalize('NFC');
  if (letters.length > LONGEST_SYLLABLE) return false;
  const known = parts();
  for (let length = 0; length <= LONGEST_ONSET && length < letters.length; length += 1)
    if (known.onsets.has(letters.slice(0, length)) && known.rimes.has(letters.slice(length))) return true;
  return false;
}

/** Whether a word is two or more Vietnamese syllables written together. */
export function isGlued(word: string): boolean {
  const letters = word.toLowerCase();
  if (isSyllable(letters)) return false;
  // By length, whether a prefix consists of whole syllables.
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
