import type { LayoutTable } from '../../model/index.js';
import type { Draft, FootnoteDraft } from '../draft.js';
import { isBelowGap, isClosedBeforeMark, type Line, lineFrom } from '../line/index.js';
import { type FootnoteLines, isLeftOpen, takeNotes } from '../mend/index.js';
import {
  beginsTable,
  captionIn,
  drawnTable,
  type GroupRow,
  isCaption,
  openTable,
  partedByGroups,
  type TableState,
  takeCellLine,
  unnumberedTable,
  unnumberedTableAt,
} from '../table/index.js';
import { splitFullLineHeadings } from './full-line-headings.js';
import { chooseLabel } from './label-choice.js';
import { paragraphsAndTables } from './paragraphs-and-tables.js';
import {
  createScan,
  type Scan,
  type ScanContext,
  type ScanPosition,
  type ScanState,
  type Step,
} from './scan-state.js';
import { takeUnquoted } from './take-quotation.js';
import { takeText } from './take-text.js';
import { takeHeadingLine, takeLabel } from './take-unit.js';
import { unitOf } from './unit-draft.js';
import { endOfUnquoted } from './unquoted.js';

/** Quotations nested deeper than this are not searched for units. */
const MAX_NESTED_QUOTATIONS = 3;

/**
 * Reads the units, paragraphs, tables, quotations and footnotes of a body. Every line ends up in one draft.
 *
 * @param lines - lines of the body of one text (the document's own or an attached one)
 * @returns the outermost drafts, in reading order
 */
export function scanBody(lines: readonly Line[], context: ScanContext): Draft[] {
  const scan = createScan(lines, context, (quoted) => scanQuoted(quoted, context));
  let state: ScanState = { type: 'start' };
  let index = 0;
  for (let line = lines[0]; line; line = lines[index]) {
    const step = takeLine(scan, state, positionOf(scan, state, line, index));
    addNotes(scan, index, step.next);
    state = step.state;
    index = step.next;
  }
  splitFullLineHeadings(scan.root);
  return scan.root;
}

function positionOf({ lines, context }: Scan, state: ScanState, line: Line, index: number): ScanPosition {
  const before = lines[index - 1] ?? null;
  const isStrong =
    before === null ||
    state.type === 'heading' ||
    state.type === 'drawnTable' ||
    isClosedBeforeMark(before) ||
    isBelowGap(line) ||
    !isLeftOpen(before, line, context.full);
  return { line, index, before, isStrong };
}

/** A label opens a unit in any state; what other lines are depends on what is above them. */
function takeLine(scan: Scan, state: ScanState, position: ScanPosition): Step {
  const { line, index, before } = position;
  if (line.table) return takeDrawnTable(scan, line.table.table, index);
  const unquoted = endOfUnquoted(scan, index);
  if (unquoted >= index) return takeUnquoted(scan, state, position, unquoted);
  const label = chooseLabel(scan, state, position);
  if (label) return takeLabel(scan, state, position, label);
  if (state.type === 'table' && !isCaptionOfNext(state, line) && !isBelowBars(state, line))
    return { state: takeCellLine(state, line, before), next: index + 1 };
  const inHeading = state.type === 'heading' ? takeHeadingLine(scan, state, position) : null;
  if (inHeading) return inHeading;
  if (beginsTable(line)) return { state: openTable(scan.open.container(), line), next: index + 1 };
  return takeUnnumberedTable(scan, index) ?? takeText(scan, state, position);
}

/** Takes all lines of a flattened table without row numbers; `null` if none begins here. */
function takeUnnumberedTable({ lines, open }: Scan, index: number): Step | null {
  const table = unnumberedTableAt(lines, index, (label) => open.fit(label) === 'next');
  if (table === null) return null;
  const container = open.container();
  container.push(unnumberedTable(table, captionIn(container.at(-1))));
  return { state: { type: 'drawnTable' }, next: table.end };
}

/** Whether a line is the caption of the next table, below a label that might divide this one: "II. ĐÁNH GIÁ". */
const isCaptionOfNext = ({ cell }: TableState, { text }: Line): boolean => cell === null && isCaption(text);

/** Whether a line without bars is separated by a blank line from a row that has them. */
const isBelowBars = ({ cell }: TableState, line: Line): boolean =>
  isBelowGap(line) && !line.text.includes('|') && cell?.lines.at(-1)?.text.includes('|') === true;

/** Takes all lines of a table that the file draws. */
function takeDrawnTable({ lines, open }: Scan, table: LayoutTable, index: number): Step {
  let next = index;
  while (lines[next]?.table?.table === table) next += 1;
  const caption = captionIn(open.container().at(-1));
  const whole = { ...drawnTable(table, lines.slice(index, next)), caption };
  for (const part of partedByGroups(whole, (label) => open.fit(label) !== 'other'))
    if (part.type === 'group') openGroup(open, part);
    else open.container().push(part);
  return { state: { type: 'drawnTable' }, next };
}

function openGroup(open: Scan['open'], { label, lines: [first, ...rest] }: GroupRow): void {
  const { heading } = open.open(label, (inArticle) => unitOf(label, first, inArticle));
  const afterLabel = lineFrom(first, label.length);
  if (afterLabel.text !== '') heading.push(afterLabel);
  heading.push(...rest);
}

/** Adds the footnotes below lines to the unit of these lines. */
function addNotes({ lines, context, open }: Scan, from: number, to: number): void {
  for (let index = from; index < to; index += 1) {
    const line = lines[index];
    if (!line) continue;
    for (const note of takeNotes(context.notes, line)) open.container().push(scanFootnote(note, context));
  }
}

function scanQuoted(lines: readonly Line[], context: ScanContext): Draft[] {
  if (context.nesting < MAX_NESTED_QUOTATIONS)
    return scanBody(lines, { ...context, nesting: context.nesting + 1 });
  return paragraphsAndTables(lines, () => true);
}

/** The content of a footnote. */
export function scanFootnote(note: FootnoteLines, context: ScanContext): FootnoteDraft {
  const [first, ...others] = note.lines;
  const inner = first ? [lineFrom(first, note.length), ...others] : [];
  const children = scanBody(inner, { ...context, notes: new Map(), nesting: MAX_NESTED_QUOTATIONS - 1 });
  return { type: 'footnote', label: note.label, start: first?.start ?? 0, children };
}
