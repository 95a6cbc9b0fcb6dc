/** A row of a CSV file, and the line that it begins on, from 1. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly line: number;
}

const MARKS = [',', ';', '\t'] as const;

/** What parts the cells: spreadsheets of Vietnamese offices write ";", as their comma is the decimal mark. */
function separatorOf(text: string): string {
  const first = text.split('\n', 1)[0] ?? '';
  const counts = MARKS.map((mark) => first.split(mark).length);
  return MARKS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/**
 * Reads a CSV file (RFC 4180), its cells parted by commas, semicolons or tabs as its first line has them. Rows without any
 * text are passed over.
 */
export function readCsv(text: string): readonly CsvRow[] {
  const source = text.replace(/^\uFEFF/u, '');
  const mark = separatorOf(source);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let [cell, isQuoted, line, start] = ['', false, 1, 1];
  const endRow = (): void => {
    const all = [...cells, cell].map((each) => each.trim());
    if (all.some((each) => each !== '')) rows.push({ cells: all, line: start });
    [cells, cell, start] = [[], '', line + 1];
  };
  for (let at = 0; at < source.length; at += 1) {
    const unit = source[at] ?? '';
    if (isQuoted) {
      if (unit === '"' && source[at + 1] === '"') at += 1;
      else if (unit === '"') {
        isQuoted = false;
        continue;
      }
      if (unit === '\n') line += 1;
      cell += unit;
    } else if (unit === '"' && cell.trim() === '') [isQuoted, cell] = [true, ''];
    else if (unit === mark) {
      cells.push(cell);
      cell = '';
    } else if (unit === '\n') {
      endRow();
      line += 1;
    } else if (unit !== '\r') cell += unit;
  }
  endRow();
  return rows;
}
