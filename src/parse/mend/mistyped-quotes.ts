import { beginsWith, charactersOf, endsWith, oneOf, TYPED_QUOTES } from '../../chars/index.js';
import { isNamed, type Line, labelsOf, lineFrom, lineWith } from '../line/index.js';

/** What is typed for the marks around a quoted provision, and what closes it; the last ones only begin a line so. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ...TYPED_QUOTES,
  ['”', '”'],
  ['“', '“'],
  ['‹', '›'],
  ['<<', '>>'],
]);
const FIRST = charactersOf([...CLOSING.keys()].join(''));
const COLON = charactersOf(':');
const OPENS = new RegExp(`^${oneOf(CLOSING.keys())}`, 'u');
const AFTER_MARK = /^\s?[.;,]{0,2}$/u;
/** In lines; quoted provisions are shorter. */
const REACH = 300;

/** Whether a line begins with the label of a provision. */
const beginsUnit = (line: Line): boolean =>
  labelsOf(line).some((label) => isNamed(label) || label.closer !== '');

/** Where in a line the mark stands that closes a quotation at its end; -1 where there is none. */
function closingAt(text: string, mark: string): number {
  const at = text.lastIndexOf(mark);
  return at > 0 && AFTER_MARK.test(text.slice(at + mark.length)) ? at : -1;
}

function closingLine(lines: readonly Line[], from: number, mark: string): number {
  for (let at = from; at < Math.min(lines.length, from + REACH); at += 1) {
    const text = lines[at]?.text ?? '';
    if (closingAt(text, mark) > (at === from ? 2 : 0)) return at;
    // A quotation that is opened as it should be is closed by its own mark.
    if (mark === '“' && text.includes('”')) return -1;
  }
  return -1;
}

/**
 * Writes the marks of quoted provisions as “ and ” where the typist used others: two apostrophes, single marks, the
 * closing mark twice or the opening one. Where they are not understood, the new text of a provision is not told from the
 * provisions of the amending act.
 */
export function withQuotationMarks(lines: readonly Line[]): Line[] {
  const mended: Line[] = [...lines];
  for (const [index, line] of lines.entries()) {
    if (!beginsWith(line.text, FIRST) || !endsWith(lines[index - 1]?.text ?? '', COLON)) continue;
    const mark = OPENS.exec(line.text)?.[0] ?? '';
    const closing = CLOSING.get(mark);
    if (closing === undefined || !beginsUnit(lineFrom(line, mark.length))) continue;
    const last = closingLine(lines, index, closing);
    if (last < 0) continue;
    const opened = lineWith(line, {
      start: line.start + mark.length - 1,
      text: `“${line.text.slice(mark.length)}`,
    });
    mended[index] = opened;
    const end = mended[last] ?? opened;
    const at = closingAt(end.text, closing);
    mended[last] = lineWith(end, { text: `${end.text.slice(0, at)}”${end.text.slice(at + closing.length)}` });
  }
  return mended;
}
