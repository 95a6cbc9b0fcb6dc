import { isCapital } from '../../chars/index.js';
import { endsInReference, isBelowGap, isCapitalLabel, isNamed, type Label, labelsOf } from '../line/index.js';
import { isNearlyFull } from '../mend/index.js';
import { rowStyle, type TableState } from '../table/index.js';
import { type Fit, followsArticle } from './open-units.js';
import { isNearLabel, type Scan, type ScanPosition, type ScanState } from './scan-state.js';

/** A label that a line may begin with. */
interface Candidate {
  readonly label: Label;
  readonly fit: Fit;
  /** The rest of the line after it. */
  readonly rest: string;
}

/** The label that a line begins with, if its surroundings confirm it. */
export function chooseLabel(scan: Scan, state: ScanState, position: ScanPosition): Label | undefined {
  const labels = labelsOf(position.line);
  return labels.length === 0 ? undefined : labelOf(labels, scan, state, position);
}

/**
 * Separate from {@link chooseLabel}, which most lines leave at once, so that its closures are not allocated for those.
 */
function labelOf(
  labels: readonly Label[],
  scan: Scan,
  state: ScanState,
  position: ScanPosition,
): Label | undefined {
  const { line } = position;
  const candidates = labels
    .map((label) => ({ label, fit: scan.open.fit(label), rest: line.text.slice(label.length).trim() }))
    .filter((candidate) => accepts(scan, state, position, candidate));
  if (candidates.length <= 1) return candidates[0]?.label;
  return (decimalBelow(scan, position, candidates) ?? likeliest(candidates))?.label;
}

/**
 * The reading of "Điều 1.1 Hồ sơ" as a decimal, rather than as article 1 with the mark of a footnote, where the next
 * article proves it: "Điều 1.2 Trình tự".
 */
function decimalBelow(
  { lines }: Scan,
  { index }: ScanPosition,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const decimal = candidates.find(({ label }) => label.style === 'article' && label.depth > 1);
  if (!decimal) return undefined;
  for (let at = index + 1; at < lines.length; at += 1) {
    const line = lines[at];
    const below = line ? labelsOf(line).filter(({ style }) => style === 'article') : [];
    if (below.length > 0)
      return below.some((label) => followsArticle(label, decimal.label)) ? decimal : undefined;
  }
  return undefined;
}

/** Of several readings ("C." is roman 100 or the letter after B), the one that continues what is open. */
const likeliest = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.find(({ fit }) => fit === 'next') ??
  candidates.find(({ fit }) => fit === 'first') ??
  candidates[0];

function accepts(scan: Scan, state: ScanState, position: ScanPosition, candidate: Candidate): boolean {
  const { label, fit, rest } = candidate;
  const table = state.type === 'table' ? state : null;
  if (isCutReference(scan, position, fit)) return false;
  if (label.style === 'article' && (table || label.closer === ''))
    return fit !== 'other' && (!table || rest !== '');
  if (isNamed(label)) return position.isStrong || fit !== 'other';
  if (rest === '' && !isCapitalLabel(label)) return false;
  return table ? endsTable(table, position, candidate) : opensInText(isNearLabel(state), position, candidate);
}

/** Whether a line break has cut a reference, so that its number looks like a label: "… tại khoản⏎2. Trường hợp …". */
function isCutReference(scan: Scan, { line, before }: ScanPosition, fit: Fit): boolean {
  if (before === null || isBelowGap(line) || !endsInReference(before)) return false;
  return fit === 'other' || isNearlyFull(before, line, scan.context.full);
}

/** In characters; a clause is longer than what usually follows a number in a cell ("2. Sở Tài chính"). */
const MAX_CELL = 20;

function endsTable(table: TableState, position: ScanPosition, candidate: Candidate): boolean {
  const { label, fit, rest } = candidate;
  const { line } = position;
  if (isBelowRows(table, position, candidate)) return true;
  if (isCapitalLabel(label)) {
    // "II. TỔ CHỨC THỰC HIỆN" is a heading, even if the previous units are in the table or missing.
    if (fit === 'other') return isCapital(rest) && !table.rows.labels.has(rowStyle(label));
    return isCapital(rest) || isBelowGap(line);
  }
  const isClause = label.style === 'arabic' && label.depth === 1;
  return isClause && fit === 'next' && !table.rows.dotted && (rest.length > MAX_CELL || isBelowGap(line));
}

/**
 * Whether the units continue below a table: its rows were all numbered or separated, and none was labelled like this.
 */
function isBelowRows(
  { rows, table }: TableState,
  { line }: ScanPosition,
  { label, fit, rest }: Candidate,
): boolean {
  if (label.closer === '' || !BEGINS_TEXT.test(rest) || rows.labels.has(rowStyle(label))) return false;
  if (rows.piped ? line.text.includes('|') : !rows.plain) return false;
  // "III. TỔ CHỨC THỰC HIỆN" right below a table may divide or end it; "1. Các phòng …" after that is not one of
  // its rows.
  const belowHeading = table.children.length === 0;
  return fit === 'next' || (fit === 'first' && (rows.piped || belowHeading));
}

const BEGINS_TEXT = /^[\p{Lu}“"(]/u;

function opensInText(nearLabel: boolean, position: ScanPosition, candidate: Candidate): boolean {
  const { isStrong } = position;
  const { label, fit, rest } = candidate;
  const belongs = fit !== 'other';
  if (isCapitalLabel(label) && isStrong) return belongs || isCapital(rest);
  if (isCapitalLabel(label)) return (fit === 'next' || isBelowRemark(position)) && isCapital(rest);
  if (label.value === null) return isStrong && label.closer === ')';
  if (label.style === 'letter' && label.closer !== ')') return belongs && (isStrong || nearLabel);
  if (label.depth > 1 && label.closer === '') return isStrong && belongs && /^\p{Lu}/u.test(rest);
  if (isStrong) return belongs || isPlausible(candidate);
  return fit === 'next' || (fit === 'first' && (label.closer === ')' || nearLabel));
}

/** "(Kèm theo Quyết định số …)" comes above the first unit, and a page break may hide the gap between them. */
const isBelowRemark = ({ before }: ScanPosition): boolean => before?.text.endsWith(')') === true;

/** No plan or decree has more units in one sequence; a larger number belongs to a sentence ("150. Hộ nghèo …"). */
const MAX_LABEL = 100;

/** A label out of sequence is accepted if it does not look like a number in a sentence. */
function isPlausible({ label, rest }: Candidate): boolean {
  if (label.style === 'letter') return label.closer === ')';
  return (label.value ?? 0) <= MAX_LABEL && BEGINS_TEXT.test(rest);
}
