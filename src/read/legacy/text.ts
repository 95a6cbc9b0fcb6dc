import { fromLegacy, type LegacyEncoding } from './converters.js';

/** Letters that only Unicode has, which show that a line needs no conversion. */
const UNICODE_LETTER = /[\u0100-\u024F\u1E00-\u1EFF]|\p{M}/u;

/** Converts the lines that are not yet converted. */
export const convertLines = (text: string, encoding: LegacyEncoding): string =>
  text
    .split('\n')
    .map((line) => (UNICODE_LETTER.test(line) ? line : fromLegacy[encoding](line)))
    .join('\n');
