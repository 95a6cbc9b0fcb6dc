import { availableParallelism } from 'node:os';
import type { Layout } from '../../model/index.js';
import { type Block, paragraphBlock, regionBlock } from '../blocks.js';
import { readError } from '../error.js';
import { decodeLegacyBlocks } from '../legacy/index.js';
import { canRecognize, type Picture, readPictures } from '../ocr/index.js';
import type { ReadProblem } from '../problem.js';
import type { Reader, ReaderInput, ReaderOutput } from '../source.js';
import { writeBlocks } from '../write-blocks.js';
import { documentBlocks } from './document-blocks.js';
import { type Drawing, type RawPage, type ReadDocument, readDocument } from './engine/index.js';
import { type FreePage, type Page, partFurniture } from './furniture.js';
import { itemsOf } from './items.js';
import { textOf } from './line.js';
import { lookOf } from './look.js';
import { doubtsIn, type MendedWord, mendPages } from './mended.js';
import { partNotes } from './notes.js';
import { rangesOf } from './ranges.js';
import { glyphsOf, withoutDirt } from './seen-glyphs.js';
import { placeStamps } from './stamps.js';

/** The contents of a page, its stamps, and its image if it has to be read by OCR. */
export interface ReadPage extends Page {
  readonly stamps: readonly (readonly string[])[];
  readonly isScanned: boolean;
  readonly picture: Picture | null;
  /** In points. */
  readonly width: number;
  readonly height: number;
}

const pageOf = ({ glyphs: own, stamps: stamped, rules, isScanned, picture, ...size }: RawPage): ReadPage => {
  if (picture !== null || own.length === 0) return { items: [], stamps: [], isScanned, picture, ...size };
  const { glyphs, stamps } = placeStamps(own, stamped);
  return {
    items: itemsOf(glyphs, rules),
    rules: rules.filter(({ isLevel }) => isLevel),
    stamps,
    isScanned: false,
    picture,
    ...size,
  };
};

/** Lines that are no part of the text. */
const besideText = (kind: 'stamp' | 'furniture', lines: readonly string[], at: number): readonly Block[] =>
  lines.length === 0
    ? []
    : [paragraphBlock(''), { type: 'page', page: at + 1 }, regionBlock(kind, lines.map(paragraphBlock))];

/** Stamps come after the text, since they lie over it. */
const stampBlocks = (pages: readonly ReadPage[], free: readonly FreePage[]): readonly Block[] =>
  pages.flatMap(({ stamps }, at) =>
    [...stamps, free[at]?.stamps.map(textOf) ?? []].flatMap((lines) => besideText('stamp', lines, at)),
  );

/** What is printed on every page comes last, since the text goes on over it. */
const furnitureBlocks = (free: readonly FreePage[]): readonly Block[] =>
  free.flatMap(({ furniture }, at) => besideText('furniture', furniture.map(textOf), at));

type OcrInput = Pick<ReaderInput, 'path' | 'ocr' | 'progress'>;

/** Pages with the text recognised on their images. */
const seen = async (
  pages: readonly ReadPage[],
  { ocr, progress }: OcrInput,
): Promise<{ readonly pages: readonly ReadPage[]; readonly words: readonly MendedWord[] }> => {
  const pictures = pages.flatMap(({ picture }) => picture ?? []);
  if (pictures.length === 0) return { pages, words: [] };
  const { jobs = availableParallelism(), cache = null } = ocr ?? {};
  const read = await readPictures(pictures, { jobs, cache, onProgress: progress });
  const mended = await mendPages(read ?? [], (page, at) => {
    const picture = pictures[at];
    return picture ? withoutDirt(page, picture) : page;
  });
  const next = mended.pages.values();
  const shown = pages.map((page): ReadPage => {
    const lines = page.picture === null ? undefined : next.next().value;
    if (page.picture === null || lines === undefined) return page;
    return { ...page, items: itemsOf(glyphsOf(lines, page.picture), []), isScanned: false };
  });
  return { pages: shown, words: mended.words };
};

/** Which pages are read by OCR. */
export const drawingFor = ({ ocr }: Pick<ReaderInput, 'ocr'>): Drawing => {
  const mode = ocr?.mode ?? 'auto';
  if (mode === 'never' || !canRecognize()) return 'none';
  return mode === 'always' ? 'all' : 'scans';
};

/**
 * Reads the scanned pages of a document by OCR, and writes all pages as text, with notes as "[1] …", stamps and page
 * furniture at the end. Rejects with a `ReadError` if there is no text at all.
 */
export const writePages = async (
  drawn: readonly ReadPage[],
  input: OcrInput & Pick<ReaderInput, 'encoding' | 'look'>,
): Promise<ReaderOutput & { readonly layout: Layout }> => {
  const { pages, words } = await seen(drawn, input);
  const scanned = pages.flatMap(({ isScanned }, index) => (isScanned ? [index + 1] : []));
  const missing = {
    code: 'noTextLayer',
    pages: rangesOf(scanned),
    count: scanned.length,
    canRecognize: canRecognize(),
  } as const;
  if (scanned.length > 0 && pages.every((page) => page.items.length === 0))
    throw readError(input.path, missing);
  const free = partFurniture(pages);
  const parted = partNotes(free);
  const items = parted.pages.map((page) => page.items);
  const blocks = [
    ...documentBlocks(items, parted.notes),
    ...stampBlocks(pages, free),
    ...furnitureBlocks(free),
  ];
  const decoded = decodeLegacyBlocks(blocks, input.encoding);
  const warnings: ReadProblem[] = scanned.length === 0 ? [] : [missing];
  const { text, layout: written } = writeBlocks(decoded.blocks);
  const { look: letters = null, ...layout } = written;
  // What is read from a picture is drawn by no font.
  const isPrinted = input.look === true && drawn.every(({ isScanned, picture }) => !isScanned && !picture);
  const sized = free.map((page, at) => ({
    ...page,
    width: drawn[at]?.width ?? 0,
    height: drawn[at]?.height ?? 0,
  }));
  const look = isPrinted ? lookOf(sized, letters, layout.pages, text.length) : null;
  const doubts = words.length === 0 ? {} : { doubts: doubtsIn(text, words) };
  return {
    text,
    layout: { ...layout, ...doubts, ...(look === null ? {} : { look }) },
    encoding: decoded.encoding,
    warnings,
  };
};

/** The page labels and outline of a document. */
type Marks = Pick<ReadDocument<ReadPage>, 'outline' | 'labels'>;

const withMarks = (layout: Layout, { outline, labels }: Marks): Layout => ({
  ...layout,
  pages: layout.pages.map((start) => {
    const label = labels.get(start.page);
    return label === undefined ? start : { ...start, label };
  }),
  ...(outline.length === 0 ? {} : { outline }),
});

/**
 * PDF: paragraphs are reconstructed from the positions of their lines, and tables from the rules around their cells;
 * scanned pages are read with Tesseract if installed.
 */
export const read: Reader = async (input) => {
  const { bytes, look = false, progress = () => {} } = input;
  const document = await readDocument(bytes, pageOf, drawingFor(input), progress, look);
  if (document.code !== null) throw readError(input.path, document);
  const { pages, attachments } = document;
  const { layout, warnings = [], ...output } = await writePages(pages, input);
  return {
    ...output,
    layout: withMarks(layout, document),
    warnings:
      attachments.length === 0 ? warnings : [...warnings, { code: 'attachments', names: attachments }],
  };
};
