import { append } from '../append.js';
import { type Block, type ParagraphBlock, paragraphBlock } from '../blocks.js';
import { finishTable, type OpenTable, openTable, type RowProperties, rowProperties } from '../drawn-table.js';
import { createRunDecoder, type RunDecoder } from '../legacy/index.js';
import { decodeRun, type Font } from './fonts.js';
import { createRtfLooks, type RtfLooks } from './looks.js';

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
  readonly blocks: Block[];
  /** The tables that are open, one inside the other. */
  readonly tables: OpenTable[];
  runs: RunDecoder;
  /** In how many tables the open paragraph stands. */
  nesting: number;
  /** How many paragraphs have ended; `null` in a note, whose paragraphs are none of the body's. */
  paragraphs: number | null;
}

/** How far the reader is. */
export interface State {
  readonly groups: Group[];
  readonly fonts: Map<number, Font>;
  readonly stories: Story[];
  readonly notes: (readonly Block[])[];
  readonly encoding: string | null;
  /** How the text looks; `null` where that was not asked for. */
  readonly looks: RtfLooks | null;
  codePage: string;
  defaultFont: number | null;
  /** The properties of rows that hold. */
  row: RowProperties;
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
export const newStory = (encoding: string | null, isNote: boolean): Story => ({
  blocks: [],
  tables: [],
  runs: createRunDecoder(encoding),
  nesting: 0,
  paragraphs: isNote ? null : 0,
});

/** The story that text goes to. */
export const storyOf = (state: State): Story => {
  const story = state.stories.at(-1);
  if (story) return story;
  const first = newStory(state.encoding, false);
  state.stories.push(first);
  return first;
};

/** The font that holds. */
export const fontOf = (state: State): Font | null =>
  state.fonts.get(state.group.font ?? state.defaultFont ?? -1) ?? null;

/** What calls a note. */
const CALL = /^\[\d+\]$/;

/** Adds text to the open paragraph; `font` is `null` for what no font encodes. */
export const add = (state: State, text: string, font: string | null): void => {
  if (state.group.destination !== 'text' || state.group.left) return;
  const story = storyOf(state);
  const shown = state.group.capitals ? text.toUpperCase() : text;
  story.runs.add(shown, font);
  if (story.paragraphs !== null) state.looks?.text(shown, font === null && CALL.test(shown));
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

/** Where a paragraph goes that stands in that many tables, one inside the other. */
const holderAt = (story: Story, nesting: number): Block[] => {
  while (story.tables.length > nesting) {
    const table = story.tables.pop();
    if (table) append(holderOf(story), finishTable(table));
  }
  while (story.tables.length < nesting) story.tables.push(openTable());
  return holderOf(story);
};

const holderOf = (story: Story): Block[] => story.tables.at(-1)?.cell ?? story.blocks;

/** The open paragraph, which ends. */
const takeParagraph = (story: Story, state: State): ParagraphBlock => {
  const text = takeText(story, state);
  if (story.paragraphs === null) return paragraphBlock(text);
  story.paragraphs += 1;
  const look = state.looks?.endParagraph(text);
  return { type: 'paragraph', text, paragraph: story.paragraphs, ...(look && { look }) };
};

/** Puts a paragraph that has ended where it belongs, and before it the pages that it begins. */
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

/** Ends a cell of the innermost table that the paragraph stands in. */
export const endCell = (state: State, nesting: number): void => {
  const story = storyOf(state);
  putParagraph(holderAt(story, nesting), takeParagraph(story, state), state);
  story.tables.at(-1)?.endCell();
};

/** Ends a row, as its properties describe it. */
export const endRow = (state: State, nesting: number): void => {
  const story = storyOf(state);
  holderAt(story, nesting);
  story.tables.at(-1)?.endRow(state.row);
};

/** Ends a story and gives its blocks. */
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
  note: false,
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
