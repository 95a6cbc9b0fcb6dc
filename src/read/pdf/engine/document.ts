import type { Bookmark } from '../../../model/index.js';
import { attachmentNames } from './attachments.js';
import type { Glyph } from './glyphs.js';
import { within } from './guard.js';
import { outlineOf, pageLabels } from './outline.js';
import { type Drawing, type RawPage, readPage } from './page.js';
import { type Pdfium, type Pointer, withPdfium } from './pdfium.js';

/** Why a document cannot be read. */
export type DocumentProblem =
  | { readonly code: 'protected' | 'damagedPdf' }
  | { readonly code: 'tooManyPages'; readonly pages: number; readonly most: number }
  | { readonly code: 'tooLong'; readonly mostLetters: number }
  /** The number, from 1, of a page that takes more time or memory, or draws more, than any real page. */
  | { readonly code: 'heavyPage'; readonly page: number }
  /** The number, from 1, of the page at which the time limit was reached. */
  | { readonly code: 'slowPage'; readonly page: number; readonly seconds: number }
  /** A page full of text is repeated too often. */
  | { readonly code: 'samePages'; readonly page: number; readonly times: number };

/** The result of reading a document. */
export interface ReadDocument<Page> {
  readonly code: null;
  readonly pages: readonly Page[];
  /** The names of the files that are attached to it. */
  readonly attachments: readonly string[];
  readonly outline: readonly Bookmark[];
  /** The labels of pages, by number from 1, where they differ from the number. */
  readonly labels: ReadonlyMap<number, string>;
}

const PASSWORD_ERROR = 4;
const SECURITY_ERROR = 5;

/** The longest document of the Gazette has about a thousand pages, and less than three million letters. */
const MAX_PAGES = 3000;
const MAX_LETTERS = 4_000_000;

/** The time limit for a document, in milliseconds. A page takes ten, or fifty on a busy machine. */
const DOCUMENT_TIME = 15_000;
const PAGE_TIME = 100;
/** The additional time for a page drawn as an image: it takes a second at 300 dpi, or several on a busy machine. */
const DRAWN_PAGE_TIME = 10_000;

/** The time budget of a document with this many pages. */
const timeFor = (pages: number) => {
  let allowed = DOCUMENT_TIME + PAGE_TIME * pages;
  let spent = 0;
  return {
    /** Runs work; `null` if the time was up before it finished. */
    spend: <Result>(work: () => Result): { readonly result: Result } | null => {
      const started = performance.now();
      const done = within(Math.max(Math.ceil(allowed - spent), 1), work);
      spent += performance.now() - started;
      return done;
    },
    allow: (milliseconds: number): void => {
      allowed += milliseconds;
    },
    allowed: (): number => allowed,
  };
};

/** A document (none if its handle is 0), and the address of its bytes, which it needs while it is open. */
interface OpenDocument {
  readonly document: Pointer;
  readonly copy: Pointer;
}

const openDocument = (pdfium: Pdfium, bytes: Uint8Array): OpenDocument => {
  const copy = pdfium.malloc(bytes.length);
  if (copy === 0) return { document: 0, copy };
  new Uint8Array(pdfium.memory.buffer).set(bytes, copy);
  return { document: pdfium.FPDF_LoadMemDocument(copy, bytes.length, 0), copy };
};

const openingProblem = (pdfium: Pdfium): DocumentProblem => {
  const error = pdfium.FPDF_GetLastError();
  return { code: error === PASSWORD_ERROR || error === SECURITY_ERROR ? 'protected' : 'damagedPdf' };
};

/** A blank form may be repeated a few dozen times, but a file that repeats one page endlessly is malicious. */
const MOST_SAME = 100;
const MIN_TEXT_LETTERS = 500;
const MOST_SAME_LETTERS = 100_000;

/** Whether two pages show the same text at the same positions. */
const isSameFace = (one: readonly Glyph[], other: readonly Glyph[]): boolean =>
  one.length === other.length &&
  one.every((glyph, at) => {
    const { text, start, baseline } = other[at] ?? glyph;
    return glyph.text === text && glyph.start === start && glyph.baseline === baseline;
  });

/** A trap, an abort by PDFium, or a stack overflow. */
const isCrash = (thrown: unknown): boolean =>
  thrown instanceof RangeError || (thrown instanceof Error && thrown.name === 'RuntimeError');

/**
 * Reads the pages of a document in their order.
 *
 * @param use - computes the result for a page
 * @param drawing - which pages are drawn as images
 * @param progress - called after each page
 * @param withLook - whether to tell how their characters look
 * @returns the results of `use`, or why the document cannot be read
 */
export const readDocument = <Page>(
  bytes: Uint8Array,
  use: (page: RawPage) => Page,
  drawing: Drawing,
  progress: (page: number, pages: number) => void,
  withLook = false,
): Promise<ReadDocument<Page> | DocumentProblem> =>
  withPdfium(bytes.length, (pdfium, giveUp) => {
    const pages: Page[] = [];
    const heavyPage = (): DocumentProblem => ({ code: 'heavyPage', page: pages.length + 1 });

    const slowPage = (milliseconds: number): DocumentProblem => ({
      code: 'slowPage',
      page: pages.length + 1,
      seconds: Math.round(milliseconds / 1000),
    });

    let letters = 0;
    let before: readonly Glyph[] = [];
    let same = 0;

    /** Continues up to the end or to a page that is drawn as an image. */
    const readPages = (document: Pointer, count: number): DocumentProblem | null => {
      while (pages.length < count) {
        const page = readPage(pdfium, document, pages.length, drawing, withLook);
        if (page === null) return heavyPage();
        const isSame = page.glyphs.length >= MIN_TEXT_LETTERS && isSameFace(before, page.glyphs);
        same = isSame ? same + 1 : 0;
        before = page.glyphs;
        if (same >= MOST_SAME || same * page.glyphs.length > MOST_SAME_LETTERS)
          return { code: 'samePages', page: pages.length + 1 - same, times: same };
        letters += page.glyphs.length;
        if (letters > MAX_LETTERS) return { code: 'tooLong', mostLetters: MAX_LETTERS };
        pages.push(use(page));
        progress(pages.length, count);
        if (page.picture !== null) return null;
      }
      return null;
    };

    const readOpened = (document: Pointer, count: number): ReadDocument<Page> | DocumentProblem => {
      const time = timeFor(count);
      while (pages.length < count) {
        const read = time.spend(() => readPages(document, count));
        if (read === null) return slowPage(time.allowed());
        if (read.result !== null) return read.result;
        if (pages.length < count) time.allow(DRAWN_PAGE_TIME);
      }
      const about = time.spend(() => ({
        attachments: attachmentNames(pdfium, document),
        outline: outlineOf(pdfium, document),
        labels: pageLabels(pdfium, document, count),
      }));
      return about === null ? slowPage(time.allowed()) : { code: null, pages, ...about.result };
    };

    const readAll = (): ReadDocument<Page> | DocumentProblem => {
      const opened = within(DOCUMENT_TIME, () => openDocument(pdfium, bytes));
      if (opened === null) return slowPage(DOCUMENT_TIME);
      const { document, copy } = opened.result;
      if (document === 0) return openingProblem(pdfium);
      const count = pdfium.FPDF_GetPageCount(document);
      if (count > MAX_PAGES) return { code: 'tooManyPages', pages: count, most: MAX_PAGES };
      const read = readOpened(document, count);
      if (read.code !== null) return read;
      pdfium.FPDF_CloseDocument(document);
      pdfium.free(copy);
      return read;
    };

    try {
      const result = readAll();
      if (result.code !== null) giveUp();
      return result;
    } catch (thrown) {
      giveUp();
      if (!isCrash(thrown)) throw thrown;
      return heavyPage();
    }
  });
