import { readError } from '../error.js';
import { decodeLegacyText } from '../legacy/index.js';
import type { ReadProblem } from '../problem.js';
import type { Reader } from '../source.js';
import { joinParagraphs } from '../tidy.js';
import { type RawPage, readDocument } from './engine/index.js';
import { type Page, withoutFurniture } from './furniture.js';
import { inReadingOrder, linesOf } from './line.js';
import { partNotes } from './notes.js';
import { paragraphsOf } from './paragraphs.js';
import { piecesOf } from './pieces.js';
import { rangesOf } from './ranges.js';

/** A page's lines, and whether it is a picture. */
const pageOf = ({ glyphs, isScanned }: RawPage): Page & { readonly isScanned: boolean } => ({
  lines: inReadingOrder(linesOf(piecesOf(glyphs))),
  isScanned,
});

/** PDF: paragraphs put together from the places of their lines, without page furniture; notes at the end as "[1] …". */
export const read: Reader = async ({ bytes, path, encoding }) => {
  const document = await readDocument(bytes, pageOf);
  if (document.code !== null) throw readError(path, document);
  const { pages, attachments } = document;
  const scanned = pages.flatMap(({ isScanned }, index) => (isScanned ? [index + 1] : []));
  const missing = { code: 'noTextLayer', pages: rangesOf(scanned), count: scanned.length } as const;
  if (scanned.length > 0 && pages.every((page) => page.lines.length === 0)) throw readError(path, missing);
  const parted = partNotes(withoutFurniture(pages));
  const body = paragraphsOf(parted.pages.map((page) => page.lines));
  const notes = paragraphsOf([parted.notes]);
  const text = joinParagraphs(notes.length === 0 ? body : [...body, '', ...notes]);
  const warnings: ReadProblem[] = scanned.length === 0 ? [] : [missing];
  if (attachments.length > 0) warnings.push({ code: 'attachments', names: attachments });
  return { ...decodeLegacyText(text, encoding), warnings };
};
