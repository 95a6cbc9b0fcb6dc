import { beginsWith } from '../../chars/index.js';
import { isNamed, type Label, type Line, labelsOf, lineFrom } from '../line/index.js';
import { amends, amendsProvision, leadAbove } from './amending-lead.js';
import { OPENING_QUOTES } from './quotes.js';
import type { Scan } from './scan-state.js';

/** The article below a chapter's label, or the next label of a row, is looked for within this many lines. */
const REACH = 400;

/** A line at which the text around a quotation goes on. */
interface OwnLine {
  readonly at: number;
  readonly label: Label;
}

const articleOf = (line: Line): Label | undefined =>
  labelsOf(line).find(({ style, suffix }) => style === 'article' && suffix === '');

/** The first article in lines, from one on. */
function articleBelow(lines: readonly Line[], from: number): Label | undefined {
  for (let at = from; at < Math.min(lines.length, from + REACH); at += 1) {
    const line = lines[at];
    const label = line && articleOf(line);
    if (label) return label;
  }
  return undefined;
}

/** The label with which the text around a quotation goes on at a line: the next of its articles, chapters or changes. */
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
 * Where the text around a quotation plainly goes on. An article that follows the one above it in the quotation may be
 * quoted too, and is taken only where no other one comes.
 *
 * @param index - of the quotation's first line
 * @param last - of its last one, as far as its marks tell
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
    const goesOn = label?.style === 'article' && quoted?.value === (label.value ?? 0) - 1;
    if (label && !goesOn) return { at, label };
    if (label) doubtful ??= { at, label };
    quoted = article ?? quoted;
  }
  return doubtful;
}

/** Whether a quotation holds a provision that amends, above a line: it is then of a text that amends others itself. */
const quotesAmending = ({ lines }: Scan, index: number, end: number): boolean =>
  lines.slice(index, end).some((line, at) => {
    const text = at === 0 && beginsWith(line.text, OPENING_QUOTES) ? lineFrom(line, 1) : line;
    return (at > 0 || text !== line) && labelsOf(text).some((label) => amends(text, label));
  });

/** Whether a label comes again below a quotation that closes, where the text around it is to go on. */
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
 * The last line of a quotation. Where its mark is missing, or stands only behind what plainly is of the text around it,
 * it ends above that: "Điều 102. … “1. Nộp hồ sơ" → "Điều 103. Sửa đổi …".
 *
 * @param index - of its first line
 * @param marked - its last line as its marks tell; -1 where it never closes
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

/** "… như sau: “3. Hồ sơ gồm:": opens a quotation that goes on below; the line may begin within the lead. */
const LEADS_OVER = /(?:(?:như|^) ?sau|thành|là) ?: ?[“"][^“”"]*$/u;

/** The last line of a quotation that opens within a line, below a provision that amends; the line itself where none does. */
export function endOfLed(scan: Scan, index: number): number {
  const line = scan.lines[index];
  if (!line?.text.includes(':') || !LEADS_OVER.test(line.text) || !leadAbove(scan.lines, index)) return index;
  const marked = scan.quotes.openedEnd(index);
  return marked === index ? index : endOfQuotation(scan, index, marked);
}
