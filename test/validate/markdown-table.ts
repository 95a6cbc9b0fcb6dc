import stringWidth from 'string-width';

/** A Markdown table whose columns are as wide as their widest cell; `numeric` columns are set to the right. */
export function markdownTable(rows: readonly (readonly string[])[], numeric: readonly number[] = []): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => stringWidth(row[column] ?? ''))));
  const padded = (cell: string, column: number) => {
    const space = ' '.repeat((widths[column] ?? 0) - stringWidth(cell));
    return numeric.includes(column) ? space + cell : cell + space;
  };
  const rules = widths.map((width, column) =>
    numeric.includes(column) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const [first = '', ...rest] = rows.map((row) => line(row.map(padded)));
  return [first, line(rules), ...rest].join('\n');
}
