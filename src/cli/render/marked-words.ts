import type { SideWord } from '../../export/index.js';
import { printable } from './layout.js';
import { widthOf } from './width.js';

/** How what changed is set off: by colour, or by marks where there is none. */
export interface Marks {
  readonly open: string;
  readonly close: string;
  readonly paint: (text: string) => string;
}

const ELLIPSIS = '…';

/** A line of a text in which words are set off, with its width in columns. */
export interface MarkedLine {
  readonly text: string;
  readonly width: number;
}

interface Word {
  readonly text: string;
  readonly isChanged: boolean;
}

/** Puts marks at both ends of each run of words that changed. */
const withMarks = (words: readonly SideWord[], { open, close }: Marks): readonly Word[] => {
  const shown = words.map(({ text, isChanged }) => ({
    text: text === null ? ELLIPSIS : printable(text),
    isChanged,
  }));
  return shown.map(({ text, isChanged }, index) => {
    if (!isChanged) return { text, isChanged };
    const opens = shown[index - 1]?.isChanged !== true;
    const closes = shown[index + 1]?.isChanged !== true;
    return { text: `${opens ? open : ''}${text}${closes ? close : ''}`, isChanged };
  });
};

/** Words longer than a line, such as a run of dots, are parted. */
const inPieces = ({ text, isChanged }: Word, width: number): readonly Word[] => {
  const pieces: Word[] = [];
  let rest = text;
  while (widthOf(rest) > width) {
    pieces.push({ text: rest.slice(0, width), isChanged });
    rest = rest.slice(width);
  }
  return [...pieces, { text: rest, isChanged }];
};

const lineOf = (words: readonly Word[], paint: Marks['paint']): MarkedLine => {
  const parts: string[] = [];
  for (let at = 0; at < words.length; ) {
    const isChanged = words[at]?.isChanged === true;
    let end = at;
    while (end < words.length && (words[end]?.isChanged === true) === isChanged) end += 1;
    const run = words
      .slice(at, end)
      .map(({ text }) => text)
      .join(' ');
    parts.push(isChanged ? paint(run) : run);
    at = end;
  }
  const width = words.reduce((sum, { text }) => sum + widthOf(text) + 1, -1);
  return { text: parts.join(' '), width: Math.max(width, 0) };
};

/** Breaks words into lines of at most `width` columns. */
export const markedLines = (
  words: readonly SideWord[],
  width: number,
  marks: Marks,
): readonly MarkedLine[] => {
  const lines: MarkedLine[] = [];
  let line: Word[] = [];
  let used = -1;
  for (const word of withMarks(words, marks).flatMap((whole) => inPieces(whole, width))) {
    const wide = widthOf(word.text);
    if (line.length > 0 && used + 1 + wide > width) {
      lines.push(lineOf(line, marks.paint));
      line = [];
      used = -1;
    }
    line.push(word);
    used += wide + 1;
  }
  if (line.length > 0) lines.push(lineOf(line, marks.paint));
  return lines;
};
