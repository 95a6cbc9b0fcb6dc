import {
  type BodyNode,
  byRole,
  labelOf,
  type ParsedDocument,
  type Table,
  type TableCell,
  type Unit,
  walk,
} from '../../model/index.js';

/** A cell with its text, whose paragraphs are separated by line feeds. */
export interface WrittenCell {
  /** From 1. */
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly text: string;
}

/** A table as written to a file. */
export interface WrittenTable {
  /** The heading or text above it; `null` if there is none. */
  readonly caption: string | null;
  readonly headerRows: number;
  /** The number of columns of its grid. */
  readonly columns: number;
  readonly rows: readonly (readonly WrittenCell[])[];
}

function linesOf(node: BodyNode): readonly string[] {
  const below = (nodes: readonly BodyNode[]): readonly string[] => nodes.flatMap(linesOf);
  const labelled = (label: string, [first = '', ...rest]: readonly string[]): readonly string[] => [
    `${label} ${first}`.trim(),
    ...rest,
  ];
  return byRole<readonly string[], BodyNode>(node, {
    paragraph: ({ value }) => [value],
    surrounding: () => [],
    contents: () => [],
    table: ({ children }) =>
      children.map((row) => row.children.map((cell) => textOf(cell).replaceAll('\n', ' ')).join(' | ')),
    bullet: ({ marker, children }) => labelled(marker, below(children)),
    footnote: ({ label, children }) => labelled(label, below(children)),
    quotation: ({ children }) => below(children),
    unit: (unit) => [titleOf(unit), ...below(unit.children)],
  });
}

const textOf = ({ children }: TableCell): string => children.flatMap(linesOf).join('\n');

const titleOf = (unit: Parameters<typeof labelOf>[0]): string =>
  `${labelOf(unit)} ${unit.heading ?? ''}`.trim();

const columnsOf = ({ children }: Table): number =>
  children.reduce(
    (most, row) =>
      row.children.reduce((end, { column, columns }) => Math.max(end, column + columns - 1), most),
    0,
  );

const rowsOf = ({ children }: Table): readonly (readonly WrittenCell[])[] =>
  children.map((row) =>
    row.children.map((cell) => ({
      column: cell.column,
      columns: cell.columns,
      rows: cell.rows,
      text: textOf(cell),
    })),
  );

/** "I LĨNH VỰC BẾN BÃI" over all columns. */
const groupRow = (unit: Unit, columns: number): readonly WrittenCell[] => [
  { column: 1, columns, rows: 1, text: titleOf(unit) },
];

/** A table with the texts of its cells. */
export const writtenTable = (node: Table): WrittenTable => ({
  caption: node.caption,
  headerRows: node.headerRows,
  columns: columnsOf(node),
  rows: rowsOf(node),
});

/**
 * The tables of a document in reading order, with their parts joined: one that continues in the units that its rows
 * open is one table including these rows. Tables inside a cell become the cell's text.
 */
export function writtenTables({ body }: ParsedDocument): readonly WrittenTable[] {
  const tables: WrittenTable[] = [];
  /** Whether only unit headings followed the last table. */
  let isOpen = false;
  let groups: Unit[] = [];
  for (const { node } of walk(body, ({ type }) => type !== 'table')) {
    if (node.type === 'division' && isOpen) groups.push(node);
    else if (node.type === 'table') {
      const above = tables.at(-1);
      const own = writtenTable(node);
      const { columns } = own;
      const goesOn = isOpen && groups.length > 0 && node.headerRows === 0 && node.caption === null;
      if (above && goesOn && above.columns === columns)
        tables[tables.length - 1] = {
          ...above,
          rows: [...above.rows, ...groups.map((unit) => groupRow(unit, columns)), ...own.rows],
        };
      else tables.push(own);
      groups = [];
      isOpen = true;
    } else if (node.type !== 'furniture') {
      groups = [];
      isOpen = false;
    }
  }
  return tables;
}

/** The texts of a table's grid, row by row: the text of a merged cell is in its first position only. */
export function gridOf({ rows, columns }: WrittenTable): readonly (readonly string[])[] {
  return rows.map((cells) => {
    const texts = new Array<string>(columns).fill('');
    for (const { column, text } of cells) texts[column - 1] = text;
    return texts;
  });
}
