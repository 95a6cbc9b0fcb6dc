import { beginsWith, DIGITS } from '../../chars/index.js';
import { dayInDigits, kindUpTo } from '../../lexicon/index.js';
import {
  type Draft,
  type FlatTableDraft,
  type ParagraphDraft,
  paragraphOf,
  type WholeFlatTable,
} from '../draft.js';
import {
  endsInReference,
  isDash,
  isInCapitals,
  isTableHead,
  type Label,
  type Line,
  labelsOf,
} from '../line/index.js';
import { captionIn } from './caption.js';

/** How the rows of a table begin, to distinguish its next row from a unit below the table. */
export interface RowShapes {
  /** Whether rows begin with "1.", like clauses. */
  dotted: boolean;
  /** Whether rows begin with "1" alone. */
  plain: boolean;
  /** The last number of a row. */
  last: number;
  /** Whether rows have "|", which separates cells. */
  piped: boolean;
  /** Styles of the labels that rows begin with; see {@link rowStyle}. */
  readonly labels: Set<string>;
  /** The table that the rows are in. */
  readonly whole: WholeFlatTable;
  /** Whether the next line may belong to the head. */
  inHead: boolean;
}

/** In a flattened table: a cell may have one line or several. */
export interface TableState {
  readonly type: 'table';
  /** Where the table goes once it has a cell: below a unit's label there may be no rows. */
  readonly container: Draft[];
  readonly table: FlatTableDraft;
  readonly rows: RowShapes;
  /** The cell of the last line; `null` right below a label that divides the table. */
  readonly cell: ParagraphDraft | null;
  /** Whether that line is a whole cell (a number, a date), so that the next line begins another. */
  readonly isCellComplete: boolean;
}

const PIPED_ROW = /^\|.*\||^[^|]+ \| /u;
const DOTTED_ROW = /^\d{1,3}\. ?\p{Lu}/u;
const PLAIN_ROW = /^(?<number>\d{1,3})(?: \p{L}|$)/u;
/** A number, or a date in digits. */
const COMPLETE_CELL = new RegExp(`^(?:\\d{1,4}|${dayInDigits})$`, 'u');

const isPipedRow = ({ text }: Line): boolean => text.includes('|') && PIPED_ROW.test(text);

/** Whether a table begins at a line of running text: "STT Nội dung công việc", "| 1 | Xây dựng kế hoạch | Quý I |". */
export const beginsTable = (line: Line): boolean => isTableHead(line) || isPipedRow(line);

/** "STT Nội dung công việc", "| 1 | Xây dựng kế hoạch | Quý I |": opens a table with its first line. */
export function openTable(container: Draft[], line: Line): TableState {
  const state = continueTable(container, line.start, {
    dotted: false,
    plain: false,
    last: 0,
    piped: isPipedRow(line),
    labels: new Set(),
    whole: { head: [line], parts: [] },
    inHead: true,
  });
  state.rows.inHead = true;
  return { ...state, cell: addCell(state, line) };
}

/**
 * "II. NHIỆM VỤ TRỌNG TÂM": continues the table in the unit opened by this row, which is a label in capitals.
 *
 * @param container - the contents of the unit
 * @param start - offset of the label's line in the folded text
 * @param rows - how the rows above began
 */
export function continueTable(container: Draft[], start: number, rows: RowShapes): TableState {
  const { whole } = rows;
  rows.inHead = false;
  const table: FlatTableDraft = {
    type: 'flatTable',
    start,
    caption: null,
    whole,
    children: [],
    rowStarts: [],
    rows: null,
  };
  whole.parts.push(table);
  return { type: 'table', container, table, rows, cell: null, isCellComplete: false };
}

/**
 * "2", "Xây dựng kế hoạch", "| 2 | Rà soát văn bản | Sở Tư pháp |": takes a line in a table that is not a unit's
 * label.
 */
export function takeCellLine(state: TableState, line: Line, before: Line | null): TableState {
  const { rows, cell } = state;
  const isRow = isPipedRow(line);
  if (isTableHead(line)) {
    if (rows.last > 0) return openTable(state.container, line);
    rows.piped ||= isRow;
    if (rows.inHead) rows.whole.head.push(line);
    return { ...state, cell: addCell(state, line) };
  }
  noteLabels(rows, line);
  const isNextAlone = line.text === String(rows.last + 1);
  const isNumbered =
    beginsWith(line.text, DIGITS) && !(before && wantsNumber(before, isNextAlone, rows.last));
  const beginsRow = isNumbered && noteNumber(rows, line.text);
  if (beginsRow) state.table.rowStarts.push(state.table.children.length);
  rows.inHead &&= !beginsRow;
  if (rows.inHead) rows.whole.head.push(line);
  const joins = cell !== null && !state.isCellComplete && !isRow && !beginsRow;
  const isCellComplete = isDash(line.text) || (isNumbered && COMPLETE_CELL.test(line.text));
  if (!joins || isCellComplete) return { ...state, cell: addCell(state, line), isCellComplete };
  cell.lines.push(line);
  return state;
}

/** "Thửa đất số", "Mẫu số": what is numbered, apart from documents. */
const NUMBERED_THING =
  /(?:^|\s)(?:mẫu|biểu|bảng|hình|tờ|thửa|thửa đất|lô|lộ|đường|ngõ|nhà|phụ lục|khoản|điểm|mục|vị trí) số$/iu;
const ENDS_IN_QUARTER = /(?:^|\s)quý$/iu;
const QUARTERS = 4;
const ENDS_IN_DIGITAL = /\ssố$/iu;

/** Whether a number below a line belongs to it: "tại khoản"; but "học bạ số" and "THỂ CHẾ SỐ" are whole. */
function wantsNumber(before: Line, isNextAlone: boolean, last: number): boolean {
  if (!endsInReference(before)) return false;
  if (!isNextAlone) return true;
  const { text } = before;
  // There is no fourteenth quarter: "Báo cáo quý", "14".
  if (isInCapitals(before) || (last >= QUARTERS && ENDS_IN_QUARTER.test(text))) return false;
  return !ENDS_IN_DIGITAL.test(text) || NUMBERED_THING.test(text) || kindUpTo(text, text.length - 3) !== null;
}

function addCell({ container, table }: TableState, line: Line): ParagraphDraft {
  if (table.children.length === 0) {
    table.caption = captionIn(container.at(-1));
    container.push(table);
  }
  const cell = paragraphOf(line);
  table.children.push(cell);
  return cell;
}

function noteLabels(rows: RowShapes, line: Line): void {
  for (const label of labelsOf(line)) rows.labels.add(rowStyle(label));
  rows.dotted ||= beginsWith(line.text, DIGITS) && DOTTED_ROW.test(line.text);
}

/** Notes the number with which a row begins; returns whether it is the next one. */
function noteNumber(rows: RowShapes, text: string): boolean {
  const written = PLAIN_ROW.exec(text)?.groups?.['number'];
  if (written === undefined) return false;
  rows.plain = true;
  const number = Number(written);
  const isNext = number === rows.last + 1 || number === 1;
  if (isNext) rows.last = number;
  return isNext;
}

/** What distinguishes the labels of a table's rows from those of the units around it. */
export const rowStyle = ({ style, depth, closer }: Label): string => `${style} ${depth} ${closer}`;
