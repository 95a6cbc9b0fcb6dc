import type { Pdfium, Pointer } from './pdfium.js';

const imageType = 3;
const formType = 5;

/** Forms inside forms are followed so far; no program nests them deeper. */
const maxDepth = 12;

/** Whether a page shows a picture. */
export const holdsImage = (pdfium: Pdfium, page: Pointer): boolean => {
  const isImage = (object: Pointer, depth: number): boolean => {
    const type = pdfium.FPDFPageObj_GetType(object);
    if (type !== formType) return type === imageType;
    const count = depth < maxDepth ? pdfium.FPDFFormObj_CountObjects(object) : 0;
    for (let index = 0; index < count; index += 1)
      if (isImage(pdfium.FPDFFormObj_GetObject(object, index), depth + 1)) return true;
    return false;
  };
  const count = pdfium.FPDFPage_CountObjects(page);
  for (let index = 0; index < count; index += 1)
    if (isImage(pdfium.FPDFPage_GetObject(page, index), 0)) return true;
  return false;
};
