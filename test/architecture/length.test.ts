import { expect, it } from 'vitest';
import { modules, read } from './imports.js';

/** What a reader still takes in at one sitting. Data stands in files of its own, `….data.json`, which are as long as it is. */
const LONGEST_MODULE = 250;

it('has no module that is too long to be read through', () => {
  const lengths = modules.map((path) => ({ path, lines: read(path).trimEnd().split('\n').length }));
  expect(lengths.length).toBeGreaterThan(300);
  expect(lengths.filter(({ lines }) => lines > LONGEST_MODULE)).toEqual([]);
});
