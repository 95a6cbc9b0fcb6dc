import { readError } from '../error.js';
import { decodeLegacyText } from '../legacy/text.js';
import type { Reader } from '../source.js';
import { joinParagraphs } from '../tidy.js';
import { type RawDocument, withDocument } from './engine/index.js';
import { type Page, withoutFurniture } from './furniture.js';
import { inReadingOrder, linesOf } from './line.js';
import { partNotes } from './notes.js';
import { paragraphsOf } from './paragraphs.js';
import { piecesOf } from './pieces.js';
import { rangesOf } from './ranges.js';

/** The longest document of the Gazette has about a thousand pages. */
const maxPages = 3000;

const readPages = (
  { pageCount, page }: RawDocument,
  path: string | null,
): { readonly pages: readonly Page[]; readonly scanned: readonly number[] } => {
  if (pageCount > maxPages) throw readError(path, { code: 'tooManyPages', pages: pageCount, most: maxPages });
  const scanned: number[] = [];
  const pages = Array.from({ length: pageCount }, (_, index): Page => {
    const { glyphs, isScanned } = page(index);
    if (isScanned) scanned.push(index + 1);
    return { lines: inReadingOrder(linesOf(piecesOf(glyphs))) };
  });
  return { pages, scanned };
};

/** PDF: paragraphs put together from the places of their lines, without page furniture; notes at the end as "[1] …". */
export const read: Reader = async ({ bytes, path, encoding }) => {
  const opened = await withDocument(bytes, (document) => readPages(document, path));
  if (opened === 'protected') throw readError(path, { code: 'protected' });
  if (opened === 'damaged') throw readError(path, { code: 'damagedPdf' });
  const { pages, scanned } = opened;
  const missing = { code: 'noTextLayer', pages: rangesOf(scanned), count: scanned.length } as const;
  if (scanned.length > 0 && pages.every((page) => page.lines.length === 0)) throw readError(path, missing);
  const parted = partNotes(withoutFurniture(pages));
  const body = paragraphsOf(parted.pages.map((page) => page.lines));
  const notes = paragraphsOf([parted.notes]);
  const text = joinParagraphs(notes.length === 0 ? body : [...body, '', ...notes]);
  return { ...decodeLegacyText(text, encoding), warnings: scanned.length === 0 ? [] : [missing] };
};
