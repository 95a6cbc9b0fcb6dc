import type { Database, Json } from '../../archive/index.js';
import type { CommandContext } from '../command-context.js';
import { openDestination, type Screen } from '../io/index.js';
import { type ArchiveMessages, archiveMessagesIn } from '../messages/index.js';
import type { QuestionOptions } from './options.js';
import { answerOf, type PrintedAnswer, printAnswer } from './print-answer.js';

/** Columns with ids, for which other columns give the name of the work. */
const IDS = new Set(['work', 'through']);

/** The current day in the local time zone: in Hanoi, a day begins seven hours earlier than in UTC. */
export const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
};

/** Prints a text for a person, or a page. */
export const printText = async (
  { output }: Pick<QuestionOptions, 'output'>,
  context: CommandContext,
  make: (screen: Screen) => Promise<string>,
): Promise<void> => {
  const destination = openDestination(context.io, output);
  await destination.write(`${(await make(destination.screen)).trimEnd()}\n`);
  await destination.close();
};

/**
 * Prints rows in the requested format, as they arrive unless they are a table for people.
 *
 * @param question - gives the message for people if there are none
 */
export const printArriving = async (
  answer: PrintedAnswer,
  { format, output }: QuestionOptions,
  context: CommandContext,
  question: keyof ArchiveMessages['nothing'] | null = null,
): Promise<void> => {
  const own = {
    format: format === 'html' ? 'json' : format,
    ...(output === undefined ? {} : { output }),
  } as const;
  if (own.format !== 'table') {
    await printAnswer(answer, own, context);
    return;
  }
  const { columns } = answer;
  const { titles, nothing } = archiveMessagesIn(context.lang);
  const rows: (readonly Json[])[] = [];
  for await (const chunk of answer.rows) for (const row of chunk) rows.push(row);
  if (question !== null && rows.length === 0) {
    await printText(own, context, async () => nothing[question]);
    return;
  }
  // People know works by their numbers; programs get the ids.
  const shown = columns.includes('number') ? columns.map((name) => !IDS.has(name)) : null;
  const kept = <Item>(items: readonly Item[]): readonly Item[] =>
    shown === null ? items : items.filter((_, index) => shown[index]);
  await printAnswer(answerOf(kept(columns), rows.map(kept)), own, context, new Map(Object.entries(titles)));
};

/** Prints rows that are all there, likewise. */
export const print = (
  columns: readonly string[],
  rows: readonly (readonly Json[])[],
  options: QuestionOptions,
  context: CommandContext,
  question: keyof ArchiveMessages['nothing'] | null = null,
): Promise<void> => printArriving(answerOf(columns, rows), options, context, question);

const cell = (value: unknown): Json => (typeof value === 'bigint' ? Number(value) : (value as Json));

/** A fraction as JavaScript writes it: the database writes one that is whole as "1.0". */
const fractionOf = (column: string): string =>
  `if(${column} = trunc(${column}), to_json(${column}::BIGINT), to_json(${column})) AS ${column}`;

/**
 * The answer that a statement gives.
 *
 * @param columns - the columns of the statement, in their order
 * @param fractions - those of them that have fractions
 */
export const answerFrom = (
  database: Database,
  statement: string,
  values: readonly (string | number)[],
  columns: readonly string[],
  fractions: readonly string[] = [],
): PrintedAnswer => ({
  columns,
  rows: (async function* () {
    for await (const rows of database.streamValues(statement, values)) yield rows.map((row) => row.map(cell));
  })(),
  lines: database.streamLines(
    fractions.length === 0
      ? statement
      : `SELECT * REPLACE (${fractions.map(fractionOf).join(', ')}) FROM (${statement})`,
    values,
  ),
});
