import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { init } from '@embedpdf/pdfium';

/** An address in PDFium's memory, or a handle that it gave; 0 is none. */
export type Pointer = number;

/**
 * The functions of PDFium that are used here, as the module exports them: flags are numbers, and results that do not
 * fit one are written to an address. The documentation of each stands in PDFium's own headers (fpdfview.h,
 * fpdf_text.h, fpdf_edit.h, fpdf_annot.h, fpdf_flatten.h, fpdf_attachment.h, fpdf_doc.h).
 */
export interface Pdfium {
  /** The buffer is another one after the memory grew. */
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

/** As much of the interface of WebAssembly as is needed, which TypeScript knows as a part of browsers only. */
declare const WebAssembly: {
  readonly compile: (bytes: Uint8Array) => Promise<object>;
  readonly Instance: new (module: object, imports: Imports) => { readonly exports: object };
};

interface Imports {
  readonly env: { readonly emscripten_resize_heap: (bytes: number) => number };
}

/** Beyond this an instance is given up with its document: WebAssembly never gives memory back. */
const MOST_KEPT = 128 * 2 ** 20;
/** What PDFium may take beside the bytes of the document: volumes of a thousand pages take 60 MB. */
const MOST_MEMORY = 512 * 2 ** 20;

interface Instance {
  readonly pdfium: Pdfium;
  /** How large the memory may grow; PDFium ends where it asks for more. */
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
    // What PDFium says of a damaged file is no message for whoever reads the document.
    print: () => {},
    printErr: () => {},
  });
  // Called without the package's wrappers, a function costs a tenth of the time: there are some calls a character.
  const exported = pdfium.wasmExports as unknown as Pdfium;
  exported.FPDF_InitLibrary();
  return Object.assign(bounds, { pdfium: exported });
};

/**
 * Lends PDFium to `use`, which runs without interruption. An instance that `use` gives up, or whose memory grew large,
 * is not used again, and all that it holds goes with it.
 *
 * @param bytes - how large the document is
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
