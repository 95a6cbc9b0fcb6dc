import { DamerauLevenshteinDistance } from 'natural/lib/natural/distance/index.js';

/** The candidate that a misspelt word stands for. */
export interface Nearest {
  readonly candidate: string;
  /** How many letters are wrong, missing, too many or swapped; 0 where only case and white space differ. */
  readonly distance: number;
}

/** One mistake is allowed for this many letters. In shorter words, a mistake makes another word ("Luật", "Luận"). */
const LETTERS_PER_MISTAKE = 6;

/** How many letters of a text are wrong, missing, too many or swapped if it is meant to be the other. */
export const distance = (one: string, other: string): number => DamerauLevenshteinDistance(one, other);

/**
 * The candidate that is nearest to a misspelt or glued word ("NGHỊQUYẾT", "Quyểt định"), by the Damerau–Levenshtein
 * distance of their letters; case and white space do not count. `null` where none is near enough for its length, or
 * where two are equally near.
 *
 * @param lettersPerMistake - the number of letters of the candidate for which one mistake is allowed
 */
export function nearest(
  word: string,
  candidates: readonly string[],
  lettersPerMistake = LETTERS_PER_MISTAKE,
): Nearest | null {
  const letters = lettersOf(word);
  let best: Nearest | null = null;
  let tied = false;
  let bestLetters = '';
  for (const [at, own] of lettersOfAll(candidates).entries()) {
    const allowed = Math.min(Math.floor(own.length / lettersPerMistake), best?.distance ?? own.length);
    if (Math.abs(own.length - letters.length) > allowed) continue;
    if (differsInLetters(letters, own, allowed)) continue;
    const edits = own === letters ? 0 : distance(letters, own);
    if (edits > allowed) continue;
    tied = best !== null && edits === best.distance && bestLetters !== own;
    best = { candidate: candidates[at] ?? own, distance: edits };
    bestLetters = own;
  }
  return tied ? null : best;
}

/**
 * Whether the other word lacks more letters of the one than allowed, so that the distance need not be measured. Without
 * this test, parsing takes 1.08 times as long.
 */
function differsInLetters(one: string, other: string, allowed: number): boolean {
  let missing = 0;
  let rest = other;
  for (const letter of one) {
    const at = rest.indexOf(letter);
    if (at < 0) missing += 1;
    else rest = rest.slice(0, at) + rest.slice(at + 1);
    if (missing > allowed) return true;
  }
  return false;
}

/** The letters of lists of candidates; the same lists are used for every doubtful word. */
const KNOWN = new WeakMap<readonly string[], readonly string[]>();

function lettersOfAll(candidates: readonly string[]): readonly string[] {
  const letters = KNOWN.get(candidates) ?? candidates.map(lettersOf);
  KNOWN.set(candidates, letters);
  return letters;
}

function lettersOf(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('ð', 'đ').replaceAll(/\s+/gu, '');
}
