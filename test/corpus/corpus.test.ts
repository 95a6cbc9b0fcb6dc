import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import { type Agreement, agreementOf, type Count } from '../fixtures/agreement.js';
import { annotatedDocuments } from '../fixtures/documents.js';
import { faultsOf } from '../fixtures/invariants.js';
import { flattened, layouts, letterheadOf } from '../metamorphic/letterhead.js';
import * as mutate from '../metamorphic/mutations.js';
import { differences, type Summary, summarize } from '../metamorphic/summary.js';
import known from './known-noise.json' with { type: 'json' };
import { missing, sharedFolder, sharedTexts } from './shared.js';

/**
 * What of a text some noise still changes, by text and noise: a change for the worse shows, and so does one for the
 * better, after which the line goes from the list.
 */
const knownChanges: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = known;

/** "3 facts" where noise changes so many, as the list of known changes says it. */
const changesOf = (plain: Summary, changed: Summary, where = ''): readonly string[] => {
  const { length } = differences(plain, changed);
  return length === 0 ? [] : [`${where}${length} facts`];
};

/** Furniture stands between each pair of lines once over so many texts. */
const PAGE = 23;

const texts = sharedTexts('corpus', '.txt');

if (missing !== null) it.skip(`the same facts are read from real documents (${missing})`, () => {});

describe.each([...texts, ...sharedTexts('nd30', '.md')])('$name', ({ text }) => {
  it('fits the schema, and its positions slice what they name', () => {
    expect(faultsOf(text, parseDocument(text))).toEqual([]);
  });
});

describe.each(texts)('$name', ({ name, text }) => {
  const plain = summarize(text);
  const knownOf = (what: string): readonly string[] => knownChanges[name]?.[what] ?? [];

  it.each(
    Object.entries({
      CRLF: mutate.crlf,
      NFD: mutate.decomposed,
      'Ð for Đ': mutate.withEth,
      'no-break spaces': mutate.noBreakSpaces,
      'double spaces': mutate.doubleSpaces,
      'trailing spaces': mutate.trailingSpaces,
      'en dashes in numbers': mutate.enDashesInNumbers,
      'soft hyphens in numbers': mutate.softHyphensInNumbers,
      'tones on the last vowel': mutate.toneOnLastVowel,
      'tones on the first vowel': mutate.toneOnFirstVowel,
      "a law site's menu above it": mutate.belowMenu,
    }),
  )('says the same with %s', (_what, mutation) => {
    expect(differences(plain, summarize(mutation(text)))).toEqual([]);
  });

  it.each(
    Object.entries({
      ...mutate.breaksInNumbers,
      ...mutate.breaksInDates,
      'within the names of laws': mutate.breaksInLawNames,
    }),
  )('says the same with numbers, dates or names broken %s', (what, mutation) => {
    const changed = summarize(mutation(text));
    expect(changesOf(plain, changed), differences(plain, changed).join('\n')).toEqual(knownOf(what));
  });

  it.each(Object.entries(mutate.furniture))('says the same with %s between its lines', (what, piece) => {
    const changes = Array.from({ length: PAGE }, (_none, from) =>
      changesOf(plain, summarize(mutate.withFurniture(piece, PAGE, from)(text)), `line ${from + 1}: `),
    );
    expect(changes.flat()).toEqual(knownOf(what));
  });

  if (mutate.isUnwrapped(text))
    it.each([44, 57, 66, 73, 80, 95, 112])('says the same in lines of at most %i characters', (width) => {
      expect(differences(plain, summarize(mutate.wrapped(width)(text)))).toEqual([]);
    });

  if (letterheadOf(text))
    it.each(Object.entries(layouts))('says the same with its letterhead %s', (_what, layout) => {
      expect(differences(plain, summarize(flattened(layout)(text)))).toEqual([]);
    });
});

const f1 = ({ hit, gold, found }: Count): number => (gold + found === 0 ? 1 : (2 * hit) / (gold + found));

const sum = (agreements: readonly Agreement[], of: Exclude<keyof Agreement, 'differences'>): Count =>
  agreements.reduce(
    (total, each) => ({
      hit: total.hit + each[of].hit,
      gold: total.gold + each[of].gold,
      found: total.found + each[of].found,
    }),
    { hit: 0, gold: 0, found: 0 },
  );

const documents =
  missing === null
    ? annotatedDocuments(new URL('gold/', sharedFolder), new URL('corpus/', sharedFolder))
    : [];

if (missing === null)
  describe('over all annotated documents', () => {
    const agreements = documents.map(({ text, gold }) => agreementOf(gold, parseDocument(text)));
    const told = documents.flatMap(({ name }, at) =>
      (agreements[at]?.differences ?? []).map((difference) => `${name}: ${difference}`),
    );

    it.each([
      ['citations', 0.99],
      ['numbers', 0.995],
      ['outline', 0.99],
      ['relation', 0.95],
      ['by', 0.95],
      ['pins', 0.97],
      ['metadata', 0.98],
    ] as const)('%s agree to at least %d', (of, least) => {
      expect(f1(sum(agreements, of)), told.join('\n')).toBeGreaterThanOrEqual(least);
    });
  });
