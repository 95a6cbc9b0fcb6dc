import type { LetterLook } from '../../../model/index.js';
import type { Pdfium, Pointer } from './pdfium.js';

/** What of the look of letters their font tells. */
type FontLook = Pick<LetterLook, 'font' | 'bold' | 'italic'>;

/** A font of which a file holds only the letters that it needs is named "BCDEEE+…". */
const SUBSET = /^[A-Z]{6}\+/u;
/** Programs that make up names of their own for fonts: "F1", "T3_2", "CIDFont+F4". */
const MADE_UP = /^(?:CIDFont\+)?[A-Z]{0,3}\d+(?:_\d+)?$/iu;
/**
 * Fonts that viewers, and word processors without the fonts of Windows, substitute for others, so that the original
 * font is unknown.
 */
const SUBSTITUTE =
  /^(?:Times|Helvetica|Courier)(?![\p{L}\d])|^(?:Liberation|Nimbus|DejaVu|Noto|OpenSymbol|Tinos|Arimo|Cousine|Free(?:Serif|Sans|Mono))/u;

const BOLD = /bold|black|heavy/iu;
const ITALIC = /italic|oblique/iu;
const STYLE = /(?:[-,\s]?(?:Bold|Italic|Oblique)|[-,\s](?:Regular|Roman))+(?=(?:PS)?(?:MT)?$)/u;

/** "TimesNewRomanPS-BoldMT" is "Times New Roman". */
const familyOf = (name: string): string =>
  name
    .replace(STYLE, '')
    .replace(/(?:PS)?(?:MT)?$/u, '')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');

/** A bit of the flags that a font has in the file. */
const ITALIC_FLAG = 1 << 6;

/** What a font tells by its name; `null` where that is made up. */
export const lookOfFont = (name: string, flags: number): FontLook | null => {
  const own = name.replace(SUBSET, '');
  if (own === '' || MADE_UP.test(own)) return null;
  return {
    font: SUBSTITUTE.test(own) ? null : familyOf(own),
    bold: BOLD.test(own),
    italic: ITALIC.test(own) || (flags > 0 && (flags & ITALIC_FLAG) !== 0),
  };
};

/** No font has a longer name. */
const NAME_BYTES = 256;

/** Makes what tells how the fonts of a page look. */
export const fontReader = (pdfium: Pdfium): ((object: Pointer) => FontLook | null) => {
  const known = new Map<Pointer, FontLook | null>();
  const nameOf = (font: Pointer): string => {
    const scratch = pdfium.malloc(NAME_BYTES);
    // With the zero at its end.
    const length = pdfium.FPDFFont_GetBaseFontName(font, scratch, NAME_BYTES);
    const fits = length > 0 && length <= NAME_BYTES;
    const bytes = new Uint8Array(pdfium.memory.buffer, scratch, fits ? length - 1 : 0);
    const name = new TextDecoder().decode(bytes);
    pdfium.free(scratch);
    return name;
  };
  return (object) => {
    const font = pdfium.FPDFTextObj_GetFont(object);
    const before = known.get(font);
    if (before !== undefined) return before;
    const look = font === 0 ? null : lookOfFont(nameOf(font), pdfium.FPDFFont_GetFlags(font));
    known.set(font, look);
    return look;
  };
};
