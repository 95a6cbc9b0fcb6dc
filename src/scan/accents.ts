import { once } from '../chars/index.js';
import { allLaws, allProvinces, bodyNames, kinds, officeNames, triggerPhrases } from '../lexicon/index.js';
import { bare, spelledAs } from './bare.js';
import { type Token, tokenOf, wordOf } from './token.js';

/** How often pairs of neighbouring words occur: by the pair without accents, then by its spelling. */
type Spellings = Map<string, Map<string, number>>;

const LETTERS = /^\p{L}+$/u;

const keyOf = (one: string, next: string): string => `${bare(one)} ${bare(next)}`;

const count = (spellings: Spellings, one: string, next: string, times: number): void => {
  const key = keyOf(one, next);
  const pair = `${one.toLowerCase()} ${next.toLowerCase()}`;
  const found = spellings.get(key);
  if (found) found.set(pair, (found.get(pair) ?? 0) + times);
  else spellings.set(key, new Map([[pair, times]]));
};

const countPhrase = (spellings: Spellings, phrase: string, times: number): void => {
  const words = phrase.normalize('NFC').match(/\p{L}+/gu) ?? [];
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (next !== undefined) count(spellings, word, next, times);
  }
};

/** A pair in a known name counts as much as this many occurrences in the document. */
const NAME_WEIGHT = 8;

/** The pairs of words in the names of laws, kinds, bodies, offices and places, and in trigger phrases. */
const pairsOfNames = once((): Spellings => {
  const spellings: Spellings = new Map();
  const phrases = [
    ...allLaws().map(({ name }) => name),
    ...kinds.map(({ name }) => name),
    ...bodyNames(),
    ...officeNames(),
    ...allProvinces,
    ...triggerPhrases.flatMap(({ words }) => words),
  ];
  for (const phrase of new Set(phrases)) countPhrase(spellings, phrase, 1);
  for (const pairs of spellings.values()) for (const pair of pairs.keys()) pairs.set(pair, NAME_WEIGHT);
  return spellings;
});

/**
 * A spelling counts as a mistake if another spelling of the same letters is `MIN_TIMES` times as frequent, and occurs
 * at least `MIN_COUNT` times.
 */
const MIN_TIMES = 2;
const MIN_COUNT = 4;
/**
 * If the other spelling is in a known name, it is enough that the document has it too, or that the seen spelling is no
 * more frequent than this.
 */
const MAX_RARE = 2;

const usualOf = (key: string, written: string, inDocument: Spellings): string | null => {
  const own = inDocument.get(key);
  const named = pairsOfNames().get(key);
  if (named?.has(written)) return null;
  const times = own?.get(written) ?? 0;
  const sums = [...new Set([...(own?.keys() ?? []), ...(named?.keys() ?? [])])]
    .filter((pair) => pair !== written)
    .map((pair) => ({ pair, sum: (own?.get(pair) ?? 0) + (named?.get(pair) ?? 0) }))
    .sort((one, other) => other.sum - one.sum);
  const [most, second] = sums;
  if (!most || most.sum < MIN_COUNT || most.sum < MIN_TIMES * (second?.sum ?? 0)) return null;
  const isNamed = named?.has(most.pair) === true && (own?.has(most.pair) === true || times <= MAX_RARE);
  return isNamed ? (most.sum > times ? most.pair : null) : most.sum >= MIN_TIMES * times ? most.pair : null;
};

const endsHere = (token: Token, next: Token): boolean => token.after !== '' || next.before !== '';

/**
 * Corrects the accents of words to those that they have in known names, or elsewhere in the document next to the same
 * word.
 */
export const withUsualAccents = (words: readonly string[]): readonly string[] => {
  const tokens = words.map(tokenOf);
  const inDocument: Spellings = new Map();
  const isPair = (at: number): boolean => {
    const [one, next] = [tokens[at], tokens[at + 1]];
    return (
      one !== undefined &&
      next !== undefined &&
      !endsHere(one, next) &&
      LETTERS.test(one.core) &&
      LETTERS.test(next.core)
    );
  };
  for (const at of tokens.keys())
    if (isPair(at)) count(inDocument, tokens[at]?.core ?? '', tokens[at + 1]?.core ?? '', 1);
  const corrected = tokens.map(({ core }) => core);
  for (const at of tokens.keys()) {
    if (!isPair(at)) continue;
    const [one = '', next = ''] = [corrected[at], corrected[at + 1]];
    const usual = usualOf(keyOf(one, next), `${one} ${next}`.toLowerCase(), inDocument);
    if (usual === null) continue;
    const [first = '', second = ''] = usual.split(' ');
    corrected[at] = spelledAs(one, first);
    corrected[at + 1] = spelledAs(next, second);
  }
  return tokens.map((token, at) => wordOf({ ...token, core: corrected[at] ?? token.core }));
};
