import { foldSpace, once, withTonesLast } from '../chars/index.js';
import { namedAt, openNames } from '../lexicon/index.js';
import type { Table, TableCell, TreeNode } from '../model/index.js';
import { nodesOf } from '../model/index.js';
import { phrasePattern } from './patterns.js';

/** A row of a table with the cell of every column, including cells merged into it from rows above. */
export interface GridRow {
  readonly cells: readonly GridCell[];
}

/** A cell and the columns that it covers. */
export interface GridCell {
  readonly column: number;
  readonly columns: number;
  readonly cell: TableCell;
  /** Whether it begins in this row rather than in one above. */
  readonly isOwn: boolean;
}

/** The rows of a table; a merged cell is in every row that it spans. */
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

/** The paragraphs of a cell, each with the labels of the units that the tree has made of it. */
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

/**
 * The names in a cell on one line. A semicolon separates lines that each name a body; lines that one name was broken
 * into are joined.
 */
export function namesOfCell(cell: TableCell): string {
  let text = '';
  for (const line of linesOfCell(cell)) {
    if (text === '') text = line;
    else text += `${/[;,:]$/u.test(text) || !beginsEntry(text, line) ? ' ' : '; '}${line}`;
  }
  return text;
}

/** The end of a name that goes on in the next line. */
const OPEN_NAME = once(() => new RegExp(`${phrasePattern(openNames)}$|-$`, 'iu'));

/** Whether a line of a cell begins another name rather than continuing the one above it. */
function beginsEntry(before: string, line: string): boolean {
  if (/^[-–+*•]/u.test(line)) return true;
  const named = namedAt(line);
  if (!/^\p{Lu}/u.test(line) || named === null)
    return /^(?:các|những) /iu.test(line) && !/(?:của|thuộc|và)$/u.test(before);
  const last = before.split(/[;,]/u).at(-1)?.trim() ?? '';
  const above = namedAt(last);
  const isOpen = OPEN_NAME().test(withTonesLast(last));
  return !(
    isOpen ||
    (above !== null &&
      above.end === last.length &&
      (above.isOffice || above.isSort || above.facts.isOfBody === true))
  );
}
