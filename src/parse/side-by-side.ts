import { type Folded, isCapital, type Line } from '../text/index.js';
import { isSignaturePart, mayBeginSignature, personOf } from './closing.js';
import { lineFrom } from './draft.js';

/** So many lines below offices that stand side by side the names stand side by side too. */
const NAME_REACH = 10;
/** A longer line is text. */
const LONGEST = 400;
/** So many columns part what stands side by side. */
const WIDE = 3;

/**
 * The lines with the signatures of joint documents parted, where these stand side by side on the same lines with tabs or
 * wide spaces between.
 */
export function partSideBySide(lines: readonly Line[], folded: Folded, source: string): readonly Line[] {
  let namesUntil = -1;
  return lines.flatMap((line, index) => {
    const below = index <= namesUntil;
    if (line.text.length > LONGEST || !(below || mayBeSignatures(line.text))) return [line];
    const cells = cellsOf(line, folded, source);
    const parted =
      cells.length > 1 && cells.every(({ text }) => isSignaturePart(text) || (below && personOf(text)));
    if (!parted) return [line];
    namesUntil = index + NAME_REACH;
    return cells;
  });
}

const mayBeSignatures = (text: string): boolean => mayBeginSignature(text) && isCapital(text);

/** What wide spaces of the source part in a line; the line itself where there are none. */
function cellsOf(line: Line, { toSource }: Folded, source: string): readonly Line[] {
  const cells: Line[] = [];
  let from = 0;
  const add = (to: number): void => {
    const rest = lineFrom(line, from);
    const first = cells.length === 0;
    const text = line.text.slice(from, to);
    cells.push({ ...rest, end: line.start + to, text, gap: first && line.gap, page: first && line.page });
  };
  for (let at = line.text.indexOf(' '); at >= 0; at = line.text.indexOf(' ', at + 1)) {
    const [start, end] = [toSource(line.start + at), toSource(line.start + at + 1)];
    if (end - start < WIDE && source[start] !== '\t') continue;
    add(at);
    from = at + 1;
  }
  if (cells.length === 0) return [line];
  add(line.text.length);
  return cells;
}
