import { tailOf } from '../../chars/index.js';
import type { UnitDraft } from '../draft.js';
import type { Line } from '../line/index.js';
import { joinLines } from '../mend/index.js';

/** A longer line is text, however it ends. */
const LONGEST_HEADING = 220;
const ENDS_AS_TEXT = /[.;:,][”"]?\d{0,2}$/u;
/** Such an ending takes at most this many characters. */
const ENDING = 8;

const lengthOf = (lines: readonly Line[]): number =>
  lines.reduce((length, line) => length + line.text.length, 0);

/** Whether lines may be a heading: they are short, and do not end like a sentence. */
export function mayBeHeading(lines: readonly Line[]): boolean {
  if (lengthOf(lines) > LONGEST_HEADING) return false;
  const text = joinLines(lines);
  return text.length <= LONGEST_HEADING && !ENDS_AS_TEXT.test(tailOf(text, ENDING));
}

/** The first paragraph of a unit, which is its heading if it may be one and is not the last; `null` if it is none. */
export function inlineHeading({ children }: UnitDraft): readonly Line[] | null {
  const [first, second] = children;
  return first?.type === 'paragraph' && second && mayBeHeading(first.lines) ? first.lines : null;
}
