import { tailOf } from '../../chars/index.js';
import type { UnitDraft } from '../draft.js';
import type { Line } from '../line/index.js';
import { joinLines } from '../mend/index.js';

/** In characters; a longer text is not a heading, however it ends. */
const MAX_HEADING = 220;
const ENDS_AS_TEXT = /[.;:,][”"]?\d{0,2}$/u;
/** Such an ending takes at most this many characters. */
const MAX_ENDING = 8;

const lengthOf = (lines: readonly Line[]): number =>
  lines.reduce((length, line) => length + line.text.length, 0);

/** "Tại khoản 1 Điều 3 quy định: “1. Xếp lương": what is quoted goes on below. */
const LEAVES_QUOTATION_OPEN = /“[^”]*$/u;

/** Whether lines may be a heading: they are short, and do not end like a sentence or within a quotation. */
export function mayBeHeading(lines: readonly Line[]): boolean {
  if (lengthOf(lines) > MAX_HEADING) return false;
  const text = joinLines(lines);
  if (text.length > MAX_HEADING || LEAVES_QUOTATION_OPEN.test(text)) return false;
  return !ENDS_AS_TEXT.test(tailOf(text, MAX_ENDING));
}

/** The first paragraph of a unit if it is the heading: it may be one, and more follows. Otherwise `null`. */
export function inlineHeading({ children }: UnitDraft): readonly Line[] | null {
  const [first, second] = children;
  return first?.type === 'paragraph' && second && mayBeHeading(first.lines) ? first.lines : null;
}
