/**
 * Characters that control a terminal, change the direction of the text around them (CVE-2021-42574), or are
 * invisible.
 */
const CONTROLS = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A text without terminal commands. */
export const withoutControls = (text: string): string => text.replace(CONTROLS, '');

const ESCAPE = String.fromCharCode(0x1b);

/** A terminal command that only changes colours. */
const PAINT = new RegExp(`${ESCAPE}\\[[\\d;]*m`, 'g');

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * A text with terminal commands made visible: "\u001b" for the escape character.
 *
 * @param kept - control characters that stay as they are, such as line feeds
 */
export const escapeControls = (text: string, kept = ''): string =>
  text.replace(CONTROLS, (character) => (kept.includes(character) ? character : escaped(character)));

/**
 * Text for a terminal. Line feeds, tabs and, if colour is on, colour commands are kept; all other controls are made
 * visible.
 */
export function forTerminal(text: string, hasColor: boolean): string {
  if (!hasColor) return escapeControls(text, '\n\t');
  let printed = '';
  let done = 0;
  for (const { 0: paint, index } of text.matchAll(PAINT)) {
    printed += escapeControls(text.slice(done, index), '\n\t') + paint;
    done = index + paint.length;
  }
  return printed + escapeControls(text.slice(done), '\n\t');
}
