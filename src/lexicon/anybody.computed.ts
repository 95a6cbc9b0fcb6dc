import { oneOf } from '../chars/index.js';
import { anyBodies } from './bodies/index.js';
import { bodyPattern, officePattern } from './body-patterns.js';
import { officePrefixes } from './offices.js';

// Made of all rows, which takes longer than to read a short document.

/** Source of a pattern that matches, in small letters, the first words of whoever may be ordered to do something. */
export const anybodyPattern = `(?:${[
  bodyPattern({}, 'small'),
  officePattern('small'),
  oneOf([...anyBodies, ...Object.values(officePrefixes)], 'small'),
].join('|')})`;
