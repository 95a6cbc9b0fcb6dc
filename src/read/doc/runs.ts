import type { Fields } from '../fields.js';
import type { ParagraphText } from '../paragraph-text.js';
import type { Run } from './document.js';

/** The context for reading the runs of a story. */
export interface RunContext {
  readonly fields: Fields;
  readonly fonts: readonly string[];
  /** The number of the note referenced at a position; `null` if there is none. */
  readonly noteAt: (place: number) => number | null;
}

/** A paragraph being read. */
export interface Draft {
  readonly text: ParagraphText;
  /** Positions of the drawings anchored in it. */
  readonly drawings: number[];
}

const FIELD_MARKS = new Map([
  ['\x13', 'begin'],
  ['\x14', 'separate'],
  ['\x15', 'end'],
]);

type Reader = (draft: Draft, context: RunContext, place: number) => void;

const writes =
  (text: string): Reader =>
  ({ text: written }) =>
    written.add(text, null);

/** Special characters ([MS-DOC] 2.4.1); all others below the space are meaningless. */
const READERS = new Map<string, Reader>([
  ['\t', writes('\t')],
  ['\v', writes('\n')],
  ['\f', writes('\n')],
  ['\x0e', writes('\n')],
  ['\x1e', writes('-')],
  ['\b', ({ drawings }, _, place) => void drawings.push(place)],
  [
    '\x02',
    ({ text }, { noteAt }, place) => {
      const number = noteAt(place);
      if (number !== null) text.add(`[${number}]`, null);
    },
  ],
]);

const isControl = (text: string, at: number): boolean => text.charCodeAt(at) < 0x20;

/** Splits text at its control characters, each of which is a separate part. */
const partsOf = (text: string): readonly string[] => {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!isControl(text, at)) continue;
    if (at > start) parts.push(text.slice(start, at));
    parts.push(text.charAt(at));
    start = at + 1;
  }
  if (start < text.length) parts.push(text.slice(start));
  return parts;
};

const readText = (text: string, { properties }: Run, draft: Draft, { fields, fonts }: RunContext): void => {
  if (fields.isInstruction()) {
    fields.instruct(text);
    return;
  }
  const { capitals, font, special, symbol } = properties;
  if (special && symbol !== null) draft.text.add(symbol.repeat(text.length), null);
  else draft.text.add(capitals ? text.toUpperCase() : text, font === null ? null : (fonts[font] ?? null));
};

/**
 * Reads a run. Deleted and hidden text is skipped, except the marks of fields.
 *
 * @param start - its position in the text
 */
export const readRun = (run: Run, start: number, draft: Draft, context: RunContext): void => {
  const { deleted, hidden } = run.properties;
  if (deleted) return;
  let place = start;
  for (const part of partsOf(run.text)) {
    const mark = FIELD_MARKS.get(part);
    if (mark !== undefined) context.fields.mark(mark);
    else if (!hidden && isControl(part, 0)) READERS.get(part)?.(draft, context, place);
    else if (!hidden) readText(part, run, draft, context);
    place += part.length;
  }
};
