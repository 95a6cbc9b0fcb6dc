import { beginsWith, charactersOf, endsWith, isCapital, once } from '../../chars/index.js';
import { attachedNames, attachedPattern } from '../../lexicon/index.js';
import { isFirstHeading, isFormLabel } from '../head/index.js';
import {
  hasNationalName,
  isAuthority,
  isInCapitals,
  isNamed,
  isPerson,
  type Line,
  labelsOf,
  lineWith,
} from '../line/index.js';

/** An attached text: where it starts, its label, and the lines of its title. */
export interface Attachment {
  readonly start: number;
  /** Index of the first line of its content. */
  readonly content: number;
  readonly label: string;
  /** Title lines without the label. */
  readonly title: readonly Line[];
}

const APPENDIX_NUMBER = '(?:số |SỐ )?(?:[IVXLC]{1,7}|\\d{1,3}|[A-HĐ])[a-zđA-D]?(?:[.-]\\d{1,2})?';
const APPENDIX = new RegExp(
  `^(?<label>(?:PHỤ LỤC|Phụ lục|Phụ Lục)(?: ${APPENDIX_NUMBER})?)(?:\\s?[:.–-]+)?(?<rest>\\s.*)?$`,
  'u',
);
/** Texts issued with a decision, called by their kind (Decree 30/2020/NĐ-CP, Appendix III, model 1.3). */
const ISSUED = attachedNames().map((name) => name.toUpperCase());
/** The first letters of appendix labels, of the kinds of texts issued, and of titles whose label was lost. */
const FIRST_LETTERS = charactersOf(['P', 'V', ...attachedNames().map((name) => name.charAt(0))].join(''));
const CLOSING_MARKS = charactersOf('.!?:;”"/)');
const ISSUED_WITH_WORDS = [
  '\\s?(?:Ban hành )?[Kk]èm theo ',
  '\\s?(?:Ban hành|Được ban hành|Phê duyệt) (?:kèm )?theo ',
  'Đính kèm ',
];
const ISSUED_WITH = new RegExp(`^\\(?(?:${ISSUED_WITH_WORDS.join('|')})`, 'u');
/** These are never in a title. */
const ENDS_TITLE = /^(?:Điều|Chương|CHƯƠNG|PHỤ LỤC|Phụ lục|Số) |^Số ?:|, ngày \d/u;
/** Whether a line says with which document a text is issued ("(Ban hành kèm theo …)"). */
export const isIssuedWith = (text: string): boolean => ISSUED_WITH.test(text);

/** In characters; a longer line is text. */
const MAX_LINE = 250;
/** "(Kèm theo …)" is at most this many lines below the title's first. */
const MAX_ISSUED_BELOW = 9;

function issuedWithAt(lines: readonly Line[], from: number): number {
  for (let i = from; i < Math.min(lines.length, from + MAX_ISSUED_BELOW); i += 1) {
    const text = lines[i]?.text ?? '';
    if (lines[i]?.table) return -1;
    if (ISSUED_WITH.test(text)) return i;
    if (ENDS_TITLE.test(text) || text.length > MAX_LINE) return -1;
  }
  return -1;
}

/** "Phụ lục II, III, IV" is a reference. */
const SEVERAL = /^(?:[IVXLC]{1,7}|\d{1,3}),/u;

/** In characters; a longer text beside a label is not its title. Nor is one that ends like a sentence. */
const MAX_TITLE_LINE = 150;
const ENDS_SENTENCE = charactersOf('.;:,');

/**
 * Whether the rest of a label's line is its title: "Phụ lục I: Mẫu biểu". A mark separates them, and neither neighbour
 * is such a line, which would make it an entry in a list of appendices.
 */
function isTitled(lines: readonly Line[], index: number, rest: string): boolean {
  const text = lines[index]?.text ?? '';
  const isSeparated = /[:.–-]$/u.test(text.slice(0, text.length - rest.length).trimEnd());
  if (!isSeparated || !/^\p{Lu}/u.test(rest) || rest.length > MAX_TITLE_LINE || endsWith(rest, ENDS_SENTENCE))
    return false;
  return ![lines[index - 1], lines[index + 1]].some((line) => line && APPENDIX.test(line.text));
}

/** Whether a line may be the label of an appendix rather than the middle of a sentence. */
function standsAlone(lines: readonly Line[], index: number, rest: string, issued: number): boolean {
  const before = lines[index - 1];
  const line = lines[index];
  if (!before || !line) return true;
  const below = lines[index + 1];
  // The line above may be the last row of a table, which does not end like a sentence.
  if (rest === '' && below && isInCapitals(below) && below.text.includes(' ')) return true;
  if (issued >= 0 && rest === '' && isInCapitals(line)) return true;
  const isBelowEnd = endsWith(before.text, CLOSING_MARKS) || isInCapitals(before) || isPerson(before);
  if (!isBelowEnd && !line.gap && !line.page) return false;
  if (rest !== '') return (isCapital(rest) && !SEVERAL.test(rest)) || isTitled(lines, index, rest);
  const next = lines[index + 1];
  return next !== undefined && (isInCapitals(next) || /^[(\p{Lu}]/u.test(next.text));
}

/** Whether a line begins with the label of an appendix. */
export const isAppendixLine = (line: Line): boolean => APPENDIX.test(line.text);

/** See {@link attachmentAt}. */
function appendixAt(lines: readonly Line[], index: number, closed: boolean): Attachment | null {
  const line = lines[index];
  const found = APPENDIX.exec(line?.text ?? '');
  if (!line || !found) return null;
  const rest = (found.groups?.['rest'] ?? '').trim();
  const issued = issuedWithAt(lines, index + 1);
  if (!standsAlone(lines, index, rest, issued) || (!closed && issued < 0 && !isInCapitals(line))) return null;
  return attachment(lines, index, found.groups?.['label'] ?? '', rest, issued);
}

/** A form in a file of its own, below "Mẫu số 05" and "(Ban hành kèm theo …)". */
function formAlone(lines: readonly Line[], first: Line): Attachment | null {
  const issued = issuedWithAt(lines, 1);
  return issued === 1 ? attachment(lines, 0, first.text, '', issued) : null;
}

/**
 * The attached text that begins at a line: an appendix, or a regulation, list or plan called by its kind, with
 * "(Ban hành kèm theo …)" below its title.
 *
 * @param closed - whether it is below the document's own closing, where a bare "Phụ lục" is enough
 */
export function attachmentAt(lines: readonly Line[], index: number, closed: boolean): Attachment | null {
  const line = lines[index];
  if (!line || line.text.length > MAX_LINE) return null;
  if (index === 0 && isFormLabel(line)) return formAlone(lines, line);
  if (!beginsWith(line.text, FIRST_LETTERS)) return null;
  if (isAppendixLine(line)) return appendixAt(lines, index, closed);
  if (!isInCapitals(line)) return null;
  if (closed && BARE_TITLE.test(line.text)) return bareAttachment(lines, index, line);
  const label = ISSUED.find(
    (name) => line.text.startsWith(name) && /^(?:\s|$)/u.test(line.text.charAt(name.length)),
  );
  if (label === undefined) return null;
  const at = issuedWithAt(lines, index + 1);
  if (at < 0 && !(closed && hasOwnUnits(lines, index))) return null;
  return attachment(lines, index, label, line.text.slice(label.length).trim(), at);
}

/** The entries of a list are numbered too, but a list below a signature may be that of a circular's recipients. */
const LISTED = /^(?:DANH|BẢNG|BIỂU) /u;
/** An attached text has its first unit within this many lines below its name. */
const UNITS_REACH = 12;

/** Whether a text below a signature ("QUY CHẾ HOẠT ĐỘNG") has its own sequence of units, and so is a separate text. */
function hasOwnUnits(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  const above = lines[index - 1];
  if (!line || !(line.gap || line.page || isPerson(above ?? line))) return false;
  // "Chương I" → "QUY ĐỊNH CHUNG" is a heading, even with a page break between them.
  if (above && labelsOf(above).some(isNamed)) return false;
  for (const below of lines.slice(index + 1, index + UNITS_REACH)) {
    if (below.table || hasNationalName(below) || isAuthority(below)) return false;
    const [label] = labelsOf(below);
    if (label?.value === 1) return isNamed(label) || (!LISTED.test(line.text) && label.text !== below.text);
    if (!isInCapitals(below) && below.text.length > MAX_TITLE_LINE) return false;
  }
  return false;
}

/** On web pages that drop the line with the kind, an attached text begins with its title. */
const BARE_TITLE = /^(?:VỀ|V\/V) /u;
const SPEAKS_OF_ITSELF = once(() => new RegExp(`(?:^|\\s)(?<kind>${attachedPattern()}) này `, 'u'));
/** Such a text says what it is within this many lines below its title ("Quy định này quy định …"). */
const ITSELF_REACH = 15;

function bareAttachment(lines: readonly Line[], index: number, line: Line): Attachment | null {
  const at = issuedWithAt(lines, index + 1);
  if (at < 0) return null;
  for (let i = at + 1; i < Math.min(lines.length, at + ITSELF_REACH); i += 1) {
    const kind = SPEAKS_OF_ITSELF().exec(lines[i]?.text ?? '')?.groups?.['kind'];
    if (kind !== undefined) return attachment(lines, index, kind.toUpperCase(), line.text, at);
  }
  return null;
}

/** Whether a line is the title because it is all there is between a label and the first unit: "Danh mục biểu mẫu". */
function isLoneTitle(lines: readonly Line[], at: number, title: readonly Line[]): boolean {
  const line = lines[at];
  const below = lines[at + 1];
  if (!line || !below || title.length > 0 || line.table) return false;
  if (line.text.length > MAX_TITLE_LINE || endsWith(line.text, ENDS_SENTENCE)) return false;
  return /^\p{Lu}/u.test(line.text) && labelsOf(line).length === 0 && labelsOf(below)[0]?.value === 1;
}

/** The title of an appendix takes at most this many lines, including that of its label, if nothing marks its end. */
const MAX_TITLE_LINES = 8;

function attachment(
  lines: readonly Line[],
  index: number,
  label: string,
  rest: string,
  issued: number,
): Attachment {
  const line = lines[index];
  const title: Line[] = [];
  if (line && rest !== '') {
    const cut = line.text.length - rest.length;
    title.push(lineWith(line, { start: line.start + cut, text: rest }));
  }
  let content = index + 1;
  const end = issued >= 0 ? issued : Math.min(lines.length, index + MAX_TITLE_LINES);
  while (content < end) {
    const next = lines[content];
    if (!next || next.table || hasNationalName(next)) break;
    if (
      issued < 0 &&
      (isFirstHeading(next) ||
        !(isInCapitals(next) || isLoneTitle(lines, content, title)) ||
        (title.length > 0 && next.gap && rest === ''))
    )
      break;
    title.push(next);
    content += 1;
  }
  return { start: index, content, label, title };
}
