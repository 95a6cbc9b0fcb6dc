import { beginsWith, charactersOf } from '../../chars/index.js';
import { type BulletDraft, paragraphOf } from '../draft.js';
import { isClosedBeforeMark, isInCapitals, isOpen, type Line, lineFrom } from '../line/index.js';
import { cutsNumber, isNearlyFull, readsOn } from '../mend/index.js';
import { leadAbove } from './amending-lead.js';
import { endOfOpenQuotation, endOfQuotation } from './own-text.js';
import {
  type BulletState,
  extended,
  isNearLabel,
  type ParagraphState,
  type Scan,
  type ScanPosition,
  type ScanState,
  type Step,
  staysNearLabel,
} from './scan-state.js';
import { takeOpenQuotation, takeQuotation } from './take-quotation.js';

/** The signs that people and word processors put before the items of a list. */
const MARKS = '-+*•●○▪–■◆◇◦‣➢➤►▶✓✔❖';
const BULLET = new RegExp(`^(?<marker>[${MARKS}])(?: |(?=[\\p{L}“(]))`, 'u');
const MARKERS = charactersOf(MARKS);
/** A legal basis is a paragraph of its own, however the line above ends. */
const BASIS_FIRST = charactersOf('CTX');
const BASIS = /^(?:Căn cứ|Theo đề nghị|Thực hiện|Xét)\s/u;

const isBasis = (text: string): boolean => beginsWith(text, BASIS_FIRST) && BASIS.test(text);

/** Takes a line of running text: adds it to the paragraph above, or opens a bullet, a quotation or a paragraph. */
export function takeText(scan: Scan, state: ScanState, position: ScanPosition): Step {
  const { line, index, before } = position;
  const above = state.type === 'paragraph' || state.type === 'bullet' ? state : null;
  const continues =
    above !== null &&
    before !== null &&
    (readsOn(before, line, scan.context.full) || continuesInCapitals(above, before, line));
  const marker = markerOf(scan, position, continues);
  if (marker !== null) return takeOpened(scan, openBullet(scan, state, line, marker), index);
  const mayQuote = !continues || before.text.endsWith(':');
  const last = mayQuote && scan.quotes.mayOpen(index) ? endOfQuoted(scan, index) : -1;
  if (last >= index) return takeQuotation(scan, state, position, last);
  const inAbove = continues && (isOpen(before) || !isBasis(line.text));
  const taken = inAbove ? extended(above, line) : openParagraph(scan, state, line);
  return takeOpened(scan, taken, index);
}

/** Takes what a line of text quotes, if it opens a quotation that goes on below it. */
function takeOpened(scan: Scan, taken: ParagraphState | BulletState, index: number): Step {
  const quotedTo = endOfOpenQuotation(scan, index);
  return quotedTo > index
    ? takeOpenQuotation(scan, taken, index, quotedTo)
    : { state: taken, next: index + 1 };
}

/** The last line of the quotation that begins at a line; -1 if none does. */
function endOfQuoted(scan: Scan, index: number): number {
  const marked = scan.quotes.end(index);
  if (marked < 0 && !leadAbove(scan.lines, index - 1)) return -1;
  return endOfQuotation(scan, index, marked);
}

/**
 * Whether a heading in capitals continues below the line of its label, however short that is: "I. MỤC TIÊU, NHIỆM VỤ" →
 * "NĂM 2024".
 */
const continuesInCapitals = (state: ScanState, before: Line, line: Line): boolean =>
  isNearLabel(state) &&
  !line.gap &&
  isInCapitals(line) &&
  isInCapitals(before) &&
  !isClosedBeforeMark(before);

/** "Các cơ quan, đơn vị có trách nhiệm": opens a paragraph. */
function openParagraph(scan: Scan, state: ScanState, line: Line): ParagraphState {
  const paragraph = paragraphOf(line);
  scan.open.container().push(paragraph);
  return { type: 'paragraph', paragraph, nearLabel: staysNearLabel(state) };
}

/** The bullet with which a line begins, including white space; `null` if it opens no bulleted item. */
function markerOf(
  { context }: Scan,
  { line, before, isStrong }: ScanPosition,
  continues: boolean,
): RegExpExecArray | null {
  const match = beginsWith(line.text, MARKERS) ? BULLET.exec(line.text) : null;
  if (!match || (before && cutsNumber(before, line))) return null;
  // "Quan điểm⏎- Lấy …": the line above had room for more, so its last word is complete.
  const hadRoom =
    before !== null &&
    !isNearlyFull(before, line, context.full) &&
    /^\p{Lu}/u.test(line.text.slice(match[0].length));
  return isStrong || !continues || hadRoom ? match : null;
}

/** "- Tổ chức tuyên truyền": opens a bulleted item. */
function openBullet(scan: Scan, state: ScanState, line: Line, marker: RegExpExecArray): BulletState {
  const paragraph = paragraphOf(lineFrom(line, marker[0].length));
  const bullet: BulletDraft = {
    type: 'bullet',
    marker: marker.groups?.['marker'] ?? '',
    start: line.start,
    children: [paragraph],
  };
  scan.open.container().push(bullet);
  return { type: 'bullet', bullet, paragraph, nearLabel: staysNearLabel(state) };
}
