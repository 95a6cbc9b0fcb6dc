import { type Readability, readability } from '../../chars/index.js';
import { fromLegacy, type LegacyEncoding } from './converters.js';

/** The length of the sample for detecting an encoding. */
export const SAMPLE_LENGTH = 1 << 16;

/**
 * A wrong word weighs twice as much as a good one: syllables occur by chance, but the right encoding gives no nonsense.
 */
const worth = ({ syllables, others }: Readability): number => syllables - 2 * others;

const UNICODE_VIETNAMESE = /[ĂăĐđƠơƯư\u1EA0-\u1EF9]|\p{M}/u;
const BEYOND_LATIN1 = /[\u0100-\u200F\u2027-\uFFFF]/;
const BEYOND_ASCII = /[\u0080-\uFFFF]/;
const VIQR_MARK = /[aeou][(^+][`'?~.]?|dd[aeiouy]/i;

/** In VIQR most words have a mark; in ASCII text only a vowel before a full stop looks like one. */
const MIN_VIQR_SHARE = 0.3;

const readsAsViqr = (sample: string): boolean => {
  if (!VIQR_MARK.test(sample)) return false;
  const measured = readability(fromLegacy.viqr(sample));
  return measured.syllables > MIN_VIQR_SHARE * measured.words && worth(measured) > 0;
};

/** The legacy encoding that best explains text with Latin letters; `null` if it is best unconverted. */
export const legacyReading = (sample: string, asItIs: string): LegacyEncoding | null => {
  const plain = worth(readability(asItIs));
  const candidates = (['tcvn3', 'vni'] as const)
    .map((encoding) => ({ encoding, worth: worth(readability(fromLegacy[encoding](sample))) }))
    .sort((one, other) => other.worth - one.worth);
  const [best] = candidates;
  return best && best.worth > 0 && best.worth > plain ? best.encoding : null;
};

/** The legacy encoding of decoded text that consists of letters of a legacy font. */
export const legacyEncodingOf = (text: string): LegacyEncoding | null => {
  const sample = text.slice(0, SAMPLE_LENGTH);
  if (UNICODE_VIETNAMESE.test(sample)) return null;
  if (!BEYOND_ASCII.test(sample)) return readsAsViqr(sample) ? 'viqr' : null;
  return BEYOND_LATIN1.test(sample) ? null : legacyReading(sample, sample);
};
