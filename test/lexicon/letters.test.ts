import { describe, expect, it } from 'vitest';
import {
  digitsEnd,
  inSmallLetters,
  isWritten,
  lettersEnd,
  remember,
  rememberParts,
  smallUnit,
  syllableEnd,
  unitKind,
  unitKinds,
  wordIndex,
} from '../../src/chars/index.js';

const codeOf = (letter: string): number => letter.charCodeAt(0);

describe('units of a text', () => {
  it.each([
    ['a', unitKinds.letter],
    ['Đ', unitKinds.letter],
    ['ặ', unitKinds.letter],
    ['7', unitKinds.digit],
    ['²', unitKinds.number],
    ['\u0301', unitKinds.mark],
    [' ', unitKinds.other],
    ['–', unitKinds.other],
    ['\0', unitKinds.other],
  ])('%j is of kind %i, asked once or again', (letter, kind) => {
    expect([unitKind(codeOf(letter)), unitKind(codeOf(letter))]).toEqual([kind, kind]);
  });

  it('are none past the end of a text', () => {
    expect(unitKind('a'.charCodeAt(1))).toBe(unitKinds.other);
    expect(smallUnit('A'.charCodeAt(1))).toBe(0);
  });

  it('have small letters of one unit only', () => {
    expect(smallUnit(codeOf('Ặ'))).toBe(codeOf('ặ'));
    expect(smallUnit(codeOf('ặ'))).toBe(codeOf('ặ'));
    expect(smallUnit(codeOf('İ'))).toBe(codeOf('İ'));
    expect(inSmallLetters('QĐ İN')).toBe('qđ in');
  });

  it('run on as letters, syllables and digits', () => {
    const text = 'điều2a\u0301-31';
    expect([lettersEnd(text, 0), syllableEnd(text, 0), digitsEnd(text, 8)]).toEqual([4, 7, 10]);
    expect(lettersEnd(text, 4)).toBe(4);
  });

  it('are compared in whatever letters', () => {
    expect(isWritten('Theo SỐ 5', 5, 'số ')).toBe(true);
    expect(isWritten('Theo SỐ', 5, 'số ')).toBe(false);
    expect(isWritten('Theo', -1, 't')).toBe(false);
  });
});

describe('an index of words', () => {
  // "tan" and "tin" have the same length and ends.
  const index = wordIndex(
    new Map([
      ['tan', 1],
      ['tin', 2],
      ['điều', 3],
    ]),
  );

  it.each([
    ['tan', 1],
    ['TIN', 2],
    ['Điều', 3],
    ['ton', null],
    ['điềuu', null],
    ['t', null],
  ])('finds %j inside of a text', (word, value) => {
    expect(index(`- ${word} -`, 2, 2 + word.length)).toBe(value);
  });
});

describe('what is remembered', () => {
  it('is asked for once', () => {
    const asked: string[] = [];
    const answer = remember((question) => {
      asked.push(question);
      return question.length;
    });
    expect([answer('một'), answer('hai ba'), answer('một')]).toEqual([3, 6, 3]);
    expect(asked).toEqual(['một', 'hai ba']);
  });

  it('is found by the part of a text, also where many share a place', () => {
    const upper = rememberParts((part) => part.toUpperCase());
    const words = Array.from({ length: 20_000 }, (_, count) => `chữ${count}`);
    const text = words.join(' ');
    let at = 0;
    const found = words.map((word) => {
      const part = upper(text, at, at + word.length);
      at += word.length + 1;
      return part;
    });
    expect(found).toEqual(words.map((word) => word.toUpperCase()));
    expect(upper(text, 0, 4)).toBe('CHỮ0');
  });
});
