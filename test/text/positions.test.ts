import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPositions } from '../../src/text/index.js';

describe('a place', () => {
  it.each([
    ['the start', 'a\nb', 0, 1, 1],
    ['a line end belongs to its line', 'a\nb', 1, 1, 2],
    ['behind it the next line begins', 'a\nb', 2, 2, 1],
    ['the end', 'a\nb', 3, 2, 2],
    ['CRLF is one line end', 'a\r\nb', 3, 2, 1],
    ['a lone carriage return is one', 'a\rb', 2, 2, 1],
    ['a surrogate pair is two columns', '😀b', 2, 1, 3],
    ['an empty text has one', '', 0, 1, 1],
    ['before the start is the start', 'a', -5, 1, 1],
    ['behind the end is the end', 'ab', 9, 1, 3],
  ])('%s', (_what, text, offset, line, column) => {
    const point = createPositions(text).point(offset);
    expect(point).toEqual({ line, column, offset: Math.max(0, Math.min(offset, text.length)) });
  });

  it('is the one found by counting', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', '\r', 'ệ'), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.nat(40), (source, wanted) => {
        const offset = Math.min(wanted, source.length);
        // The middle of a CRLF still belongs to the line that it ends.
        const before = source.slice(0, offset).replace(/\r$/u, source[offset] === '\n' ? '' : '\r');
        const { line } = createPositions(source).point(offset);
        expect(line).toBe(before.split(/\r\n|\r|\n/u).length);
      }),
    );
  });
});
