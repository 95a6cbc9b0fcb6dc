import type { Pdfium, Pointer } from './pdfium.js';
import { readUtf16 } from './utf16.js';

/** At most this many are named; a portfolio holds hundreds. */
const MAX_NAMED = 20;

/** The names of the files that a document carries. */
export const attachmentNames = (pdfium: Pdfium, document: Pointer): readonly string[] => {
  const count = Math.min(pdfium.FPDFDoc_GetAttachmentCount(document), MAX_NAMED);
  return Array.from({ length: Math.max(count, 0) }, (_, index) => {
    const attachment = pdfium.FPDFDoc_GetAttachment(document, index);
    return readUtf16(pdfium, (buffer, room) => pdfium.FPDFAttachment_GetName(attachment, buffer, room));
  }).filter((name) => name !== '');
};
