import type { TableCell as MarkdownCell, PhrasingContent, RootContent } from 'mdast';
import { markupText } from '../../chars/index.js';
import type { BodyNode, Table, TableCell } from '../../model/index.js';
import { plainText } from '../label.js';
import { type WrittenCell, writtenTable } from '../tables/index.js';

const isPlain = ({ type }: BodyNode): boolean =>
  type === 'paragraph' || type === 'bullet' || type === 'furniture';

/**
 * Whether Markdown can express the table: no cell is merged or contains more than lines of text, and no row has gaps.
 */
const isSimple = ({ children, headerRows }: Table): boolean =>
  headerRows <= 1 &&
  children.every((row) =>
    row.children.every(
      ({ columns, rows, children }: TableCell) => columns === 1 && rows === 1 && children.every(isPlain),
    ),
  );

/** A cell is a single line, in which line breaks are tags. */
const inLines = (value: string): PhrasingContent[] =>
  value
    .split('\n')
    .flatMap((line, index): PhrasingContent[] => [
      ...(index > 0 ? [{ type: 'html' as const, value: '<br>' }] : []),
      { type: 'text', value: plainText(line) },
    ]);

const span = (name: string, count: number): string => (count > 1 ? ` ${name}="${count}"` : '');

const htmlCell = ({ columns, rows, text }: WrittenCell, name: 'th' | 'td'): string => {
  const lines = text.split('\n').map((line) => markupText(plainText(line)));
  return `<${name}${span('colspan', columns)}${span('rowspan', rows)}>${lines.join('<br>')}</${name}>`;
};

/** A table in GitHub's syntax; in HTML if a cell is merged. */
export function markdownTable(table: Table): readonly RootContent[] {
  const { columns, rows, headerRows } = writtenTable(table);
  if (columns === 0) return [];
  if (!isSimple(table)) {
    const lines = rows.map((row, index) => {
      const name = index < headerRows ? 'th' : 'td';
      return `<tr>${row.map((cell) => htmlCell(cell, name)).join('')}</tr>`;
    });
    return [{ type: 'html', value: ['<table>', ...lines, '</table>'].join('\n') }];
  }
  const cellsOf = (row: readonly WrittenCell[]): MarkdownCell[] =>
    Array.from({ length: columns }, (_, index) => ({
      type: 'tableCell',
      children: inLines(row.find(({ column }) => column === index + 1)?.text ?? ''),
    }));
  // In Markdown, the first row is always a header.
  const lines = headerRows === 0 ? [[], ...rows] : rows;
  return [{ type: 'table', children: lines.map((row) => ({ type: 'tableRow', children: cellsOf(row) })) }];
}
