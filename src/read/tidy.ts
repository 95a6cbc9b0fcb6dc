import { SYMBOL_FONT_SIGNS } from '../chars/index.js';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be removed
const INVISIBLE = /[\u0000-\u0008\u000E-\u001F\u007F\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;
/** Word's code for a non-breaking hyphen. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is one
const HYPHENS = /\u2011|\x1E/g;
const LINE_BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const SPACES = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;
/** A line drawn with characters, under the national name or above footnotes: layout, not text. */
const DRAWN_RULE = /^[\s_=*~\-–—]{3,}$/;

/** A note reference belongs to the label before it and not to the word after it: "Điều 5.[3] (được bãi bỏ)". */
const CALL_AFTER_LABEL = /^((?:Điều \d+[a-zđ]{0,2}\.?|\d+(?:\.\d+)*[.)]|[a-zđ]\)))(\[\d+\]) *(?=\S)/u;

const tidyLine = (line: string): string => {
  const trimmed = line.trim();
  return DRAWN_RULE.test(line) ? '' : trimmed.replace(CALL_AFTER_LABEL, '$1$2 ');
};

/**
 * The text of a paragraph without characters that only serve layout: control and invisible characters, symbol-font code
 * points, rules drawn with characters. Line breaks are kept.
 */
export const tidyParagraph = (text: string): string =>
  text
    .replace(LINE_BREAKS, '\n')
    .replace(HYPHENS, '-')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(/[\uE000-\uF8FF]/g, (character) => SYMBOL_FONT_SIGNS.get(character) ?? '')
    .split('\n')
    .map(tidyLine)
    .join('\n');

/** The number of characters of a stretch that remain in the tidied text, without spaces. */
export const lettersIn = (text: string): number =>
  text
    .replace(INVISIBLE, '')
    .replace(/[\uE000-\uF8FF]/g, (character) => SYMBOL_FONT_SIGNS.get(character) ?? '')
    .replace(/\s/g, '').length;

/** A line of a paragraph as read. */
interface RawLine {
  /** The number of its visible characters, without spaces. */
  readonly letters: number;
  /** How many rules it draws with characters, side by side where tabs part them; the tidied text omits them. */
  readonly rules: number;
}

/** The lines of a paragraph as read. */
export const rawLinesOf = (text: string): readonly RawLine[] =>
  text
    .replace(LINE_BREAKS, '\n')
    .split('\n')
    .map((line) => ({
      letters: lettersIn(line),
      rules: DRAWN_RULE.test(line) ? line.split('\t').filter((part) => part.trim() !== '').length : 0,
    }));
