import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addTo,
  daysInMonth,
  distance,
  endingIn,
  escapeControls,
  finderIn,
  foldSpace,
  groupBy,
  hasSmall,
  isCapital,
  isGlued,
  isIsoDay,
  isSyllable,
  lastNotAbove,
  markupAttribute,
  markupText,
  mayBeOneOf,
  nameKey,
  nearest,
  sumWith,
  unitFacts,
  withoutMarks,
} from '../../src/chars/index.js';

describe('the calendar', () => {
  it('knows the length of months', () => {
    expect([1, 2, 4, 12].map((month) => daysInMonth(month, 2023))).toEqual([31, 28, 30, 31]);
    expect([1900, 2000, 2024].map((year) => daysInMonth(2, year))).toEqual([28, 29, 29]);
    expect([0, 13, Number.NaN].map((month) => daysInMonth(month, 2023))).toEqual([0, 0, 0]);
  });

  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['0001-01-01', true],
    ['0000-01-01', false],
    ['2023-13-01', false],
    ['2023-1-1', false],
    ['2023-01', false],
    ['', false],
  ])('says of %j: %j', (text, is) => {
    expect(isIsoDay(text)).toBe(is);
  });
});

describe('groups', () => {
  it('keep the order of items', () => {
    expect([...groupBy(['b1', 'a1', 'b2'], (item) => item.charAt(0))]).toEqual([
      ['b', ['b1', 'b2']],
      ['a', ['a1']],
    ]);
    const groups = new Map<string, number[]>();
    addTo(groups, 'a', 1);
    addTo(groups, 'a', 2);
    expect(groups).toEqual(new Map([['a', [1, 2]]]));
  });
});

describe('a look-up in ascending numbers', () => {
  it.each([
    [0, -1],
    [1, 0],
    [4, 1],
    [5, 2],
    [99, 2],
  ])('of %i', (wanted, index) => {
    expect(lastNotAbove([1, 3, 5], wanted)).toBe(index);
  });

  it('finds nothing in an empty list', () => {
    expect(lastNotAbove([], 1)).toBe(-1);
  });

  it('does not depend on earlier look-ups', () => {
    const list = fc.uniqueArray(fc.nat(50)).map((numbers) => numbers.sort((one, other) => one - other));
    fc.assert(
      fc.property(list, fc.array(fc.integer({ min: -2, max: 52 })), (ascending, asked) => {
        const find = finderIn(ascending);
        for (const wanted of asked) expect(find(wanted)).toBe(lastNotAbove(ascending, wanted));
      }),
    );
  });
});

describe('the sum of a word', () => {
  const sumOf = (word: string): number =>
    [...word].reduce((sum, letter) => sumWith(sum, unitFacts(letter.charCodeAt(0))), 0);
  const words = ['nghị', 'nghịđịnh', 'quyết', 'thông', 'kế', 'án'];

  it('never rules out a known word, in any case', () => {
    const mayBe = mayBeOneOf(words);
    for (const word of words) {
      expect(mayBe(sumOf(word))).toBe(true);
      expect(mayBe(sumOf(word.toUpperCase()))).toBe(true);
    }
  });

  it('rules out most other words', () => {
    const mayBe = mayBeOneOf(words);
    const others = ['của', 'các', 'được', 'người', 'khoản', 'điều', 'nước', 'công', 'việc', 'trong'];
    expect(others.filter((word) => mayBe(sumOf(word)))).toEqual([]);
  });
});

describe('letters', () => {
  it('stay the same without diacritics', () => {
    expect(withoutMarks('Đường về Ủy ban, đ/c Ðỗ')).toBe('Duong ve Uy ban, d/c Do');
  });

  it.each(['nghiêng', 'Quỹ', 'giếng', 'ỦY', 'khuỷu', 'ăn', 'gì'])('of %s are one syllable', (word) => {
    expect(isSyllable(word)).toBe(true);
    expect(isGlued(word)).toBe(false);
  });

  it.each(['đồngnhân', 'BANHÀNH', 'thườngxuyên'])('of %s are two syllables', (word) => {
    expect(isSyllable(word)).toBe(false);
    expect(isGlued(word)).toBe(true);
  });

  it.each(['fax', 'UBND', 'internet', 'nghiệm2'])('of %s are no syllables', (word) => {
    expect(isSyllable(word)).toBe(false);
    expect(isGlued(word)).toBe(false);
  });

  it('that are swapped are one mistake', () => {
    expect(distance('QUYẾT ĐỊHN', 'QUYẾT ĐỊNH')).toBe(1);
  });

  it('of a short name may be wrong where names are few', () => {
    expect(nearest('strct', ['draft', 'strict'], 3)?.candidate).toBe('strict');
    expect(nearest('strct', ['draft', 'strict'])?.candidate).toBe('strict');
    expect(nearest('drft', ['draft', 'strict'])).toBeNull();
    expect(nearest('drft', ['draft', 'strict'], 3)?.candidate).toBe('draft');
  });
});

describe('the case of a text', () => {
  it.each([
    ['QUYẾT ĐỊNH', true],
    ['Ủ', false],
    ['ỦY 1/BAN', true],
    ['Ủ. B', false],
    ['QUYẾT ĐịNH', false],
    ['12/2024', false],
    ['', false],
  ])('of %s: in capitals %s', (text, expected) => {
    expect(isCapital(text)).toBe(expected);
    expect(isCapital(text)).toBe(!/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text));
  });

  it('of every Latin, Greek and Cyrillic letter agrees with Unicode', () => {
    const letters = [...'aăâbcdđeêghiklmnoôơpqrstuưvxyßµłžαωяấễộựỷ'];
    for (const letter of [...letters, ...letters.map((each) => each.toUpperCase())])
      expect(hasSmall(`1${letter}2`), letter).toBe(/\p{Ll}/u.test(letter));
    expect(hasSmall('')).toBe(false);
  });
});

describe('the words that a text ends in', () => {
  const ends = endingIn(['của', 'theo', 'pháp lệnh', ','], ' (“');

  it.each([
    ['Căn cứ vào quy định của', true],
    ['CĂN CỨ THEO', true],
    ['Theo', true],
    ['(theo', true],
    ['các Pháp lệnh', true],
    ['điều, ,', true],
    ['điều,', false],
    ['-theo', false],
    ['lề lối cheo', false],
    ['của ông', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(ends(text)).toBe(expected);
  });
});

describe('white space', () => {
  it.each(['a b', ' a', 'a  b ', 'a\tb', 'a\u00a0b', 'a\nb', '', '  '])('in %j is folded', (text) => {
    expect(foldSpace(text)).toBe(text.replaceAll(/\s+/gu, ' '));
  });

  it('and punctuation do not count in the key of a name', () => {
    expect(nameKey(' Ủy ban, nhân\n dân (tỉnh) ')).toBe(nameKey('uỷ ban nhân dân TỈNH'));
    expect(nameKey('…')).toBe('');
  });
});

describe('controls', () => {
  it('are made visible, except those that are kept', () => {
    expect(escapeControls('a\u001b[31m\u0085\u2066b\n')).toBe('a\\u001b[31m\\u0085\\u2066b\\u000a');
    expect(escapeControls('a\r\n\tb', '\n\t')).toBe('a\\u000d\n\tb');
    expect(escapeControls('Ủy ban 👩‍⚖️')).toBe('Ủy ban 👩‍⚖️');
  });
});

describe('markup', () => {
  it('is escaped in texts', () => {
    expect(markupText('a < b & "c"\n\r')).toBe('a &lt; b &amp; "c"\n&#13;');
    expect(markupAttribute(`a < b & "c" 'd'\n\t`)).toBe('a &lt; b &amp; &quot;c&quot; &#39;d&#39;&#10;&#9;');
  });

  it('contains no character that XML does not allow', () => {
    expect(markupText('\0 \ud83d \ufffe 😀')).toBe('\ufffd \ufffd \ufffd 😀');
  });
});
