import type { Pdfium, Pointer } from './pdfium.js';

/** The kinds of page objects that are distinguished. */
export const TEXT_TYPE = 1;
export const PATH_TYPE = 2;
const IMAGE_TYPE = 3;
const FORM_TYPE = 5;

/** The maximum nesting depth of forms, and number of objects; no real page has more. */
const MAX_DEPTH = 12;
const MAX_OBJECTS = 200_000;

/** The transformation of a form's contents: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** Applies the first, then the second. */
export const multiplied = (one: Matrix, other: Matrix): Matrix => {
  const [a, b, c, d, e, f] = one;
  const [p, q, r, s, t, u] = other;
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u];
};

const MATRIX_BYTES = 24;

/** The matrix that places an object in its form or page. */
export const matrixOf = (pdfium: Pdfium, object: Pointer): Matrix => {
  const scratch = pdfium.malloc(MATRIX_BYTES);
  pdfium.FPDFPageObj_GetMatrix(object, scratch);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = new Float32Array(pdfium.memory.buffer, scratch, 6);
  pdfium.free(scratch);
  return [a, b, c, d, e, f];
};

type Visit = (object: Pointer, type: number, placed: Matrix) => boolean;

/** Creates a function that visits an object, or all objects of a form, until `visit` returns `false`. */
const createVisitor = (pdfium: Pdfium, visit: Visit): ((object: Pointer) => boolean) => {
  let left = MAX_OBJECTS;
  const goOn = (object: Pointer, placed: Matrix, depth: number): boolean => {
    left -= 1;
    if (left < 0) return false;
    const type = pdfium.FPDFPageObj_GetType(object);
    if (type !== FORM_TYPE) return visit(object, type, placed);
    if (depth > MAX_DEPTH) return true;
    const inside = multiplied(matrixOf(pdfium, object), placed);
    const count = pdfium.FPDFFormObj_CountObjects(object);
    for (let index = 0; index < count; index += 1)
      if (!goOn(pdfium.FPDFFormObj_GetObject(object, index), inside, depth + 1)) return false;
    return true;
  };
  return (object) => goOn(object, IDENTITY, 0);
};

/** Visits an object of a page, or all objects of a form, like {@link visitObjects}. */
export const visitWithin = (pdfium: Pdfium, object: Pointer, visit: Visit): void => {
  createVisitor(pdfium, visit)(object);
};

/**
 * Visits the objects of a page, including those in forms, in drawing order, until `visit` returns `false`.
 *
 * @param visit - receives the object, its type, and the matrix of its form
 */
export const visitObjects = (pdfium: Pdfium, page: Pointer, visit: Visit): void => {
  const goOn = createVisitor(pdfium, visit);
  const count = pdfium.FPDFPage_CountObjects(page);
  for (let index = 0; index < count; index += 1) if (!goOn(pdfium.FPDFPage_GetObject(page, index))) return;
};

/** Whether a page contains an image. */
export const holdsImage = (pdfium: Pdfium, page: Pointer): boolean => {
  let found = false;
  visitObjects(pdfium, page, (_, type) => {
    found ||= type === IMAGE_TYPE;
    return !found;
  });
  return found;
};

/** Whether an image covers enough of a page to be a scan of it. */
const MIN_COVERED = 0.6;

/** Whether a page is a scan, perhaps with a text layer. */
export const isPicture = (pdfium: Pdfium, page: Pointer): boolean => {
  const area = pdfium.FPDF_GetPageWidthF(page) * pdfium.FPDF_GetPageHeightF(page);
  const scratch = pdfium.malloc(16);
  let covered = 0;
  visitObjects(pdfium, page, (object, type) => {
    if (type !== IMAGE_TYPE) return true;
    pdfium.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12);
    const [left = 0, bottom = 0, right = 0, top = 0] = new Float32Array(pdfium.memory.buffer, scratch, 4);
    covered += Math.max(right - left, 0) * Math.max(top - bottom, 0);
    return covered < MIN_COVERED * area;
  });
  pdfium.free(scratch);
  return covered >= MIN_COVERED * area;
};
