import type { Database, Json } from '../../archive/index.js';
import type { CommandContext } from '../command-context.js';
import { isTerminal, openDestination, type Screen } from '../io/index.js';
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

/** The rows that are printed on a terminal unless a limit is given; nobody reads more there. */
const MOST_ON_TERMINAL = 200;

/** The rows of a list whose foremost rows are asked for, such as what is cited most, unless a limit is given. */
export const FOREMOST = 50;

/** How many rows of an answer are printed, `null` for all: where programs may read them, none is left out unasked. */
export const limitOf = (
  { limit, format, output }: QuestionOptions,
  { io }: CommandContext,
  usual?: number,
): number | null => {
  if (limit !== undefined) return limit === 0 ? null : limit;
  if (usual !== undefined) return usual;
  return format === 'table' && isTerminal(io, output) ? MOST_ON_TERMINAL : null;
};

/** The rows and the first of them; `null` if there are none. */
const peek = async <Row>(
  chunks: AsyncIterable<readonly Row[]>,
): Promise<AsyncIterable<readonly Row[]> | null> => {
  const rest = chunks[Symbol.asyncIterator]();
  for (;;) {
    const { done, value: first } = await rest.next();
    if (done === true) return null;
    if (first.length === 0) continue;
    return (async function* () {
      yield first;
      yield* { [Symbol.asyncIterator]: () => rest };
    })();
  }
};

async function* mapped<Row, Made>(
  chunks: AsyncIterable<readonly Row[]>,
  make: (row: Row) => Made,
): AsyncGenerator<readonly Made[]> {
  for await (const chunk of chunks) yield chunk.map(make);
}

/**
 * Prints rows in the requested format, as they arrive. That some are left out unasked is said below a table, and
 * otherwise on standard error.
 *
 * @param question - gives the message for people if there are none
 */
export const printArriving = async (
  answer: PrintedAnswer,
  { format, output, limit: asked }: QuestionOptions,
  context: CommandContext,
  question: keyof ArchiveMessages['nothing'] | null = null,
): Promise<void> => {
  const own = {
    format: format === 'html' ? 'json' : format,
    ...(output === undefined ? {} : { output }),
  } as const;
  const { columns, limit } = answer;
  if (own.format !== 'table') {
    await printAnswer(answer, own, context);
    const total = limit === undefined || asked !== undefined ? 0 : await limit.total();
    if (limit !== undefined && total > limit.rows)
      context.printError(archiveMessagesIn(context.lang).leftOut(limit.rows, total));
    return;
  }
  const { titles, nothing } = archiveMessagesIn(context.lang);
  const rows = await peek(answer.rows);
  if (question !== null && rows === null) {
    await printText(own, context, async () => nothing[question]);
    return;
  }
  // People know works by their numbers; programs get the ids.
  const shown = columns.includes('number') ? columns.map((name) => !IDS.has(name)) : null;
  const kept = <Item>(items: readonly Item[]): readonly Item[] =>
    shown === null ? items : items.filter((_, index) => shown[index]);
  const printed = {
    columns: kept(columns),
    rows: mapped(rows ?? answerOf([], []).rows, kept),
    ...(limit === undefined ? {} : { limit }),
  };
  await printAnswer(printed, own, context, new Map(Object.entries(titles)));
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

/** A statement with as many rows as there are, with what its rows have. */
export interface AnswerStatement {
  readonly statement: string;
  /** Makes one for the first rows, where less has to be read for these. */
  readonly first?: ((limit: number) => string) | undefined;
  readonly values: readonly (string | number)[];
  /** The columns of the statement, in their order. */
  readonly columns: readonly string[];
  /** Those of them that have fractions. */
  readonly fractions?: readonly string[] | undefined;
}

/** The answer that a statement gives, with all rows or the first of them. */
export const answerFrom = (
  database: Database,
  { statement, first, values, columns, fractions = [] }: AnswerStatement,
  limit: number | null,
): PrintedAnswer => {
  const limited = limit === null ? statement : (first?.(limit) ?? `${statement} LIMIT ${limit}`);
  const total = async (): Promise<number> => {
    const [row] = await database.all<{ readonly count: bigint }>(
      `SELECT count(*) AS count FROM (${statement})`,
      values,
    );
    return Number(row?.count ?? 0);
  };
  return {
    columns,
    rows: mapped(database.streamValues(limited, values), (row) => row.map(cell)),
    lines: database.streamLines(
      fractions.length === 0
        ? limited
        : `SELECT * REPLACE (${fractions.map(fractionOf).join(', ')}) FROM (${limited})`,
      values,
    ),
    ...(limit === null ? {} : { limit: { rows: limit, total } }),
  };
};
