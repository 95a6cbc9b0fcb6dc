import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { init } from '@embedpdf/pdfium';

/** An address in PDFium's memory, or a handle; 0 is none. */
export type Pointer = number;

/**
 * The functions of PDFium that are used here, as exported by the module: flags are numbers, and other results are
 * written to an address. They are documented in PDFium's headers (fpdfview.h, fpdf_text.h, fpdf_edit.h, fpdf_annot.h,
 * fpdf_flatten.h, fpdf_attachment.h, fpdf_doc.h).
 */
export interface Pdfium {
  /** The buffer is replaced when the memory grows. */
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly malloc: (bytes: number) => Pointer;
  readonly free: (address: Pointer) => void;
  readonly FPDF_InitLibrary: () => void;
  readonly FPDF_LoadMemDocument: (bytes: Pointer, length: number, password: Pointer) => Pointer;
  readonly FPDF_CloseDocument: (document: Pointer) => void;
  readonly FPDF_GetLastError: () => number;
  readonly FPDF_GetPageCount: (document: Pointer) => number;
  readonly FPDF_LoadPage: (document: Pointer, index: number) => Pointer;
  readonly FPDF_ClosePage: (page: Pointer) => void;
  readonly FPDFDoc_GetAttachmentCount: (document: Pointer) => number;
  readonly FPDFDoc_GetAttachment: (document: Pointer, index: number) => Pointer;
  readonly FPDFAttachment_GetName: (attachment: Pointer, buffer: Pointer, length: number) => number;
  readonly FPDF_GetPageLabel: (document: Pointer, index: number, buffer: Pointer, length: number) => number;
  readonly FPDFBookmark_GetFirstChild: (document: Pointer, bookmark: Pointer) => Pointer;
  readonly FPDFBookmark_GetNextSibling: (document: Pointer, bookmark: Pointer) => Pointer;
  readonly FPDFBookmark_GetTitle: (bookmark: Pointer, buffer: Pointer, length: number) => number;
  readonly FPDFBookmark_GetDest: (document: Pointer, bookmark: Pointer) => Pointer;
  readonly FPDFBookmark_GetAction: (bookmark: Pointer) => Pointer;
  readonly FPDFAction_GetDest: (document: Pointer, action: Pointer) => Pointer;
  readonly FPDFDest_GetDestPageIndex: (document: Pointer, destination: Pointer) => number;
  readonly FPDFText_LoadPage: (page: Pointer) => Pointer;
  readonly FPDFText_ClosePage: (text: Pointer) => void;
  readonly FPDFText_CountChars: (text: Pointer) => number;
  readonly FPDFText_GetUnicode: (text: Pointer, index: number) => number;
  readonly FPDFText_IsGenerated: (text: Pointer, index: number) => number;
  readonly FPDFText_GetTextObject: (text: Pointer, index: number) => Pointer;
  readonly FPDFText_GetCharOrigin: (text: Pointer, index: number, x: Pointer, y: Pointer) => number;
  readonly FPDFText_GetCharBox: (
    text: Pointer,
    index: number,
    left: Pointer,
    right: Pointer,
    bottom: Pointer,
    top: Pointer,
  ) => number;
  readonly FPDFText_GetLooseCharBox: (text: Pointer, index: number, rectangle: Pointer) => number;
  readonly FPDFText_GetFontSize: (text: Pointer, index: number) => number;
  readonly FPDFText_GetMatrix: (text: Pointer, index: number, matrix: Pointer) => number;
  readonly FPDFTextObj_GetFont: (object: Pointer) => Pointer;
  readonly FPDFFont_GetBaseFontName: (font: Pointer, buffer: Pointer, length: number) => number;
  readonly FPDFFont_GetFlags: (font: Pointer) => number;
  readonly FPDFPage_CountObjects: (page: Pointer) => number;
  readonly FPDFPage_GetObject: (page: Pointer, index: number) => Pointer;
  readonly FPDFPageObj_GetType: (object: Pointer) => number;
  readonly FPDFPageObj_GetMatrix: (object: Pointer, matrix: Pointer) => number;
  readonly FPDFPageObj_GetBounds: (
    object: Pointer,
    left: Pointer,
    bottom: Pointer,
    right: Pointer,
    top: Pointer,
  ) => number;
  readonly FPDFPath_GetDrawMode: (path: Pointer, fill: Pointer, stroke: Pointer) => number;
  readonly FPDFPath_CountSegments: (path: Pointer) => number;
  readonly FPDFPath_GetPathSegment: (path: Pointer, index: number) => Pointer;
  readonly FPDFPathSegment_GetPoint: (segment: Pointer, x: Pointer, y: Pointer) => number;
  readonly FPDFPathSegment_GetType: (segment: Pointer) => number;
  readonly FPDFPathSegment_GetClose: (segment: Pointer) => number;
  readonly FPDFFormObj_CountObjects: (form: Pointer) => number;
  readonly FPDFFormObj_GetObject: (form: Pointer, index: number) => Pointer;
  readonly FPDFPage_GetAnnotCount: (page: Pointer) => number;
  readonly FPDFPage_GetAnnot: (page: Pointer, index: number) => Pointer;
  readonly FPDFPage_CloseAnnot: (annotation: Pointer) => void;
  readonly FPDFAnnot_GetSubtype: (annotation: Pointer) => number;
  readonly FPDF_GetPageWidthF: (page: Pointer) => number;
  readonly FPDF_GetPageHeightF: (page: Pointer) => number;
  readonly FPDFBitmap_CreateEx: (
    width: number,
    height: number,
    format: number,
    buffer: Pointer,
    stride: number,
  ) => Pointer;
  readonly FPDFBitmap_FillRect: (
    bitmap: Pointer,
    left: number,
    top: number,
    width: number,
    height: number,
    color: number,
  ) => number;
  readonly FPDFBitmap_GetBuffer: (bitmap: Pointer) => Pointer;
  readonly FPDFBitmap_GetStride: (bitmap: Pointer) => number;
  readonly FPDFBitmap_Destroy: (bitmap: Pointer) => void;
  readonly FPDF_RenderPageBitmap: (
    bitmap: Pointer,
    page: Pointer,
    left: number,
    top: number,
    width: number,
    height: number,
    turn: number,
    flags: number,
  ) => void;
  readonly FPDFPage_Flatten: (page: Pointer, usage: number) => number;
}

/** The required part of the WebAssembly interface, which TypeScript only declares for browsers. */
declare const WebAssembly: {
  readonly compile: (bytes: Uint8Array) => Promise<object>;
  readonly Instance: new (module: object, imports: Imports) => { readonly exports: object };
};

interface Imports {
  readonly env: { readonly emscripten_resize_heap: (bytes: number) => number };
}

/** Larger instances are dropped with their document, since WebAssembly never releases memory. */
const MOST_KEPT = 128 * 2 ** 20;
/** The memory for PDFium in addition to the document's bytes; volumes of a thousand pages take 60 MB. */
const MOST_MEMORY = 512 * 2 ** 20;

interface Instance {
  readonly pdfium: Pdfium;
  /** The maximum memory; PDFium aborts when it needs more. */
  allow: number;
}

let compiled: Promise<object> | null = null;
let kept: Instance | null = null;

const compile = async (): Promise<object> =>
  WebAssembly.compile(await readFile(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm')));

const start = async (): Promise<Instance> => {
  compiled ??= compile();
  const module = await compiled;
  const bounds = { allow: MOST_MEMORY };
  const { pdfium } = await init({
    instantiateWasm: (imports: Imports, receive: (instance: object) => void): object => {
      const resize = imports.env.emscripten_resize_heap;
      const env = {
        ...imports.env,
        emscripten_resize_heap: (bytes: number) => (bytes > bounds.allow ? 0 : resize(bytes)),
      };
      const instance = new WebAssembly.Instance(module, { ...imports, env });
      receive(instance);
      return instance.exports;
    },
    // PDFium's output about damaged files is not meant for users.
    print: () => {},
    printErr: () => {},
  });
  // Calling the functions without the package's wrappers takes a tenth of the time, and there are several calls per
  // character.
  const exported = pdfium.wasmExports as unknown as Pdfium;
  exported.FPDF_InitLibrary();
  return Object.assign(bounds, { pdfium: exported });
};

/**
 * Lends PDFium to `use`, which runs synchronously. An instance that `use` discards, or whose memory has grown large, is
 * dropped with everything in it.
 *
 * @param bytes - the size of the document
 */
export const withPdfium = async <Result>(
  bytes: number,
  use: (pdfium: Pdfium, giveUp: () => void) => Result,
): Promise<Result> => {
  const instance = kept ?? (await start());
  const { pdfium } = instance;
  kept = instance;
  const giveUp = (): void => {
    kept = null;
  };
  instance.allow = MOST_MEMORY + bytes;
  const result = use(pdfium, giveUp);
  if (pdfium.memory.buffer.byteLength > MOST_KEPT) giveUp();
  return result;
};
