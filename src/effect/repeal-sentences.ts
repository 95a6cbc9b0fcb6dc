import { LATIN, matchesOf, oneOf } from '../chars/index.js';
import { verbsThat } from '../lexicon/index.js';

/** Verbs by which a document ends another, in the active voice. */
export const REPEALS = new RegExp(
  `(?<![${LATIN}])(?<!(?:bị|được|đều) )${oneOf(verbsThat('endsForce'))}(?![${LATIN}])`,
  'iu',
);
const REPEALING = new RegExp(REPEALS, 'giu');

/** The text before a citation, from its verb on. */
export function objectIn(before: string): string {
  const verb = matchesOf(REPEALING, before).at(-1);
  return verb === undefined ? before : before.slice(verb.index + verb[0].length);
}

/** In characters: how much of a sentence is read around a citation; the longest lists of repealed acts are shorter. */
const MAX_REACH = 8000;

/** Where the sentence around an offset begins. */
export const sentenceStart = (text: string, at: number): number =>
  Math.max(
    0,
    at - MAX_REACH,
    ...['. ', '; '].map((mark) => text.lastIndexOf(mark, at - 1) + mark.length - 1),
  );

/** The text from `start` to the end of the sentence that goes on at `from`. */
export function sentenceOf(text: string, start: number, from: number): string {
  const length = text.slice(from, from + MAX_REACH).search(/[.;](?=\s|$)/u);
  return text.slice(start, from + (length < 0 ? MAX_REACH : length));
}
