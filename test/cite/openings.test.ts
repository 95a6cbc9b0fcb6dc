import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openingWords } from '../../src/cite/relation/openings.js';
import { triggerPhrases } from '../../src/lexicon/index.js';

const folder = new URL('../../fixtures/', import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8').normalize('NFC').replace(/\s+/gu, ' '));

describe('openingWords', () => {
  it('reads words, groups, what may be left out and lookarounds', () => {
    expect([...openingWords('(?:tiếp tục |tổ chức )*(?:triển khai|thi hành)(?: tốt)?')]).toEqual([
      'tiếp',
      'tổ',
      'triển',
      'thi',
    ]);
    expect([...openingWords('(?<!làm )căn cứ(?: vào)?')]).toEqual(['căn']);
    expect([...openingWords('(?:thay(?: thế)?|bỏ)[^.;]{0,9}')]).toEqual(['thay', 'bỏ']);
    expect([...openingWords('(?:được )?kèm(?:theo)?')]).toEqual(['được', 'kèm', 'kèmtheo']);
    expect([...openingWords('tại|Theo')]).toEqual(['tại', 'theo']);
  });

  it('leaves out no word that a phrase of the lexicon begins with', () => {
    let matches = 0;
    for (const { pattern } of triggerPhrases) {
      const words = openingWords(pattern);
      const expression = new RegExp(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, 'giu');
      for (const text of texts)
        for (const { 0: written } of text.matchAll(expression)) {
          matches += 1;
          expect(words).toContain(/^\p{L}+/u.exec(written)?.[0].toLowerCase());
        }
    }
    expect(matches).toBeGreaterThan(500);
  });
});
