import type { BulletDraft, Draft, ParagraphDraft } from '../draft.js';
import type { Line } from '../line/index.js';
import type { FullLine, SeparatedText } from '../mend/index.js';
import type { TableState } from '../table/index.js';
import { createOpenUnits, type OpenUnits } from './open-units.js';
import { createQuotes, type Quotes } from './quotes.js';

/** Before the first line. */
export interface StartState {
  readonly type: 'start';
}

/** Below a label that stood alone on its line and is not an article's: "II." */
export interface LabelState {
  readonly type: 'label';
  readonly nearLabel: boolean;
}

/** In the heading of a unit, which may continue: "Chương II", "Điều 5." */
export interface HeadingState {
  readonly type: 'heading';
  readonly heading: Line[];
}

/** In a paragraph, possibly after a unit's label: "a) Lập danh sách các hộ" */
export interface ParagraphState {
  readonly type: 'paragraph';
  readonly paragraph: ParagraphDraft;
  readonly nearLabel: boolean;
}

/** In a bulleted item: "- Tổ chức tuyên truyền" */
export interface BulletState {
  readonly type: 'bullet';
  readonly bullet: BulletDraft;
  readonly paragraph: ParagraphDraft;
  readonly nearLabel: boolean;
}

/** After a quotation of whole paragraphs: "“Điều 3. Giải thích từ ngữ … .”" */
export interface QuotationState {
  readonly type: 'quotation';
  /** What contains it, and where another one may follow. */
  readonly container: Draft[];
  readonly nearLabel: boolean;
}

/** After a table drawn by the file. */
export interface DrawnTableState {
  readonly type: 'drawnTable';
}

/**
 * What the last line taken belongs to. `nearLabel` says whether there is at most a heading between the last label,
 * other than a point's, and here: there, the first label of a sequence is accepted wherever the line above ends.
 */
export type ScanState =
  | StartState
  | LabelState
  | HeadingState
  | ParagraphState
  | BulletState
  | QuotationState
  | TableState
  | DrawnTableState;

/** The state after a transition. Most transitions take one line; a quotation takes all of its lines. */
export interface Step {
  readonly state: ScanState;
  /** Index of the first line not taken. */
  readonly next: number;
}

/** The line that a scan has reached. */
export interface ScanPosition {
  readonly line: Line;
  readonly index: number;
  readonly before: Line | null;
  /** Whether something new may well begin here, since the line above does not continue in this one. */
  readonly isStrong: boolean;
}

/** What the scan of a body needs to know about the whole text. */
export interface ScanContext {
  /** Which lines are full; see `fullLineWidth`. */
  readonly full: FullLine;
  /** Footnotes by the offset of the line above them. */
  readonly notes: SeparatedText['notes'];
  /** How many quotations these lines are nested in. */
  readonly nesting: number;
}

/** What a scan reads, and what it has produced so far. */
export interface Scan {
  readonly lines: readonly Line[];
  readonly context: ScanContext;
  readonly open: OpenUnits;
  readonly quotes: Quotes;
  /** The outermost drafts. */
  readonly root: Draft[];
  /** Scans the lines of a quotation. */
  readonly scanQuoted: (lines: readonly Line[]) => Draft[];
}

export function createScan(
  lines: readonly Line[],
  context: ScanContext,
  scanQuoted: Scan['scanQuoted'],
): Scan {
  const root: Draft[] = [];
  return { lines, context, open: createOpenUnits(root), quotes: createQuotes(lines), root, scanQuoted };
}

/** Whether the first label of a sequence is accepted in a state; see {@link ScanState}. */
export function isNearLabel(state: ScanState): boolean {
  if (state.type === 'heading') return true;
  return 'nearLabel' in state && state.nearLabel;
}

/** {@link isNearLabel} for the state after a bullet or a paragraph: the second one below a label is plain text. */
export const staysNearLabel = (state: ScanState): boolean =>
  isNearLabel(state) && state.type !== 'paragraph' && state.type !== 'bullet';

/** In characters; the longest headings after a label take five lines of a printed page. */
const MAX_HEADING = 420;

const mayBeHeading = (lines: readonly Line[]): boolean =>
  lines.reduce((length, { text }) => length + text.length, 0) <= MAX_HEADING;

/** "… có trách nhiệm" → "phối hợp với Sở Tài chính": adds a line to the paragraph above. */
export function extended<S extends ParagraphState | BulletState>(state: S, line: Line): S {
  const { lines } = state.paragraph;
  lines.push(line);
  return state.nearLabel && !mayBeHeading(lines) ? { ...state, nearLabel: false } : state;
}
