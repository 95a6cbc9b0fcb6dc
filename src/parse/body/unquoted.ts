import { beginsWith, tailOf } from '../../chars/index.js';
import { isNamed, type Label, type Line, labelsOf } from '../line/index.js';
import { amends, instructs, leadAbove } from './amending-lead.js';
import { OPENING_QUOTES } from './quotes.js';
import type { Scan } from './scan-state.js';

const introducesNewText = (text: string): boolean =>
  text.endsWith(':') && /(?:như sau|lại là|thay thế bằng|được thay bằng) ?:$/u.test(tailOf(text, 20));

/** "khoản 7, khoản 9", "điểm a, b và c": what may precede the last item of a list. */
const listBefore = (word: string, item: string): string =>
  `(?:${word}) (?:${item}(?:,| và| hoặc) (?:(?:${word}) )?)*`;
const CLAUSES = listBefore('khoản|mục', '\\d{1,3}[a-zđ]?');
const POINTS = listBefore('điểm', '[a-zđ]\\d?');

/** Whether a provision with this label is among those named in the introduction to an amendment. */
function names(lead: string, label: Label): boolean {
  const { text } = label;
  if (label.style === 'article' || isNamed(label))
    return new RegExp(`(?:^|[\\s,])${text}(?![\\p{L}\\d])`, 'iu').test(lead);
  if (label.style === 'arabic')
    return label.depth === 1 && new RegExp(`${CLAUSES}${text}(?![\\p{L}\\d/])`, 'iu').test(lead);
  if (label.style === 'letter') return new RegExp(`${POINTS}${text}(?![\\p{L}\\d])`, 'iu').test(lead);
  return false;
}

/**
 * The end of new wording without quotation marks, as in old and local documents: "1. Sửa đổi Điều 3 như sau:" → "Điều
 * 3. Nguyên tắc". It extends to the next amending provision, or to the next article of the amending text.
 *
 * @param index - index of the line that may begin it
 * @returns index of its last line; -1 if none begins here
 */
export function endOfUnquoted(scan: Scan, index: number): number {
  const line = scan.lines[index];
  const above = scan.lines[index - 1];
  const isIntroduced =
    line && above && introducesNewText(above.text) && !beginsWith(line.text, OPENING_QUOTES);
  return isIntroduced ? endOfNewText(scan, index, line) : -1;
}

function endOfNewText({ lines, open }: Scan, index: number, line: Line): number {
  const lead = leadAbove(lines, index - 1);
  const first = labelsOf(line).find((label) => lead !== null && names(lead.text, label));
  if (!lead || !first || amends(line, first)) return -1;
  const own = open.lastArticle()?.value ?? null;
  let end = index;
  for (let below = lines[end + 1]; below; below = lines[end + 1]) {
    const labels = labelsOf(below);
    const isNextArticle = labels.some(
      ({ style, value, suffix }) => style === 'article' && own !== null && value === own + 1 && suffix === '',
    );
    if (isNextArticle || labels.some((label) => label.style !== 'article' && amends(below, label))) break;
    // Other wordings also occur in new text, and are instructions only where the numbering of the instructions goes on.
    if (labels.some((label) => open.fit(label) === 'next' && instructs(below, label))) break;
    end += 1;
  }
  return end;
}
