import type { Pdfium, Pointer } from './pdfium.js';

/** The maximum length of a name or title; a damaged file may declare a longer one. */
const MAX_BYTES = 4096;

/**
 * Reads a text that PDFium writes as null-terminated UTF-16.
 *
 * @param write - writes it if the buffer is large enough, and always returns the required number of bytes
 */
export const readUtf16 = (pdfium: Pdfium, write: (buffer: Pointer, room: number) => number): string => {
  const bytes = write(0, 0);
  if (bytes <= 2 || bytes > MAX_BYTES) return '';
  const buffer = pdfium.malloc(bytes);
  write(buffer, bytes);
  const text = new TextDecoder('utf-16le').decode(new Uint8Array(pdfium.memory.buffer, buffer, bytes - 2));
  pdfium.free(buffer);
  return text.replace(/\p{Cc}/gu, ' ').trim();
};
