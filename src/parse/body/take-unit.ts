import { isCapital } from '../../chars/index.js';
import { paragraphOf } from '../draft.js';
import {
  isBelowGap,
  isCapitalLabel,
  isInCapitals,
  isNamed,
  type Label,
  type Line,
  lineFrom,
} from '../line/index.js';
import { type FullLine, readsOn } from '../mend/index.js';
import { continueTable } from '../table/index.js';
import { endOfOpenQuotation, endOfQuotation } from './own-text.js';
import type { HeadingState, Scan, ScanPosition, ScanState, Step } from './scan-state.js';
import { takeOpenQuotation } from './take-quotation.js';
import { unitOf } from './unit-draft.js';

/** "Điều 5. Hiệu lực thi hành", "II. MỤC TIÊU", "a) Tên dự án;": opens the unit with this label. */
export function takeLabel(scan: Scan, state: ScanState, position: ScanPosition, label: Label): Step {
  const { line, index } = position;
  const below = openUnit(scan, state, label, line);
  const last = below.type === 'paragraph' ? endOfOpened(scan, index, label) : index;
  if (last > index && below.type === 'paragraph') return takeOpenQuotation(scan, below, index, last);
  return { state: below, next: index + 1 };
}

/** The last line of a quotation opened on the line of a label; the line itself if none continues below it. */
function endOfOpened(scan: Scan, index: number, label: Label): number {
  const quotedTo = endOfOpenQuotation(scan, index);
  if (quotedTo > index || isNamed(label)) return quotedTo;
  const marked = scan.quotes.balancedBy(index);
  return marked > index ? endOfQuotation(scan, index, marked) : index;
}

function openUnit(scan: Scan, state: ScanState, label: Label, line: Line): ScanState {
  const { heading, children } = scan.open.open(label, (inArticle) => unitOf(label, line, inArticle));
  const rest = lineFrom(line, label.length);
  const isHeading = isNamed(label) && (label.style !== 'article' || rest.text === '');
  if (isHeading) {
    if (rest.text !== '') heading.push(rest);
    return { type: 'heading', heading };
  }
  const paragraph = rest.text === '' ? null : paragraphOf(rest);
  if (paragraph) children.push(paragraph);
  if (state.type === 'table' && dividesTable(label, line))
    return continueTable(children, line.start, state.rows);
  const nearLabel = label.style !== 'letter';
  return paragraph ? { type: 'paragraph', paragraph, nearLabel } : { type: 'label', nearLabel };
}

/** Whether a label in a table is the heading of the rows below it: "B. NHIỆM VỤ CỦA CÁC SỞ". */
const dividesTable = (label: Label, line: Line): boolean =>
  isCapitalLabel(label) && !isBelowGap(line) && isCapital(line.text.slice(label.length));

/** "Chương II" → "QUY ĐỊNH VỀ HỖ TRỢ": adds a line to the heading above; `null` if the heading has ended. */
export function takeHeadingLine(
  scan: Scan,
  state: HeadingState,
  { line, index, before }: ScanPosition,
): Step | null {
  if (!continuesHeading(state.heading, line, before, scan.context.full)) return null;
  state.heading.push(line);
  return { state, next: index + 1 };
}

function continuesHeading(
  heading: readonly Line[],
  line: Line,
  before: Line | null,
  full: FullLine,
): boolean {
  const [first] = heading;
  if (!first || (isInCapitals(line) && isInCapitals(first))) return true;
  return before !== null && readsOn(before, line, full) && !isInCapitals(before);
}
