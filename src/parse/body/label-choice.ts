import { isCapital } from '../../chars/index.js';
import {
  endsInReference,
  isCapitalLabel,
  isNamed,
  type Label,
  type Line,
  labelsOf,
  standsApart,
} from '../line/index.js';
import { isNearlyFull } from '../mend/index.js';
import { rowStyle } from '../table/table-lines.js';
import type { Fit } from './open-units.js';
import type { Place, Scan } from './scan-state.js';

/** A label that a line may begin with. */
interface Candidate {
  readonly label: Label;
  readonly fit: Fit;
  /** What stands behind it on its line. */
  readonly rest: string;
}

/** The label that a line begins with, if what stands around it bears that out. */
export function chooseLabel(scan: Scan, place: Place): Label | undefined {
  const labels = labelsOf(place.line);
  if (labels.length === 0) return undefined;
  const candidates = labels
    .map((label) => candidateOf(scan, place.line, label))
    .filter((candidate) => accepts(scan, place, candidate));
  return likeliest(candidates)?.label;
}

const candidateOf = (scan: Scan, line: Line, label: Label): Candidate => ({
  label,
  fit: scan.open.fit(label),
  rest: line.text.slice(label.length).trim(),
});

/** Of several readings ("C." is roman 100 or the letter after B) the one that goes on from what is open. */
const likeliest = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.find(({ fit }) => fit === 'next') ??
  candidates.find(({ fit }) => fit === 'first') ??
  candidates[0];

function accepts(scan: Scan, place: Place, candidate: Candidate): boolean {
  const { label, fit, rest } = candidate;
  if (isCutReference(scan, place, fit)) return false;
  if (label.style === 'article' && (scan.table || label.closer === ''))
    return fit !== 'other' && (!scan.table || rest !== '');
  if (isNamed(label)) return place.strong || fit !== 'other';
  if (rest === '' && !isCapitalLabel(label)) return false;
  return scan.table ? endsTable(scan, place, candidate) : opensInText(scan, place, candidate);
}

function isCutReference(scan: Scan, { line, before }: Place, fit: Fit): boolean {
  if (before === null || standsApart(line) || !endsInReference(before)) return false;
  return fit === 'other' || isNearlyFull(before, line, scan.context.full);
}

function endsTable(scan: Scan, place: Place, candidate: Candidate): boolean {
  const { label, fit, rest } = candidate;
  if (isBehindRows(scan, place, candidate)) return true;
  if (isCapitalLabel(label)) return (isCapital(rest) || place.line.gap) && fit !== 'other';
  const isClause = label.style === 'arabic' && label.depth === 1;
  return isClause && fit === 'next' && !scan.rows.dotted && (rest.length > 20 || place.line.gap);
}

/** A row of units goes on where no row of the table was labelled like it, though all of them were numbered or parted. */
function isBehindRows(
  { rows, table, opening }: Scan,
  { line }: Place,
  { label, fit, rest }: Candidate,
): boolean {
  if (label.closer === '' || !BEGINS_TEXT.test(rest) || rows.labels.has(rowStyle(label))) return false;
  if (rows.piped ? line.text.includes('|') : !rows.plain) return false;
  // "III. TỔ CHỨC THỰC HIỆN" right below a table, which it may divide or end: "1. Các phòng …" is no row of it.
  const belowHeading = table?.length === 0 && opening;
  return fit === 'next' || (fit === 'first' && (rows.piped || belowHeading));
}

const BEGINS_TEXT = /^[\p{Lu}“"(]/u;

function opensInText(scan: Scan, place: Place, candidate: Candidate): boolean {
  const { strong } = place;
  const { label, fit, rest } = candidate;
  const belongs = fit !== 'other';
  if (isCapitalLabel(label))
    return strong ? belongs || isCapital(rest) : (fit === 'next' || isBehindRemark(place)) && isCapital(rest);
  if (label.value === null) return strong && label.closer === ')';
  if (label.style === 'letter' && label.closer !== ')') return belongs && (strong || scan.opening);
  if (label.depth > 1 && label.closer === '') return strong && belongs && /^\p{Lu}/u.test(rest);
  if (strong) return belongs || isPlausible(candidate);
  return fit === 'next' || (fit === 'first' && (label.closer === ')' || scan.opening));
}

/** A page's end hides the gap behind "(Ban hành kèm theo …)". */
const isBehindRemark = ({ line, before }: Place): boolean => line.page && before?.text.endsWith(')') === true;

/** A label out of its row is believed where it does not look like a number of the sentence. */
function isPlausible({ label, rest }: Candidate): boolean {
  if (label.style === 'letter') return label.closer === ')';
  return (label.value ?? 0) <= 100 && /^[\p{Lu}“"(]/u.test(rest);
}
