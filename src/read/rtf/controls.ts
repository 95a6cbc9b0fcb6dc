import { describeCell, rowProperties } from '../drawn-table.js';
import { encodingOfCodePage } from './fonts.js';
import { FRAME_WORDS } from './page-frames.js';
import { add, endCell, endParagraph, endRow, flush, newStory, type State, storyOf } from './state.js';

const SKIPPED = new Set(
  (
    'colortbl stylesheet info pict object objdata ' +
    'themedata colorschememapping listtable listoverridetable listtables revtbl rsidtbl generator xmlnstbl fldinst ' +
    'datafield nonshppict latentstyles datastore filetbl bkmkstart bkmkend annotation atnid atnauthor atnref ' +
    'atndate template ftnsep ftnsepc aftnsep aftnsepc ftncn aftncn sn sv sp tc xe docvar pgdsctbl mmathPr nonesttables'
  ).split(' '),
);
/** Destinations marked as optional that nevertheless contain text. */
const OPTIONAL_TEXT = new Set(['shpinst', 'shptxt', 'listtext', 'footnote', 'ud', 'upr', 'nesttableprops']);

const CHARACTERS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
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
  }),
);

/** Word does not nest tables deeper, but a file may contain anything. */
const DEEPEST_TABLE = 30;

const toggled = (value: number | null): boolean => value !== 0;

type Handler = (state: State, value: number | null) => void;

const HANDLERS: ReadonlyMap<string, Handler> = new Map(
  Object.entries<Handler>({
    par: endParagraph,
    sect: endParagraph,
    cell: (state) => {
      endCell(state, 1);
    },
    nestcell: (state) => {
      endCell(state, Math.max(storyOf(state).nesting, 2));
    },
    row: (state) => {
      endRow(state, 1);
    },
    nestrow: (state) => {
      endRow(state, Math.max(storyOf(state).tables.length, 2));
    },
    intbl: (state) => {
      const story = storyOf(state);
      story.nesting = Math.max(story.nesting, 1);
    },
    itap: (state, value) => {
      storyOf(state).nesting = Math.min(Math.max(value ?? 1, 0), DEEPEST_TABLE);
    },
    pard: (state) => {
      storyOf(state).nesting = 0;
    },
    trowd: (state) => {
      state.row = rowProperties();
    },
    trleft: (state, value) => {
      state.row.left = value ?? 0;
    },
    trhdr: (state) => {
      state.row.isHeader = true;
    },
    clmgf: (state) => {
      state.row.across = 'first';
    },
    clmrg: (state) => {
      state.row.across = 'rest';
    },
    clvmgf: (state) => {
      state.row.down = 'first';
    },
    clvmrg: (state) => {
      state.row.down = 'rest';
    },
    cellx: (state, value) => {
      describeCell(state.row, value ?? 0);
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
      state.notes.push([]);
      state.stories.push(newStory(state.encoding, true));
      state.group = { ...state.group, story: 'footnote', font: state.defaultFont };
    },
    titlepg: (state) => {
      state.hasFirstPage = true;
    },
  }),
);

const FRAMES: ReadonlySet<string> = new Set(FRAME_WORDS);

const beginFrame = (state: State, word: string): void => {
  state.stories.push(newStory(state.encoding, true));
  state.group = { ...state.group, story: word, font: state.defaultFont };
};

/** Executes a control word. */
export const applyControl = (state: State, word: string, value: number | null): void => {
  const optional = state.optional;
  state.optional = false;
  if (SKIPPED.has(word) || (optional && !OPTIONAL_TEXT.has(word))) {
    flush(state);
    state.group = { ...state.group, destination: 'skipped' };
    return;
  }
  if (state.group.destination === 'skipped') return;
  flush(state);
  const character = CHARACTERS.get(word);
  if (character !== undefined) add(state, character, null);
  else if (FRAMES.has(word)) beginFrame(state, word);
  else HANDLERS.get(word)?.(state, value);
};
