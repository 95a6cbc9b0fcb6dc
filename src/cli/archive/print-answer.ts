import type { Answer, Json } from '../../archive/index.js';
import type { CommandContext } from '../command-context.js';
import { openDestination } from '../io/index.js';
import { prepareToMeasure, renderAnswer, styleFor, toJson } from '../render/index.js';
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

/**
 * Prints an answer as it arrives; a table for people is printed when it is complete.
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
  try {
    if (format === 'table') {
      const rows: (readonly string[])[] = [];
      for await (const chunk of answer.rows) for (const row of chunk) rows.push(row.map(cellText));
      await prepareToMeasure(rows.flat());
      const style = await styleFor(destination.screen, context.messages);
      const columns = answer.columns.map((name) => titles.get(name) ?? name);
      await destination.write(`${renderAnswer(columns, rows, style)}\n`);
    } else {
      for await (const piece of piecesOf(answer, format, destination.screen.terminal, context))
        if (!(await destination.write(piece))) break;
    }
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
