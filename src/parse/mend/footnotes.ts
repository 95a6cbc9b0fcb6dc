import { addTo, charactersOf, endsWith, once, oneOf } from '../../chars/index.js';
import { bodyNames } from '../../lexicon/index.js';
import { isNamed, isPerson, type Line, labelsOf } from '../line/index.js';
import { cutsNumber } from './cuts.js';
import { beginsNote, noteStartOf } from './note-starts.js';
import { readsOn, UNWRAPPED } from './wrap.js';

/** A footnote, removed from the text that it interrupts. */
export interface FootnoteLines {
  readonly label: string;
  /** Its lines; the first begins with the label. */
  readonly lines: readonly Line[];
  /** Offset in the first line where its text begins. */
  readonly length: number;
}

/** A text without its footnotes, and the footnotes by the offset of the line above each. */
export interface SeparatedText {
  readonly lines: readonly Line[];
  readonly notes: Map<number, readonly FootnoteLines[]>;
}

const NOTE_ENDS = charactersOf('.;:”")');
const SENTENCE_ENDS = charactersOf('.”")');
const NONE: readonly FootnoteLines[] = [];

/** A footnote whose lines are being collected. */
interface OpenNote {
  readonly label: string;
  readonly length: number;
  readonly lines: Line[];
  /** How many more quotation marks it has opened than closed. */
  quoted: number;
  /** Whether it introduces the text of another document ("… quy định như sau:"). */
  leads: boolean;
}

/** How many more quotations a text opens than it closes. */
function openedBy(text: string): number {
  let opened = 0;
  for (const character of text)
    if (character === '“') opened += 1;
    else if (character === '”') opened -= 1;
  return opened;
}

function addLine(note: OpenNote, line: Line): void {
  note.lines.push(line);
  note.quoted = Math.max(0, note.quoted + openedBy(line.text));
  note.leads ||= line.text.endsWith('như sau:') || line.text === 'sau:';
}

/** The first word of a body's name, alone at the end of a line. */
const CUT_NAME = once(() => {
  const first = bodyNames().flatMap((name) => (name.includes(' ') ? name.slice(0, name.indexOf(' ')) : []));
  return new RegExp(`(?:^|\\s)${oneOf(first)}$`, 'u');
});

const lastOf = (lines: readonly Line[]): Line | undefined => lines[lines.length - 1];
const endsIn = (line: Line | undefined, marks: Uint8Array): boolean =>
  line !== undefined && endsWith(line.text, marks);

/**
 * Whether a footnote continues at the top of the next page: it breaks off in the middle of a number, or in the
 * middle of a sentence while the text above it is complete.
 */
function crossesPage(note: readonly Line[], next: Line, above: Line | undefined): boolean {
  const last = lastOf(note);
  if (!last || endsIn(last, NOTE_ENDS)) return false;
  if (cutsNumber(last, next)) return true;
  const continues = readsOn(last, next, UNWRAPPED) || CUT_NAME().test(last.text);
  return continues && !(above && !isPerson(above) && readsOn(above, next, UNWRAPPED));
}

/** The end of a quotation that a footnote leaves open is looked for within this many lines. */
const QUOTATION_REACH = 120;

/** Whether a quotation that is open before a line is closed below it; a mark may have been lost. */
function closesBelow(lines: readonly Line[], from: number): boolean {
  let open = 0;
  for (const { text } of lines.slice(from, from + QUOTATION_REACH)) {
    for (const character of text) {
      if (character === '“') open += 1;
      else if (character === '”') open -= 1;
      if (open < 0) return true;
    }
  }
  return false;
}

/**
 * Where the rest of a footnote that did not fit on the previous page begins at the foot of this one: below the rule, or
 * below the page's last gap if the rule was lost.
 *
 * @param from - index of the page's first line
 * @returns -1 where the page has none
 */
function restOnPage(lines: readonly Line[], from: number, note: OpenNote, last: number): number {
  let gap = -1;
  let at = from;
  for (let line = lines[at]; line && (at === from || !line.page); at += 1, line = lines[at]) {
    const isNew = beginsNote(lines, at, { last, inNotes: false, isRuled: false });
    if (line.noteRule === 'long' && !isNew) return at;
    if (line.noteRule === 'short' && !isNew && !isComplete(note, lines, at)) return at;
    if (isNew) return gap >= 0 && isRest(lines, gap, note) ? gap : -1;
    if (line.gap && at > from) gap = at;
  }
  return gap >= 0 && isRest(lines, gap, note) ? gap : -1;
}

const begins = (line: Line): boolean => labelsOf(line).some(isNamed);

function isRest(lines: readonly Line[], index: number, note: OpenNote): boolean {
  const line = lines[index];
  const last = lastOf(note.lines);
  if (!line || !last) return false;
  if (note.quoted > 0) return closesBelow(lines, index);
  return !endsIn(last, NOTE_ENDS) && !begins(line) && readsOn(last, { ...line, gap: false }, UNWRAPPED);
}

/** Whether a footnote is complete: its last sentence has ended, and so have its quotations. */
const isComplete = (note: OpenNote, lines: readonly Line[], next: number): boolean =>
  endsIn(lastOf(note.lines), SENTENCE_ENDS) && !(note.quoted > 0 && closesBelow(lines, next));

/** Goes through a text's lines and collects its footnotes. */
function createGatherer(lines: readonly Line[]) {
  const notes = new Map<number, FootnoteLines[]>();
  /** The last line of running text above the footnotes. */
  let above: Line | undefined;
  let current: OpenNote | null = null;
  /** The last footnote of the previous page, which may continue on this one, and where it does. */
  let cut: OpenNote | null = null;
  let restAt = -1;
  let last = 0;
  let isRuled = false;

  const isOver = (note: OpenNote, line: Line, index: number): boolean => {
    if (line.table) return true;
    if (line.page) return !crossesPage(note.lines, line, above);
    if (line.gap)
      return endsIn(lastOf(note.lines), NOTE_ENDS) && !(note.quoted > 0 && closesBelow(lines, index));
    return begins(line) && !note.leads && isComplete(note, lines, index);
  };

  const endBefore = (line: Line, index: number): void => {
    if (current && isOver(current, line, index)) {
      if (line.page) cut = current;
      current = null;
    }
    if (!line.page) return;
    restAt = cut && !current ? restOnPage(lines, index, cut, last) : -1;
    if (restAt < 0) cut = null;
  };

  const begin = (line: Line): OpenNote => {
    const { label, length } = noteStartOf(line) ?? { label: '', length: 0 };
    const note: OpenNote = { label, length, lines: [], quoted: 0, leads: false };
    addTo(notes, above?.start ?? 0, note);
    isRuled = line.noteRule !== null || (isRuled && current !== null);
    last = Number(label);
    cut = null;
    return note;
  };

  return {
    notes,
    /** Takes the next line; returns whether it belongs to a footnote. */
    take(line: Line, index: number): boolean {
      const inNotes = current !== null;
      endBefore(line, index);
      if (beginsNote(lines, index, { last, inNotes, isRuled: inNotes && isRuled })) current = begin(line);
      else if (index === restAt) current = cut;
      if (current) addLine(current, line);
      else above = line;
      return current !== null;
    },
  };
}

/**
 * Takes the footnotes out of a text. A footnote extends to the end of its page, to a gap or to the next footnote; what
 * did not fit on its page is at the foot of the next.
 *
 * @param lines - are changed in place: those of a long text take much memory
 */
export function separateFootnotes(lines: Line[]): SeparatedText {
  const gatherer = createGatherer(lines);
  const taken: number[] = [];
  lines.forEach((line, index) => {
    if (gatherer.take(line, index)) taken.push(index);
  });
  takeOut(lines, taken);
  return { lines, notes: gatherer.notes };
}

/** @param taken - indexes, from the first to the last */
function takeOut(lines: Line[], taken: readonly number[]): void {
  let to = taken[0] ?? lines.length;
  let next = 0;
  for (let from = to; from < lines.length; from += 1) {
    const line = lines[from];
    if (from === taken[next]) next += 1;
    else if (line) {
      lines[to] = line;
      to += 1;
    }
  }
  lines.length = to;
}

/** The labels of lines that may begin a footnote, wherever a page break has put it. */
export function noteLabels(lines: readonly Line[]): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const line of lines) {
    const start = noteStartOf(line);
    if (start) labels.add(start.label);
  }
  return labels;
}

/** The footnotes below a line; each is returned only once. */
export function takeNotes(notes: SeparatedText['notes'], line: Line): readonly FootnoteLines[] {
  const found = notes.get(line.start);
  if (!found) return NONE;
  notes.delete(line.start);
  return found;
}
