/**
 * The signs that Word takes from symbol fonts for bullets, by the code point in the private use area that stands for
 * each in the text.
 */
export const SYMBOL_FONT_SIGNS: ReadonlyMap<string, string> = new Map(
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
