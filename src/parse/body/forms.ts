import { beginsWith, charactersOf, endsWith, isCapital, once, oneOf } from '../../chars/index.js';
import { anyBodies, bodyAt, formNames } from '../../lexicon/index.js';
import type { Draft, UnitDraft } from '../draft.js';
import { isCapitalTitle } from '../head/index.js';
import {
  hasNationalName,
  isInCapitals,
  isTableHead,
  type Line,
  labelsOf,
  lineWith,
  placeDateOf,
} from '../line/index.js';
import { cutsCitation, cutsNumber } from '../mend/index.js';
import { paragraphsAndTables } from './paragraphs-and-tables.js';

const FORM_NAME = `(?:${oneOf(formNames)}|${oneOf(formNames, 'capital')})`;
/** "01", "01a", "2.1/TĐKT", "01-DS". */
const FORM_NUMBER = '\\d{1,3}[\\p{L}\\d]{0,3}(?:[./-][\\p{L}\\d.]{1,12}){0,4}';
const FORM = new RegExp(
  `^(?<label>${FORM_NAME}(?: số| SỐ)? ?:? ?${FORM_NUMBER})(?:\\s?[:.–-])?(?<rest>\\s.*)?$`,
  'u',
);
/** Whether a line is for the name of the body that fills in the form, above the title as in any heading. */
const isFiller = (text: string): boolean => bodyAt(text) !== null || ANY_FILLER().test(text);
const ANY_FILLER = once(() => new RegExp(`^(?:TÊN|${oneOf(anyBodies, 'capital')})(?: |$)`, 'u'));
const SPEAKS_OF_ITSELF = /^(?:Số|Kính gửi|Tên|Mã|Địa chỉ|\(|[.…_-]{2})/u;
const FIRST_LETTERS = charactersOf('MB');
const ENDS_TEXT = charactersOf('.;:)…_');
/**
 * The title is at most this many lines below the label; between them is the letterhead of the body that fills in the
 * form.
 */
const TITLE_REACH = 14;
/** A label together with its title has at most this many characters. */
const MAX_LABEL_LINE = 200;
/** A longer line is a sentence that ends with a date. */
const MAX_PLACE_DATE = 120;

/** The label of the form that begins at a line, alone on it or before a title in capitals. */
function formLabel(text: string): { readonly label: string; readonly length: number } | null {
  const match = text.length < MAX_LABEL_LINE ? FORM.exec(text) : null;
  const label = match?.groups?.['label'];
  if (!match || label === undefined) return null;
  const rest = (match.groups?.['rest'] ?? '').trim();
  if (rest !== '' && !isCapital(rest)) return null;
  return { label, length: text.length - rest.length };
}

/** A title in lower case takes at most this many lines above the national name. */
const MAX_TITLE_LINES = 4;

/** The number of lines between a form's label and the national name below it; -1 if there is none. */
const nameBelow = (lines: readonly Line[], index: number): number =>
  lines.slice(index + 1, index + 1 + MAX_TITLE_LINES).findIndex(hasNationalName);

/** The label before a title in lower case: "Mẫu số 02. Đề cương dự án". */
function separatedLabel(text: string): { readonly label: string; readonly length: number } | null {
  const match = text.length < MAX_LABEL_LINE ? FORM.exec(text) : null;
  const { label = '', rest = '' } = match?.groups ?? {};
  const title = rest.trim();
  const length = text.length - title.length;
  const isSeparated = /[:.–-]$/u.test(text.slice(0, length).trimEnd());
  return isSeparated && /^\p{Lu}/u.test(title) ? { label, length } : null;
}

/** What is left blank to be filled in. */
const BLANK = /[.…_]{4}|…{2}|☐/u;
/** In lines; a form has something to fill in soon. */
const BLANK_REACH = 12;
/** In characters; a longer one is text. */
const MAX_TITLE = 120;

/** Whether something is to be filled in below a line, and above the next form. */
function hasBlankBelow(lines: readonly Line[], index: number): boolean {
  const below = lines.slice(index + 1, index + 1 + BLANK_REACH);
  const blank = below.findIndex(({ text }) => BLANK.test(text));
  const next = below.findIndex(({ text }) => beginsWith(text, FIRST_LETTERS) && FORM.test(text));
  return blank >= 0 && (next < 0 || blank < next);
}

/**
 * {@link separatedLabel}, if the national name is right below, or there is something to fill in; a list of forms has the
 * same lines.
 */
function labelAboveForm(lines: readonly Line[], index: number): ReturnType<typeof separatedLabel> {
  const text = lines[index]?.text ?? '';
  const found = separatedLabel(text);
  if (!found || nameBelow(lines, index) >= 0) return found;
  const title = text.slice(found.length);
  const isTitle = title.length <= MAX_TITLE && !endsWith(title, ENDS_TEXT) && !BLANK.test(title);
  return isTitle && hasBlankBelow(lines, index) ? found : null;
}

const isOfTitle = (above: Line, line: Line): boolean =>
  cutsNumber(above, line) || (isCapitalTitle(line) && !isTableHead(line)) || /^(?:Về|V\/v)/u.test(line.text);

function titleOf(lines: readonly Line[]): { readonly from: number; readonly to: number } {
  let from = 0;
  while (from < Math.min(lines.length, TITLE_REACH)) {
    const line = lines[from];
    // A label above a table drawn by the file is not that of a form.
    if (!line || line.table) return { from: 0, to: 0 };
    const { text } = line;
    const skipped =
      hasNationalName(line) ||
      /^Độc lập/u.test(text) ||
      isFiller(text) ||
      SPEAKS_OF_ITSELF.test(text) ||
      (text.length < MAX_PLACE_DATE && placeDateOf(text) !== null) ||
      /ngày\s?[.…]/u.test(text);
    if (isInCapitals(line) && !skipped && labelsOf(line).length === 0) break;
    from += 1;
  }
  if (from >= Math.min(lines.length, TITLE_REACH)) return { from: 0, to: 0 };
  let to = from + 1;
  while (to < lines.length && to < from + 4) {
    const line = lines[to];
    const above = lines[to - 1];
    if (!line || line.table || (line.gap && !line.page) || !above || !isOfTitle(above, line)) break;
    to += 1;
  }
  return { from, to };
}

/**
 * The form that begins at a line: its label is separated from the text above, and a title in capitals follows. A
 * cell "Mẫu số 12" in a table that lists forms has neither.
 */
export function formAt(
  lines: readonly Line[],
  index: number,
): { readonly label: string; readonly length: number } | null {
  const line = lines[index];
  const mayBe = line !== undefined && beginsWith(line.text, FIRST_LETTERS);
  const found = mayBe ? (formLabel(line.text) ?? labelAboveForm(lines, index)) : null;
  const above = lines[index - 1];
  if (!line || line.table || !found) return null;
  const isSeparate =
    !above || line.gap || line.page || endsWith(above.text, ENDS_TEXT) || isInCapitals(above);
  if (!isSeparate || above?.text.endsWith(',')) return null;
  if (line.text.length > found.length) return found;
  const title = titleOf(lines.slice(index + 1, index + 1 + TITLE_REACH));
  return title.to > title.from ? found : null;
}

/**
 * A form as a unit: its title becomes the heading, its content is plain text.
 *
 * @param notesBelow - the footnotes below a line
 */
export function formDraft(
  lines: readonly Line[],
  label: string,
  length: number,
  notesBelow: (line: Line) => readonly Draft[],
): UnitDraft {
  const [first, ...below] = lines;
  const heading: Line[] = [];
  const rest =
    first && first.text.length > length
      ? lineWith(first, { start: first.start + length, text: first.text.slice(length) })
      : null;
  if (rest) heading.push(rest);
  const named = rest && !isCapital(rest.text) ? nameBelow(lines, 0) : 0;
  // Between the title and the national name there may be the body that fills in the form.
  const filler = below.findIndex((line) => isInCapitals(line) || isFiller(line.text));
  const wrapped = Math.max(0, Math.min(named, filler));
  const title = rest ? { from: 0, to: wrapped } : titleOf(below);
  heading.push(...below.slice(title.from, title.to));
  const content = [...below.slice(0, title.from), ...below.slice(title.to)];
  const notes = [first, ...heading].flatMap((line) => (line ? notesBelow(line) : []));
  const children = [...notes, ...paragraphsAndTables(content, cutsCitation, notesBelow)];
  return { type: 'form', numbering: null, label, start: first?.start ?? 0, heading, children };
}
