import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance } from '../../src/chars/index.js';

describe('the distance of two words', () => {
  it.each([
    ['', '', 0],
    ['điều', 'điều', 0],
    ['điều', 'điêu', 1],
    ['khoản', 'khỏan', 2],
    ['nghị', 'ngị', 1],
    ['nghị', 'nghịd', 1],
    ['quyết', 'qyuết', 1],
    ['luật', '', 4],
    ['thông tư', 'thông báo', 3],
    // No part is changed twice: letters that were swapped do not get another between them.
    ['ca', 'abc', 3],
  ])('of %j and %j is %i', (one, other, wanted) => {
    expect(distance(one, other)).toBe(wanted);
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'đ'), maxLength: 8 });

  it('is the same both ways, and 0 for no others than the same words', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const apart = distance(one, other);
        expect(distance(other, one)).toBe(apart);
        expect(apart === 0).toBe(one === other);
        expect(apart).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
        expect(apart).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });
});
