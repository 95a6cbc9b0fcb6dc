import { LATIN, matchesOf, once, oneOf } from '../chars/index.js';
import { passageNames, phraseNames, placeWords, verbsThat } from '../lexicon/index.js';
import { unreadBeside } from './phrase-places.js';
import { HIDDEN } from './quotes.js';
import { namesProvision } from './target-stretches.js';
import { beginsWithName, furtherStretches, sensesOf, VERBS, type VerbStretch } from './verbs.js';

/** "bỏ cụm từ “…”", "thay “…”": a verb whose object is quoted words. */
const CHANGES_WORDS = once(() => {
  const noun = `(?:(?:${oneOf([...placeWords.allOfThem, ...placeWords.someOfThem])}|hai|ba) ){0,2}${oneOf([...phraseNames, ...passageNames, ...placeWords.quotedValues])}`;
  return new RegExp(
    [
      `(?<![${LATIN}])(?<!(?:được|bị) )(?<verbs>${VERBS})`,
      `(?=\\s+(?:${noun}(?![${LATIN}])[^,;${HIDDEN}]{0,12}${HIDDEN}|${HIDDEN}))`,
    ].join(''),
    'giu',
  );
});
const INSERTS = new RegExp(`(?<![${LATIN}])${oneOf(verbsThat('sense', 'insert'))}(?![${LATIN}])`, 'iu');
/** What must stand between the words of one change and the place of the next. */
const SEPARATED = new RegExp(`^\\s*(?:[,;.]|(?:và|đồng thời)(?![${LATIN}]))`, 'iu');
const BETWEEN = new RegExp(`^(?:[\\s,;.]|(?:và|đồng thời)(?![${LATIN}]))+`, 'iu');
const IN = new RegExp(`^(?:${oneOf(placeWords.wordsIn)}) (?=\\S)`, 'iu');
const LAST_IN = new RegExp(`[,;]\\s+(?=${oneOf(placeWords.wordsIn)} [^,;]*$)`, 'iu');

/** "[Sửa đổi] Điều 3 [như sau:] tại khoản 2, thay cụm từ …": the verb says no more than that something changes. */
const OPENS_PLACE = new RegExp(
  `^\\s*${oneOf(verbsThat('sense', 'replace'))}(?:,? (?:và )?${oneOf(verbsThat('sense', 'insert'))})? (?=.* như sau$)| như sau$`,
  'giu',
);

/** A place before a verb. */
interface PlaceBefore {
  /** Where its first words stand. */
  readonly start: number;
  /** The place, and the one that holds it: "khoản 1", "Tại Điều 3". */
  readonly place: readonly string[];
}

/** Whether a text names provisions and says nothing more: "Tại khoản 2 Điều 5". */
export const isPlace = (text: string): boolean => {
  const name = text.trim().replace(IN, '');
  return beginsWithName(name) && namesProvision(name) && unreadBeside(name) === null;
};

/** The place that stands right before a verb; `null` where none does. */
function placeBefore(text: string, from: number, verbStart: number): PlaceBefore | null {
  const said = text.slice(from, verbStart).replace(/[,:\s]+$/u, '');
  if (from > 0 && !SEPARATED.test(said)) {
    // "…” tại khoản 1, tại khoản 2: bỏ cụm từ": only the colon says which of the places is that of the verb.
    const at = /:\s*$/u.test(text.slice(from, verbStart)) ? said.search(LAST_IN) : -1;
    return at < 0 ? null : placeBefore(text, from + at, verbStart);
  }
  const start = from + (BETWEEN.exec(said)?.[0].length ?? 0);
  const place = text
    .slice(start, from + said.length)
    .split(':')
    .map((each, index) => (index === 0 ? each.replace(OPENS_PLACE, '') : each))
    .toReversed();
  return place.length <= 2 && place.every(isPlace) ? { start, place } : null;
}

/**
 * The changes of words whose place stands before the verb, each with its place: "Tại khoản 1 Điều 5: bỏ cụm từ “…”; tại
 * khoản 2 Điều 5 thay cụm từ “…” bằng cụm từ “…”", "Tại Điều 3: khoản 1 bỏ cụm từ “…”; khoản 2 bỏ cụm từ “…”".
 */
export function placedStretches(text: string): readonly VerbStretch[] {
  const found: (PlaceBefore & Pick<VerbStretch, 'verbStart' | 'objectStart' | 'senses'>)[] = [];
  let outer: readonly string[] = [];
  for (const { index: verbStart, 0: verbs } of matchesOf(CHANGES_WORDS(), text)) {
    const objectStart = verbStart + verbs.length;
    if (INSERTS.test(verbs) && /^\s*$/u.test(text.slice(objectStart).split(HIDDEN)[0] ?? '')) continue;
    const from = Math.max(text.lastIndexOf(HIDDEN, verbStart) + 1, text.lastIndexOf(';', verbStart));
    const before = placeBefore(text, Math.max(0, from), verbStart);
    if (before === null) continue;
    if (before.place.length > 1) outer = before.place.slice(1);
    const place = before.place.length > 1 ? before.place : [...before.place, ...outer];
    found.push({ start: before.start, place, verbStart, objectStart, senses: sensesOf(verbs) });
  }
  return found.flatMap(({ start, verbStart, objectStart, senses, place }, index) => {
    const end = found[index + 1]?.start ?? text.length;
    const further = furtherStretches(text.slice(0, end)).filter((each) => each.start >= objectStart);
    const stop = further[0]?.start ?? end;
    const own: VerbStretch = { start, end: stop, verbStart, objectStart, senses, place };
    return [own, ...further.map((each) => ({ ...each, place }))];
  });
}

/** How often a text orders a change of words. */
export const changesOfWords = (text: string): number => matchesOf(CHANGES_WORDS(), text).length;
