import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import { fixtures } from '../fixtures/documents.js';
import { faultsOf } from '../fixtures/invariants.js';
import { flattened, layouts, letterheadOf } from './letterhead.js';
import * as mutate from './mutations.js';
import { differences, summarize, summaryOf } from './summary.js';

/** Other bytes for the same characters, and signs that look the same. */
const spellings: readonly (readonly [string, mutate.Mutation])[] = [
  ['CRLF', mutate.crlf],
  ['a lone carriage return at each line end', mutate.carriageReturns],
  ['NFD', mutate.decomposed],
  ['Ð and ð for Đ and đ', mutate.withEth],
  ['Ð for Đ', mutate.capitalEth],
  ['no-break spaces', mutate.noBreakSpaces],
  ['some no-break spaces', mutate.someSpaces('\u00a0', 3, 1)],
  ['double spaces', mutate.doubleSpaces],
  ['some double spaces', mutate.someSpaces('  ', 4, 0)],
  ['some thin spaces', mutate.someSpaces('\u2009', 5, 2)],
  ['trailing spaces', mutate.trailingSpaces],
  ['a byte order mark', mutate.byteOrderMark],
  ['en dashes in numbers', mutate.enDashesInNumbers],
  ['hyphen signs in numbers', mutate.hyphenSignsInNumbers],
  ['soft hyphens in numbers', mutate.softHyphensInNumbers],
  ['tones on the last vowel', mutate.toneOnLastVowel],
  ['tones on the first vowel', mutate.toneOnFirstVowel],
  ['NFD, CRLF and no-break spaces', (text) => mutate.noBreakSpaces(mutate.crlf(mutate.decomposed(text)))],
];

const breaks: readonly (readonly [string, mutate.Mutation])[] = [
  ...Object.entries(mutate.breaksInNumbers).map(([name, each]) => [`numbers broken ${name}`, each] as const),
  ...Object.entries(mutate.breaksInDates).map(([name, each]) => [`dates broken ${name}`, each] as const),
  ['names of laws broken', mutate.breaksInLawNames],
];

const WIDTHS = Array.from({ length: 81 }, (_, index) => index + 40);
/** The same examples in every run. */
const SEED = 30;
/** Documents that are wrapped by the greedy rule and have no page furniture. */
const WRAPPED = new Set(['commune-letter.txt', 'wrapped-plan.txt']);
/** Furniture stands between each pair of lines once over so many texts. */
const PAGE = 12;

describe.each(fixtures)('$name says the same with', ({ name, text, gold }) => {
  const plain = summarize(text);

  it.each(spellings)('%s', (_what, mutation) => {
    const changed = mutation(text);
    const document = parseDocument(changed);
    expect(differences(plain, summaryOf(document))).toEqual([]);
    expect(faultsOf(changed, document)).toEqual([]);
  });

  it.each(breaks)('%s', (_what, mutation) => {
    expect(differences(plain, summarize(mutation(text)))).toEqual([]);
  });

  if (mutate.isUnwrapped(text)) {
    it.each(WIDTHS)('lines of at most %i characters', (width) => {
      const changed = summarize(mutate.wrapped(width)(text));
      expect(differences(plain, changed)).toEqual([]);
    });

    it.each(WIDTHS.filter((width) => width % 5 === 0))(
      'lines of at most %i characters, broken at hyphens too',
      (width) => {
        const changed = summarize(mutate.wrappedAtHyphens(width)(text));
        expect(differences(plain, changed)).toEqual([]);
      },
    );
  }

  if (WRAPPED.has(name))
    it('its paragraphs on one line each', () => {
      expect(differences(plain, summarize(mutate.unwrapped(text)))).toEqual([]);
    });

  it('several of these at once', () => {
    const several = fc.tuple(
      fc.shuffledSubarray([...spellings], { minLength: 2, maxLength: 4 }),
      fc.constantFrom(...breaks),
    );
    fc.assert(
      fc.property(several, ([spelt, broken]) => {
        const changed = [broken, ...spelt].reduce((so, [, mutation]) => mutation(so), text);
        expect(differences(plain, summarize(changed))).toEqual([]);
      }),
      { numRuns: 10, seed: SEED },
    );
  });

  it.each(Object.entries(mutate.furniture))('%s between lines', (what, piece) => {
    for (let from = 0; from < PAGE; from += 1) {
      const changed = summarize(mutate.withFurniture(piece, PAGE, from)(text));
      const setting = `${what} from line ${from + 1}`;
      expect(differences(plain, changed), setting).toEqual([]);
    }
  });

  it("a law site's menu above it", () => {
    expect(differences(plain, summarize(mutate.belowMenu(text)))).toEqual([]);
  });

  const { kind, number, issuedOn, issuer, signer } = gold.metadata;
  if (kind && number && issuedOn?.length === 10 && issuer && signer)
    it("a law site's list of facts above it", () => {
      const changed = mutate.belowFacts({ kind, number, issuedOn, issuer, signer })(text);
      expect(differences(plain, summarize(changed))).toEqual([]);
    });

  if (letterheadOf(text))
    it.each(Object.entries(layouts))('its letterhead %s', (_what, layout) => {
      expect(differences(plain, summarize(flattened(layout)(text)))).toEqual([]);
    });
});
