import { isCapital } from '../../chars/index.js';
import {
  isCapitalLabel,
  isInCapitals,
  isNamed,
  type Label,
  type Line,
  lineFrom,
  standsApart,
} from '../line/index.js';
import { type FullLine, readsOn } from '../mend/index.js';
import { openTable } from '../table/table-lines.js';
import { type Place, type Scan, startParagraph } from './scan-state.js';
import { unitOf } from './unit-draft.js';

export function openUnit(scan: Scan, label: Label, line: Line): void {
  const unit = scan.open.open(label, (inArticle) => unitOf(label, line, inArticle));
  const inTable = staysInTable(scan, label, line);
  scan.paragraph = null;
  scan.bullet = null;
  scan.opening = label.style !== 'letter';
  scan.afterCell = false;
  scan.table = null;
  scan.heading = null;
  const rest = lineFrom(line, label.length);
  if (isNamed(label) && label.style !== 'article') {
    scan.heading = unit.heading;
    if (rest.text !== '') unit.heading.push(rest);
  } else if (rest.text !== '') startParagraph(scan, rest, unit.children);
  else if (label.style === 'article') scan.heading = unit.heading;
  if (inTable) openTable(scan, line.start, scan.rows);
}

const staysInTable = (scan: Scan, label: Label, line: Line): boolean =>
  scan.table !== null &&
  isCapitalLabel(label) &&
  !standsApart(line) &&
  isCapital(line.text.slice(label.length));

/** Puts a line into the heading of the unit above; false where that is over. */
export function takeHeadingLine(scan: Scan, { line, before }: Place): boolean {
  const { heading } = scan;
  if (heading && goesOn(heading, line, before, scan.context.full)) {
    heading.push(line);
    return true;
  }
  scan.heading = null;
  return false;
}

function goesOn(heading: readonly Line[], line: Line, before: Line | null, full: FullLine): boolean {
  const [first] = heading;
  if (!first || (isInCapitals(line) && isInCapitals(first))) return true;
  return before !== null && readsOn(before, line, full) && !isInCapitals(before);
}
