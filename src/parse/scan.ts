import { cutsNumber, isNearlyFull, type Line, readsOn } from '../text/index.js';
import {
  type BulletDraft,
  type Draft,
  type GroupDraft,
  lineFrom,
  type ParagraphDraft,
  unitOf,
} from './draft.js';
import { type FootnoteLines, type Separated, takeNotes } from './footnotes.js';
import { type Label, readLabels } from './labels.js';
import { createOpenUnits } from './open-units.js';
import { createQuotes } from './quotes.js';

/** Where the scan is. */
interface Progress {
  paragraph: ParagraphDraft | null;
  bullet: BulletDraft | null;
  /** Whether all that stands above since the last label is its own line or two, so that a row may begin. */
  opening: boolean;
  /** Whether the line above is a cell of its own. */
  afterCell: boolean;
  /** Cells of the table that is open. */
  table: Draft[] | null;
  /** Whether the rows of the open table are numbered "1.", like clauses. */
  dottedRows: boolean;
  previous: Line | null;
  /** The heading that lines in capitals still belong to. */
  heading: Line[] | null;
}

/** What the scan of a stretch of lines needs to know of the whole text. */
export interface ScanContext {
  /** Width of a full line; see `fullLineWidth`. */
  readonly full: number;
  /** Footnotes by the offset of the line that they stand behind. */
  readonly notes: Separated['notes'];
  /** How many quotations stand around this stretch. */
  readonly nesting: number;
}

const CLOSED = /[.!?:;]["”’)]?\d{0,2}$/u;
/** After these words a number is a reference that the line end has cut ("khoản⏎2. Trường hợp"). */
const REFERENCE_CUT =
  /(?:^|[\s(])(?:khoản|điểm|điều|mục|chương|phần|phụ lục|số|ngày|tháng|quý|và|hoặc|đến|từ|tại|là|,|-|\/)$/iu;
const TABLE_START = /^(?:STT|Stt|TT|Số ?TT|Số thứ tự|S[oố] ?T[tT])(?: |$)/u;
const TABLE_ROW = /^\|.*\||^[^|]+ \| /u;
const isTableRow = (text: string): boolean => text.includes('|') && TABLE_ROW.test(text);
const CELL_BREAK = /^(?:\d{1,4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})$/u;
const BULLET = /^(?<marker>[-+*•●○▪–])(?: |(?=[\p{L}“(]))/u;
const BASIS = /^(?:Căn cứ|Theo đề nghị|Thực hiện|Xét)\s/u;

const isUpper = (text: string): boolean =>
  !/\p{Ll}/u.test(text) && text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
const NAMED = new Set(['part', 'chapter', 'section', 'subsection', 'article']);
const MAX_NESTING = 3;
/** A heading over more lines than these is text. */
const LONGEST_OPENING = 5;

/**
 * Reads the units, paragraphs, tables, quotations and footnotes of a stretch of lines.
 *
 * @param lines - lines of the body of one text (the document's own or an attached one)
 * @returns the outermost drafts, in reading order
 */
export function scan(lines: readonly Line[], context: ScanContext): Draft[] {
  const root: Draft[] = [];
  const open = createOpenUnits(root);
  const quotes = createQuotes(lines);
  const at: Progress = {
    paragraph: null,
    bullet: null,
    table: null,
    opening: false,
    afterCell: false,
    dottedRows: false,
    previous: null,
    heading: null,
  };

  const isStrong = (line: Line): boolean =>
    !at.previous ||
    CLOSED.test(at.previous.text) ||
    (line.gap && !line.page) ||
    at.heading !== null ||
    !readsOn(at.previous, { ...line, text: `X${line.text}` }, context.full);

  /** Of several readings ("C." is roman 100 or the letter after B) the one that goes on from what is open. */
  const likeliest = (labels: readonly Label[]): Label | undefined =>
    labels.find((each) => open.fit(each) === 'next') ??
    labels.find((each) => open.fit(each) === 'first') ??
    labels[0];

  function accepts(label: Label, line: Line, strong: boolean): boolean {
    const fit = open.fit(label);
    const before = at.previous;
    const apart = line.gap && !line.page;
    const cut = before !== null && REFERENCE_CUT.test(before.text) && !apart;
    if (cut && (fit === 'other' || isNearlyFull(before, line, context.full))) return false;
    const rest = line.text.slice(label.length).trim();
    if (label.style === 'article' && (at.table || label.closer === ''))
      return fit !== 'other' && (!at.table || rest !== '');
    if (NAMED.has(label.style)) return strong || fit !== 'other';
    if (rest === '' && !(label.style === 'roman' || label.style === 'upper')) return false;
    if (at.table) {
      if (label.style === 'roman' || label.style === 'upper')
        return (isUpper(rest) || line.gap) && fit !== 'other';
      return (
        label.style === 'arabic' &&
        label.depth === 1 &&
        fit === 'next' &&
        !at.dottedRows &&
        (rest.length > 20 || line.gap)
      );
    }
    if (label.style === 'roman' || label.style === 'upper')
      return strong ? fit !== 'other' || isUpper(rest) : fit === 'next' && isUpper(rest);
    if (label.value === null) return strong && label.closer === ')';
    if (label.style === 'letter' && label.closer !== ')') return fit !== 'other' && (strong || at.opening);
    if (label.depth > 1 && label.closer === '') return strong && fit !== 'other' && /^\p{Lu}/u.test(rest);
    if (strong) return fit !== 'other' || plausible(label, rest);
    return fit === 'next' || (fit === 'first' && (label.closer === ')' || at.opening));
  }

  function start(line: Line, container: Draft[]): void {
    if (at.paragraph !== null) at.opening = false;
    at.paragraph = { type: 'paragraph', lines: [line] };
    container.push(at.paragraph);
  }

  function openUnit(label: Label, line: Line): void {
    const unit = open.open(label, (inArticle) => unitOf(label, line, inArticle));
    at.paragraph = null;
    at.bullet = null;
    at.opening = label.style !== 'letter';
    at.afterCell = false;
    const row = label.style === 'roman' || label.style === 'upper';
    const staysInTable =
      at.table !== null && row && !(line.gap && !line.page) && isUpper(line.text.slice(label.length));
    at.table = null;
    at.heading = null;
    const rest = lineFrom(line, label.length);
    const large = NAMED.has(label.style) && label.style !== 'article';
    if (large) {
      at.heading = unit.heading;
      if (rest.text !== '') unit.heading.push(rest);
    } else if (rest.text !== '') start(rest, unit.children);
    else if (label.style === 'article') at.heading = unit.heading;
    if (staysInTable) openTable(line.start);
  }

  function openTable(offset: number): void {
    at.table = [];
    open.container().push({ type: 'table', label: '', start: offset, children: at.table });
    at.dottedRows = false;
    at.bullet = null;
    at.paragraph = null;
  }

  function quote(index: number, last: number): void {
    const inner = lines.slice(index, last + 1);
    const first = inner[0];
    const children = scanQuoted(first ? [lineFrom(first, 1), ...inner.slice(1)] : [], context);
    const holder = at.bullet?.children ?? open.container();
    holder.push({ type: 'quotation', label: '', start: first?.start ?? 0, children });
    at.paragraph = null;
  }

  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) continue;
    const before = at.previous;
    if (before) addNotes(before);
    const strong = isStrong(line);
    const label = likeliest(readLabels(line.text).filter((each) => accepts(each, line, strong)));
    at.previous = line;
    if (label) {
      openUnit(label, line);
      const last = quotes.balancedBy(index);
      if (last > index && !NAMED.has(label.style)) index = takeOpenQuotation(index, last);
      continue;
    }
    if (
      at.heading &&
      (at.heading.length === 0 || (isUpper(line.text) && isUpper(at.heading[0]?.text ?? '')))
    ) {
      at.heading.push(line);
      continue;
    }
    if (at.heading && before && readsOn(before, line, context.full) && !isUpper(before.text)) {
      at.heading.push(line);
      continue;
    }
    at.heading = null;
    if (TABLE_START.test(line.text) || (!at.table && isTableRow(line.text))) {
      if (!at.table) openTable(line.start);
      start(line, at.table ?? root);
      continue;
    }
    if (at.table) {
      if (/^\d{1,3}\. ?\p{Lu}/u.test(line.text)) at.dottedRows = true;
      const joins = at.paragraph !== null && !at.afterCell && !isTableRow(line.text);
      const cell = CELL_BREAK.test(line.text) && !(before && REFERENCE_CUT.test(before.text));
      at.afterCell = cell;
      if (joins && !cell) extend(line);
      else start(line, at.table);
      continue;
    }
    const goesOn = before !== null && at.paragraph !== null && readsOn(before, line, context.full);
    const marker = BULLET.exec(line.text)?.groups?.['marker'];
    const item = marker ? line.text.slice(BULLET.exec(line.text)?.[0].length ?? 1) : '';
    // "Quan điểm⏎- Lấy …": the line above had room for more, so that its last word cuts nothing.
    const room = before !== null && !isNearlyFull(before, line, context.full) && /^\p{Lu}/u.test(item);
    const cut = before !== null && cutsNumber(before, line);
    if (marker && !cut && (strong || !goesOn || room)) {
      at.bullet = { type: 'bullet', marker, start: line.start, children: [] };
      open.container().push(at.bullet);
      start(lineFrom(line, BULLET.exec(line.text)?.[0].length ?? 1), at.bullet.children);
      continue;
    }
    if (quotes.mayOpen(index) && (!goesOn || before?.text.endsWith(':'))) {
      const last = quotes.end(index);
      if (last >= index) {
        quote(index, last);
        at.previous = lines[last] ?? line;
        index = last;
        continue;
      }
    }
    if (goesOn && !BASIS.test(line.text)) extend(line);
    else {
      if (line.gap || (before && CLOSED.test(before.text))) at.bullet = null;
      start(line, open.container());
    }
  }
  if (at.previous) addNotes(at.previous);
  return root;

  function addNotes(line: Line): void {
    for (const note of takeNotes(context.notes, line)) open.container().push(scanFootnote(note, context));
  }

  function extend(line: Line): void {
    at.paragraph?.lines.push(line);
    if ((at.paragraph?.lines.length ?? 0) > LONGEST_OPENING) at.opening = false;
  }

  /** A quotation that opens behind the label: what goes on its line stays, whole paragraphs below it are quoted. */
  function takeOpenQuotation(index: number, last: number): number {
    let next = index + 1;
    for (; next <= last; next += 1) {
      const line = lines[next];
      const above = lines[next - 1];
      if (!line || !above) break;
      if (readLabels(line.text).length > 0 || !readsOn(above, line, context.full)) break;
      extend(line);
    }
    if (next <= last) {
      const inner = lines.slice(next, last + 1);
      const children = scanQuoted(inner, context);
      open.container().push({ type: 'quotation', label: '', start: lines[next]?.start ?? 0, children });
      at.paragraph = null;
    }
    at.previous = lines[last] ?? at.previous;
    return last;
  }
}

/** The content of a quotation; in quotations of quotations units are no longer told. */
function scanQuoted(lines: readonly Line[], context: ScanContext): Draft[] {
  if (context.nesting < MAX_NESTING) return scan(lines, { ...context, nesting: context.nesting + 1 });
  return lines.length > 0 ? [{ type: 'paragraph', lines: [...lines] }] : [];
}

/** The content of a footnote. */
export function scanFootnote(note: FootnoteLines, context: ScanContext): GroupDraft {
  const [first, ...others] = note.lines;
  const inner = first ? [lineFrom(first, note.length), ...others] : [];
  const children = scan(inner, { ...context, notes: new Map(), nesting: MAX_NESTING - 1 });
  return { type: 'footnote', label: note.label, start: first?.start ?? 0, children };
}

/** A label out of its row is believed where it does not look like a number of the sentence. */
function plausible(label: Label, rest: string): boolean {
  if (label.style === 'letter') return label.closer === ')';
  return (label.value ?? 0) <= 100 && /^[\p{Lu}“"(]/u.test(rest);
}
