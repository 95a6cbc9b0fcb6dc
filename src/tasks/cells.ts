import { foldSpace, once, withTonesLast } from '../chars/index.js';
import { namedAt, openNames } from '../lexicon/index.js';
import type { Table, TableCell, TreeNode } from '../model/index.js';
import { nodesOf } from '../model/index.js';
import { phrasePattern } from './patterns.js';

/** A row of a table with the cell of every column, be it begun in this row or above it. */
export interface GridRow {
  readonly cells: readonly GridCell[];
}

/** A cell at a place of the grid. */
export interface GridCell {
  readonly column: number;
  readonly columns: number;
  readonly cell: TableCell;
  /** Whether it begins in this row, and does not come down from one above. */
  readonly isOwn: boolean;
}

/** The rows of a table, with what merged cells hold put into each row that they span. */
export function gridOf(table: Table): readonly GridRow[] {
  let open: { readonly cell: TableCell; readonly left: number }[] = [];
  return table.children.map((row) => {
    const above = open.map(({ cell }) => ({
      column: cell.column,
      columns: cell.columns,
      cell,
      isOwn: false,
    }));
    const own = row.children.map((cell) => ({
      column: cell.column,
      columns: cell.columns,
      cell,
      isOwn: true,
    }));
    const cells = [...own, ...above.filter(({ column }) => own.every((each) => each.column !== column))];
    open = [
      ...open.flatMap(({ cell, left }) => (left > 1 ? { cell, left: left - 1 } : [])),
      ...row.children.flatMap((cell) => (cell.rows > 1 ? { cell, left: cell.rows - 1 } : [])),
    ];
    return { cells: cells.sort((a, b) => a.column - b.column) };
  });
}

/** The paragraphs of a cell, with the labels of units that the tree finds in it. */
function linesOfCell(cell: TableCell): readonly string[] {
  const lines: string[] = [];
  let label = '';
  for (const node of nodesOf(cell)) {
    label += labelIn(node);
    if (node.type !== 'paragraph' || node.value.trim() === '') continue;
    lines.push(foldSpace(`${label}${node.value}`).trim());
    label = '';
  }
  if (label !== '') lines.push(label.trim());
  return lines;
}

function labelIn(node: TreeNode): string {
  if (node.type === 'bullet') return `${node.marker} `;
  if (!('label' in node) || node.label === null || node.type === 'footnote') return '';
  return 'heading' in node && node.heading !== null ? `${node.label}. ${node.heading} ` : `${node.label}. `;
}

/** The text of a cell on one line. */
export const textOfCell = (cell: TableCell): string => foldSpace(linesOfCell(cell).join(' ')).trim();

/** The names in a cell on one line; lines that each name a body are parted, those that one name was broken into are not. */
export function namesOfCell(cell: TableCell): string {
  let text = '';
  for (const line of linesOfCell(cell)) {
    if (text === '') text = line;
    else text += `${/[;,:]$/u.test(text) || !isApart(text, line) ? ' ' : '; '}${line}`;
  }
  return text;
}

const open = once(() => new RegExp(`${phrasePattern(openNames)}$|-$`, 'iu'));

function isApart(before: string, line: string): boolean {
  if (/^[-–+*•]/u.test(line)) return true;
  const named = namedAt(line);
  if (!/^\p{Lu}/u.test(line) || named === null)
    return /^(?:các|những) /iu.test(line) && !/(?:của|thuộc|và)$/u.test(before);
  const last = before.split(/[;,]/u).at(-1)?.trim() ?? '';
  const above = namedAt(last);
  const isOpen = open().test(withTonesLast(last));
  return !(
    isOpen ||
    (above !== null &&
      above.end === last.length &&
      (above.isOffice || above.isSort || above.facts.isOfBody === true))
  );
}
