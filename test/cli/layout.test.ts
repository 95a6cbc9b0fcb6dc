import stringWidth from 'string-width';
import { beforeAll, describe, expect, it } from 'vitest';
import { hang, pad, printable, truncate, wrap } from '../../src/cli/render/layout.js';
import { isNarrow, prepareToMeasure, widthOf } from '../../src/cli/render/width.js';

beforeAll(() => prepareToMeasure(['漢']));

describe('widthOf', () => {
  it('counts letters only where each of them is one column wide', () => {
    const letters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    const wrong = letters.filter((letter) => isNarrow(letter) && stringWidth(letter) !== 1);
    expect(wrong).toEqual([]);
  });

  it('measures what is wider or narrower than its letters', () => {
    expect(widthOf('漢字')).toBe(4);
    expect(widthOf('Nghị quyết'.normalize('NFD'))).toBe(10);
    expect(isNarrow('ỦY BAN NHÂN DÂN – “Điều 5”…')).toBe(true);
  });
});

describe('truncate', () => {
  it.each([
    ['Nghị quyết', 10, 'Nghị quyết'],
    ['Nghị quyết', 9, 'Nghị quy…'],
    ['Nghị quyết', 6, 'Nghị…'],
    ['漢字漢字', 5, '漢字…'],
    ['Nghị quyết'.normalize('NFD'), 9, `${'Nghị quy'.normalize('NFD')}…`],
    ['abc', 0, ''],
  ])('cuts %s to %i columns', (text, width, cut) => {
    expect(truncate(text, width)).toBe(cut);
  });
});

describe('wrap', () => {
  it('breaks between words, and numbers after their slashes and hyphens', () => {
    expect(wrap('Nghị quyết liên tịch', 10)).toEqual(['Nghị quyết', 'liên tịch']);
    expect(wrap('01/2008/NQLT-BLĐTBXH-BCA', 14)).toEqual(['01/2008/NQLT-', 'BLĐTBXH-BCA']);
    expect(wrap('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']);
  });

  it('loses nothing', () => {
    const text = 'Căn cứ Luật 漢字 số 45/2013/QH13 và 👨‍👩‍👧 các văn bản khác';
    for (let width = 2; width < 40; width += 1) {
      const lines = wrap(text, width);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width);
    }
  });
});

describe('hang', () => {
  it('puts further lines under the start of the first', () => {
    expect(hang('Tệp  ', 'mười chữ rồi lại mười chữ nữa', 25)).toBe(
      'Tệp  mười chữ rồi lại\n     mười chữ nữa',
    );
  });
});

describe('printable', () => {
  it('composes accents, folds white space and drops what steers a terminal', () => {
    expect(printable('Nghị\u00a0\n quyết\u001b]0;x\u0007'.normalize('NFD'))).toBe('Nghị quyết]0;x');
  });
});

describe('pad', () => {
  it('fills by width, not by length', () => {
    expect(pad('漢', 4)).toBe('漢  ');
    expect(pad('đ', 3, 'left')).toBe('  đ');
  });
});
