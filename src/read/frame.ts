import { type CellBlock, type TableBlock, textOfBlocks } from './blocks.js';
import { DATE_LINE, NATIONAL_LINE, NUMBER_LINE } from './letterhead.js';

/** A letterhead has two columns; a third one is a gutter or a stamp. */
const MOST_COLUMNS = 3;
/** A letterhead has at most one row per line, and a signature block one row per recipient. */
const MOST_ROWS = 8;

const ADDRESS_LINE = /^(?:N[ơƠ][iI] [nN][hH][ậẬ][nN]|K[íÍ][nN][hH] [gG][ửỬ][iI])\s*:/u;
const RECIPIENTS_LINE = /^N[ơƠ][iI] [nN][hH][ậẬ][nN]$/u;

/** Authorities of signers: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH" (Decree 30/2020/NĐ-CP, Article 13). */
const AUTHORITY_LINE = /^(?:T\/?M|K\/?T|T\/?L|TUQ|Q)\s*\.\s*\p{Lu}{2}/u;
/** "(Đã ký)", "(Ký, ghi rõ họ tên)", "(Chức vụ, chữ ký, họ tên)". */
const SIGNED_LINE = /^(?:[([]?\s*(?:đã ký|daky)\s*[)\]]?|\(.*(?:ký|họ tên|họ và tên|sign).*\)+)$/iu;
/** Blanks in forms: "……(6)……". */
const BLANK_LINE = /^(?=.*[.…_])[.…_\s]*(?:\(\d+\))?[.…_\s]*$/u;
const DEGREES = 'GS|PGS|TS|ThS|BS|KS|CN';
const RANKS = 'Thượng tướng|Trung tướng|Thiếu tướng|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy';
/**
 * "Nguyễn Văn An", "PGS.TS. Lò Thị Mai", "NGUYỄN VĂN AN": a person's name with preceding titles, or a placeholder for
 * it.
 */
const NAME_LINE = new RegExp(
  String.raw`^Họ và tên$|^(?:(?:${DEGREES}|${RANKS})(?!\p{L})[\s.]*)*(?:\p{Lu}[\p{L}\p{M}'’-]*(?:\s+|$)){2,6}$`,
  'u',
);

const isInCapitals = (line: string): boolean => /\p{Lu}{2}/u.test(line) && !/[\p{Ll}\d]/u.test(line);

/** The maximum length of a line in a letterhead or a signature. */
const LONGEST_LINE = 240;
/** Replaces a longer one. */
const RUNNING_TEXT = '…';

const isOpen = (line: string): boolean =>
  line.length <= LONGEST_LINE && line.lastIndexOf('(') > line.lastIndexOf(')');

/** The lines of a cell; text in brackets that spans several counts as one. */
const linesOf = (text: string): readonly string[] => {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const last = lines.at(-1);
    if (last !== undefined && isOpen(last)) lines[lines.length - 1] = `${last} ${line.trim()}`;
    else lines.push(line.trim());
  }
  return lines.map((line) => (line.length > LONGEST_LINE ? RUNNING_TEXT : line));
};

/** The signer's office is in capitals, or in a form directly above the signature line. */
const isSigner = (line: string, next: string | undefined): boolean => {
  if (isInCapitals(line)) return true;
  const isFormLine = BLANK_LINE.test(line) || /^\p{Lu}[^\d;:.]*$/u.test(line);
  return isFormLine && next !== undefined && SIGNED_LINE.test(next);
};

/** A signature: the office, room for the signature or a note that it was signed, and the name unless blank. */
const isSignature = (column: readonly string[]): boolean => {
  const lines = column.filter((line) => !DATE_LINE.test(line));
  const first = lines.findIndex((line) => line !== '');
  if (first < 0) return false;
  let at = first;
  while (at < lines.length && isSigner(lines[at] ?? '', lines[at + 1])) at += 1;
  const signers = lines.slice(first, at);
  const last = lines.findLastIndex((line) => line !== '');
  const isNamed = last >= at && NAME_LINE.test(lines[last] ?? '');
  const between = lines.slice(at, isNamed ? last : lines.length);
  if (signers.length === 0 || between.some((line) => line !== '' && !SIGNED_LINE.test(line))) return false;
  if (signers.some((line) => AUTHORITY_LINE.test(line))) return true;
  return between.some((line) => line !== '') || (isNamed && between.length > 0);
};

interface Column {
  readonly start: number;
  readonly cells: readonly (readonly string[])[];
}

const columnsOf = (cells: readonly CellBlock[]): readonly Column[] => {
  const columns = new Map<number, (readonly string[])[]>();
  for (const cell of cells) {
    const own = columns.get(cell.column) ?? [];
    own.push(linesOf(textOfBlocks(cell.blocks).normalize('NFC')));
    columns.set(cell.column, own);
  }
  return [...columns].map(([start, own]) => ({ start, cells: own }));
};

const hasText = ({ blocks }: CellBlock): boolean => textOfBlocks(blocks).trim() !== '';

const firstLineOf = (lines: readonly string[]): string => lines.find((line) => line !== '') ?? '';

/** Recipients or addressees: "Nơi nhận:", or a list below it without the colon. */
const isAddress = (lines: readonly string[]): boolean => {
  const [first = '', second = ''] = lines.filter((line) => line !== '');
  return ADDRESS_LINE.test(first) || (RECIPIENTS_LINE.test(first) && /^[-–]/.test(second));
};

/** The heading: the national name, or a number in one column and a place and date in another. */
const isLetterhead = (columns: readonly Column[]): boolean => {
  const has = ({ cells }: Column, pattern: RegExp): boolean =>
    cells.flat().some((line) => pattern.test(line));
  if (columns.some((column) => has(column, NATIONAL_LINE))) return true;
  const dated = columns.find((column) => has(column, DATE_LINE));
  return dated !== undefined && columns.some((column) => column !== dated && has(column, NUMBER_LINE));
};

/** The closing: recipients beside a signature, or signatures and nothing else. */
const isClosing = (columns: readonly Column[]): boolean => {
  if (columns.some(({ cells }) => cells.some(isAddress))) return true;
  const filled = columns.map(({ cells }) => cells.flat()).filter((lines) => firstLineOf(lines) !== '');
  return filled.length > 0 && filled.every(isSignature);
};

/** Whether a table only arranges text on the page: a letterhead, a signature block, a box around one text. */
function isFrame({ rows }: TableBlock): boolean {
  const cells = rows.flat();
  if (cells.length <= 1) return true;
  if (rows.length === 1 && cells.filter(hasText).length <= 1) return true;
  if (rows.length > MOST_ROWS || new Set(cells.map(({ column }) => column)).size > MOST_COLUMNS) return false;
  const columns = columnsOf(cells);
  return isLetterhead(columns) || isClosing(columns);
}

type Row = readonly CellBlock[];

const endOf = ({ column, columns }: CellBlock): number => column + columns;

/** Whether a cell crosses the edge between two columns of another row. */
const crosses = (row: Row, other: Row): boolean =>
  row.some((cell) => other.some(({ column }) => cell.column < column && column < endOf(cell)));

/** Rows with the same number of cells have the same columns, even if their edges differ slightly. */
const shareColumns = (row: Row, other: Row): boolean =>
  row.length === other.length || (!crosses(row, other) && !crosses(other, row));

const isAddressed = (row: Row): boolean =>
  row.some((cell) => ADDRESS_LINE.test(textOfBlocks(cell.blocks).normalize('NFC').trim()));

/**
 * Groups of rows with the same columns: a title below a letterhead has different columns, and so have addressees, which
 * are read from left to right.
 */
const bandsOf = ({ rows }: TableBlock): readonly (readonly Row[])[] => {
  const bands: Row[][] = [];
  for (const row of rows) {
    const band = bands.at(-1);
    if (band?.every((other) => shareColumns(row, other)) && !isAddressed(row)) band.push(row);
    else bands.push([row]);
  }
  return bands;
};

const byColumn = (band: readonly Row[]): Row => {
  const [first = []] = band;
  if (band.every(({ length }) => length === first.length))
    return first.flatMap((_, index) => band.flatMap((row) => row[index] ?? []));
  return band.flat().sort((one, other) => one.column - other.column);
};

/** The reading order of a table's cells: row by row, or column by column within a frame. */
export function readingOrder(table: TableBlock): {
  readonly frame: boolean;
  readonly cells: readonly CellBlock[];
} {
  if (!isFrame(table)) return { frame: false, cells: table.rows.flat() };
  return { frame: true, cells: bandsOf(table).flatMap(byColumn) };
}
