import { noteBlock, paragraphBlock } from '../blocks.js';
import { readError } from '../error.js';
import { decodeLegacyBlocks } from '../legacy/index.js';
import type { Reader } from '../source.js';
import { writeBlocks } from '../write-blocks.js';
import { applyControl } from './controls.js';
import { placeFrames } from './page-frames.js';
import { add, finishStory, flush, fontOf, initialState, type State, storyOf } from './state.js';
import { type Token, tokensOf } from './tokens.js';

const unicode = (state: State, value: number): void => {
  flush(state);
  const code = value < 0 ? value + 0x10000 : value;
  if (code > 0xffff) return;
  add(state, String.fromCharCode(code), fontOf(state)?.name ?? null);
  state.toSkip = state.group.charsAfterUnicode;
};

/** Whether a character is a replacement for the Unicode character before it. */
const isSkipped = (state: State): boolean => {
  if (state.toSkip === 0) return false;
  state.toSkip -= 1;
  return true;
};

const SEMICOLON = 0x3b;

const takeBytes = (state: State, bytes: Uint8Array): void => {
  state.optional = false;
  for (const byte of bytes) {
    if (isSkipped(state)) continue;
    if (state.group.destination === 'fonts' && byte === SEMICOLON) {
      flush(state);
      if (state.fontId !== null)
        state.fonts.set(state.fontId, { name: state.fontName.trim(), charset: state.fontCharset });
    } else state.pending.push(byte);
  }
};

const close = (state: State): void => {
  flush(state);
  const ended = state.group.story;
  const story = ended === null || ended === state.groups.at(-1)?.story ? undefined : state.stories.pop();
  if (ended !== null && story) {
    const blocks = finishStory(story, state);
    if (ended === 'footnote') state.notes[state.notes.length - 1] = blocks;
    else state.frames.push({ word: ended, blocks });
  }
  state.looks?.close();
  const outer = state.groups.pop();
  if (outer) state.group = outer;
  state.toSkip = 0;
};

const apply = (state: State, token: Token): void => {
  if (token.kind === 'open') {
    flush(state);
    state.looks?.open();
    state.groups.push(state.group);
    state.toSkip = 0;
    state.optional = false;
  } else if (token.kind === 'close') close(state);
  else if (token.kind === 'text') {
    state.looks?.bytes(token.bytes);
    takeBytes(state, token.bytes);
  } else if (token.byte !== null) takeBytes(state, Uint8Array.of(token.byte));
  else if (token.word === '*') state.optional = true;
  else if (token.word === 'u') {
    state.optional = false;
    unicode(state, token.value ?? 0);
  } else if (!(token.word.length === 1 && isSkipped(state))) {
    flush(state);
    state.looks?.control(token.word, token.value);
    applyControl(state, token.word, token.value);
  }
};

/** Rich Text Format: text with its list labels; notes at the end as "[1] …". */
export const read: Reader = async ({ bytes, path, encoding, look = false }) => {
  const state = initialState(encoding, look);
  const story = storyOf(state);
  for (const token of await tokensOf(bytes, path)) apply(state, token);
  flush(state);
  if (state.groups.length > 0) throw readError(path, { code: 'damagedRtf' });
  const body = finishStory(story, state);
  const notes = state.notes.map((note, at) => noteBlock(note, `${at + 1}`));
  const { top, bottom } = placeFrames(state.frames, state.hasFirstPage);
  const { blocks, encoding: found } = decodeLegacyBlocks(
    [...top, ...body, paragraphBlock(''), ...notes, paragraphBlock(''), ...bottom],
    encoding,
  );
  return { ...writeBlocks(blocks), encoding: found };
};
