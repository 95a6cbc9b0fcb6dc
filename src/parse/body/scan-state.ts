import type { BulletDraft, Draft, ParagraphDraft } from '../draft.js';
import type { Line } from '../line/index.js';
import type { FullLine, Separated } from '../mend/index.js';
import { createOpenUnits, type OpenUnits } from './open-units.js';
import { createQuotes, type Quotes } from './quotes.js';

/** What the scan of a stretch of lines needs to know of the whole text. */
export interface ScanContext {
  /** Which lines are full; see `fullLineWidth`. */
  readonly full: FullLine;
  /** Footnotes by the offset of the line that they stand behind. */
  readonly notes: Separated['notes'];
  /** How many quotations stand around this stretch. */
  readonly nesting: number;
}

/** How the rows of the open table begin, so that a unit behind it is told from its next row. */
export interface TableRows {
  /** With "1.", like clauses. */
  dotted: boolean;
  /** With "1" alone. */
  plain: boolean;
  /** The last of their numbers. */
  last: number;
  /** With "|", or with what parts cells. */
  piped: boolean;
  /** Styles of the labels that rows began with. */
  readonly labels: Set<string>;
}

export const noRows = (): TableRows => ({
  dotted: false,
  plain: false,
  piped: false,
  last: 0,
  labels: new Set(),
});

/** What a scan reads and makes, and where it is. */
export interface Scan {
  readonly lines: readonly Line[];
  readonly context: ScanContext;
  readonly open: OpenUnits;
  readonly quotes: Quotes;
  /** The outermost drafts. */
  readonly root: Draft[];
  paragraph: ParagraphDraft | null;
  bullet: BulletDraft | null;
  /** Whether all that stands above since the last label is its own line or two, so that a row may begin. */
  opening: boolean;
  /** Whether the line above is a cell of its own. */
  afterCell: boolean;
  /** Cells of the table that is open. */
  table: Draft[] | null;
  rows: TableRows;
  previous: Line | null;
  /** The heading that lines in capitals still belong to. */
  heading: Line[] | null;
}

/** The line that a scan has come to. */
export interface Place {
  readonly line: Line;
  readonly index: number;
  readonly before: Line | null;
  /** Whether something new may well begin here, since the line above does not read on into this one. */
  readonly strong: boolean;
}

/** A heading over more lines than these is text. */
const LONGEST_OPENING = 5;

export function createScan(lines: readonly Line[], context: ScanContext): Scan {
  const root: Draft[] = [];
  return {
    lines,
    context,
    open: createOpenUnits(root),
    quotes: createQuotes(lines),
    root,
    paragraph: null,
    bullet: null,
    opening: false,
    afterCell: false,
    table: null,
    rows: noRows(),
    previous: null,
    heading: null,
  };
}

export function startParagraph(scan: Scan, line: Line, container: Draft[]): void {
  if (scan.paragraph !== null) scan.opening = false;
  const paragraph: ParagraphDraft = { type: 'paragraph', lines: [line] };
  scan.paragraph = paragraph;
  container.push(paragraph);
}

export function extendParagraph(scan: Scan, line: Line): void {
  scan.paragraph?.lines.push(line);
  if ((scan.paragraph?.lines.length ?? 0) > LONGEST_OPENING) scan.opening = false;
}
