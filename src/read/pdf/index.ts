import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readError } from '../error.js';
import { decodeLegacyText } from '../legacy/text.js';
import type { ReadProblem } from '../problem.js';
import type { Reader } from '../source.js';
import { joinParagraphs } from '../tidy.js';
import { type Page, withoutFurniture } from './furniture.js';
import { inReadingOrder, linesOf, type Piece } from './line.js';
import { partNotes } from './notes.js';
import { paragraphsOf } from './paragraphs.js';
import { rangesOf } from './ranges.js';

/** The longest document of the Gazette has about a thousand pages. */
const maxPages = 3000;

const problems: Readonly<Record<string, ReadProblem>> = {
  PasswordException: { code: 'protected' },
  InvalidPDFException: { code: 'damagedPdf' },
};

const open = async (bytes: Uint8Array, path: string | null): Promise<PDFDocumentProxy> => {
  try {
    return await getDocument({
      // pdf.js keeps the bytes it is given, so it gets its own.
      data: new Uint8Array(bytes),
      verbosity: VerbosityLevel.ERRORS,
      isEvalSupported: false,
      useSystemFonts: false,
      disableFontFace: true,
      stopAtErrors: false,
    }).promise;
  } catch (cause) {
    const problem = cause instanceof Error ? problems[cause.name] : undefined;
    throw problem === undefined ? cause : readError(path, problem, cause);
  }
};

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

const quarter = Math.PI / 2;
/** Text at any other angle is a watermark. */
const maxSlant = 0.05;

const pieceOf = (item: TextItem): Piece | null => {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform;
  const angle = Math.atan2(b, a);
  const turn = Math.round(angle / quarter);
  if (Math.abs(angle - turn * quarter) > maxSlant) return null;
  const size = Math.hypot(c, d) || item.height;
  const [cos, sin] = [Math.round(Math.cos(turn * quarter)), Math.round(Math.sin(turn * quarter))];
  const start = x * cos + y * sin;
  return {
    text: item.str,
    start,
    end: start + item.width,
    baseline: y * cos - x * sin,
    size,
    turn: turn & 3,
  };
};

const readPage = async (page: PDFPageProxy): Promise<Page> => {
  const content = await page.getTextContent();
  const pieces = content.items.flatMap((item) => {
    const piece = 'str' in item ? pieceOf(item) : null;
    return piece ? [piece] : [];
  });
  return { lines: inReadingOrder(linesOf(pieces)) };
};

const imageOperators: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
]);

/** A page without text that shows a picture was scanned; one without either is blank. */
const isScanned = async (page: PDFPageProxy): Promise<boolean> => {
  const { fnArray } = await page.getOperatorList();
  return fnArray.some((operator: number) => imageOperators.has(operator));
};

/** PDF: paragraphs put together from the places of their lines, without page furniture; notes at the end as "[1] …". */
export const read: Reader = async ({ bytes, path, encoding }) => {
  const document = await open(bytes, path);
  try {
    if (document.numPages > maxPages) {
      throw readError(path, { code: 'tooManyPages', pages: document.numPages, most: maxPages });
    }
    const pages: Page[] = [];
    const scanned: number[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const read = await readPage(page);
      if (read.lines.length === 0 && (await isScanned(page))) scanned.push(number);
      pages.push(read);
      page.cleanup();
    }
    const missing = { code: 'noTextLayer', pages: rangesOf(scanned), count: scanned.length } as const;
    if (scanned.length > 0 && pages.every((page) => page.lines.length === 0)) throw readError(path, missing);
    const parted = partNotes(withoutFurniture(pages));
    const body = paragraphsOf(parted.pages.map((page) => page.lines));
    const notes = paragraphsOf([parted.notes]);
    const text = joinParagraphs(notes.length === 0 ? body : [...body, '', ...notes]);
    return { ...decodeLegacyText(text, encoding), warnings: scanned.length === 0 ? [] : [missing] };
  } finally {
    await document.destroy();
  }
};
