import { beginsWith, charactersOf } from '../../chars/index.js';
import type { Draft, GroupDraft } from '../draft.js';
import {
  isClosedBeforeMark,
  isInCapitals,
  isNamed,
  isOpen,
  type Label,
  type Line,
  labelsOf,
  lineFrom,
  standsApart,
} from '../line/index.js';
import {
  cutsNumber,
  type FootnoteLines,
  isLeftOpen,
  isNearlyFull,
  readsOn,
  takeNotes,
} from '../mend/index.js';
import { takeTableLine } from '../table/table-lines.js';
import { chooseLabel } from './label-choice.js';
import {
  createScan,
  extendParagraph,
  type Place,
  type Scan,
  type ScanContext,
  startParagraph,
} from './scan-state.js';
import { openUnit, takeHeadingLine } from './unit-lines.js';

export type { ScanContext } from './scan-state.js';

const BULLET = /^(?<marker>[-+*•●○▪–])(?: |(?=[\p{L}“(]))/u;
const MARKERS = charactersOf('-+*•●○▪–');
const BASIS = /^(?:Căn cứ|Theo đề nghị|Thực hiện|Xét)\s/u;
const MAX_NESTING = 3;

/**
 * Reads the units, paragraphs, tables, quotations and footnotes of a stretch of lines.
 *
 * @param lines - lines of the body of one text (the document's own or an attached one)
 * @returns the outermost drafts, in reading order
 */
export function scan(lines: readonly Line[], context: ScanContext): Draft[] {
  const state = createScan(lines, context);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line) index = takeLine(state, line, index);
  }
  if (state.previous) addNotes(state, state.previous);
  return state.root;
}

/** Returns the index of the last line that it took. */
function takeLine(state: Scan, line: Line, index: number): number {
  const before = state.previous;
  if (before) addNotes(state, before);
  const place: Place = { line, index, before, strong: isStrong(state, line) };
  const label = chooseLabel(state, place);
  state.previous = line;
  if (label) return takeUnit(state, label, place);
  if (takeHeadingLine(state, place) || takeTableLine(state, place)) return index;
  return takeText(state, place);
}

const isStrong = ({ previous, heading, context }: Scan, line: Line): boolean =>
  !previous ||
  isClosedBeforeMark(previous) ||
  standsApart(line) ||
  heading !== null ||
  !isLeftOpen(previous, line, context.full);

function addNotes(state: Scan, line: Line): void {
  for (const note of takeNotes(state.context.notes, line))
    state.open.container().push(scanFootnote(note, state.context));
}

function takeUnit(state: Scan, label: Label, { line, index }: Place): number {
  openUnit(state, label, line);
  const last = state.quotes.balancedBy(index);
  return last > index && !isNamed(label) ? takeOpenQuotation(state, index, last) : index;
}

/** A quotation that opens behind the label: what goes on its line stays, whole paragraphs below it are quoted. */
function takeOpenQuotation(state: Scan, index: number, last: number): number {
  const { lines } = state;
  let next = index + 1;
  for (; next <= last; next += 1) {
    const line = lines[next];
    const above = lines[next - 1];
    if (!line || !above) break;
    if (labelsOf(line).length > 0 || !readsOn(above, line, state.context.full)) break;
    extendParagraph(state, line);
  }
  if (next <= last) addQuotation(state, lines.slice(next, last + 1), state.open.container());
  state.previous = lines[last] ?? state.previous;
  return last;
}

function takeText(state: Scan, place: Place): number {
  const { line, index, before } = place;
  const goesOn =
    before !== null &&
    state.paragraph !== null &&
    (readsOn(before, line, state.context.full) || goesOnInCapitals(state, before, line));
  if (takeBullet(state, place, goesOn)) return index;
  const last = !goesOn || before.text.endsWith(':') ? endOfQuotation(state, index) : -1;
  if (last >= index) return takeQuotation(state, place, last);
  if (goesOn && (isOpen(before) || !BASIS.test(line.text))) extendParagraph(state, line);
  else {
    if (line.gap || (before && isClosedBeforeMark(before))) state.bullet = null;
    startParagraph(state, line, state.open.container());
  }
  return index;
}

/** A heading in capitals behind its label goes on in the next line, however short it is. */
const goesOnInCapitals = ({ opening }: Scan, before: Line, line: Line): boolean =>
  opening && !line.gap && isInCapitals(line) && isInCapitals(before) && !isClosedBeforeMark(before);

function takeBullet(state: Scan, { line, before, strong }: Place, goesOn: boolean): boolean {
  const match = beginsWith(line.text, MARKERS) ? BULLET.exec(line.text) : null;
  const marker = match?.groups?.['marker'];
  if (!match || marker === undefined || (before && cutsNumber(before, line))) return false;
  const { length } = match[0];
  // "Quan điểm⏎- Lấy …": the line above had room for more, so that its last word cuts nothing.
  const room =
    before !== null &&
    !isNearlyFull(before, line, state.context.full) &&
    /^\p{Lu}/u.test(line.text.slice(length));
  if (!strong && goesOn && !room) return false;
  state.bullet = { type: 'bullet', marker, start: line.start, children: [] };
  state.open.container().push(state.bullet);
  startParagraph(state, lineFrom(line, length), state.bullet.children);
  return true;
}

const endOfQuotation = ({ quotes }: Scan, index: number): number =>
  quotes.mayOpen(index) ? quotes.end(index) : -1;

function takeQuotation(state: Scan, { line, index }: Place, last: number): number {
  const inner = [lineFrom(line, 1), ...state.lines.slice(index + 1, last + 1)];
  addQuotation(state, inner, state.bullet?.children ?? state.open.container(), line.start);
  state.previous = state.lines[last] ?? line;
  return last;
}

function addQuotation(
  state: Scan,
  inner: readonly Line[],
  holder: Draft[],
  start = inner[0]?.start ?? 0,
): void {
  const children = scanQuoted(inner, state.context);
  holder.push({ type: 'quotation', label: '', start, children });
  state.paragraph = null;
}

/** The content of a quotation; in quotations of quotations units are no longer told. */
function scanQuoted(lines: readonly Line[], context: ScanContext): Draft[] {
  if (context.nesting < MAX_NESTING) return scan(lines, { ...context, nesting: context.nesting + 1 });
  return lines.length > 0 ? [{ type: 'paragraph', lines: [...lines] }] : [];
}

/** The content of a footnote. */
export function scanFootnote(note: FootnoteLines, context: ScanContext): GroupDraft {
  const [first, ...others] = note.lines;
  const inner = first ? [lineFrom(first, note.length), ...others] : [];
  const children = scan(inner, { ...context, notes: new Map(), nesting: MAX_NESTING - 1 });
  return { type: 'footnote', label: note.label, start: first?.start ?? 0, children };
}
