import type { AmendingSense } from '../lexicon/index.js';
import { type About, EMPTY, type NamedChange } from './named-change.js';
import { readPlace } from './phrase-places.js';
import { addedWords, type PhraseChange, replacedWords } from './phrases.js';
import type { Masked } from './quotes.js';
import type { Excepted } from './target-stretches.js';
import type { NamedTarget } from './targets.js';

/** The changes of words that a stretch of an instruction orders. */
export function phraseChanges(
  words: Masked,
  sense: AmendingSense,
  excepted: Excepted,
  about: About,
): readonly NamedChange[] {
  const found = sense === 'insert' ? addedWords(words) : replacedWords(words);
  // Words are to be replaced, but the new ones were not found.
  if (found.some(({ newQuoted, newText }) => newQuoted === null && newText === '') && sense !== 'repeal')
    return [];
  return found.flatMap((phrase) => placedChanges(phrase, phrase.places, excepted, about));
}

/** A change of words in each of the places that are named. */
export function placedChanges(
  phrase: PhraseChange,
  places: readonly string[],
  excepted: Excepted,
  about: About,
): readonly NamedChange[] {
  const { targets, attached, unread } = readPlace(places, about.attached);
  const notRead = unread ?? excepted.unread ?? phrase.occurrence;
  const where: readonly (NamedTarget | null)[] = targets.length === 0 || notRead !== null ? [null] : targets;
  const within = attached === null ? about : { ...about, attached };
  const action = phrase.isPassage ? 'repeal' : 'replacePhrase';
  const { except } = excepted;
  return where.map((target) => ({ ...EMPTY, ...within, action, target, phrase, except, unread: notRead }));
}
