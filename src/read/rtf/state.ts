import { append } from '../append.js';
import { type Block, type ParagraphBlock, paragraphBlock } from '../blocks.js';
import { finishTable, type OpenTable, openTable, type RowProperties, rowProperties } from '../drawn-table.js';
import { createRunDecoder, type RunDecoder } from '../legacy/index.js';
import { decodeRun, type Font } from './fonts.js';
import { createRtfLooks, type RtfLooks } from './looks.js';
import type { RtfFrame } from './page-frames.js';

/** The destination of a group's text. */
export type Destination = 'text' | 'fonts' | 'skipped';

/** The state within a group. */
export interface Group {
  readonly destination: Destination;
  readonly font: number | null;
  readonly charsAfterUnicode: number;
  /** Hidden or deleted text. */
  readonly left: boolean;
  readonly capitals: boolean;
  /** The story that ends with the group: a note, or a header or footer by its control word; `null` for the text. */
  readonly story: string | null;
}

/** A story: the text itself, a note in it, or a header or footer. */
export interface Story {
  readonly blocks: Block[];
  /** The open tables, from the outside in. */
  readonly tables: OpenTable[];
  runs: RunDecoder;
  /** The nesting depth of the current paragraph in tables. */
  nesting: number;
  /** The number of completed paragraphs; `null` beside the text, where they do not count. */
  paragraphs: number | null;
}

/** The state of the reader. */
export interface State {
  readonly groups: Group[];
  readonly fonts: Map<number, Font>;
  readonly stories: Story[];
  readonly notes: (readonly Block[])[];
  readonly frames: RtfFrame[];
  /** Whether the first page of a section has a header and a footer of its own. */
  hasFirstPage: boolean;
  readonly encoding: string | null;
  /** The look of the text; `null` unless requested. */
  readonly looks: RtfLooks | null;
  codePage: string;
  defaultFont: number | null;
  /** The current row properties. */
  row: RowProperties;
  group: Group;
  /** Bytes in one font that are not yet decoded. */
  pending: number[];
  /** The number of characters still to be skipped after a `\u`. */
  toSkip: number;
  fontId: number | null;
  fontCharset: number;
  fontName: string;
  /** Whether the group began with `\*`, so that it is skipped unless its control word is known. */
  optional: boolean;
}

/** Creates an empty story. */
export const newStory = (encoding: string | null, isNote: boolean): Story => ({
  blocks: [],
  tables: [],
  runs: createRunDecoder(encoding),
  nesting: 0,
  paragraphs: isNote ? null : 0,
});

/** The current story. */
export const storyOf = (state: State): Story => {
  const story = state.stories.at(-1);
  if (story) return story;
  const first = newStory(state.encoding, false);
  state.stories.push(first);
  return first;
};

/** The current font. */
export const fontOf = (state: State): Font | null =>
  state.fonts.get(state.group.font ?? state.defaultFont ?? -1) ?? null;

/** The reference mark of a note. */
const CALL = /^\[\d+\]$/;

/** Adds text to the current paragraph; `font` is `null` for content independent of fonts. */
export const add = (state: State, text: string, font: string | null): void => {
  if (state.group.destination !== 'text' || state.group.left) return;
  const story = storyOf(state);
  const shown = state.group.capitals ? text.toUpperCase() : text;
  story.runs.add(shown, font);
  if (story.paragraphs !== null) state.looks?.text(shown, font === null && CALL.test(shown));
};

/** Decodes the pending bytes. */
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

/** The destination of a paragraph at a nesting depth in tables. */
const holderAt = (story: Story, nesting: number): Block[] => {
  while (story.tables.length > nesting) {
    const table = story.tables.pop();
    if (table) append(holderOf(story), finishTable(table));
  }
  while (story.tables.length < nesting) story.tables.push(openTable());
  return holderOf(story);
};

const holderOf = (story: Story): Block[] => story.tables.at(-1)?.cell ?? story.blocks;

/** Ends the current paragraph and returns it. */
const takeParagraph = (story: Story, state: State): ParagraphBlock => {
  const text = takeText(story, state);
  if (story.paragraphs === null) return paragraphBlock(text);
  story.paragraphs += 1;
  const look = state.looks?.endParagraph(text);
  return { type: 'paragraph', text, paragraph: story.paragraphs, ...(look && { look }) };
};

/** Adds a completed paragraph to its destination, preceded by the pages that begin with it. */
const putParagraph = (holder: Block[], paragraph: ParagraphBlock, { looks }: State): void => {
  const setup = paragraph.look && looks?.takeSetup();
  if (setup) holder.push({ type: 'section', setup });
  holder.push(paragraph);
};

/** Ends a paragraph of the text or of a cell. */
export const endParagraph = (state: State): void => {
  const story = storyOf(state);
  putParagraph(holderAt(story, story.nesting), takeParagraph(story, state), state);
};

/** Ends a cell of the innermost table around the paragraph. */
export const endCell = (state: State, nesting: number): void => {
  const story = storyOf(state);
  putParagraph(holderAt(story, nesting), takeParagraph(story, state), state);
  story.tables.at(-1)?.endCell();
};

/** Ends a row with the current row properties. */
export const endRow = (state: State, nesting: number): void => {
  const story = storyOf(state);
  holderAt(story, nesting);
  story.tables.at(-1)?.endRow(state.row);
};

/** Ends a story and returns its blocks. */
export const finishStory = (story: Story, state: State): readonly Block[] => {
  const last = takeParagraph(story, state);
  const holder = holderAt(story, 0);
  if (last.text !== '') putParagraph(holder, last, state);
  return story.blocks;
};

const INITIAL_GROUP: Group = {
  destination: 'text',
  font: null,
  charsAfterUnicode: 1,
  left: false,
  capitals: false,
  story: null,
};

/** The state before the first token. */
export const initialState = (encoding: string | null, look: boolean): State => {
  const fonts = new Map<number, Font>();
  const looks = look ? createRtfLooks((id) => fonts.get(id)?.name ?? null) : null;
  return makeState(encoding, fonts, looks);
};

const makeState = (encoding: string | null, fonts: Map<number, Font>, looks: RtfLooks | null): State => ({
  groups: [],
  fonts,
  looks,
  stories: [],
  notes: [],
  frames: [],
  hasFirstPage: false,
  encoding,
  codePage: 'windows-1252',
  defaultFont: null,
  row: rowProperties(),
  group: INITIAL_GROUP,
  pending: [],
  toSkip: 0,
  fontId: null,
  fontCharset: 0,
  fontName: '',
  optional: false,
});
