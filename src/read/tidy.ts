/** Bullets that Word draws with symbol fonts, which have no Unicode code point of their own. */
const symbolFontCharacters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '\uF02D': '-',
    '\uF0B7': '•',
    '\uF0A7': '•',
    '\uF0D8': '•',
    '\uF0FC': '•',
    '\uF076': '•',
    '\uF06E': '•',
    '\uF02B': '+',
    '\uF0F0': '•',
    '\uF0A8': '•',
  }),
);

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be removed
const invisible = /[\u0000-\u0008\u000E-\u001F\u007F\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;
/** Word's own code for a hyphen that does not break. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is one
const hyphens = /\u2011|\x1E/g;
const lineBreaks = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const spaces = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;
/** A line drawn with characters, under the national name or above footnotes: layout, not text. */
const drawnRule = /^[\s_=*~\-–—]{3,}$/;

/** A note call belongs to the label before it and not to the word after it: "Điều 5.[3] (được bãi bỏ)". */
const callAfterLabel = /^((?:Điều \d+[a-zđ]{0,2}\.?|\d+(?:\.\d+)*[.)]|[a-zđ]\)))(\[\d+\]) *(?=\S)/u;

const tidyLine = (line: string): string => {
  const trimmed = line.trim();
  return drawnRule.test(line) ? '' : trimmed.replace(callAfterLabel, '$1$2 ');
};

/**
 * Text of a paragraph without what only layout needs: control and invisible characters, symbol-font code points,
 * rules drawn with characters. A line break inside the paragraph stays one.
 */
export const tidyParagraph = (text: string): string =>
  text
    .replace(lineBreaks, '\n')
    .replace(hyphens, '-')
    .replace(invisible, '')
    .replace(spaces, ' ')
    .replace(/[\uE000-\uF8FF]/g, (character) => symbolFontCharacters.get(character) ?? '')
    .split('\n')
    .map(tidyLine)
    .join('\n');
