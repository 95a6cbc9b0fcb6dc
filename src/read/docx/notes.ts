import type { Block } from '../blocks.js';
import { attributeOf, nameOfElement, type XmlElement } from '../xml.js';

/** A note as it was called first. */
export interface NoteCall {
  /** "footnote/3". */
  readonly key: string;
  /** The page of the call; `null` where the file does not say. */
  readonly page: number | null;
}

/** The notes that were called, in order: their number in the text is their place here, from 1. */
export interface NoteCalls {
  /** Gives the number of the note that an element calls. */
  readonly call: (reference: XmlElement, page: number | null) => number;
  readonly all: readonly NoteCall[];
}

/** Makes the list of the notes of a document. */
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

const isBlank = (block: Block): boolean => block.type === 'paragraph' && block.text.trim() === '';

/** A note's blocks with its number before its first words: "[1] …"; none where it is empty. */
const labelled = (blocks: readonly Block[], number: number): readonly Block[] => {
  const start = blocks.findIndex((block) => !isBlank(block));
  const end = blocks.findLastIndex((block) => !isBlank(block));
  const [first, ...rest] = start < 0 ? [] : blocks.slice(start, end + 1);
  if (!first) return [];
  if (first.type === 'paragraph')
    return [{ ...first, text: `[${number}] ${first.text.trimStart()}` }, ...rest];
  return [{ type: 'paragraph', text: `[${number}]`, paragraph: null }, first, ...rest];
};

/**
 * The notes that were called, in the order of their calls, each on the page of its call.
 *
 * @param calls - may grow while notes are read, as a note may call another
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
    const blocks = note ? labelled(read(note), at + 1) : [];
    if (blocks.length === 0) continue;
    if (page !== null && page !== lastPage) found.push({ type: 'page', page });
    lastPage = page ?? lastPage;
    found.push({ type: 'region', kind: 'footnote', label: String(at + 1), blocks });
  }
  return found;
};
