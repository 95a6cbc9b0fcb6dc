import { type Block, paragraphBlock, regionBlock } from '../blocks.js';
import { readError } from '../error.js';
import { decodeLegacyBlocks } from '../legacy/index.js';
import type { ReadProblem } from '../problem.js';
import type { Reader } from '../source.js';
import { writeBlocks } from '../write-blocks.js';
import { documentBlocks } from './document-blocks.js';
import { type RawPage, readDocument } from './engine/index.js';
import { type Page, withoutFurniture } from './furniture.js';
import { itemsOf } from './items.js';
import { partNotes } from './notes.js';
import { rangesOf } from './ranges.js';
import { placeStamps } from './stamps.js';

/** What a page shows, its stamps apart, and whether it is a picture. */
interface ReadPage extends Page {
  readonly stamps: readonly (readonly string[])[];
  readonly isScanned: boolean;
}

const pageOf = ({ glyphs: own, stamps: stamped, rules, isScanned }: RawPage): ReadPage => {
  if (isScanned) return { items: [], stamps: [], isScanned };
  const { glyphs, stamps } = placeStamps(own, stamped);
  return { items: itemsOf(glyphs, rules), stamps, isScanned };
};

/** Stamps stand behind the text, since they lie over it. */
const stampBlocks = (stamps: readonly (readonly string[])[]): readonly Block[] =>
  stamps.flatMap((lines) => [paragraphBlock(''), regionBlock('stamp', lines.map(paragraphBlock))]);

/**
 * PDF: paragraphs put together from the places of their lines, and tables from the lines that are ruled around their
 * cells, without page furniture; notes at the end as "[1] …".
 */
export const read: Reader = async ({ bytes, path, encoding }) => {
  const document = await readDocument(bytes, pageOf);
  if (document.code !== null) throw readError(path, document);
  const { pages, attachments } = document;
  const scanned = pages.flatMap(({ isScanned }, index) => (isScanned ? [index + 1] : []));
  const missing = { code: 'noTextLayer', pages: rangesOf(scanned), count: scanned.length } as const;
  if (scanned.length > 0 && pages.every((page) => page.items.length === 0)) throw readError(path, missing);
  const parted = partNotes(withoutFurniture(pages));
  const items = parted.pages.map((page) => page.items);
  const blocks = [
    ...documentBlocks(items, parted.notes),
    ...stampBlocks(pages.flatMap((page) => page.stamps)),
  ];
  const decoded = decodeLegacyBlocks(blocks, encoding);
  const warnings: ReadProblem[] = scanned.length === 0 ? [] : [missing];
  if (attachments.length > 0) warnings.push({ code: 'attachments', names: attachments });
  return { ...writeBlocks(decoded.blocks), encoding: decoded.encoding, warnings };
};
