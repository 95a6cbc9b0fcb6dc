import { inSmallLetters, lettersEnd, once, type WordIndex, wordIndex } from '../../chars/index.js';
import { proposedPattern, type TriggerSense, triggerPhrases } from '../../lexicon/index.js';
import { triggerOpenings } from './openings.computed.js';

/** A phrase that says what is done to the citation behind it. */
export interface Trigger {
  readonly sense: TriggerSense;
  /** Offsets in the clause. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What is filed under the words that a pattern can begin with, in the order in which it is tried. */
export function byOpenings<T>(
  patterns: Iterable<readonly [words: readonly string[], value: T]>,
): WordIndex<readonly T[]> {
  const index = new Map<string, T[]>();
  for (const [words, value] of patterns)
    for (const word of words) {
      const before = index.get(word);
      if (before) before.push(value);
      else index.set(word, [value]);
    }
  return wordIndex(index);
}

interface Phrase {
  readonly sense: TriggerSense;
  /** Of small letters, as the clause is that it reads: that takes less than an expression that minds no case. */
  readonly expression: () => RegExp;
}

let phrases: WordIndex<readonly Phrase[]> | null = null;

const indexPhrases = (): WordIndex<readonly Phrase[]> =>
  byOpenings(
    triggerPhrases.map(({ sense, pattern }, index) => {
      const expression = once(() => new RegExp(`(?:${pattern.toLowerCase()})(?![\\p{L}])`, 'uy'));
      return [triggerOpenings[index] ?? [], { sense, expression }];
    }),
  );

const PROPOSED = new RegExp(`(?<![\\p{L}])${proposedPattern}(?:[ ,][^.;]{0,25})?$`, 'u');

/** The phrases of a clause, in order. */
export function findTriggers(clause: string): readonly Trigger[] {
  phrases ??= indexPhrases();
  const found: Trigger[] = [];
  let small: string | null = null;
  let at = 0;
  while (at < clause.length) {
    const wordEnd = lettersEnd(clause, at);
    const likely = wordEnd > at ? phrases(clause, at, wordEnd) : null;
    if (likely) small ??= inSmallLetters(clause);
    const trigger = likely && small !== null ? triggerAt(clause, small, at, likely) : null;
    if (trigger)
      found.push(isOnlyProposed(small ?? clause, trigger) ? { ...trigger, sense: 'refers' } : trigger);
    at = Math.max(wordEnd, trigger?.end ?? 0, at + 1);
  }
  return found;
}

function triggerAt(clause: string, small: string, at: number, likely: readonly Phrase[]): Trigger | null {
  for (const phrase of likely) {
    const expression = phrase.expression();
    expression.lastIndex = at;
    if (!expression.test(small)) continue;
    const end = expression.lastIndex;
    return { sense: phrase.sense, start: at, end, text: clause.slice(at, end) };
  }
  return null;
}

function isOnlyProposed(small: string, trigger: Trigger): boolean {
  const changes = trigger.sense === 'amends' || trigger.sense === 'repeals';
  return changes && PROPOSED.test(small.slice(Math.max(0, trigger.start - 60), trigger.start));
}
