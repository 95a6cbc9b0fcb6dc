import { describe, expect, it } from 'vitest';
import { letterAt, letterOrder, pointLetters, romanNumeral, romanValue } from '../../src/chars/index.js';
import { ordinalValue, ordinalWords } from '../../src/lexicon/index.js';

describe('what units are numbered with', () => {
  it('reads the roman numerals that it writes', () => {
    for (let value = 1; value < 400; value += 1) expect(romanValue(romanNumeral(value))).toBe(value);
  });

  it('reads the ordinals that it writes', () => {
    for (const [index, word] of ordinalWords.entries()) expect(ordinalValue(word)).toBe(index + 1);
    expect(ordinalValue('NHẤT')).toBe(1);
    expect(ordinalValue('một')).toBeNull();
  });

  it('reads the letters that it writes', () => {
    for (const [index, letter] of pointLetters.entries()) {
      expect(letterOrder(letter)).toBe(index + 1);
      expect(letterAt(index + 1)).toBe(letter);
    }
    expect([letterOrder('f'), letterAt(0), letterAt(24)]).toEqual([null, null, null]);
  });
});
