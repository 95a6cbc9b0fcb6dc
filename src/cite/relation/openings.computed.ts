import { descriptionPattern, triggerPhrases } from '../../lexicon/index.js';
import { alternatives, openingWords } from './openings.js';

// What needs no document is computed when the bundle is made, and stands there as data.

/** The words that the phrases of the lexicon can begin with, in its order. */
export const triggerOpenings: readonly (readonly string[])[] = triggerPhrases.map(({ pattern }) => [
  ...openingWords(pattern),
]);

/** What a citation's description can begin with: each pattern, and the words that it can begin with. */
export const descriptionOpenings: readonly (readonly [pattern: string, words: readonly string[]])[] =
  alternatives(descriptionPattern).map((pattern) => [pattern, [...openingWords(pattern)]]);
