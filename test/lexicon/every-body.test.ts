import { expect, it } from 'vitest';
import { bodyContexts, differingIn } from './body-contexts.js';
import { everyBody } from './say-bodies.js';

it.each(Object.entries(bodyContexts))('is read like every other body %s', (_context, read) => {
  expect(differingIn(read, everyBody())).toEqual([]);
});
