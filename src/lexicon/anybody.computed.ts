import { oneOf } from '../chars/index.js';
import { anyBodies } from './bodies/index.js';
import { bodyPattern, officePattern } from './body-patterns.js';
import { officePrefixes } from './offices.js';

// Computed at build time: building it from all rows takes longer than parsing a short document.

/**
 * Source of a pattern that matches, in small letters, the first words of any body or office that may receive an order.
 */
export const anybodyPattern = `(?:${[
  bodyPattern({}, 'small'),
  officePattern('small'),
  oneOf([...anyBodies, ...Object.values(officePrefixes)], 'small'),
].join('|')})`;
