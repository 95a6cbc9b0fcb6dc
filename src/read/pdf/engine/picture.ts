import { greyPng, greyRows, type Picture } from '../../ocr/index.js';
import type { Pdfium, Pointer } from './pdfium.js';

/** Office scanners use 200 or 300 dpi; 13 pt letters are recognised well from 200 on. */
const DOTS_PER_INCH = 200;
const DOTS_PER_POINT = DOTS_PER_INCH / 72;
/** The maximum number of dots; larger drawings are scaled down. */
const MOST_DOTS = 16_000_000;

/** Blue, green, red and one unused byte. */
const BGRX = 3;
const WHITE = 0xffffffff;
/** Draws annotations too, so that stamps on a scan are read with it. */
const WITH_ANNOTATIONS = 0x01;

/** A page as a greyscale image; `null` if it cannot be drawn. */
export const drawPage = (pdfium: Pdfium, page: Pointer): Picture | null => {
  const [width, height] = [pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)];
  if (!(width > 0 && height > 0)) return null;
  const scale = Math.min(DOTS_PER_POINT, Math.sqrt(MOST_DOTS / (width * height)));
  const [across, down] = [Math.round(width * scale), Math.round(height * scale)];
  if (across < 1 || down < 1) return null;
  const bitmap = pdfium.FPDFBitmap_CreateEx(across, down, BGRX, 0, 0);
  if (bitmap === 0) return null;
  pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, across, down, WHITE);
  pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, across, down, 0, WITH_ANNOTATIONS);
  const stride = pdfium.FPDFBitmap_GetStride(bitmap);
  const dots = new Uint8Array(pdfium.memory.buffer, pdfium.FPDFBitmap_GetBuffer(bitmap), stride * down);
  const bytes = greyPng(greyRows(dots, across, down, stride), across, down);
  pdfium.FPDFBitmap_Destroy(bitmap);
  return { bytes, dotsPerPoint: scale, height: down };
};
