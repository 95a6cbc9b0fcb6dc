import type { ParagraphBlock } from '../blocks.js';
import { createFields, type Field } from '../fields.js';
import { createRunDecoder, type RunDecoder } from '../legacy/runs.js';
import type { ParagraphFormat, Run, WordDocument } from './document.js';

/** A paragraph of a story. */
export interface StoryParagraph {
  readonly block: ParagraphBlock;
  /** The character that ends it. */
  readonly mark: string;
  readonly format: ParagraphFormat;
  /** The list label before its text, with what parts them; empty where it has none. */
  readonly label: string;
  /** The table of contents that it is a line of. */
  readonly contents: Field | null;
  /** Places of the drawings that are anchored in it. */
  readonly drawings: readonly number[];
}

/** A stretch of the text that is read by itself. */
export interface Story {
  readonly start: number;
  readonly end: number;
  /** Places where one section ends and the next begins. */
  readonly sectionEnds: ReadonlySet<number>;
  /** The number of the note that is called at a place; `null` where none is. */
  readonly noteAt: (place: number) => number | null;
  readonly encoding: string | null;
}

/** Characters that are not what they seem ([MS-DOC] 2.4.1). */
const BREAKS = /[\t\v\f\x0e]/;
const NOTE = '\x02';
const DRAWING = '\b';
const FIELD_MARKS = new Map([
  ['\x13', 'begin'],
  ['\x14', 'separate'],
  ['\x15', 'end'],
]);
const HYPHEN = '\x1e';
const controls = /[\0-\x1f]/;
const pieces = /[\0-\x1f]|[^\0-\x1f]+/g;

/** Cells end with a mark of their own, and a section's end ends a paragraph, too. */
const paragraphEnd = /[\r\x07\f]/g;

interface Draft {
  readonly runs: RunDecoder;
  readonly drawings: number[];
  contentsLength: number;
  otherLength: number;
  contents: Field | null;
}

/** Reads the paragraphs of a story, in order. */
export const readStory = (document: WordDocument, story: Story): readonly StoryParagraph[] => {
  const { text, fonts, numbering } = document;
  const fields = createFields();

  const add = (draft: Draft, shown: string, font: string | null): void => {
    if (fields.isInstruction()) {
      fields.instruct(shown);
      return;
    }
    const length = shown.trim().length;
    const contents = fields.contents();
    if (contents) {
      draft.contents = contents;
      draft.contentsLength += length;
    } else draft.otherLength += length;
    draft.runs.add(shown, font);
  };

  const addControl = (draft: Draft, character: string, place: number): void => {
    const field = FIELD_MARKS.get(character);
    if (field !== undefined) fields.mark(field);
    else if (character === '\t') add(draft, '\t', null);
    else if (BREAKS.test(character)) add(draft, '\n', null);
    else if (character === HYPHEN) add(draft, '-', null);
    else if (character === DRAWING) draft.drawings.push(place);
    else if (character === NOTE) {
      const number = story.noteAt(place);
      if (number !== null) add(draft, `[${number}]`, null);
    }
  };

  const addRun = (draft: Draft, { text: own, properties }: Run, start: number): void => {
    const { hidden, deleted, capitals, font } = properties;
    if (deleted) return;
    const symbol = properties.special ? properties.symbol : null;
    const name = font === null ? null : (fonts[font] ?? null);
    let place = start;
    for (const part of controls.test(own) ? (own.match(pieces) ?? []) : [own]) {
      if (controls.test(part)) {
        if (!hidden || FIELD_MARKS.has(part)) addControl(draft, part, place);
      } else if (!hidden) {
        const shown = symbol === null ? part : symbol.repeat(part.length);
        add(draft, capitals ? shown.toUpperCase() : shown, symbol === null ? name : null);
      }
      place += part.length;
    }
  };

  const newDraft = (): Draft => ({
    runs: createRunDecoder(story.encoding),
    drawings: [],
    contentsLength: 0,
    otherLength: 0,
    contents: null,
  });

  const paragraphs: StoryParagraph[] = [];
  let draft = newDraft();
  let start = story.start;
  paragraphEnd.lastIndex = start;
  while (start < story.end) {
    const at = paragraphEnd.exec(text)?.index ?? story.end;
    const end = Math.min(at, story.end);
    const mark = end < story.end ? text.charAt(end) : '\r';
    if (mark === '\f' && !story.sectionEnds.has(end + 1)) continue;
    const format = document.formatAt(Math.min(end, story.end - 1));
    let place = start;
    for (const run of document.runsOf(start, end, format.style)) {
      addRun(draft, run, place);
      place += run.text.length;
    }
    fields.endParagraph();
    start = end + 1;
    const isMarkDeleted = document.runsOf(end, end + 1, format.style)[0]?.properties.deleted ?? false;
    if (isMarkDeleted && mark === '\r' && start < story.end) continue;

    const { list, level } = format.properties;
    const listId = String(list);
    const style = String(format.styleId);
    const label =
      list === 0
        ? ''
        : numbering.next({ listId, level: level ?? numbering.levelOfStyle(listId, style) ?? 0 });
    const isContents = draft.contents !== null && draft.contentsLength >= draft.otherLength;
    paragraphs.push({
      block: { type: 'paragraph', text: draft.runs.text(), paragraph: null },
      mark,
      format,
      label,
      contents: format.style.contents
        ? { isContents: true, isClosed: true }
        : isContents
          ? draft.contents
          : null,
      drawings: draft.drawings,
    });
    draft = newDraft();
  }
  return paragraphs;
};
