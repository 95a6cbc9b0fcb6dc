import type { Piece } from '../line/index.js';

const IN_ENGLISH = /^SOCIALIST/iu;
/** Whether a text has letters of English alone. */
const isTranslation = (text: string): boolean => /^[\x20-\x7e]+$/u.test(text);

/**
 * The pieces of a letterhead in two languages, without the names of bodies in English: each stands below the one in
 * Vietnamese.
 */
export function withoutTranslations(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some(({ name, value }) => name === 'nationalName' && IN_ENGLISH.test(value))) return pieces;
  const bodies = pieces.filter(({ name }) => name === 'issuer');
  if (bodies.every(({ value }) => isTranslation(value))) return pieces;
  return pieces.filter(({ name, value }) => name !== 'issuer' || !isTranslation(value));
}
