import { indexByWords, inSmallLetters, lettersEnd, once, type WordIndex } from '../../chars/index.js';
import {
  firstWordsOf,
  patternOf,
  proposedPattern,
  type TriggerSense,
  triggerPhrases,
} from '../../lexicon/index.js';
import { isDeniedAt } from './denial.js';
import { isChange, isPassive } from './relation-groups.js';

/** A phrase that says what is done to the citation after it. */
export interface Trigger {
  readonly sense: TriggerSense;
  /** Offsets in the clause. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether it names a change, guidance or obedience in the negative ("không thay thế", "chưa chấp hành"); its sense is then "refers". */
  readonly isDenied: boolean;
}

interface Phrase {
  readonly sense: TriggerSense;
  /** For text in lower case: an expression that ignores case takes long to compile. Few are needed in a text. */
  readonly expression: () => RegExp;
}

const phrasesByFirstWord = once(
  (): WordIndex<readonly Phrase[]> =>
    indexByWords(
      triggerPhrases.map((phrase) => [
        firstWordsOf(phrase),
        {
          sense: phrase.sense,
          expression: once(() => new RegExp(`${patternOf(phrase)}(?![\\p{L}])`, 'uy')),
        },
      ]),
    ),
);

/** The phrases of a clause, in order. */
export function findTriggers(clause: string): readonly Trigger[] {
  const phrasesAt = phrasesByFirstWord();
  const found: Trigger[] = [];
  let lower: string | null = null;
  let at = 0;
  while (at < clause.length) {
    const wordEnd = lettersEnd(clause, at);
    const likely = wordEnd > at ? phrasesAt(clause, at, wordEnd) : null;
    if (likely) lower ??= inSmallLetters(clause);
    const trigger = likely && lower !== null ? triggerAt(clause, lower, at, likely) : null;
    if (trigger) found.push(trigger);
    at = Math.max(wordEnd, trigger?.end ?? 0, at + 1);
  }
  return found;
}

function triggerAt(clause: string, lower: string, at: number, likely: readonly Phrase[]): Trigger | null {
  for (const { sense, expression } of likely) {
    const here = expression();
    here.lastIndex = at;
    if (!here.test(lower)) continue;
    const end = here.lastIndex;
    const isDenied = mayBeDenied(sense) && isDeniedAt(lower, at);
    const isProposed = isChange(sense) && PROPOSED.test(lower.slice(Math.max(0, at - MAX_PROPOSED), at));
    const meant = isDenied || isProposed ? 'refers' : sense;
    return { sense: meant, start: at, end, text: clause.slice(at, end), isDenied };
  }
  return null;
}

const mayBeDenied = (sense: TriggerSense): boolean =>
  isChange(sense) || isPassive(sense) || sense === 'details' || sense === 'implements';

const PROPOSED = new RegExp(`(?<![\\p{L}])${proposedPattern}(?:[ ,][^.;]{0,25})?$`, 'u');
/** In characters; {@link PROPOSED} looks back this far. */
const MAX_PROPOSED = 60;
