import { type Glyph, readGlyphs } from './glyphs.js';
import { holdsImage } from './objects.js';
import { type Pdfium, type Pointer, withPdfium } from './pdfium.js';

/** A page as PDFium reads it. */
export interface RawPage {
  readonly glyphs: readonly Glyph[];
  /** Whether the page shows a picture and no text. */
  readonly isScanned: boolean;
}

/** Why a document cannot be opened. */
export type OpenProblem = 'protected' | 'damaged';

const passwordError = 4;
const securityError = 5;

/** Sixteen numbers in PDFium's memory, which calls write their results to. */
const scratchBytes = 128;

const readPage = (pdfium: Pdfium, document: Pointer, index: number, scratch: Pointer): RawPage => {
  const page = pdfium.FPDF_LoadPage(document, index);
  // A page that is none is read as blank, as every program shows it.
  if (page === 0) return { glyphs: [], isScanned: false };
  const text = pdfium.FPDFText_LoadPage(page);
  const glyphs = readGlyphs(pdfium, text, scratch);
  pdfium.FPDFText_ClosePage(text);
  const isScanned = glyphs.length === 0 && holdsImage(pdfium, page);
  pdfium.FPDF_ClosePage(page);
  return { glyphs, isScanned };
};

/** What is known of a document before its pages are read. */
export interface RawDocument {
  readonly pageCount: number;
  /** Reads a page, counted from 0. */
  readonly page: (index: number) => RawPage;
}

/**
 * Opens the document that the bytes hold, lends it to `use`, and closes it.
 *
 * @returns what `use` returns, or why the document cannot be opened
 */
export const withDocument = <Result>(
  bytes: Uint8Array,
  use: (document: RawDocument) => Result,
): Promise<Result | OpenProblem> =>
  withPdfium((pdfium) => {
    const scratch = pdfium.malloc(scratchBytes);
    const copy = pdfium.malloc(bytes.length);
    new Uint8Array(pdfium.memory.buffer).set(bytes, copy);
    const document = pdfium.FPDF_LoadMemDocument(copy, bytes.length, 0);
    const close = (): void => {
      pdfium.FPDF_CloseDocument(document);
      pdfium.free(copy);
      pdfium.free(scratch);
    };
    if (document === 0) {
      const error = pdfium.FPDF_GetLastError();
      close();
      return error === passwordError || error === securityError ? 'protected' : 'damaged';
    }
    const result = use({
      pageCount: pdfium.FPDF_GetPageCount(document),
      page: (index) => readPage(pdfium, document, index, scratch),
    });
    close();
    return result;
  });
