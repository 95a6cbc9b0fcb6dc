import { once } from '../chars/index.js';
import { allLaws, bodyOfAbbreviation, kindsOfAbbreviation } from '../lexicon/index.js';
import { bare, spelledAs } from './bare.js';

/** Digits by what they are misread as. */
const DIGIT_FOR: Readonly<Record<string, string>> = {
  ']': '1',
  '[': '1',
  '|': '1',
  l: '1',
  I: '1',
  Ì: '1',
  Í: '1',
  Ï: '1',
  ì: '1',
  í: '1',
  ï: '1',
  '!': '1',
  O: '0',
  o: '0',
  S: '5',
  Š: '5',
  Ş: '5',
  B: '8',
};

const inDigits = (word: string): string | null => {
  // Such signs alone could be anything, so at least one digit must have been seen.
  if (!/\d/.test(word)) return null;
  const digits = [...word].map((sign) => (/\d/.test(sign) ? sign : DIGIT_FOR[sign]));
  return digits.includes(undefined) ? null : digits.join('');
};

const MAX_AFTER: Readonly<Record<string, number>> = { ngay: 31, thang: 12 };
const BEFORE: Readonly<Record<string, string>> = { ngay: 'ngày', thang: 'tháng' };
/** Corrects "số" before a number: "Luật sở 65/2020/QH14". */
export const withNumberWords = (words: readonly string[]): readonly string[] =>
  words.map((word, at) =>
    bare(word) === 'so' && /^\d[\d.]*[a-z]?[/-]\S*\p{L}/u.test(words[at + 1] ?? '')
      ? spelledAs(word, 'số')
      : word,
  );

/** The word that follows a day or a month. */
const WORD_AFTER: Readonly<Record<string, string>> = { ngay: 'thang', thang: 'nam' };

/** Corrects days and months with signs that are misread digits: "ngày 0] tháng 5 năm 2023". */
export const withDays = (words: readonly string[]): readonly string[] =>
  words.map((word, at) => {
    const unit = bare(words[at - 1] ?? '');
    const most = MAX_AFTER[unit];
    if (!Object.hasOwn(BEFORE, unit) || most === undefined || /^\d+[.,;:)]*$/.test(word)) return word;
    if (bare(words[at + 1] ?? '') !== WORD_AFTER[unit]) return word;
    const digits = inDigits(word);
    const value = Number(digits);
    return digits !== null && digits.length <= 2 && value >= 1 && value <= most ? digits : word;
  });

const NUMBER_SHAPE =
  /^([„“"'(]*\d[\d.]*[a-z]?\/(?:(?:19|20)\d\d\/)?)([\p{L}\d][\p{L}\d\-–&.]*[\p{L}\d])(\P{L}*)$/u;

const symbolsOfLaws = once(
  (): ReadonlySet<string> => new Set(allLaws().flatMap(({ number }) => number?.split('/').slice(-1) ?? [])),
);

const isKnownPart = (part: string): boolean =>
  part.length > 1 && (kindsOfAbbreviation(part).length > 0 || bodyOfAbbreviation(part) !== null);

const isKnown = (symbol: string): boolean =>
  symbolsOfLaws().has(symbol) || symbol.split('-').every(isKnownPart);

/** Whether two words differ by at most one letter that is missing, added or replaced. */
const isNear = (one: string, other: string): boolean => {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  const shortest = Math.min(one.length, other.length);
  while (end < shortest - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return Math.max(one.length, other.length) - start - end <= 1;
};

/** Letters by the digits that they are misread as. */
const LETTER_FOR: Readonly<Record<string, string>> = { '8': 'B', '0': 'O', '5': 'S', '6': 'G' };

/** Corrects a symbol whose kind has digits in place of letters: "8C-UBVHXH15". */
const withLetters = (symbol: string): string | null => {
  const [kind = '', ...parts] = symbol.split('-');
  const corrected = [...kind].map((sign) => LETTER_FOR[sign] ?? sign).join('');
  return corrected !== kind && parts.length > 0 && kindsOfAbbreviation(corrected).length > 0
    ? [corrected, ...parts].join('-')
    : null;
};

/** The known symbols that a symbol becomes without one of its letters: "QĐ-TTyg". */
const shortened = (symbol: string): readonly string[] => {
  const shorter = [...symbol].map((_, at) => symbol.slice(0, at) + symbol.slice(at + 1));
  return [...new Set(shorter)].filter(isKnown);
};

/**
 * Corrects symbols of numbers that are one letter away from a known symbol, or from one that is more frequent in the
 * document.
 */
export const withSymbols = (words: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const word of words) {
    const symbol = NUMBER_SHAPE.exec(word)?.[2];
    if (symbol !== undefined) counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  }
  const candidates = new Set([...counts.keys(), ...symbolsOfLaws()]);
  const correctionOf = (symbol: string): string | null => {
    if (isKnown(symbol)) return null;
    const lettered = withLetters(symbol);
    if (lettered !== null) return lettered;
    const times = counts.get(symbol) ?? 0;
    const near = [...candidates].filter(
      (other) =>
        other !== symbol && isNear(symbol, other) && (isKnown(other) || (counts.get(other) ?? 0) > 2 * times),
    );
    // The number of an assembly's term may be any, so "QH14" is not a misread "QH15": symbols of the document go first.
    const inDocument = near.filter((other) => counts.has(other));
    const shorter = near.length > 0 ? [] : shortened(symbol);
    const [first, ...others] = inDocument.length > 0 ? inDocument : [...near, ...shorter];
    return first !== undefined && others.length === 0 ? first : null;
  };
  const corrections = new Map([...counts.keys()].map((symbol) => [symbol, correctionOf(symbol)]));
  return words.map((word) => {
    const [, start = '', symbol = '', end = ''] = NUMBER_SHAPE.exec(word) ?? [];
    const correction = corrections.get(symbol);
    return correction ? start + correction + end : word;
  });
};
