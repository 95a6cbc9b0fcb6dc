import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { validate } from '../../src/validate/index.js';
import expected from './corpus.expected.json' with { type: 'json' };
import { read } from './read.js';

/** Real documents, which are no part of the project: without them there is nothing to hold against. */
const corpus = new URL('../../../shared/corpus/', import.meta.url);
const there = existsSync(corpus);

it.skipIf(!there)('finds only reviewed errors in published documents (needs ../shared/corpus)', () => {
  const files = ['congbao', 'seed'].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, corpus))
      .filter((name) => name.endsWith('.txt'))
      .map((name) => `${folder}/${name}`),
  );
  const errors = files.flatMap((file) => {
    const text = readFileSync(new URL(file, corpus), 'utf8');
    return validate(read(text), text, { preset: 'published' })
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, position }) => ({ file, rule, line: position.start.line }));
  });
  expect(errors).toEqual(expected.map(({ why: _, ...error }) => error));
});
