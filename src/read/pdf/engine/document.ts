import { attachmentNames } from './attachments.js';
import { within } from './guard.js';
import { type Drawing, type RawPage, readPage } from './page.js';
import { type Pdfium, type Pointer, withPdfium } from './pdfium.js';

/** Why a document cannot be read. */
export type DocumentProblem =
  | { readonly code: 'protected' | 'damagedPdf' }
  | { readonly code: 'tooManyPages'; readonly pages: number; readonly most: number }
  | { readonly code: 'tooLong'; readonly mostLetters: number }
  /** A page, from 1, takes longer to read, or more memory, than any that people make, or draws more. */
  | { readonly code: 'heavyPage'; readonly page: number }
  /** The time was over when a page, from 1, was read. */
  | { readonly code: 'slowPage'; readonly page: number; readonly seconds: number }
  /** One page, with as many letters on it as text has, is shown again and again. */
  | { readonly code: 'samePages'; readonly page: number; readonly times: number };

/** What was read of a document. */
export interface ReadDocument<Page> {
  readonly code: null;
  readonly pages: readonly Page[];
  /** The names of the files that are attached to it. */
  readonly attachments: readonly string[];
}

const PASSWORD_ERROR = 4;
const SECURITY_ERROR = 5;

/** The longest document of the Gazette has about a thousand pages, and less than three million letters. */
const MAX_PAGES = 3000;
const MAX_LETTERS = 4_000_000;

/** How long a document may take, in milliseconds. A page takes ten of them, or fifty where the machine is busy. */
const DOCUMENT_TIME = 15_000;
const PAGE_TIME = 100;

/** A document, none where its handle is 0, and the address of its bytes, which it needs as long as it is open. */
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

/** A blank form may be printed some dozens of times over; a file that shows one page for ever is made to harm. */
const MOST_SAME = 100;
const MIN_TEXT_LETTERS = 500;
const MOST_SAME_LETTERS = 100_000;

/** Tells pages apart by what stands where on them. */
const faceOf = ({ glyphs }: RawPage): string => {
  let sum = 0;
  for (const { text, start, baseline } of glyphs)
    sum = (sum * 31 + text.charCodeAt(0) + Math.round(start) * 7 + Math.round(baseline) * 13) % 0x7fffffff;
  return `${glyphs.length} ${sum}`;
};

/** A trap, an end that PDFium made of itself, or a stack that was too short. */
const isCrash = (thrown: unknown): boolean =>
  thrown instanceof RangeError || (thrown instanceof Error && thrown.name === 'RuntimeError');

/**
 * Reads the pages of a document in their order.
 *
 * @param use - what to make of a page
 * @param drawing - which pages are drawn as pictures
 * @param progress - is told of each page that is read
 * @returns what `use` made of each, or why the document cannot be read
 */
export const readDocument = <Page>(
  bytes: Uint8Array,
  use: (page: RawPage) => Page,
  drawing: Drawing,
  progress: (page: number, pages: number) => void,
): Promise<ReadDocument<Page> | DocumentProblem> =>
  withPdfium(bytes.length, (pdfium, giveUp) => {
    const pages: Page[] = [];
    const heavyPage = (): DocumentProblem => ({ code: 'heavyPage', page: pages.length + 1 });

    const slowPage = (milliseconds: number): DocumentProblem => ({
      code: 'slowPage',
      page: pages.length + 1,
      seconds: Math.round(milliseconds / 1000),
    });

    const readPages = (document: Pointer, count: number): DocumentProblem | null => {
      let letters = 0;
      let before = '';
      let same = 0;
      while (pages.length < count) {
        const page = readPage(pdfium, document, pages.length, drawing);
        if (page === null) return heavyPage();
        const face = faceOf(page);
        same = page.glyphs.length >= MIN_TEXT_LETTERS && face === before ? same + 1 : 0;
        before = face;
        if (same >= MOST_SAME || same * page.glyphs.length > MOST_SAME_LETTERS)
          return { code: 'samePages', page: pages.length + 1 - same, times: same };
        letters += page.glyphs.length;
        if (letters > MAX_LETTERS) return { code: 'tooLong', mostLetters: MAX_LETTERS };
        pages.push(use(page));
        progress(pages.length, count);
      }
      return null;
    };

    const readAll = (): ReadDocument<Page> | DocumentProblem => {
      const opened = within(DOCUMENT_TIME, () => openDocument(pdfium, bytes));
      if (opened === null) return slowPage(DOCUMENT_TIME);
      const { document, copy } = opened.result;
      if (document === 0) return openingProblem(pdfium);
      const count = pdfium.FPDF_GetPageCount(document);
      if (count > MAX_PAGES) return { code: 'tooManyPages', pages: count, most: MAX_PAGES };
      const allowed = DOCUMENT_TIME + PAGE_TIME * count;
      const read = within(allowed, () => readPages(document, count));
      if (read === null) return slowPage(allowed);
      if (read.result !== null) return read.result;
      const attachments = attachmentNames(pdfium, document);
      pdfium.FPDF_CloseDocument(document);
      pdfium.free(copy);
      return { code: null, pages, attachments };
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
