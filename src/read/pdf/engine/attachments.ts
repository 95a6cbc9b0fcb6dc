import type { Pdfium, Pointer } from './pdfium.js';
import { readUtf16 } from './utf16.js';

/** The maximum number of names; a portfolio contains hundreds. */
const MAX_NAMED = 20;

/** The names of the files attached to a document. */
export const attachmentNames = (pdfium: Pdfium, document: Pointer): readonly string[] => {
  const count = Math.min(pdfium.FPDFDoc_GetAttachmentCount(document), MAX_NAMED);
  return Array.from({ length: Math.max(count, 0) }, (_, index) => {
    const attachment = pdfium.FPDFDoc_GetAttachment(document, index);
    return readUtf16(pdfium, (buffer, room) => pdfium.FPDFAttachment_GetName(attachment, buffer, room));
  }).filter((name) => name !== '');
};
