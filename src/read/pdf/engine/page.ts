import { type Glyph, readGlyphs } from './glyphs.js';
import { holdsImage } from './objects.js';
import type { Pdfium, Pointer } from './pdfium.js';
import { type Rule, readRules } from './rules.js';

/** A page as PDFium reads it. */
export interface RawPage {
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  /** Whether the page shows a picture and no text. */
  readonly isScanned: boolean;
}

/** A page of small print has six thousand characters. */
const maxCharacters = 200_000;

/** Reads a page, counted from 0; `null` where it draws more characters than a page may have. */
export const readPage = (pdfium: Pdfium, document: Pointer, index: number): RawPage | null => {
  const page = pdfium.FPDF_LoadPage(document, index);
  // A page that is none is read as blank, as every program shows it.
  if (page === 0) return { glyphs: [], rules: [], isScanned: false };
  const text = pdfium.FPDFText_LoadPage(page);
  const isHeavy = pdfium.FPDFText_CountChars(text) > maxCharacters;
  const glyphs = isHeavy ? [] : readGlyphs(pdfium, text);
  pdfium.FPDFText_ClosePage(text);
  const isScanned = !isHeavy && glyphs.length === 0 && holdsImage(pdfium, page);
  const rules = glyphs.length === 0 ? [] : readRules(pdfium, page);
  pdfium.FPDF_ClosePage(page);
  return isHeavy ? null : { glyphs, rules, isScanned };
};
