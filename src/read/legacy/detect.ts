import { type Readability, readability } from '../../chars/index.js';
import { fromLegacy, type LegacyEncoding } from './converters.js';

/** How much of a text is looked at to tell its encoding. */
export const SAMPLE_LENGTH = 1 << 16;

/** A doubtful word weighs twice what a good one does: chance makes syllables, a right reading makes no nonsense. */
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

/** The legacy encoding that makes the best reading of text with Latin letters; `null` where it is best as it is. */
export const legacyReading = (sample: string, asItIs: string): LegacyEncoding | null => {
  const plain = worth(readability(asItIs));
  const candidates = (['tcvn3', 'vni'] as const)
    .map((encoding) => ({ encoding, worth: worth(readability(fromLegacy[encoding](sample))) }))
    .sort((one, other) => other.worth - one.worth);
  const [best] = candidates;
  return best && best.worth > 0 && best.worth > plain ? best.encoding : null;
};

/** The legacy encoding of text that was decoded already but holds the letters of a legacy font. */
export const legacyEncodingOf = (text: string): LegacyEncoding | null => {
  const sample = text.slice(0, SAMPLE_LENGTH);
  if (UNICODE_VIETNAMESE.test(sample)) return null;
  if (!BEYOND_ASCII.test(sample)) return readsAsViqr(sample) ? 'viqr' : null;
  return BEYOND_LATIN1.test(sample) ? null : legacyReading(sample, sample);
};
