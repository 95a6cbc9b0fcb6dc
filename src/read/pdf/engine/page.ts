import { isSyllable } from '../../../chars/index.js';
import type { Picture } from '../../ocr/index.js';
import { loadFlat } from './appearances.js';
import { type Glyph, readGlyphs } from './glyphs.js';
import { holdsImage, isPicture } from './objects.js';
import type { Pdfium, Pointer } from './pdfium.js';
import { drawPage } from './picture.js';
import { type Rule, readRules } from './rules.js';

/** A page as read by PDFium. */
export interface RawPage {
  readonly glyphs: readonly Glyph[];
  /** The characters of each annotation that shows text. */
  readonly stamps: readonly (readonly Glyph[])[];
  readonly rules: readonly Rule[];
  /** As it is seen, in points. */
  readonly width: number;
  readonly height: number;
  /** Whether the page contains an image and no usable text. */
  readonly isScanned: boolean;
  /** The page as an image, if requested. */
  readonly picture: Picture | null;
}

/** Which pages are drawn as images: none, those without text, or all. */
export type Drawing = 'none' | 'scans' | 'all';

/** The maximum number of characters; a page of small print has six thousand. */
const MAX_CHARACTERS = 200_000;

const BLANK_PAGE: RawPage = {
  glyphs: [],
  stamps: [],
  rules: [],
  width: 0,
  height: 0,
  isScanned: false,
  picture: null,
};

const partStamps = (
  drawn: readonly Glyph[],
  annotationOf: ReadonlyMap<Pointer, number>,
): Pick<RawPage, 'glyphs' | 'stamps'> => {
  if (annotationOf.size === 0) return { glyphs: drawn, stamps: [] };
  const stamps = new Map<number, Glyph[]>();
  const glyphs = drawn.filter((glyph) => {
    const annotation = annotationOf.get(glyph.object);
    if (annotation === undefined) return true;
    const stamp = stamps.get(annotation);
    if (stamp) stamp.push(glyph);
    else stamps.set(annotation, [glyph]);
    return false;
  });
  return { glyphs, stamps: [...stamps.values()] };
};

/** The minimum number of letters needed to judge whether the text layer of a scan is usable. */
const MIN_LETTERS = 40;
const MIN_READABLE = 0.6;

/** Whether a text consists of Vietnamese syllables, unlike a text layer created by OCR for another language. */
const isReadable = (glyphs: readonly Glyph[]): boolean => {
  const words =
    glyphs
      .map(({ text }) => text)
      .join('')
      .normalize('NFC')
      .match(/\p{L}{2,}/gu) ?? [];
  const letters = words.reduce((sum, { length }) => sum + length, 0);
  if (letters < MIN_LETTERS) return true;
  const read = words.reduce((sum, word) => sum + (isSyllable(word) ? word.length : 0), 0);
  return read >= MIN_READABLE * letters;
};

/**
 * Reads a page, counted from 0; `null` if it has too many characters.
 *
 * @param withLook - whether to tell how its characters look
 */
export const readPage = (
  pdfium: Pdfium,
  document: Pointer,
  index: number,
  drawing: Drawing,
  withLook: boolean,
): RawPage | null => {
  const { page, annotationOf } = loadFlat(pdfium, () => pdfium.FPDF_LoadPage(document, index));
  // An invalid page counts as blank, as in every viewer.
  if (page === 0) return BLANK_PAGE;
  const text = pdfium.FPDFText_LoadPage(page);
  const isHeavy = pdfium.FPDFText_CountChars(text) > MAX_CHARACTERS;
  const parted = partStamps(isHeavy ? [] : readGlyphs(pdfium, text, withLook), annotationOf);
  pdfium.FPDFText_ClosePage(text);
  const isBlank = parted.glyphs.length === 0;
  const isScanned =
    !isHeavy && (isBlank ? holdsImage(pdfium, page) : isPicture(pdfium, page) && !isReadable(parted.glyphs));
  const isDrawn = !isHeavy && (drawing === 'all' || (drawing === 'scans' && isScanned));
  const picture = isDrawn ? drawPage(pdfium, page) : null;
  const [width, height] = [pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)];
  const rules = isBlank ? [] : readRules(pdfium, page);
  pdfium.FPDF_ClosePage(page);
  return isHeavy ? null : { ...parted, rules, width, height, isScanned, picture };
};
