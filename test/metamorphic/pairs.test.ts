import { describe, expect, it } from 'vitest';
import { fixtures } from '../fixtures/documents.js';
import * as mutate from './mutations.js';
import { differences, summarize } from './summary.js';

/** Furniture stands after every so-manieth line, on a page that holds more of the narrower lines. */
const PAGE = 23;
const FIRST_LINES = [3, 14] as const;
const WIDTHS = [48, 64, 72, 80, 95] as const;

const twice =
  (first: mutate.Mutation, second: mutate.Mutation): mutate.Mutation =>
  (text) =>
    second(first(text));

const trailingBeforeCrlf = twice(mutate.trailingSpaces, mutate.crlf);

/** Noise that leaves each line where it is. */
const spellings: readonly (readonly [string, mutate.Mutation])[] = [
  ['CRLF and trailing spaces', trailingBeforeCrlf],
  ['NFD and double spaces', twice(mutate.decomposed, mutate.doubleSpaces)],
  ['NFD and no-break spaces', twice(mutate.decomposed, mutate.noBreakSpaces)],
  ['trailing spaces and en dashes in numbers', twice(mutate.trailingSpaces, mutate.enDashesInNumbers)],
];

/** "theo từ⏎23⏎Điều 16", "quy mô số⏎23⏎điểm kinh doanh": a page's number behind such a word is the word's to any reader. */
const TAKES_NUMBER = /(?:^|\s)(?:số|từ|đến|khóa|thứ|lần|Điều|khoản)$/u;

/** What is done to lines that were wrapped before. */
const afterWrapping: readonly (readonly [string, mutate.Mutation])[] = [
  ['NFD', mutate.decomposed],
  ['CRLF and trailing spaces', trailingBeforeCrlf],
  ['no-break spaces', mutate.noBreakSpaces],
  ['tones on the last vowel', mutate.toneOnLastVowel],
  ...Object.entries(mutate.furniture).flatMap(([what, piece]) =>
    FIRST_LINES.map(
      (line) => [`${what} from line ${line}`, mutate.withFurniture(piece, PAGE, line, TAKES_NUMBER)] as const,
    ),
  ),
];

describe.each(fixtures)('$name says the same with', ({ text }) => {
  const plain = summarize(text);

  it.each(spellings)('%s', (_what, mutation) => {
    expect(differences(plain, summarize(mutation(text)))).toEqual([]);
  });

  it.each(Object.entries(mutate.furniture))(
    '%s between lines, in NFD and with trailing spaces',
    (_what, piece) => {
      for (const line of FIRST_LINES) {
        const furnished = mutate.withFurniture(piece, PAGE, line)(text);
        expect(differences(plain, summarize(mutate.decomposed(furnished)))).toEqual([]);
        expect(differences(plain, summarize(mutate.trailingSpaces(furnished)))).toEqual([]);
      }
    },
  );

  if (mutate.isUnwrapped(text))
    it.each(WIDTHS)('lines of at most %i characters, and another noise in them', (width) => {
      const wrapped = mutate.wrapped(width)(text);
      for (const [what, mutation] of afterWrapping)
        expect(differences(plain, summarize(mutation(wrapped))), what).toEqual([]);
    });
});
