import { greatest, isIsoDay, lastNotAbove } from '../chars/index.js';
import { beginsWithRowNumber, dateAt } from '../lexicon/index.js';
import type { Root, Table, TableCell, TreeNode } from '../model/index.js';
import { childrenOf, nodesOf } from '../model/index.js';

const HEAD = /^(?:ngày|thời điểm|thời gian) (?:hết|ngưng|chấm dứt) hiệu lực/iu;
/** A note may follow the day in a cell; in a cell that goes on, the day is another one: "28/12/2017 quy định …". */
const AFTER_DAY = /^[\s.;,]*(?:\(|$)/u;

/** A row of a list of acts that are no longer in force, with the day since when. */
interface DatedRow {
  readonly start: number;
  readonly end: number;
  readonly day: string | null;
  /** Whether only a part of the act is no longer in force. */
  readonly isPart: boolean;
}

/** The column of a list with the days. Group rows divide a list into tables, of which only the first has the head. */
interface ListHead {
  readonly column: number;
  readonly width: number;
  readonly isPart: boolean;
}

const textOf = (node: TreeNode): string =>
  nodesOf(node)
    .flatMap((each) => (each.type === 'paragraph' ? each.value : []))
    .join(' ');

/** Finds the row of an offset in tables with a column "Ngày hết hiệu lực"; `null` for other places. */
export function expiryInTables(root: Root): (offset: number) => DatedRow | null {
  let head: ListHead | null = null;
  const rows: DatedRow[] = [];
  for (const node of tablesIn(root)) {
    const own = headOf(node);
    if (own !== null || node.headerRows > 0 || beginsList(node)) head = own;
    if (head !== null && head.width === widthOf(node)) rows.push(...datedRows(node, head));
  }
  const starts = rows.map(({ start }) => start);
  return (offset) => {
    const row = rows[lastNotAbove(starts, offset)];
    return row !== undefined && offset < row.end ? row : null;
  };
}

/** A node's tables, in reading order, with those in their cells. */
function tablesIn(node: TreeNode, found: Table[] = []): readonly Table[] {
  if (node.type === 'table') found.push(node);
  for (const child of childrenOf(node)) if (child.type !== 'paragraph') tablesIn(child, found);
  return found;
}

const widthOf = ({ children }: Table): number =>
  greatest(children.flatMap((row) => row.children.map(({ column, columns }) => column + columns - 1)));

/** Whether a table has a head of its own, even if its columns are not known. */
const beginsList = ({ children: [first] }: Table): boolean =>
  first !== undefined && beginsWithRowNumber(textOf(first));

function headOf(table: Table): ListHead | null {
  const cells = table.children.slice(0, table.headerRows).flatMap((row) => row.children);
  const column = cells.find((cell) => HEAD.test(textOf(cell)))?.column;
  if (column === undefined) return null;
  return { column, width: widthOf(table), isPart: cells.some((cell) => /một phần/iu.test(textOf(cell))) };
}

function datedRows({ children, headerRows }: Table, { column, isPart }: ListHead): readonly DatedRow[] {
  let spanning: TableCell | null = null;
  let left = 0;
  return children.slice(headerRows).map((row): DatedRow => {
    const own = row.children.find((cell) => cell.column === column);
    if (own !== undefined) [spanning, left] = [own, own.rows];
    const cell = left > 0 ? spanning : null;
    left -= 1;
    const { start, end } = row.position;
    return { start: start.offset, end: end.offset, day: cell === null ? null : dayIn(textOf(cell)), isPart };
  });
}

/** The day in a cell, usually without the word "ngày". */
function dayIn(cell: string): string | null {
  const text = `ngày ${cell.trim().replace(/^ngày /iu, '')}`;
  const found = dateAt(text, 0);
  const day = found?.value ?? null;
  return found && day !== null && isIsoDay(day) && AFTER_DAY.test(text.slice(found.end)) ? day : null;
}
