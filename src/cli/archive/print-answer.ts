import type { Answer, Json } from '../../archive/index.js';
import type { CommandContext } from '../command-context.js';
import { openDestination, type Screen } from '../io/index.js';
import { archiveMessagesIn } from '../messages/index.js';
import { layOutAnswer, prepareToMeasure, styleFor, toJson } from '../render/index.js';
import type { AnswerOptions } from './options.js';

/** A cell as text, with lists and objects as JSON. */
const cellText = (value: Json): string => {
  if (value === null) return '';
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

const csvCell = (value: Json): string | number | null =>
  typeof value === 'number' || value === null ? value : cellText(value);

const objectOf = (columns: readonly string[], row: readonly Json[]): Json =>
  Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null]));

/** An answer that may be had as lines as well, each an object of JSON, which programs get sooner. */
export interface PrintedAnswer extends Answer {
  readonly lines?: AsyncIterable<string>;
  /** If not all rows may be there: how many at most are, and how many there would be. */
  readonly limit?: { readonly rows: number; readonly total: () => Promise<number> };
}

async function* piecesOfLines(
  parts: AsyncIterable<string>,
  format: 'json' | 'ndjson',
): AsyncGenerator<string> {
  let between = '[';
  for await (const lines of parts) {
    yield format === 'ndjson' ? `${lines}\n` : between + lines.replaceAll('\n', ',');
    between = ',';
  }
  if (format === 'json') yield between === '[' ? '[]\n' : ']\n';
}

async function* piecesOf(
  { columns, rows, lines }: PrintedAnswer,
  format: Exclude<AnswerOptions['format'], 'table'>,
  forPerson: boolean,
  context: CommandContext,
): AsyncGenerator<string> {
  if (lines !== undefined && format !== 'csv' && !(format === 'json' && forPerson)) {
    yield* piecesOfLines(lines, format);
    return;
  }
  if (format === 'csv') yield context.dependencies.exportRows([columns]);
  let between = '[';
  for await (const chunk of rows) {
    if (chunk.length === 0) continue;
    if (format === 'csv') yield context.dependencies.exportRows(chunk.map((row) => row.map(csvCell)));
    else if (format === 'ndjson')
      yield chunk.map((row) => `${JSON.stringify(objectOf(columns, row))}\n`).join('');
    else {
      const line = forPerson ? '\n' : '';
      yield between + line + chunk.map((row) => toJson(objectOf(columns, row), forPerson)).join(`,${line}`);
      between = ',';
    }
  }
  if (format === 'json') yield between === '[' ? '[]\n' : `${forPerson ? '\n' : ''}]\n`;
}

/** The rows by which the widths of columns are chosen. More than anybody reads at once. */
const FIRST_ROWS = 500;

/** Rows in parts of which the first has enough to choose the widths of columns by, if there are so many. */
async function* partsOf(
  rows: AsyncIterable<readonly (readonly Json[])[]>,
): AsyncGenerator<readonly (readonly Json[])[]> {
  let first: (readonly Json[])[] | null = [];
  for await (const chunk of rows) {
    if (first === null) yield chunk;
    else {
      first = [...first, ...chunk];
      if (first.length < FIRST_ROWS) continue;
      yield first;
      first = null;
    }
  }
  if (first !== null) yield first;
}

/**
 * An answer as a table for people, whose columns have their widths by its first rows. If rows are left out, the last
 * line says so.
 */
async function* piecesOfTable(
  { columns, rows, limit }: PrintedAnswer,
  titles: ReadonlyMap<string, string>,
  screen: Screen,
  { messages, lang }: CommandContext,
): AsyncGenerator<string> {
  const style = await styleFor(screen, messages);
  let layout: ReturnType<typeof layOutAnswer> | null = null;
  let printed = 0;
  for await (const part of partsOf(rows)) {
    const cells = part.map((row) => row.map(cellText));
    await prepareToMeasure(cells.flat());
    if (layout === null) {
      const names = columns.map((name) => titles.get(name) ?? name);
      layout = layOutAnswer(names, cells, style);
      yield `${layout.titles}\n`;
      if (cells.length > 0) yield `${layout.rule}\n`;
    }
    if (cells.length > 0) yield `${layout.draw(cells)}\n`;
    printed += cells.length;
  }
  if (limit === undefined || printed < limit.rows) return;
  const total = await limit.total();
  if (total > printed) yield `\n${style.palette.faint(archiveMessagesIn(lang).leftOut(printed, total))}\n`;
}

/**
 * Prints an answer as it arrives.
 *
 * @param titles - the titles of columns in a table for people, where they differ from their names
 */
export const printAnswer = async (
  answer: PrintedAnswer,
  { format, output }: AnswerOptions,
  context: CommandContext,
  titles: ReadonlyMap<string, string> = new Map(),
): Promise<void> => {
  const destination = openDestination(context.io, output);
  const { screen } = destination;
  try {
    const pieces =
      format === 'table'
        ? piecesOfTable(answer, titles, screen, context)
        : piecesOf(answer, format, screen.terminal, context);
    for await (const piece of pieces) if (!(await destination.write(piece))) break;
    await destination.close();
  } catch (thrown) {
    await destination.discard();
    throw thrown;
  }
};

/** An answer with all its rows. */
export const answerOf = (columns: readonly string[], rows: readonly (readonly Json[])[]): Answer => ({
  columns,
  rows: (async function* () {
    yield rows;
  })(),
});
