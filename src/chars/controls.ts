/**
 * Characters that command a terminal, turn the direction of what stands around them (CVE-2021-42574), or cannot be seen
 * at all.
 */
const CONTROLS = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A text without what commands a terminal. */
export const withoutControls = (text: string): string => text.replace(CONTROLS, '');

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * A text in which what commands a terminal is shown and not done: "\u001b" for the escape character.
 *
 * @param kept - controls that stay as they are, such as line feeds
 */
export const escapeControls = (text: string, kept = ''): string =>
  text.replace(CONTROLS, (character) => (kept.includes(character) ? character : escaped(character)));
