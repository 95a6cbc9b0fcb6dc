import { fromLegacy, isLegacyEncoding, type LegacyEncoding } from './converters.js';
import { legacyEncodingOf } from './detect.js';

/** Letters that only Unicode has, and so show that a line needs no conversion. */
const unicodeLetter = /[\u0100-\u024F\u1E00-\u1EFF]|\p{M}/u;

/** Converts those lines that are not converted already. */
export const convertLines = (text: string, encoding: LegacyEncoding): string =>
  text
    .split('\n')
    .map((line) => (unicodeLetter.test(line) ? line : fromLegacy[encoding](line)))
    .join('\n');

/**
 * Decodes the text of a format that tells no fonts, where it holds the letters of a legacy font. `forced` settles the
 * encoding; otherwise it is detected.
 */
export const decodeLegacyText = (
  text: string,
  forced: string | null,
): { readonly text: string; readonly encoding: string | null } => {
  const encoding = isLegacyEncoding(forced) ? forced : legacyEncodingOf(text);
  return encoding === null ? { text, encoding: null } : { text: convertLines(text, encoding), encoding };
};
