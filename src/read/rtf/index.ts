import { readError } from '../error.js';
import { createRunDecoder, type RunDecoder } from '../legacy/runs.js';
import { decodeLegacyText } from '../legacy/text.js';
import type { Reader } from '../source.js';
import { type Cell, flattenTable } from '../table.js';
import { joinParagraphs } from '../tidy.js';
import { decodeRun, encodingOfCodePage, type Font } from './fonts.js';
import { type Token, tokensOf } from './tokens.js';

/** What a group's text is for. */
type Destination = 'text' | 'fonts' | 'skipped';

interface Group {
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
interface Story {
  readonly paragraphs: string[];
  rows: Cell[][];
  cells: Cell[];
  cell: string[];
  runs: RunDecoder;
  inTable: boolean;
}

interface State {
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

const skipped = new Set(
  (
    'colortbl stylesheet info pict header headerl headerr headerf footer footerl footerr footerf object objdata ' +
    'themedata colorschememapping listtable listoverridetable listtables revtbl rsidtbl generator xmlnstbl fldinst ' +
    'datafield nonshppict latentstyles datastore filetbl bkmkstart bkmkend annotation atnid atnauthor atnref ' +
    'atndate template ftnsep ftnsepc aftnsep aftnsepc ftncn aftncn sn sv sp tc xe docvar pgdsctbl mmathPr'
  ).split(' '),
);
/** Destinations that are marked as optional and hold text all the same. */
const optionalText = new Set(['shpinst', 'shptxt', 'listtext', 'footnote', 'ud', 'upr']);

const characters: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  endash: '–',
  emdash: '—',
  enspace: ' ',
  emspace: ' ',
  '~': ' ',
  _: '-',
  '\\': '\\',
  '{': '{',
  '}': '}',
};

const newStory = (encoding: string | null): Story => ({
  paragraphs: [],
  rows: [],
  cells: [],
  cell: [],
  runs: createRunDecoder(encoding),
  inTable: false,
});

const storyOf = (state: State): Story => {
  const story = state.stories.at(-1);
  if (story) return story;
  const first = newStory(state.encoding);
  state.stories.push(first);
  return first;
};

const fontOf = (state: State): Font | null =>
  state.fonts.get(state.group.font ?? state.defaultFont ?? -1) ?? null;

const add = (state: State, text: string, font: string | null): void => {
  if (state.group.destination !== 'text' || state.group.left) return;
  storyOf(state).runs.add(state.group.capitals ? text.toUpperCase() : text, font);
};

const flush = (state: State): void => {
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
  if (story.rows.length > 0) story.paragraphs.push(...flattenTable(story.rows));
  story.rows = [];
  story.cells = [];
};

const endParagraph = (state: State): void => {
  const story = storyOf(state);
  const text = takeText(story, state);
  if (story.inTable) {
    story.cell.push(text);
    return;
  }
  endTable(story);
  story.paragraphs.push(text);
};

const endCell = (state: State): void => {
  const story = storyOf(state);
  const text = takeText(story, state);
  story.cells.push([...story.cell, text]);
  story.cell = [];
};

const endRow = (state: State): void => {
  const story = storyOf(state);
  if (story.cells.length > 0) story.rows.push(story.cells);
  story.cells = [];
};

const finishStory = (story: Story, state: State): readonly string[] => {
  const text = takeText(story, state);
  const rest = [...story.cell, ...(text === '' ? [] : [text])];
  endTable(story);
  return [...story.paragraphs, ...rest];
};

const unicode = (state: State, value: number): void => {
  flush(state);
  const code = value < 0 ? value + 0x10000 : value;
  if (code > 0xffff) return;
  add(state, String.fromCharCode(code), fontOf(state)?.name ?? null);
  state.toSkip = state.group.charsAfterUnicode;
};

const toggled = (value: number | null): boolean => value !== 0;

type Handler = (state: State, value: number | null) => void;

const handlers: Readonly<Record<string, Handler>> = {
  par: endParagraph,
  sect: endParagraph,
  cell: endCell,
  nestcell: endParagraph,
  row: endRow,
  intbl: (state) => {
    storyOf(state).inTable = true;
  },
  pard: (state) => {
    storyOf(state).inTable = false;
  },
  ansicpg: (state, value) => {
    state.codePage = encodingOfCodePage(value);
  },
  deff: (state, value) => {
    state.defaultFont = value;
  },
  f: (state, value) => {
    if (state.group.destination === 'fonts') {
      state.fontId = value;
      state.fontCharset = 0;
      state.fontName = '';
    } else state.group = { ...state.group, font: value };
  },
  fcharset: (state, value) => {
    state.fontCharset = value ?? 0;
  },
  uc: (state, value) => {
    state.group = { ...state.group, charsAfterUnicode: Math.min(Math.max(value ?? 1, 0), 16) };
  },
  plain: (state) => {
    state.group = { ...state.group, font: state.defaultFont, left: false, capitals: false };
  },
  v: (state, value) => {
    state.group = { ...state.group, left: toggled(value) };
  },
  deleted: (state, value) => {
    state.group = { ...state.group, left: toggled(value) };
  },
  caps: (state, value) => {
    state.group = { ...state.group, capitals: toggled(value) };
  },
  fonttbl: (state) => {
    state.group = { ...state.group, destination: 'fonts' };
  },
  footnote: (state) => {
    add(state, `[${state.notes.length + 1}]`, null);
    state.notes.push('');
    state.stories.push(newStory(state.encoding));
    state.group = { ...state.group, note: true, font: state.defaultFont };
  },
};

const applyControl = (state: State, word: string, value: number | null): void => {
  const optional = state.optional;
  state.optional = false;
  if (skipped.has(word) || (optional && !optionalText.has(word))) {
    flush(state);
    state.group = { ...state.group, destination: 'skipped' };
    return;
  }
  if (state.group.destination === 'skipped') return;
  flush(state);
  const character = characters[word];
  if (character !== undefined) add(state, character, null);
  else if (Object.hasOwn(handlers, word)) handlers[word]?.(state, value);
};

/** Whether a character is one that stands for the Unicode character before it. */
const isSkipped = (state: State): boolean => {
  if (state.toSkip === 0) return false;
  state.toSkip -= 1;
  return true;
};

const semicolon = 0x3b;

const takeBytes = (state: State, bytes: Uint8Array): void => {
  state.optional = false;
  for (const byte of bytes) {
    if (isSkipped(state)) continue;
    if (state.group.destination === 'fonts' && byte === semicolon) {
      flush(state);
      if (state.fontId !== null)
        state.fonts.set(state.fontId, { name: state.fontName.trim(), charset: state.fontCharset });
    } else state.pending.push(byte);
  }
};

const close = (state: State): void => {
  flush(state);
  if (state.group.note && !state.groups.at(-1)?.note) {
    const story = state.stories.pop();
    if (story) state.notes[state.notes.length - 1] = finishStory(story, state).join('\n').trim();
  }
  const outer = state.groups.pop();
  if (outer) state.group = outer;
  state.toSkip = 0;
};

const apply = (state: State, token: Token): void => {
  if (token.kind === 'open') {
    flush(state);
    state.groups.push(state.group);
    state.toSkip = 0;
    state.optional = false;
  } else if (token.kind === 'close') close(state);
  else if (token.kind === 'text') takeBytes(state, token.bytes);
  else if (token.byte !== null) takeBytes(state, Uint8Array.of(token.byte));
  else if (token.word === '*') state.optional = true;
  else if (token.word === 'u') {
    state.optional = false;
    unicode(state, token.value ?? 0);
  } else if (!(token.word.length === 1 && isSkipped(state))) applyControl(state, token.word, token.value);
};

const initialGroup: Group = {
  destination: 'text',
  font: null,
  charsAfterUnicode: 1,
  left: false,
  capitals: false,
  note: false,
};

/** Rich Text Format: text with the list labels that it holds; notes at the end as "[1] …". */
export const read: Reader = async ({ bytes, path, encoding }) => {
  const state: State = {
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
  };
  const story = storyOf(state);
  for (const token of await tokensOf(bytes, path)) apply(state, token);
  flush(state);
  if (state.groups.length > 0) throw readError(path, 'is a damaged or truncated RTF file: get the file anew');
  const body = finishStory(story, state);
  const notes = state.notes.map((note, at) => `[${at + 1}] ${note}`);
  const text = joinParagraphs(notes.length === 0 ? body : [...body, '', ...notes]);
  return decodeLegacyText(text, encoding);
};
