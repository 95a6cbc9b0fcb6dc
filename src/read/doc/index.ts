import { type Block, noteBlock, paragraphBlock, regionBlock } from '../blocks.js';
import { isReadError, readError } from '../error.js';
import { decodeLegacyBlocks, isLegacyEncoding } from '../legacy/index.js';
import type { Reader } from '../source.js';
import { writeBlocks } from '../write-blocks.js';
import { blocksOf, haveText } from './blocks.js';
import { readBoxes } from './boxes.js';
import { openCompoundFile } from './container.js';
import { openDocument, type Streams, type WordDocument } from './document.js';
import { type Header, readHeader, type StoryLengths } from './header.js';
import { readNotes, type TextStretch } from './notes.js';
import { readPlc } from './plc.js';
import { readStory, type Story } from './story.js';

const SECTION_SIZE = 12;

/** The stretch of each story in the text. */
const storiesOf = (lengths: StoryLengths, textLength: number): Record<keyof StoryLengths, TextStretch> => {
  let start = 0;
  const next = (length: number): TextStretch => {
    const stretch = { start: Math.min(start, textLength), end: Math.min(start + length, textLength) };
    start += length;
    return stretch;
  };
  return {
    body: next(lengths.body),
    footnotes: next(lengths.footnotes),
    headers: next(lengths.headers),
    macros: next(lengths.macros),
    comments: next(lengths.comments),
    endnotes: next(lengths.endnotes),
    boxes: next(lengths.boxes),
  };
};

const sectionEndsOf = (view: DataView, header: Header): ReadonlySet<number> => {
  const sections = readPlc(view, header.table('sections'), SECTION_SIZE);
  return new Set(Array.from({ length: sections.count }, (_, index) => sections.positionAt(index + 1)));
};

const readBlocks = (
  document: WordDocument,
  header: Header,
  view: DataView,
  encoding: string | null,
): readonly Block[] => {
  const stories = storiesOf(header.lengths, document.text.length);
  const notes = readNotes(view, header, stories.footnotes, stories.endnotes);
  const boxes = readBoxes(view, header, stories.boxes);
  const own: Omit<Story, keyof TextStretch> = { sectionEnds: new Set(), noteAt: () => null, encoding };
  const read = (stretch: TextStretch): readonly Block[] =>
    blocksOf(readStory(document, { ...stretch, ...own }), () => [], false);

  const body = readStory(document, {
    ...stories.body,
    sectionEnds: sectionEndsOf(view, header),
    noteAt: notes.numberAt,
    encoding,
  });
  const boxesAt = (places: readonly number[]): readonly Block[] =>
    places.flatMap(boxes.at).map((text) => regionBlock('textBox', read(text)));
  const blocks = blocksOf(body, boxesAt, true);
  const others = boxes.unplaced.map((text) => regionBlock('textBox', read(text)));
  const noteBlocks = notes.texts.flatMap((text, index) => {
    const content = read(text);
    return haveText(content) ? [noteBlock(content, String(index + 1))] : [];
  });
  return [...blocks, paragraphBlock(''), ...others, paragraphBlock(''), ...noteBlocks];
};

const streamsOf = (bytes: Uint8Array): Streams & { readonly header: Header } => {
  const file = openCompoundFile(bytes);
  const main = file.stream('WordDocument');
  if (!main) throw new Error('no main stream');
  const header = readHeader(main);
  const table = file.stream(header.tableName);
  if (!table && !header.isEncrypted) throw new Error('no table stream');
  return { main, table: table ?? main.subarray(0, 0), data: file.stream('Data'), header };
};

/** Errors of the program are not faults of the file, except that missing bytes cause a `RangeError`. */
const isDamage = (thrown: unknown): boolean =>
  thrown instanceof Error && !isReadError(thrown) && !(thrown instanceof TypeError);

/**
 * Word 97–2003 according to [MS-DOC]: text with list labels, tracked changes accepted, text boxes and notes as regions,
 * without headers and footers. No library reads the lists and tables of this format.
 */
export const read: Reader = async ({ bytes, path, encoding }) => {
  try {
    const { header, ...streams } = streamsOf(bytes);
    if (header.isEncrypted) throw readError(path, { code: 'protected' });
    const { table } = streams;
    const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
    const blocks = readBlocks(openDocument(streams, header), header, view, encoding);
    const decoded = decodeLegacyBlocks(blocks, null);
    const forced = isLegacyEncoding(encoding) ? encoding : null;
    return { ...writeBlocks(decoded.blocks), encoding: forced ?? decoded.encoding };
  } catch (cause) {
    if (isDamage(cause)) throw readError(path, { code: 'damagedWord' }, cause);
    throw cause;
  }
};
