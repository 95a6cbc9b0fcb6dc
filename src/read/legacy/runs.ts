import { fromLegacy, isLegacyEncoding, type LegacyEncoding } from './converters.js';

/** How the text of a font is to be read. */
export interface FontEncoding {
  readonly encoding: LegacyEncoding;
  /** ".VnTimeH" draws small letters as capitals. */
  readonly capitals: boolean;
}

const FAMILIES: readonly (readonly [RegExp, LegacyEncoding])[] = [
  [/^\.?vn[^i]/i, 'tcvn3'],
  [/^vni[- ]/i, 'vni'],
];

/** Fonts of before Unicode are known by their names: .VnTime, .VnArialH; VNI-Times. */
export const encodingOfFont = (font: string | null): FontEncoding | null => {
  const name = font?.trim().replace(/^["']/, '') ?? '';
  const family = FAMILIES.find(([pattern]) => pattern.test(name));
  if (!family || (family[1] === 'tcvn3' && !name.startsWith('.'))) return null;
  return { encoding: family[1], capitals: family[1] === 'tcvn3' && /H["']?$/.test(name) };
};

/** Letters that only Unicode has: the font's name was left over, the text is converted already. */
const UNICODE_LETTER = /[\u0100-\u024F\u1E00-\u1EFF]|\p{M}/u;

const convert = (text: string, { encoding, capitals }: FontEncoding): string => {
  if (UNICODE_LETTER.test(text)) return text;
  const converted = fromLegacy[encoding](text);
  return capitals ? converted.toUpperCase() : converted;
};

/** Collects the runs of a paragraph and decodes those in legacy fonts. */
export interface RunDecoder {
  /** Adds a run; `font` is `null` for what no font encodes (tabs, line breaks, note calls). */
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
 * Makes a collector for one paragraph. Neighbouring runs of one encoding are decoded together, as a letter and its
 * tone may stand in two. `forced` decodes the runs of fonts that say nothing, too.
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
