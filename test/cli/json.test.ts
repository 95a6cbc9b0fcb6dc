import { describe, expect, it } from 'vitest';
import { jsonPieces, toJson } from '../../src/cli/render/json.js';
import { sample } from './sample.js';

describe('JSON in pieces', () => {
  it.each([true, false])('is the JSON that there would be at once (for a person: %s)', (forPerson) => {
    const odd = { ...sample, works: [], metadata: { ...sample.metadata, keywords: ['a\nb', '"'] } };
    for (const value of [sample, odd, sample.body, [], [[]], [{}, null, 1]])
      expect([...jsonPieces(value, forPerson)].join('')).toBe(toJson(value, forPerson));
  });

  it('has the units and the citations in pieces of their own', () => {
    const pieces = [...jsonPieces(sample, false)];
    for (const citation of sample.citations) expect(pieces).toContain(JSON.stringify(citation));
    expect(pieces).not.toContain(JSON.stringify(sample.body));
  });
});
