import { greyPng, greyRows, type Picture } from '../../ocr/index.js';
import type { Pdfium, Pointer } from './pdfium.js';

/** Scanners of offices are set to 200 or 300 dots an inch; letters of 13 points are read well from 200 on. */
const DOTS_PER_INCH = 200;
const DOTS_PER_POINT = DOTS_PER_INCH / 72;
/** A drawing of two metres is drawn smaller. */
const MOST_DOTS = 16_000_000;

/** Blue, green, red and one byte that says nothing. */
const BGRX = 3;
const WHITE = 0xffffffff;
/** Draws annotations too: what was stamped on a scan is read with it. */
const WITH_ANNOTATIONS = 0x01;

/** A page as a grey picture; `null` where it cannot be drawn. */
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
