import type { Bookmark } from '../../../model/index.js';
import type { Pdfium, Pointer } from './pdfium.js';
import { readUtf16 } from './utf16.js';

/**
 * The maximum size of an outline: that of a code of law has a few hundred entries on a handful of levels, and a damaged
 * one may be cyclic.
 */
const MAX_BOOKMARKS = 5000;
const MAX_LEVELS = 20;

/** The page of a bookmark, from 1; `null` if there is none. */
const pageOf = (pdfium: Pdfium, document: Pointer, bookmark: Pointer): number | null => {
  const own = pdfium.FPDFBookmark_GetDest(document, bookmark);
  const action = own === 0 ? pdfium.FPDFBookmark_GetAction(bookmark) : 0;
  const destination = action === 0 ? own : pdfium.FPDFAction_GetDest(document, action);
  const index = destination === 0 ? -1 : pdfium.FPDFDest_GetDestPageIndex(document, destination);
  return index < 0 ? null : index + 1;
};

/** The outline of a document, in its order. */
export const outlineOf = (pdfium: Pdfium, document: Pointer): readonly Bookmark[] => {
  const outline: Bookmark[] = [];
  const seen = new Set<Pointer>();
  const readBelow = (parent: Pointer, level: number): void => {
    let bookmark = pdfium.FPDFBookmark_GetFirstChild(document, parent);
    while (bookmark !== 0 && !seen.has(bookmark) && seen.size < MAX_BOOKMARKS) {
      seen.add(bookmark);
      const current = bookmark;
      const title = readUtf16(pdfium, (buffer, room) =>
        pdfium.FPDFBookmark_GetTitle(current, buffer, room),
      ).normalize('NFC');
      if (title !== '') outline.push({ title, level, page: pageOf(pdfium, document, bookmark) });
      if (level < MAX_LEVELS) readBelow(bookmark, level + 1);
      bookmark = pdfium.FPDFBookmark_GetNextSibling(document, bookmark);
    }
  };
  readBelow(0, 1);
  return outline;
};

/** The labels of pages, from the first on, where they differ from their numbers: "iv", "PL-3". */
export const pageLabels = (pdfium: Pdfium, document: Pointer, pages: number): ReadonlyMap<number, string> => {
  const labels = new Map<number, string>();
  for (let index = 0; index < pages; index += 1) {
    const label = readUtf16(pdfium, (buffer, room) =>
      pdfium.FPDF_GetPageLabel(document, index, buffer, room),
    );
    if (label !== '' && label !== `${index + 1}`) labels.set(index + 1, label);
  }
  return labels;
};
