import { describe, expect, it } from 'vitest';
import { comparedForm, diffDocuments, parseDocument, patchDocument } from '../../src/index.js';
import { fixtures } from '../fixtures/documents.js';
import { randomOf } from '../fuzz/random.js';
import { mutantOf, mutationNames } from './mutations.js';
import { comparable } from './say.js';
import { signatureOf } from './signature.js';
import { bareOf } from './trees.js';

const documents = fixtures.map(({ name, text }) => ({ name, document: bareOf(parseDocument(text)) }));
const vocabulary = fixtures[0]?.text.match(/[\p{L}\p{M}]{2,}/gu) ?? [];
const EACH = 8;

describe.each(mutationNames)('%s', (name) => {
  it(`is reported as what it is, alone and beside another change`, () => {
    const random = randomOf(20_260_101);
    const wrong: unknown[] = [];
    let count = 0;
    for (let tries = 0; count < EACH && tries < 400; tries += 1) {
      const { document, name: file } = random.pick(documents);
      const names = count % 2 === 0 ? [name] : [name, random.pick(mutationNames)];
      const mutant = mutantOf(document, names, random, vocabulary);
      if (mutant === null) continue;
      count += 1;
      const diff = diffDocuments(document, mutant.document);
      const told = diff.changes.map(signatureOf).toSorted();
      if (JSON.stringify(told) !== JSON.stringify(mutant.expected))
        wrong.push({ file, what: mutant.what, expected: mutant.expected, told });
      const patched = comparable(patchDocument(document, diff));
      expect(patched).toEqual(comparable(comparedForm(mutant.document)));
    }
    expect(count).toBeGreaterThan(EACH / 2);
    expect(wrong).toEqual([]);
  });
});
