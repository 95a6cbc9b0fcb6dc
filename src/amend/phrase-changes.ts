import type { AmendingSense } from '../lexicon/index.js';
import { addedWords } from './added-words.js';
import { type About, EMPTY, type NamedChange } from './named-change.js';
import { type PhrasePlace, readPlace } from './phrase-places.js';
import { type PhraseChange, replacedWords } from './phrases.js';
import type { Masked } from './quotes.js';
import type { Excepted } from './target-stretches.js';
import type { NamedTarget } from './targets.js';

/** The changes of words that a stretch of an instruction orders. */
export function phraseChanges(
  words: Masked,
  sense: AmendingSense,
  excepted: Excepted,
  about: About,
  place: readonly string[] = [],
): readonly NamedChange[] {
  const found = sense === 'insert' ? addedWords(words) : replacedWords(words);
  // Words are to be replaced, but the new ones were not found.
  if (found.some(({ newQuoted, newText }) => newQuoted === null && newText === '') && sense !== 'repeal')
    return [];
  return found.flatMap((phrase) => placedChanges(phrase, phrase.places, excepted, about, place));
}

/**
 * A change of words in each of the places that are named.
 *
 * @param before - the place that stands before the verb, and those that hold it
 */
export function placedChanges(
  phrase: PhraseChange,
  places: readonly string[],
  excepted: Excepted,
  about: About,
  before: readonly string[] = [],
): readonly NamedChange[] {
  const { targets, attached, unread } = before.reduce(
    (inner, outer) => heldBy(inner, readPlace([outer], about.attached), outer),
    readPlace(places, about.attached),
  );
  const notRead = unread ?? excepted.unread ?? phrase.occurrence;
  const where: readonly (NamedTarget | null)[] = targets.length === 0 || notRead !== null ? [null] : targets;
  const within = attached === null ? about : { ...about, attached };
  const { except } = excepted;
  // The footnotes of consolidated texts call the one repealed, and say of the other that its words are replaced.
  const action = phrase.oldText === null ? 'append' : phrase.isPassage ? 'repeal' : 'replacePhrase';
  return where.map((target) => ({ ...EMPTY, ...within, action, target, phrase, except, unread: notRead }));
}

/** Completes the targets of a place with the unit that holds them: "khoản 1" in "Điều 5". */
function heldBy(inner: PhrasePlace, outer: PhrasePlace, written: string): PhrasePlace {
  const [holder, more] = outer.targets;
  const unread = inner.unread ?? outer.unread;
  if (inner.targets.length === 0) return { ...outer, unread };
  if (holder === undefined) return { ...inner, unread };
  // "Tại điểm c bỏ cụm từ “…” khoản 1 Điều 5": what the point is in is said too late.
  if (inner.targets.every(isComplete))
    return { ...inner, unread: unread ?? (isHeldBy(inner, outer) ? null : written.trim()) };
  if (more !== undefined) return { ...inner, unread: unread ?? written.trim() };
  const targets = inner.targets.map((target) =>
    isComplete(target) ? target : { ...target, levels: { ...holder.levels, ...target.levels } },
  );
  return { targets, attached: inner.attached ?? outer.attached, unread };
}

const isComplete = ({ levels, part }: NamedTarget): boolean =>
  levels.article !== undefined || levels.appendix !== undefined || part === 'form' || part === 'basis';

/** Whether all targets are in the unit that is named outside them, as far as their articles say. */
const isHeldBy = (inner: PhrasePlace, { targets: [holder] }: PhrasePlace): boolean =>
  inner.targets.every(({ levels }) => levels.article === holder?.levels.article);
