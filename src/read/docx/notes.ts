import { type Block, noteBlock, textOfBlocks } from '../blocks.js';
import { attributeOf, nameOfElement, type XmlElement } from '../xml.js';

/** A note at its first reference. */
export interface NoteCall {
  /** "footnote/3". */
  readonly key: string;
  /** The page of the reference; `null` if unknown. */
  readonly page: number | null;
}

/** The referenced notes, in order: their number in the text is their position here, from 1. */
export interface NoteCalls {
  /** Returns the number of the note that an element refers to. */
  readonly call: (reference: XmlElement, page: number | null) => number;
  readonly all: readonly NoteCall[];
}

/** Creates the list of the notes of a document. */
export const createNoteCalls = (): NoteCalls => {
  const all: NoteCall[] = [];
  const numbers = new Map<string, number>();
  return {
    call: (reference, page) => {
      const kind = nameOfElement(reference) === 'endnoteReference' ? 'endnote' : 'footnote';
      const key = `${kind}/${attributeOf(reference, 'id') ?? ''}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const number = all.push({ key, page: kind === 'footnote' ? page : null });
      numbers.set(key, number);
      return number;
    },
    all,
  };
};

/**
 * The referenced notes, in the order of their references, each on the page of its reference.
 *
 * @param calls - may grow while notes are read, since a note may refer to another
 * @param notes - by key
 * @param read - reads the blocks of a note
 */
export const readNotes = (
  calls: NoteCalls,
  notes: ReadonlyMap<string, XmlElement>,
  read: (note: XmlElement) => readonly Block[],
): readonly Block[] => {
  const found: Block[] = [];
  let lastPage: number | null = null;
  for (let at = 0; at < calls.all.length; at += 1) {
    const { key, page } = calls.all[at] ?? { key: '', page: null };
    const note = notes.get(key);
    const blocks = note ? read(note) : [];
    if (textOfBlocks(blocks).trim() === '') continue;
    if (page !== null && page !== lastPage) found.push({ type: 'page', page });
    lastPage = page ?? lastPage;
    found.push(noteBlock(blocks, String(at + 1)));
  }
  return found;
};
