import { loadFlat } from './appearances.js';
import { type Glyph, readGlyphs } from './glyphs.js';
import { holdsImage } from './objects.js';
import type { Pdfium, Pointer } from './pdfium.js';
import { type Rule, readRules } from './rules.js';

/** A page as PDFium reads it. */
export interface RawPage {
  readonly glyphs: readonly Glyph[];
  /** What each annotation of the page shows, of those that show text. */
  readonly stamps: readonly (readonly Glyph[])[];
  readonly rules: readonly Rule[];
  /** Whether the page shows a picture and no text. */
  readonly isScanned: boolean;
}

/** A page of small print has six thousand characters. */
const maxCharacters = 200_000;

const blankPage: RawPage = { glyphs: [], stamps: [], rules: [], isScanned: false };

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

/** Reads a page, counted from 0; `null` where it draws more characters than a page may have. */
export const readPage = (pdfium: Pdfium, document: Pointer, index: number): RawPage | null => {
  const { page, annotationOf } = loadFlat(pdfium, () => pdfium.FPDF_LoadPage(document, index));
  // A page that is none is read as blank, as every program shows it.
  if (page === 0) return blankPage;
  const text = pdfium.FPDFText_LoadPage(page);
  const isHeavy = pdfium.FPDFText_CountChars(text) > maxCharacters;
  const parted = partStamps(isHeavy ? [] : readGlyphs(pdfium, text), annotationOf);
  pdfium.FPDFText_ClosePage(text);
  const isScanned = !isHeavy && parted.glyphs.length === 0 && holdsImage(pdfium, page);
  const rules = parted.glyphs.length === 0 ? [] : readRules(pdfium, page);
  pdfium.FPDF_ClosePage(page);
  return isHeavy ? null : { ...parted, rules, isScanned };
};
