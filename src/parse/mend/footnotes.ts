import { addTo, beginsWith, charactersOf, endsWith, once, oneOf } from '../../chars/index.js';
import { bodyNames } from '../../lexicon/index.js';
import { isPerson, type Line } from '../line/index.js';
import { cutsNumber } from './cuts.js';
import { readsOn, UNWRAPPED } from './wrap.js';

/** A footnote, taken out of the text that it interrupts. */
export interface FootnoteLines {
  readonly label: string;
  /** Its lines; the first begins with the label. */
  readonly lines: readonly Line[];
  /** Offset in the first line where its text begins. */
  readonly length: number;
}

/** A text's lines without its footnotes, and the footnotes by the offset of the line above them. */
export interface SeparatedText {
  readonly lines: readonly Line[];
  readonly notes: Map<number, readonly FootnoteLines[]>;
}

const NOTE_START = /^(?:\[(?<bracketed>\d{1,3})\]|(?<bare>\d{1,3})) ?(?=[\p{L}"“(])/u;
const FIRST = charactersOf('[0123456789');
const ENDING_MARKS = charactersOf('.;:”"');
const NOTE_ENDS = charactersOf('.;:”")');
const NONE: readonly FootnoteLines[] = [];
/** The mark of a footnote stands no more lines above it: a page of the Gazette has about 45, and a note may move on. */
const MARK_REACH = 80;

function startOf(
  line: Line,
): { readonly label: string; readonly length: number; readonly bracketed: boolean } | null {
  const match = beginsWith(line.text, FIRST) ? NOTE_START.exec(line.text) : null;
  const label = match?.groups?.['bracketed'] ?? match?.groups?.['bare'];
  if (!match || label === undefined) return null;
  return { label, length: match[0].length, bracketed: match.groups?.['bracketed'] !== undefined };
}

function markBefore(lines: readonly Line[], index: number, label: string): boolean {
  const mark = new RegExp(`[\\p{L}.,;:)”"\\]]\\[?${label}\\]?(?![\\d.,/-])|\\p{Ll}${label}[.,](?= |$)`, 'u');
  for (let i = index - 1; i >= 0 && i > index - MARK_REACH; i -= 1) {
    const text = lines[i]?.text ?? '';
    if (text.includes(label) && mark.test(text)) return true;
  }
  return false;
}

/**
 * Whether a footnote begins at a line: its number is the next one, a gap or another footnote parts it from the text,
 * and the first one's mark stands above it (as in the consolidated texts of the Official Gazette).
 */
function beginsNote(lines: readonly Line[], index: number, last: number, inNotes: boolean): boolean {
  const line = lines[index];
  const start = line && startOf(line);
  if (!line || !start) return false;
  const number = Number(start.label);
  if (number !== last + 1 && number !== 1) return false;
  if (start.bracketed) return number === last + 1 || line.gap;
  const closed = endsWith(lines[index - 1]?.text ?? '', ENDING_MARKS);
  if (!line.gap && !closed) return false;
  return (
    (inNotes && last > 0 && number === last + 1) ||
    ((line.gap || last > 0) && markBefore(lines, index, start.label))
  );
}

/** A body's name of which only the first word stands on the line. */
const CUT_NAME = once(() => {
  const first = bodyNames().flatMap((name) => (name.includes(' ') ? name.slice(0, name.indexOf(' ')) : []));
  return new RegExp(`(?:^|\\s)${oneOf(first)}$`, 'u');
});

const endsNote = (line: Line | undefined): boolean => line !== undefined && endsWith(line.text, NOTE_ENDS);

/**
 * Whether a footnote goes on after the page's end: it is cut in the middle of a number, or in the middle of a sentence
 * while the text above it has ended its own.
 */
function crossesPage(note: readonly Line[], next: Line, above: Line | undefined): boolean {
  const last = note[note.length - 1];
  if (!last || endsNote(last)) return false;
  if (cutsNumber(last, next)) return true;
  const goesOn = readsOn(last, next, UNWRAPPED) || CUT_NAME().test(last.text);
  return goesOn && !(above && !isPerson(above) && readsOn(above, next, UNWRAPPED));
}

/**
 * Takes the footnotes out of a text. A footnote goes on to the end of its page, to a gap or to the next footnote.
 *
 * @param lines - are changed in place: those of a long text take much room
 */
export function separateFootnotes(lines: Line[]): SeparatedText {
  const taken: number[] = [];
  let above: Line | undefined;
  const notes = new Map<number, FootnoteLines[]>();
  let current: { label: string; length: number; lines: Line[] } | null = null;
  let last = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) continue;
    const inNotes = current !== null;
    const before = lines[index - 1];
    const over = line.page
      ? current && !crossesPage(current.lines, line, above)
      : line.gap && endsNote(before);
    if (over || line.table) current = null;
    if (!line.table && beginsNote(lines, index, last, inNotes)) {
      const { label, length } = startOf(line) ?? { label: '', length: 0 };
      current = { label, length, lines: [line] };
      last = Number(label);
      addTo(notes, above?.start ?? 0, current);
      taken.push(index);
    } else if (current) {
      current.lines.push(line);
      taken.push(index);
    } else above = line;
  }
  takeOut(lines, taken);
  return { lines, notes };
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

/** The labels of lines that may begin a footnote, wherever a page's end has put it. */
export const noteLabels = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => startOf(line)?.label ?? []));

/** The footnotes that stand below a line; each is handed out once. */
export function takeNotes(notes: SeparatedText['notes'], line: Line): readonly FootnoteLines[] {
  const found = notes.get(line.start);
  if (!found) return NONE;
  notes.delete(line.start);
  return found;
}
