import { TEXT_TYPE, visitWithin } from './objects.js';
import type { Pdfium, Pointer } from './pdfium.js';

/** Annotations without visible content: links, and notes that open on a click. */
const LINK_TYPE = 2;
const POPUP_TYPE = 16;
/** The maximum number of annotations; a form has about a hundred fields. */
const MAX_ANNOTATIONS = 2000;

/** The flag for showing the page as on the screen. */
const AS_DISPLAYED = 0;
const FLATTENED = 1;

const hasAppearances = (pdfium: Pdfium, page: Pointer): boolean => {
  const count = pdfium.FPDFPage_GetAnnotCount(page);
  if (count > MAX_ANNOTATIONS) return false;
  for (let index = 0; index < count; index += 1) {
    const annotation = pdfium.FPDFPage_GetAnnot(page, index);
    const type = annotation === 0 ? LINK_TYPE : pdfium.FPDFAnnot_GetSubtype(annotation);
    if (annotation !== 0) pdfium.FPDFPage_CloseAnnot(annotation);
    if (type !== LINK_TYPE && type !== POPUP_TYPE) return true;
  }
  return false;
};

/** A page with its annotations drawn on it, and the annotation of each text object. */
export interface FlatPage {
  readonly page: Pointer;
  /** Numbers the annotations, from 0, in the order in which they are drawn. */
  readonly annotationOf: ReadonlyMap<Pointer, number>;
}

const NONE: ReadonlyMap<Pointer, number> = new Map();

/**
 * Draws the annotations of a page on it: signing software writes the number and date of a document into the appearances
 * of signature fields, whose text is otherwise not part of the page.
 *
 * @param load - loads the page, which is necessary again after drawing
 * @returns the page, 0 if there is none
 */
export const loadFlat = (pdfium: Pdfium, load: () => Pointer): FlatPage => {
  const page = load();
  if (page === 0 || !hasAppearances(pdfium, page)) return { page, annotationOf: NONE };
  const own = pdfium.FPDFPage_CountObjects(page);
  const isFlat = pdfium.FPDFPage_Flatten(page, AS_DISPLAYED) === FLATTENED;
  pdfium.FPDF_ClosePage(page);
  const again = load();
  if (!isFlat || again === 0) return { page: again, annotationOf: NONE };
  const annotationOf = new Map<Pointer, number>();
  let annotations = 0;
  const count = pdfium.FPDFPage_CountObjects(again);
  // PDFium adds one form object to the page, which contains a form object per annotation.
  for (let index = own; index < count; index += 1) {
    const added = pdfium.FPDFPage_GetObject(again, index);
    const forms = Math.max(pdfium.FPDFFormObj_CountObjects(added), 0);
    for (let at = 0; at < forms; at += 1) {
      visitWithin(pdfium, pdfium.FPDFFormObj_GetObject(added, at), (object, type) => {
        if (type === TEXT_TYPE) annotationOf.set(object, annotations);
        return true;
      });
      annotations += 1;
    }
  }
  return { page: again, annotationOf };
};
