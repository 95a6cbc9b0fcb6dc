import type { SideWord } from '../../export/index.js';
import { printable } from './layout.js';
import { widthOf } from './width.js';

/** How changes are highlighted: by colour, or by marks without colour. */
export interface Marks {
  readonly open: string;
  readonly close: string;
  readonly paint: (text: string) => string;
}

const ELLIPSIS = '…';

/** A line with highlighted words, and its width in columns. */
export interface MarkedLine {
  readonly text: string;
  readonly width: number;
}

interface Word {
  readonly text: string;
  readonly isChanged: boolean;
  readonly isGlued: boolean;
}

/** Puts marks around each run of changed words. */
const withMarks = (words: readonly SideWord[], { open, close }: Marks): readonly Word[] => {
  const shown = words.map((word) => ({
    ...word,
    text: word.text === null ? ELLIPSIS : printable(word.text),
  }));
  return shown.map((word, index) => {
    const { text, isChanged } = word;
    if (!isChanged) return word;
    const opens = shown[index - 1]?.isChanged !== true;
    const closes = shown[index + 1]?.isChanged !== true;
    return { ...word, text: `${opens ? open : ''}${text}${closes ? close : ''}` };
  });
};

/** Words longer than a line, such as a run of dots, are split. */
const inPieces = (word: Word, width: number): readonly Word[] => {
  const pieces: Word[] = [];
  let rest = word.text;
  let isGlued = word.isGlued;
  while (widthOf(rest) > width) {
    pieces.push({ ...word, text: rest.slice(0, width), isGlued });
    rest = rest.slice(width);
    isGlued = false;
  }
  return [...pieces, { ...word, text: rest, isGlued }];
};

const widthIn = ({ text, isGlued }: Word, isFirst: boolean): number =>
  widthOf(text) + (isFirst || isGlued ? 0 : 1);

const lineOf = (words: readonly Word[], paint: Marks['paint']): MarkedLine => {
  let text = '';
  let run = '';
  let width = 0;
  words.forEach((word, index) => {
    const space = index === 0 || word.isGlued ? '' : ' ';
    width += widthIn(word, index === 0);
    if (word.isChanged) {
      // Spaces within a run are coloured, but not the one before it.
      text += run === '' ? space : '';
      run += run === '' ? word.text : space + word.text;
      return;
    }
    text += (run === '' ? '' : paint(run)) + space + word.text;
    run = '';
  });
  return { text: run === '' ? text : text + paint(run), width };
};

/** Breaks words into lines of at most `width` columns. */
export const markedLines = (
  words: readonly SideWord[],
  width: number,
  marks: Marks,
): readonly MarkedLine[] => {
  const lines: MarkedLine[] = [];
  let line: Word[] = [];
  let used = 0;
  for (const word of withMarks(words, marks).flatMap((whole) => inPieces(whole, width))) {
    if (line.length > 0 && used + widthIn(word, false) > width) {
      lines.push(lineOf(line, marks.paint));
      line = [];
      used = 0;
    }
    used += widthIn(word, line.length === 0);
    line.push(word);
  }
  if (line.length > 0) lines.push(lineOf(line, marks.paint));
  return lines;
};
