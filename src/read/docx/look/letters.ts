import type { LetterLook } from '../../../model/index.js';
import { attributeOf, firstOf, type XmlElement } from '../../xml.js';
import { toggleOf } from '../styles.js';

/** The run properties set at one level; `null` for those not set. */
export interface LetterProperties {
  readonly font: string | null;
  readonly size: number | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underlined: boolean | null;
  readonly capitals: boolean | null;
  /** "auto" as written. */
  readonly color: string | null;
}

export const NO_LETTERS: LetterProperties = {
  font: null,
  size: null,
  bold: null,
  italic: null,
  underlined: null,
  capitals: null,
  color: null,
};

/** The fonts of a theme, by their names in styles: "minorHAnsi". */
export type ThemeFonts = ReadonlyMap<string, string>;

const fontIn = (properties: XmlElement, theme: ThemeFonts): string | null => {
  const fonts = firstOf(properties, 'rFonts');
  for (const use of ['ascii', 'hAnsi']) {
    const named = theme.get(attributeOf(fonts, `${use}Theme`) ?? '') ?? attributeOf(fonts, use);
    if (named !== null && named !== '') return named;
  }
  return null;
};

const HALF_POINTS = 2;

const sizeIn = (properties: XmlElement): number | null => {
  const size = Number.parseFloat(attributeOf(firstOf(properties, 'sz'), 'val') ?? '');
  return Number.isNaN(size) ? null : size / HALF_POINTS;
};

/** Reads run properties (`w:rPr`). */
export const readLetters = (properties: XmlElement | null, theme: ThemeFonts): LetterProperties => {
  if (properties === null) return NO_LETTERS;
  const underline = firstOf(properties, 'u');
  return {
    font: fontIn(properties, theme),
    size: sizeIn(properties),
    bold: toggleOf(properties, 'b'),
    italic: toggleOf(properties, 'i'),
    underlined: underline === null ? null : attributeOf(underline, 'val') !== 'none',
    capitals: toggleOf(properties, 'caps'),
    color: attributeOf(firstOf(properties, 'color'), 'val'),
  };
};

/** The properties of one level over those of the level it is based on. */
export const layLetters = (under: LetterProperties, over: LetterProperties): LetterProperties => ({
  font: over.font ?? under.font,
  size: over.size ?? under.size,
  bold: over.bold ?? under.bold,
  italic: over.italic ?? under.italic,
  underlined: over.underlined ?? under.underlined,
  capitals: over.capitals ?? under.capitals,
  color: over.color ?? under.color,
});

/** Word's defaults. */
const WORD_SIZE = 10;

type Toggle = 'bold' | 'italic' | 'capitals';

/**
 * The look of letters. Bold in a character style within a bold paragraph style is not bold, since toggle properties of
 * styles are combined by exclusive or (ECMA-376, part 1, 17.7.3).
 *
 * @param styles - of the table, of the paragraph and of the letters
 * @param direct - the run's own properties
 */
export const effectiveLetters = (
  defaults: LetterProperties,
  styles: readonly LetterProperties[],
  direct: LetterProperties,
): LetterLook => {
  const all = layLetters([defaults, ...styles].reduce(layLetters), direct);
  const isOn = (toggle: Toggle): boolean => {
    const inStyles = styles.filter((style) => style[toggle] === true).length % 2 === 1;
    return direct[toggle] ?? (inStyles || defaults[toggle] === true);
  };
  const { font, size, underlined, color } = all;
  return {
    font,
    size: size ?? WORD_SIZE,
    bold: isOn('bold'),
    italic: isOn('italic'),
    underlined: underlined ?? false,
    capitals: isOn('capitals'),
    color: color === null || color === 'auto' || /^0{6}$/.test(color) ? null : color.toUpperCase(),
  };
};
