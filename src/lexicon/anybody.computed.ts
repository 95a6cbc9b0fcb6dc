import { anyBodies } from './bodies/index.js';
import { bodyOpenings, officeOpenings } from './body-patterns.js';
import { officePrefixes } from './offices.js';

// Computed at build time: collecting them from all rows takes longer than parsing a short document.

/** The first words of any body or office that may receive an order, in small letters. */
export const anybodyOpenings: readonly string[] = [
  ...new Set(
    [...bodyOpenings(), ...officeOpenings(), ...anyBodies, ...Object.values(officePrefixes)].map((name) =>
      name.toLowerCase(),
    ),
  ),
];
