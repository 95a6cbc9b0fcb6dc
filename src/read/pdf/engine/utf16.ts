import type { Pdfium, Pointer } from './pdfium.js';

/** No name or title that people write is longer; a damaged file may say that one is. */
const MAX_BYTES = 4096;

/**
 * A text that PDFium writes as UTF-16 with a null at its end.
 *
 * @param write - writes it where there is room for it, and gives how many bytes it takes in any case
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
