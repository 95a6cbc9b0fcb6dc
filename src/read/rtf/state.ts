import { append } from '../append.js';
import { createRunDecoder, type RunDecoder } from '../legacy/runs.js';
import { type Cell, flattenTable } from '../table.js';
import { decodeRun, type Font } from './fonts.js';

/** What a group's text is for. */
export type Destination = 'text' | 'fonts' | 'skipped';

/** What holds within a pair of braces. */
export interface Group {
  readonly destination: Destination;
  readonly font: number | null;
  readonly charsAfterUnicode: number;
  /** Hidden or deleted text. */
  readonly left: boolean;
  readonly capitals: boolean;
  /** Whether the group is a note's, which closes with it. */
  readonly note: boolean;
}

/** A story: the text itself, or a note in it. */
export interface Story {
  readonly paragraphs: string[];
  rows: Cell[][];
  cells: Cell[];
  cell: string[];
  runs: RunDecoder;
  inTable: boolean;
}

/** How far the reader is. */
export interface State {
  readonly groups: Group[];
  readonly fonts: Map<number, Font>;
  readonly stories: Story[];
  readonly notes: string[];
  readonly encoding: string | null;
  codePage: string;
  defaultFont: number | null;
  group: Group;
  /** Bytes of one font that are not decoded yet. */
  pending: number[];
  /** Characters still to be left out after a `\u`. */
  toSkip: number;
  fontId: number | null;
  fontCharset: number;
  fontName: string;
  /** The group began with `\*`: left out unless its word is known. */
  optional: boolean;
}

/** Makes an empty story. */
export const newStory = (encoding: string | null): Story => ({
  paragraphs: [],
  rows: [],
  cells: [],
  cell: [],
  runs: createRunDecoder(encoding),
  inTable: false,
});

/** The story that text goes to. */
export const storyOf = (state: State): Story => {
  const story = state.stories.at(-1);
  if (story) return story;
  const first = newStory(state.encoding);
  state.stories.push(first);
  return first;
};

/** The font that holds. */
export const fontOf = (state: State): Font | null =>
  state.fonts.get(state.group.font ?? state.defaultFont ?? -1) ?? null;

/** Adds text to the open paragraph; `font` is `null` for what no font encodes. */
export const add = (state: State, text: string, font: string | null): void => {
  if (state.group.destination !== 'text' || state.group.left) return;
  storyOf(state).runs.add(state.group.capitals ? text.toUpperCase() : text, font);
};

/** Decodes the bytes that wait. */
export const flush = (state: State): void => {
  if (state.pending.length === 0) return;
  const bytes = Uint8Array.from(state.pending);
  state.pending = [];
  if (state.group.destination === 'fonts') state.fontName += decodeRun(bytes, null, state.codePage);
  else {
    const font = fontOf(state);
    add(state, decodeRun(bytes, font, state.codePage), font?.name ?? null);
  }
};

const takeText = (story: Story, state: State): string => {
  const text = story.runs.text();
  story.runs = createRunDecoder(state.encoding);
  return text;
};

const endTable = (story: Story): void => {
  if (story.cells.length > 0) story.rows.push(story.cells);
  if (story.rows.length > 0) append(story.paragraphs, flattenTable(story.rows));
  story.rows = [];
  story.cells = [];
};

/** Ends a paragraph of the text or of a cell. */
export const endParagraph = (state: State): void => {
  const story = storyOf(state);
  const text = takeText(story, state);
  if (story.inTable) {
    story.cell.push(text);
    return;
  }
  endTable(story);
  story.paragraphs.push(text);
};

/** Ends a table cell. */
export const endCell = (state: State): void => {
  const story = storyOf(state);
  const text = takeText(story, state);
  story.cells.push([...story.cell, text]);
  story.cell = [];
};

/** Ends a table row. */
export const endRow = (state: State): void => {
  const story = storyOf(state);
  if (story.cells.length > 0) story.rows.push(story.cells);
  story.cells = [];
};

/** Ends a story and gives its paragraphs. */
export const finishStory = (story: Story, state: State): readonly string[] => {
  const text = takeText(story, state);
  const rest = [...story.cell, ...(text === '' ? [] : [text])];
  endTable(story);
  return [...story.paragraphs, ...rest];
};

const initialGroup: Group = {
  destination: 'text',
  font: null,
  charsAfterUnicode: 1,
  left: false,
  capitals: false,
  note: false,
};

/** The state before the first token. */
export const initialState = (encoding: string | null): State => ({
  groups: [],
  fonts: new Map(),
  stories: [],
  notes: [],
  encoding,
  codePage: 'windows-1252',
  defaultFont: null,
  group: initialGroup,
  pending: [],
  toSkip: 0,
  fontId: null,
  fontCharset: 0,
  fontName: '',
  optional: false,
});
