import type { Header, TableName } from './header.js';
import { type Plc, readPlc } from './plc.js';

/** A stretch of the text of all stories. */
export interface TextStretch {
  readonly start: number;
  readonly end: number;
}

/** The notes of a document, in the order of their references. */
export interface Notes {
  /** The number, from 1, of the note referenced at a position of the body; `null` if there is none. */
  readonly numberAt: (place: number) => number | null;
  /** The text of each note, from the first. */
  readonly texts: readonly TextStretch[];
}

const REFERENCE_SIZE = 2;

interface Note {
  readonly place: number;
  readonly text: TextStretch;
}

/** The stretches between positions in a story, which are relative to its start. */
export const stretchesOf = (places: Plc, story: TextStretch, last: number): readonly TextStretch[] => {
  const found: TextStretch[] = [];
  for (let index = 0; index < last; index += 1) {
    const start = story.start + places.positionAt(index);
    const end = Math.min(story.start + places.positionAt(index + 1), story.end);
    found.push({ start: Math.min(start, end), end });
  }
  return found;
};

const notesOf = (
  view: DataView,
  header: Header,
  references: TableName,
  texts: TableName,
  story: TextStretch,
): readonly Note[] => {
  const calls = readPlc(view, header.table(references), REFERENCE_SIZE);
  const places = readPlc(view, header.table(texts), 0);
  const count = Math.min(calls.count, places.count);
  return stretchesOf(places, story, count).map((text, index) => ({ place: calls.positionAt(index), text }));
};

/** Reads the references and texts of notes ([MS-DOC] 2.8.16, 2.8.17). */
export const readNotes = (
  view: DataView,
  header: Header,
  footnotes: TextStretch,
  endnotes: TextStretch,
): Notes => {
  const notes = [
    ...notesOf(view, header, 'footnoteReferences', 'footnoteTexts', footnotes),
    ...notesOf(view, header, 'endnoteReferences', 'endnoteTexts', endnotes),
  ].sort((one, other) => one.place - other.place);
  const numbers = new Map(notes.map(({ place }, index) => [place, index + 1]));
  return {
    numberAt: (place) => numbers.get(place) ?? null,
    texts: notes.map(({ text }) => text),
  };
};
