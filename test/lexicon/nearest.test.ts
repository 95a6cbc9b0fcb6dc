import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/chars/index.js';
import { kinds } from '../../src/lexicon/index.js';

const names = kinds.map((kind) => kind.name);

describe('the nearest candidate', () => {
  it.each([
    ['NGHỊQUYẾT', 'Nghị quyết', 0],
    ['Nghị  quyết', 'Nghị quyết', 0],
    ['Quyểt định', 'Quyết định', 1],
    ['Thông tư liên lịch', 'Thông tư liên tịch', 1],
    ['Thôgn tư', 'Thông tư', 1],
    ['Nghi định', 'Nghị định', 1],
    ['Ké hoạch', 'Kế hoạch', 1],
    ['QUYÉTĐỊNH', 'Quyết định', 1],
    ['Quyết định'.normalize('NFD'), 'Quyết định', 0],
  ])('of %j is %j', (word, candidate, distance) => {
    expect(nearest(word, names)).toEqual({ candidate, distance });
  });

  it.each(['Luận', 'Phụ lục', 'Điều', 'Nghị trường', 'Quy hoạch', ''])('of %j is none', (word) => {
    expect(nearest(word, names)).toBeNull();
  });

  it('is none where two are as near', () => {
    expect(nearest('Thông xáo', ['Thông báo', 'Thông cáo'])).toBeNull();
    expect(nearest('Thông báo', ['Thông cáo', 'Thông báo'])).toEqual({ candidate: 'Thông báo', distance: 0 });
  });
});
