import { beginsWith } from '../../chars/index.js';
import { isNamed, type Label, type Line, labelsOf, lineFrom } from '../line/index.js';
import { amends, amendsProvision, leadAbove } from './amending-lead.js';
import { endOfQuotedText } from './quoted-provision.js';
import { OPENING_QUOTES } from './quotes.js';
import type { Scan } from './scan-state.js';

/** The article below the label of a chapter, or the next label of a sequence, is looked for within this many lines. */
const REACH = 400;

/** A line at which the text around a quotation continues. */
interface OwnLine {
  readonly at: number;
  readonly label: Label;
}

const articleOf = (line: Line): Label | undefined =>
  labelsOf(line).find(({ style, suffix }) => style === 'article' && suffix === '');

/** The label of the first article at or below a line. */
function articleBelow(lines: readonly Line[], from: number): Label | undefined {
  for (let at = from; at < Math.min(lines.length, from + REACH); at += 1) {
    const line = lines[at];
    const label = line && articleOf(line);
    if (label) return label;
  }
  return undefined;
}

/** The label with which the text around a quotation continues: the next of its articles, chapters or changes. */
function ownLabel({ lines, open }: Scan, at: number): Label | undefined {
  const line = lines[at];
  if (!line) return undefined;
  return labelsOf(line).find((label) => {
    if (label.suffix !== '' || open.fit(label) !== 'next') return false;
    if (label.style === 'article') return true;
    if (!isNamed(label))
      return amendsProvision(line, label) || beginsWith(lines[at + 1]?.text ?? '', OPENING_QUOTES);
    const below = articleBelow(lines, at + 1);
    return below !== undefined && open.fit(below) === 'next';
  });
}

/**
 * Where the text around a quotation clearly continues. An article that follows the one above it in the quotation may
 * also be quoted, and is taken only if there is no other.
 *
 * @param index - index of the quotation's first line
 * @param last - index of its last line according to its marks
 */
function ownLineWithin(scan: Scan, index: number, last: number): OwnLine | null {
  const { lines } = scan;
  const first = lines[index];
  let quoted = first && beginsWith(first.text, OPENING_QUOTES) ? articleOf(lineFrom(first, 1)) : undefined;
  let doubtful: OwnLine | null = null;
  for (let at = index + 1; at <= last; at += 1) {
    const line = lines[at];
    if (!line) break;
    const label = ownLabel(scan, at);
    const article = articleOf(line);
    const mayBeQuoted = label?.style === 'article' && quoted?.value === (label.value ?? 0) - 1;
    if (label && !mayBeQuoted) return { at, label };
    if (label) doubtful ??= { at, label };
    quoted = article ?? quoted;
  }
  return doubtful;
}

/** Whether the quotation contains an amending provision above a line: what is quoted then amends other texts itself. */
const quotesAmending = ({ lines }: Scan, index: number, end: number): boolean =>
  lines.slice(index, end).some((line, at) => {
    const text = at === 0 && beginsWith(line.text, OPENING_QUOTES) ? lineFrom(line, 1) : line;
    return (at > 0 || text !== line) && labelsOf(text).some((label) => amends(text, label));
  });

/** Whether a label comes again below a closed quotation, where the text around it has to continue. */
function comesBelow({ lines }: Scan, { style, value }: Label, last: number): 'yes' | 'no' | 'unknown' {
  const isArticle = style === 'article';
  for (let at = last + 1; at < Math.min(lines.length, last + REACH); at += 1) {
    const line = lines[at];
    const labels = line ? labelsOf(line) : [];
    if (labels.some((label) => label.style === style && label.value === value)) return 'yes';
    const isPast = labels.some((label) =>
      isArticle ? label.style === 'article' && (label.value ?? 0) > (value ?? 0) : isNamed(label),
    );
    if (isPast) return 'no';
  }
  return 'unknown';
}

/**
 * The last line of a quotation. Where its closing mark is missing, or comes only after the text around it has clearly
 * continued, the quotation ends above that: "Điều 102. … “1. Nộp hồ sơ" → "Điều 103. Sửa đổi …".
 *
 * @param index - index of its first line
 * @param marked - index of its last line according to its marks; -1 if it is never closed
 */
export function endOfQuotation(scan: Scan, index: number, marked: number): number {
  const last = marked < 0 ? scan.lines.length - 1 : marked;
  const own = ownLineWithin(scan, index, last);
  if (!own) return last;
  if (marked < 0) return own.at - 1;
  const below = comesBelow(scan, own.label, last);
  if (below === 'yes' || quotesAmending(scan, index, own.at)) return last;
  const line = scan.lines[own.at];
  const isPlain = below === 'no' || (line !== undefined && amendsProvision(line, own.label));
  return isPlain ? own.at - 1 : last;
}

/** The end of a line that opens a quotation: "… như sau: “3. Hồ sơ gồm:". It may begin in the middle of the lead. */
const OPENS_QUOTATION = /(?:(?:như|^) ?sau|thành|là) ?: ?[“"][^“”"]*$/u;

/** Whether a line ends in the middle of the wording that an amending provision gives. */
const givesWording = ({ lines }: Scan, { text }: Line, index: number): boolean =>
  text.includes(':') && OPENS_QUOTATION.test(text) && leadAbove(lines, index) !== null;

/** The last line of a quotation that is opened within a line; the line itself if none is. */
export function endOfOpenQuotation(scan: Scan, index: number): number {
  const { lines, quotes } = scan;
  const line = lines[index];
  if (!line) return index;
  const marked = givesWording(scan, line, index)
    ? quotes.openedEnd(index)
    : endOfQuotedText(lines, quotes, index);
  return marked === index ? index : endOfQuotation(scan, index, marked);
}
