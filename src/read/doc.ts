import { readError } from './error.js';
import { listLabel } from './labels.js';
import { decodeLegacyText } from './legacy/index.js';
import type { Reader } from './source.js';
import { joinParagraphs } from './tidy.js';

/** What is used of a document of word-extractor; quotation marks and dashes are kept as they are. */
interface WordDocument {
  readonly getBody: (options: { readonly filterUnicode: boolean }) => string;
  readonly getFootnotes: (options: { readonly filterUnicode: boolean }) => string;
  readonly getEndnotes: (options: { readonly filterUnicode: boolean }) => string;
  readonly getTextboxes: (options: {
    readonly filterUnicode: boolean;
    readonly includeHeadersAndFooters: boolean;
  }) => string;
}

const sectorSize = 512;
/** The start of the main stream, which begins at a sector, and in it the bit that says "encrypted". */
const mainStreamMagic = 0xa5ec;
const flagsOffset = 0x0a;
const encryptedFlag = 0x0100;

const isEncrypted = (bytes: Uint8Array): boolean => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = sectorSize; at + sectorSize <= bytes.length; at += sectorSize) {
    if (view.getUint16(at, true) === mainStreamMagic) {
      return (view.getUint16(at + flagsOffset, true) & encryptedFlag) !== 0;
    }
  }
  return false;
};

/**
 * The library leaves the word for a character that it has no replacement for: the optional hyphen and unassigned
 * bytes.
 */
const unreplaced = /undefined/g;

/** Cell ends and tabs are one character here. A tab after a label is a space; all others part cells or columns. */
const splitCells = (line: string): readonly string[] => {
  const cells: string[] = [];
  for (const cell of line.split('\t')) {
    const last = cells.at(-1);
    if (last !== undefined && (listLabel.test(last.trim()) || /^\s*[.,;:]*\s*$/.test(cell))) {
      cells[cells.length - 1] = `${last} ${cell}`;
    } else cells.push(cell);
  }
  return cells;
};

const paragraphsOf = (text: string): readonly string[] =>
  text
    .replace(unreplaced, '')
    .split(/\r\n?|\n/)
    .flatMap(splitCells);

const notesOf = (text: string, from: number): readonly string[] =>
  paragraphsOf(text)
    .map((note) => note.trim())
    .filter((note) => note !== '')
    .map((note, at) => `[${from + at + 1}] ${note}`);

const extract = async (bytes: Uint8Array, path: string | null): Promise<WordDocument> => {
  const { default: WordExtractor } = await import('word-extractor');
  try {
    return await new WordExtractor().extract(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (cause) {
    throw readError(path, { code: 'damagedWord' }, cause);
  }
};

/** Word 97–2003: text, then text boxes and notes ("[1] …"); list labels are not in this format's text. */
export const read: Reader = async ({ bytes, path, encoding }) => {
  if (isEncrypted(bytes)) throw readError(path, { code: 'protected' });
  const document = await extract(bytes, path);
  const filterUnicode = false;
  const body = paragraphsOf(document.getBody({ filterUnicode }));
  const boxes = paragraphsOf(
    document.getTextboxes({ filterUnicode, includeHeadersAndFooters: false }),
  ).filter((box) => box.trim() !== '');
  const footnotes = notesOf(document.getFootnotes({ filterUnicode }), 0);
  const endnotes = notesOf(document.getEndnotes({ filterUnicode }), footnotes.length);
  const text = joinParagraphs(
    [body, boxes, footnotes, endnotes].filter((part) => part.length > 0).flatMap((part) => [...part, '']),
  );
  return decodeLegacyText(text, encoding);
};
