import { isCapital } from './capitals.js';
import { beginsWith, charactersOf } from './edges.js';

/** A line of a folded text that carries words of the document. */
export interface Line {
  /** Offsets in the folded text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Blank lines stand before it. */
  readonly gap: boolean;
  /** A page's furniture (running head, page number, signature stamp) stands before it. */
  readonly page: boolean;
  /** Columns to its end on the page: more than its characters where its beginning is indented, cut off, or above. */
  readonly columns: number;
}

/** A line with other parts. All lines are made with the same properties in the same order, which V8 reads quickest. */
export const lineWith = (
  line: Line,
  {
    start = line.start,
    end = line.end,
    text = line.text,
    gap = line.gap,
    page = line.page,
    columns = line.columns,
  }: Partial<Line>,
): Line => ({ start, end, text, gap, page, columns });

const GAZETTE_HEAD = /^(?:\d{1,4} )?CÔNG BÁO ?\/ ?Số [^\n]{1,40}Ngày [^\n]{1,16}$/iu;
const STAMP = /^(?:Ký bởi|Người ký|Email|Cơ quan|Thời gian ký|Ngày ký|Digitally signed by|Signed by) ?:/u;
const STAMP_START = /^(?:Ký bởi|Digitally signed by|Signed by) ?:|^Người ký ?: ?C[ỔổÔô][Nn][Gg] /u;
const PAGE_NUMBER = /^(?:- ?\d{1,4} ?-|\d{1,4}|Trang \d{1,4}(?: ?(?:\/|trên) ?\d{1,4})?|Page \d{1,4})$/iu;
const DASHED_NUMBER = /^- ?\d{1,4} ?-$/u;
const RULE = /^(?:[-_=*~.·…–—‾¯]{3,}|[[(]?(?:đã ký|daky)[\])]?|[[\]|_-])$/iu;
/** The head of a flattened table's first column, and what stands behind a table. */
const TABLE_HEAD = /^(?:STT|Stt|TT|Số ?TT|Số thứ tự)(?: |$)/u;
const TABLE_HEAD_FIRST = charactersOf('ST');
const ENDS_TABLE = /^(?:Điều \d+\.|Chương [IVX]|CHƯƠNG |Phần |PHẦN |Phụ lục|PHỤ LỤC|Nơi nhận)/u;
const ENDS_TABLE_FIRST = charactersOf('ĐCPN');
/** A citation that the page's end cuts behind its kind. */
const KIND_END = /(?:(?:^|nghị |quyết )định|thông tư|nghị quyết|chỉ thị|công văn|kế hoạch|luật|liên tịch)$/iu;
/** After these a number belongs to the sentence ("ngày⏎14⏎tháng 10"). */
const WANTS_NUMBER =
  /(?:^|[\s(])(?:ngày|tháng|năm|số|điều|khoản|mục|chương|phần|quý|kỳ|thứ|khóa|từ|đến|là|\/|-)$|\d\S{0,3} ?(?:và|hoặc|,)$/iu;

/** How the line above a number ends, and how the one below it begins. */
type Cut = readonly [RegExp, RegExp];
/** So much of a line's end is looked at. */
const LONGEST_TAIL = 200;
/** How a line that is cut in the middle of a date, a citation or a remark ends, and how the next one goes on. */
const CUT_BEFORE: readonly Cut[] = [
  [/(?:^|[\s(])ngày$/iu, /^\d{1,2}[/.-]\d/u],
  [/(?:^|[\s(])số$/iu, /^\d{1,6}[a-zđ]?\//u],
  [KIND_END, /^(?:số|\d+\/)/iu],
  [/(?:^|[\s(])(?:bởi|của|về|tại|theo|do|được|để|việc)$/iu, /^\p{L}/u],
  [/(?:^|[\s(])(?:ngày|tháng)$/iu, /^\p{Lu}/u],
  [/[-/]\p{Lu}[\p{L}\d]*$/u, /^ngày \d/u],
  [/\d\/$|\p{L}-$/u, /^\p{Lu}{2}/u],
  [
    /(?:(?:^|[\s(])(?:và|hoặc|đến|là)|,)$/iu,
    /^(?:Bộ luật|Luật|Nghị định|Nghị quyết|Thông tư|Quyết định|Chỉ thị)(?: số)? \d/u,
  ],
];

/** How the lines around a day or a month of its own line end and begin. */
const IN_DATE: readonly Cut[] = [
  [/(?:^|[\s(])ngày$/iu, /^tháng(?: |$)/u],
  [/(?:^|[\s(])tháng$/iu, /^năm(?: |$)/u],
];

/** How the lines around a number in the middle of a remark end and begin. */
const IN_BRACKETS: Cut = [/\([^()]*$/u, /^[^()]*\)/u];

interface RawLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sort: Sort;
}

function split(text: string): readonly RawLine[] {
  const lines: RawLine[] = [];
  let start = 0;
  while (start <= text.length) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    const line = text.slice(start, end);
    lines.push({ start, end, text: line, sort: sortOf(line) });
    start = end + 1;
  }
  return lines;
}

/**
 * The lines of a folded text without what belongs to the page and not to the document: blank lines, rules, running
 * heads of the Official Gazette, stamps of digital signatures, page numbers.
 *
 * @param text - folded text
 */
export function linesOf(text: string): readonly Line[] {
  const raw = split(text);
  const stamped = markStamps(raw);
  const kept: Line[] = [];
  let gap = false;
  let page = false;
  let inTable = false;
  /** Number of the last row of the table. */
  let row = 0;
  const isFurniture = (line: RawLine, index: number, isNext: boolean): boolean =>
    line.sort === 'head' ||
    stamped.has(index) ||
    (line.sort === 'number' && isPageNumber(raw, index, kept[kept.length - 1], { inTable, isNext, stamped }));
  for (let index = 0; index < raw.length; index += 1) {
    const line = raw[index];
    if (!line) continue;
    const { start, end, text, sort } = line;
    if (beginsWith(text, TABLE_HEAD_FIRST) && TABLE_HEAD.test(text)) inTable = true;
    else if (inTable && beginsWith(text, ENDS_TABLE_FIRST) && ENDS_TABLE.test(text)) inTable = false;
    const isNext = sort === 'number' && isNextRow(text, row);
    if (sort === 'blank') gap = true;
    else if (isFurniture(line, index, isNext)) page = true;
    else if (sort === 'rule') gap = true;
    else {
      if (isNext) row = Number(text);
      kept.push({ start, end, text, gap, page, columns: text.length });
      gap = false;
      page = false;
    }
  }
  return kept;
}

/**
 * So far from the number of the last row the next one's may be: some rows' numbers do not stand alone on their lines, and
 * a day or a share may have been taken for one.
 */
const ROWS_OFF = 3;

/** Whether a bare number goes on with those of a table's rows, whatever page ends beside it. */
const isNextRow = (text: string, row: number): boolean =>
  text === '1' ||
  (/^[1-9]\d*$/u.test(text) && Number(text) !== row && Math.abs(Number(text) - row) <= ROWS_OFF);

type Sort = 'blank' | 'head' | 'stamp' | 'number' | 'rule' | 'text';

interface SortPattern {
  readonly sort: Sort;
  /** The characters that such a line can begin with. */
  readonly first: string;
  readonly pattern: RegExp;
}

const SORT_PATTERNS: readonly SortPattern[] = [
  { sort: 'head', first: '0123456789cC', pattern: GAZETTE_HEAD },
  { sort: 'stamp', first: 'KNECTDS', pattern: STAMP },
  { sort: 'number', first: '-0123456789tTpP', pattern: PAGE_NUMBER },
  { sort: 'rule', first: '-_=*~.·…–—‾¯[](|đĐdD', pattern: RULE },
];
const SORTS_BY_FIRST = new Map<number, SortPattern[]>();
for (const each of SORT_PATTERNS)
  for (const character of each.first) {
    const code = character.charCodeAt(0);
    SORTS_BY_FIRST.set(code, [...(SORTS_BY_FIRST.get(code) ?? []), each]);
  }
/** A longer line is text. */
const LONGEST_FURNITURE = 120;

function sortOf(text: string): Sort {
  if (text === '') return 'blank';
  const sorts = text.length > LONGEST_FURNITURE ? undefined : SORTS_BY_FIRST.get(text.charCodeAt(0));
  return sorts?.find(({ pattern }) => pattern.test(text))?.sort ?? 'text';
}

const isOfPage = (line: RawLine | undefined): boolean =>
  line?.sort === 'head' || line?.sort === 'number' || line?.sort === 'blank';

/** A stamp is the line that says who signed and the lines of its kind below it; "Người ký:" alone may be a list's. */
function markStamps(lines: readonly RawLine[]): ReadonlySet<number> {
  const stamped = new Set<number>();
  for (let i = 0; i < lines.length; i += 1) {
    if (lines[i]?.sort !== 'stamp') continue;
    let end = i;
    while (lines[end]?.sort === 'stamp') {
      end += 1;
      // A page may end in the middle of it, too.
      const below = end;
      while (isOfPage(lines[end])) end += 1;
      if (lines[end]?.sort !== 'stamp') end = below;
    }
    const starts = STAMP_START.test(lines[i]?.text ?? '');
    const signed = lines.slice(i, end).some((line) => /^(?:Thời gian ký|Ngày ký)/u.test(line.text));
    if (starts || (signed && end - i > 1)) {
      for (let k = i; k < end; k += 1) if (lines[k]?.sort === 'stamp') stamped.add(k);
    }
    i = end;
  }
  return stamped;
}

/** What stands around a bare number. */
interface Around {
  readonly inTable: boolean;
  /** Whether the number goes on with those of the rows. */
  readonly isNext: boolean;
  /** Indexes of the lines of stamps. */
  readonly stamped: ReadonlySet<number>;
}

function isPageNumber(
  lines: readonly RawLine[],
  index: number,
  previous: Line | undefined,
  { inTable, isNext, stamped }: Around,
): boolean {
  let next = index + 1;
  let before = index - 1;
  while (isEmpty(lines[next]?.sort)) next += 1;
  while (isEmpty(lines[before]?.sort)) before -= 1;
  const following = lines[next];
  const preceding = lines[before];
  if (!/^\d+$/u.test(lines[index]?.text ?? '')) return true;
  const above = (previous?.text ?? '').slice(-LONGEST_TAIL);
  let goesOn = next;
  while (isEmpty(lines[goesOn]?.sort) || lines[goesOn]?.sort === 'head' || stamped.has(goesOn)) goesOn += 1;
  const isCut = ([end, start]: Cut, below = following): boolean =>
    end.test(above) && start.test(below?.text ?? '');
  if (IN_DATE.some((cut) => isCut(cut, lines[goesOn]))) return false;
  if (CUT_BEFORE.some((cut) => isCut(cut))) return true;
  if (inTable && isNext) return false;
  const framed = [following, preceding].some((line) => line?.sort === 'head' || line?.sort === 'number');
  if (
    preceding?.sort === 'head' ||
    DASHED_NUMBER.test(preceding?.text ?? '') ||
    (framed && following?.sort === 'head')
  )
    return true;
  if (stamped.has(before) || !following || !previous) return true;
  if (ENDS_TABLE.test(following.text)) return true;
  const inSentence = WANTS_NUMBER.test(above) && !/^\d/u.test(following.text);
  if (inSentence) return false;
  if (isCut(IN_BRACKETS)) return true;
  if (inTable) return /^\p{Ll}/u.test(following.text) && !/[.;:!?”")\d]$/u.test(previous.text);
  // The heading's lines are short like cells, but no table stands in it.
  return index < HEADING_LINES || !isCell(previous.text, following.text) || !hasNumbersAround(lines, index);
}

const isEmpty = (sort: Sort | undefined): boolean => sort === 'blank' || sort === 'rule';

const STARTS_UNIT = /^(?:Điều|Chương|Mục|Phần|Phụ lục|Mẫu|\d{1,2}[.)]|[IVX]{1,5}\.|\p{Ll}\)|[-+•])/iu;
const SHORT_CELL = 45;
/** So far from a cell's number others stand. */
const CELLS_REACH = 12;

/** Whether other bare numbers are near: a table has more than one. */
const hasNumbersAround = (lines: readonly RawLine[], index: number): boolean =>
  lines
    .slice(Math.max(0, index - CELLS_REACH), index + CELLS_REACH + 1)
    .some((line) => line.sort === 'number' && line !== lines[index]);

const HEADING_LINES = 30;

/** A number between two short lines that are no titles is one of a flattened table's cells. */
function isCell(above: string, below: string): boolean {
  const bothNumbers = /^[\d.,%/ -]+$/u.test(above) || /^[\d.,%/ -]+$/u.test(below);
  if (bothNumbers) return true;
  return [above, below].every(
    (text) => text.length < SHORT_CELL && !isCapital(text) && !STARTS_UNIT.test(text),
  );
}
