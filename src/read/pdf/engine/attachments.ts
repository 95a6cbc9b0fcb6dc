import type { Pdfium, Pointer } from './pdfium.js';

/** So many are named; a portfolio holds hundreds. */
const MAX_NAMED = 20;

const nameOf = (pdfium: Pdfium, attachment: Pointer): string => {
  const bytes = pdfium.FPDFAttachment_GetName(attachment, 0, 0);
  // A name ends with a null.
  if (bytes <= 2) return '';
  const buffer = pdfium.malloc(bytes);
  pdfium.FPDFAttachment_GetName(attachment, buffer, bytes);
  const name = new TextDecoder('utf-16le').decode(new Uint8Array(pdfium.memory.buffer, buffer, bytes - 2));
  pdfium.free(buffer);
  return name.replace(/\p{Cc}/gu, ' ').trim();
};

/** The names of the files that a document carries. */
export const attachmentNames = (pdfium: Pdfium, document: Pointer): readonly string[] => {
  const count = Math.min(pdfium.FPDFDoc_GetAttachmentCount(document), MAX_NAMED);
  return Array.from({ length: Math.max(count, 0) }, (_, index) =>
    nameOf(pdfium, pdfium.FPDFDoc_GetAttachment(document, index)),
  ).filter((name) => name !== '');
};
