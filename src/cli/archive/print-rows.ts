import type { Json } from '../../archive/index.js';
import type { CommandContext } from '../command-context.js';
import { openDestination, type Screen } from '../io/index.js';
import { type ArchiveMessages, archiveMessagesIn } from '../messages/index.js';
import type { QuestionOptions } from './options.js';
import { answerOf, printAnswer } from './print-answer.js';

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

/** Rows of an answer, some at a time. */
type Chunks = AsyncIterable<readonly (readonly Json[])[]>;

/**
 * Prints rows in the requested format, as they arrive unless they are a table for people.
 *
 * @param question - gives the message for people if there are none
 */
export const printChunks = async (
  columns: readonly string[],
  chunks: Chunks,
  { format, output }: QuestionOptions,
  context: CommandContext,
  question: keyof ArchiveMessages['nothing'] | null = null,
): Promise<void> => {
  const own = {
    format: format === 'html' ? 'json' : format,
    ...(output === undefined ? {} : { output }),
  } as const;
  if (own.format !== 'table') {
    await printAnswer({ columns, rows: chunks }, own, context);
    return;
  }
  const { titles, nothing } = archiveMessagesIn(context.lang);
  const rows: (readonly Json[])[] = [];
  for await (const chunk of chunks) for (const row of chunk) rows.push(row);
  if (question !== null && rows.length === 0) {
    await printText(own, context, async () => nothing[question]);
    return;
  }
  // People know works by their numbers; programs get the ids.
  const shown = columns.includes('number') ? columns.map((name) => !IDS.has(name)) : null;
  const kept = <Item>(items: readonly Item[]): readonly Item[] =>
    shown === null ? items : items.filter((_, index) => shown[index]);
  const answer = answerOf(kept(columns), rows.map(kept));
  await printAnswer(answer, own, context, new Map(Object.entries(titles)));
};

/** Prints rows that are all there, likewise. */
export const print = (
  columns: readonly string[],
  rows: readonly (readonly Json[])[],
  options: QuestionOptions,
  context: CommandContext,
  question: keyof ArchiveMessages['nothing'] | null = null,
): Promise<void> => printChunks(columns, answerOf(columns, rows).rows, options, context, question);
