import { fromLegacy, isLegacyEncoding, type LegacyEncoding } from './converters.js';

/** How to decode the text in a font. */
export interface FontEncoding {
  readonly encoding: LegacyEncoding;
  /** ".VnTimeH" shows small letters as capitals. */
  readonly capitals: boolean;
}

const FAMILIES: readonly (readonly [RegExp, LegacyEncoding])[] = [
  [/^\.?vn[^i]/i, 'tcvn3'],
  [/^vni[- ]/i, 'vni'],
];

/** Fonts from before Unicode are recognised by name: .VnTime, .VnArialH; VNI-Times. */
export const encodingOfFont = (font: string | null): FontEncoding | null => {
  const name = font?.trim().replace(/^["']/, '') ?? '';
  const family = FAMILIES.find(([pattern]) => pattern.test(name));
  if (!family || (family[1] === 'tcvn3' && !name.startsWith('.'))) return null;
  return { encoding: family[1], capitals: family[1] === 'tcvn3' && /H["']?$/.test(name) };
};

/** Letters that only Unicode has, so that the text is already converted despite its font. */
const UNICODE_LETTER = /[\u0100-\u024F\u1E00-\u1EFF]|\p{M}/u;

const convert = (text: string, { encoding, capitals }: FontEncoding): string => {
  if (UNICODE_LETTER.test(text)) return text;
  const converted = fromLegacy[encoding](text);
  return capitals ? converted.toUpperCase() : converted;
};

/** Collects the runs of a paragraph, decoding those in legacy fonts. */
export interface RunDecoder {
  /** Adds a run; `font` is `null` for content independent of fonts (tabs, line breaks, note references). */
  readonly add: (text: string, font: string | null) => void;
  readonly text: () => string;
}

interface Run {
  text: string;
  readonly encoding: FontEncoding | null;
}

const sameEncoding = (one: FontEncoding | null, other: FontEncoding | null): boolean =>
  one?.encoding === other?.encoding && one?.capitals === other?.capitals;

/**
 * Creates a collector for one paragraph. Adjacent runs with the same encoding are decoded together, since a letter and
 * its tone may be in different runs. `forced` also decodes runs in unknown fonts.
 */
export const createRunDecoder = (forced: string | null): RunDecoder => {
  const runs: Run[] = [];
  const fallback: FontEncoding | null = isLegacyEncoding(forced)
    ? { encoding: forced, capitals: false }
    : null;
  return {
    add: (text, font) => {
      const encoding = encodingOfFont(font) ?? fallback;
      const last = runs.at(-1);
      if (last && sameEncoding(last.encoding, encoding)) last.text += text;
      else runs.push({ text, encoding });
    },
    text: () => runs.map((run) => (run.encoding ? convert(run.text, run.encoding) : run.text)).join(''),
  };
};
