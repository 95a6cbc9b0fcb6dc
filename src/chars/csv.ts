import { CsvError, type InfoRecord, parse } from 'csv-parse/browser/esm/sync';

/** A row of a CSV file, and the line that it begins on, from 1. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** The rows of a CSV file, or the line from which it cannot be read because a quotation mark is never closed. */
export type CsvContent = { readonly rows: readonly CsvRow[] } | { readonly brokenAt: number };

const MARKS = [',', ';', '\t'] as const;

/**
 * The separator of the cells. Spreadsheets of Vietnamese offices write ";", because their decimal mark is the comma.
 */
function separatorOf(text: string): string {
  const first = text.split('\n', 1)[0] ?? '';
  const counts = MARKS.map((mark) => first.split(mark).length);
  return MARKS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/**
 * Reads a CSV file (RFC 4180). Its cells are separated by commas, semicolons or tabs, whichever its first line has most
 * of. Rows without any text are skipped. A quotation mark that is never closed would swallow all rows below it, so such
 * a file is not read at all.
 */
export function readCsv(text: string): CsvContent {
  const source = text.replace(/\r\n?/gu, '\n');
  const rows: CsvRow[] = [];
  let lastRead = 0;
  const addRow = (cells: readonly string[], { lines }: InfoRecord): null => {
    lastRead = lines;
    if (cells.some((cell) => cell !== '')) rows.push({ cells, line: lines - breaksIn(cells) });
    return null;
  };
  try {
    parse(source, {
      bom: true,
      delimiter: separatorOf(source),
      on_record: addRow,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    });
    return { rows };
  } catch (error) {
    if (error instanceof CsvError) return { brokenAt: lastRead + 1 };
    throw error;
  }
}

/** How many lines a record goes on for; the parser only says at which line it ends. */
const breaksIn = (cells: readonly string[]): number => cells.join('').split('\n').length - 1;
