import { type Span, type Table, type TableCell, type TableRow, type TreeNode, walk } from '../model/index.js';

const WORD = /[\p{L}\p{N}]/u;

const textOf = ({ position }: TableCell, text: string): string =>
  text.slice(position.start.offset, position.end.offset).replace(/\s+/gu, ' ').trim();

/** The cell of a row that is in a column, or spans it. */
const cellAt = ({ children }: TableRow, column: number): TableCell | undefined =>
  children.find((cell) => cell.column <= column && column < cell.column + cell.columns);

const headsOf = ({ children, headerRows }: Table, text: string): ((column: number) => string) => {
  const heads = children.slice(0, headerRows);
  return (column) =>
    heads
      .map((row) => cellAt(row, column))
      .map((cell) => (cell ? textOf(cell, text) : ''))
      .filter((head, at, all) => head !== '' && all.indexOf(head) === at)
      .join(' – ');
};

/** The rows of a document's tables as text, with their offsets: "Nội dung: …; Cơ quan chủ trì: …". */
export const tableRows = (root: TreeNode, text: string): readonly (Span & { readonly row: string })[] => {
  const rows: (Span & { readonly row: string })[] = [];
  for (const { node } of walk(root)) {
    if (node.type !== 'table') continue;
    const headOf = headsOf(node, text);
    for (const row of node.children.slice(node.headerRows)) {
      const cells = row.children.flatMap((cell) => {
        const value = textOf(cell, text);
        const head = headOf(cell.column);
        if (!WORD.test(value)) return [];
        return [head === '' ? value : `${head}: ${value}`];
      });
      const { start, end } = row.position;
      if (cells.length > 0) rows.push({ start: start.offset, end: end.offset, row: cells.join('; ') });
    }
  }
  // The rows of a table within a cell come between those of the table around it.
  return rows.toSorted((one, other) => one.start - other.start);
};
