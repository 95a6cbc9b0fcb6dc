import { describe, expect, it } from 'vitest';
import {
  beginsLower,
  beginsWith,
  charactersOf,
  createOffsets,
  digitsEnd,
  endsWith,
  hasSmall,
  holds,
  inSmallLetters,
  isCapital,
  isWritten,
  lastNotAbove,
  lettersEnd,
  remember,
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

  it('is forgotten once there is more than any document asks', () => {
    let asked = 0;
    const answer = remember((question) => {
      asked += 1;
      return question;
    });
    for (let count = 0; count <= 20_000; count += 1) answer(`chữ ${count}`);
    expect([answer('chữ 20000'), asked]).toEqual(['chữ 20000', 20_001]);
    expect([answer('chữ 0'), asked]).toEqual(['chữ 0', 20_002]);
  });
});

describe('case', () => {
  it.each([
    ['QUYẾT ĐỊNH', 2, true],
    ['QUYẾT ĐỊNh', 2, false],
    ['Đ. 5', 2, false],
    ['Đ. 5', 1, true],
    ['UB. ND', 3, false],
    ['UBND', 4, true],
    ['12/2020', 1, false],
    ['', 1, false],
  ])('%j has %i capitals in a row, and no small letter: %j', (text, inRow, expected) => {
    expect(isCapital(text, inRow)).toBe(expected);
  });

  it.each([
    ['đơn vị', true, true],
    ['Đơn vị', false, true],
    ['ĐƠN VỊ', false, false],
    ['5 ngày', false, true],
    ['', false, false],
  ])('%j begins with a small letter, %j, or has one, %j', (text, begins, has) => {
    expect([beginsLower(text), hasSmall(text)]).toEqual([begins, has]);
  });
});

describe('a set of characters', () => {
  const marks = charactersOf('.;”…');

  it.each([
    ['a.', true],
    ['a…', true],
    ['a”', true],
    ['a,', false],
    ['a\u{10400}', false],
    ['', false],
  ])('has the last of %j: %j', (text, expected) => {
    expect(endsWith(text, marks)).toBe(expected);
  });

  it('has none past the ends of a text', () => {
    expect([holds(marks, '.', -1), holds(marks, '.', 1), beginsWith('', marks)]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('a search in ascending numbers', () => {
  const ascending = Int32Array.from([0, 4, 4, 9]);

  it.each([
    [-1, -1],
    [0, 0],
    [3, 0],
    [4, 2],
    [8, 2],
    [9, 3],
    [100, 3],
  ])('finds the last one that is not above %i', (wanted, index) => {
    expect(lastNotAbove(ascending, wanted)).toBe(index);
  });

  it('finds none among none', () => {
    expect(lastNotAbove([], 5)).toBe(-1);
  });
});

describe('a list of offsets', () => {
  it('keeps all of them in order, however many', () => {
    const offsets = createOffsets();
    const expected = Int32Array.from({ length: 200_000 }, (_, at) => at * 3);
    for (const offset of expected) offsets.push(offset);
    expect(offsets.all()).toEqual(expected);
  });
});
