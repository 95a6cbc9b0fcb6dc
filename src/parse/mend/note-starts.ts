import { beginsWith, charactersOf, endsWith, once, oneOf } from '../../chars/index.js';
import { kindNames } from '../../lexicon/index.js';
import { endsInReference, type Line } from '../line/index.js';

/** The label that a footnote begins with. */
export interface NoteStart {
  readonly label: string;
  /** Offset in the line where its text begins. */
  readonly length: number;
  readonly bracketed: boolean;
}

const NOTE_START = /^(?:\[(?<bracketed>\d{1,3})\]|(?<bare>\d{1,3})) ?(?=[\p{L}"“(])/u;
/** "… ngày 12 tháng 1⏎2 năm 2023" does not begin one. */
const BEGINS_TEXT = /^[\p{Lu}"“(]/u;
const FIRST = charactersOf('[0123456789');
const ENDING_MARKS = charactersOf('.;:”"');
/** The mark of a footnote is looked for in this many lines above it. */
const MARK_REACH = 80;
/** At most this many footnotes in a row may have been lost, say in a table. */
const MAX_STEP = 3;

/** The label of the footnote that a line may begin. */
export function noteStartOf(line: Line): NoteStart | null {
  const match = beginsWith(line.text, FIRST) ? NOTE_START.exec(line.text) : null;
  const label = match?.groups?.['bracketed'] ?? match?.groups?.['bare'];
  if (!match || label === undefined) return null;
  return { label, length: match[0].length, bracketed: match.groups?.['bracketed'] !== undefined };
}

function markBefore(lines: readonly Line[], index: number, label: string): boolean {
  // "… giai đoạn 2021 - 20251.": the mark comes right after a year.
  const mark = new RegExp(
    `(?:[\\p{L}.,;:)”"\\]]|\\b(?:19|20)\\d\\d)\\[?${label}\\]?(?![\\d.,/-])|(?:\\p{Ll}|\\b(?:19|20)\\d\\d)${label}[.,](?= |$)`,
    'u',
  );
  for (let i = index - 1; i >= 0 && i > index - MARK_REACH; i -= 1) {
    const text = lines[i]?.text ?? '';
    if (text.includes(label) && mark.test(text)) return true;
  }
  return false;
}

const BRACKETED = /(?<!^)\[(\d{1,3})\]/gu;
const knownMarks = new WeakMap<readonly Line[], ReadonlySet<string>>();

/** The numbers in square brackets within lines, where the marks of footnotes are. */
function bracketedMarks(lines: readonly Line[]): ReadonlySet<string> {
  const known = knownMarks.get(lines);
  if (known) return known;
  const marks = new Set<string>();
  for (const { text } of lines)
    if (text.includes('[', 1)) for (const [, label = ''] of text.matchAll(BRACKETED)) marks.add(label);
  knownMarks.set(lines, marks);
  return marks;
}

/**
 * Judgments number the paragraphs of their reasoning in brackets, too (Resolution 01/2017/NQ-HĐTP, form 52-DS). Notes
 * whose marks were lost are parted from the text.
 */
function isOtherBracket(
  lines: readonly Line[],
  index: number,
  { label, bracketed }: NoteStart,
  last: number,
): boolean {
  const above = lines[index - 1]?.text ?? '';
  const isParted = lines[index]?.gap === true && !above.endsWith(':');
  return bracketed && last === 0 && !isParted && !bracketedMarks(lines).has(label);
}

/**
 * The footnotes of a consolidated text say what amended a provision ("Khoản này được bãi bỏ theo quy định tại …"),
 * or quote the amending text (Ordinance 01/2012/UBTVQH13 on consolidation, Article 14).
 */
const OF_AMENDMENT = once(
  () =>
    new RegExp(
      `^(?:(?:Điều|Khoản|Điểm|Chương|Mục|Phần|Đoạn|Nội dung|Tên|Căn cứ|Mẫu|Biểu|Phụ lục)(?: \\S{1,8})?(?: này)? (?:được|bị|đã được|của|khoản|Điều)|Cụm từ |${oneOf(kindNames())} (?:này|số \\d))`,
      'u',
    ),
);

/** The state above a line at which a footnote may begin. */
export interface AboveNote {
  /** Number of the last footnote; 0 if there is none yet. */
  readonly last: number;
  /** Whether the line right above belongs to a footnote. */
  readonly inNotes: boolean;
  /** Whether it does, with a rule above the first of those footnotes. */
  readonly isRuled: boolean;
}

/**
 * Whether a footnote begins at a line: it has the next number; a rule, a gap or another footnote separates it from the
 * text; and the mark of the first one is in the text above (as in the consolidated texts of the Official Gazette).
 */
export function beginsNote(
  lines: readonly Line[],
  index: number,
  { last, inNotes, isRuled }: AboveNote,
): boolean {
  const line = lines[index];
  const start = line && noteStartOf(line);
  if (!line || line.table || !start || isOtherBracket(lines, index, start, last)) return false;
  const number = Number(start.label);
  const isNext = number === last + 1;
  if (line.noteRule && (number === 1 || (number > last && number <= last + MAX_STEP))) return true;
  if (!isNext && number !== 1) return false;
  const above = lines[index - 1];
  // "… tại Điều⏎1 Nghị định số …"
  if (above && !line.gap && !start.bracketed && endsInReference(above)) return false;
  if (start.bracketed) return isNext || line.gap;
  const isSeparate = line.gap || endsWith(above?.text ?? '', ENDING_MARKS);
  if (inNotes && last > 0 && isNext)
    return (
      isSeparate ||
      (isRuled && BEGINS_TEXT.test(line.text.slice(start.length))) ||
      OF_AMENDMENT().test(line.text.slice(start.length))
    );
  if (isNext && OF_AMENDMENT().test(line.text.slice(start.length)))
    return (isSeparate && last > 0) || markBefore(lines, index, start.label);
  return isSeparate && (line.gap || last > 0) && markBefore(lines, index, start.label);
}
