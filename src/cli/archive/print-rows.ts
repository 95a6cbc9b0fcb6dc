import type { Json } from '../../archive/index.js';
import type { CommandContext } from '../command-context.js';
import { archiveMessagesIn } from '../messages/index.js';
import type { QuestionOptions } from './options.js';
import { answerOf, printAnswer } from './print-answer.js';

/** Columns of ids, of which there are others that name the work. */
const IDS = new Set(['work', 'through']);

/** The day on which the command is called, where it is called: in Hanoi a day begins seven hours before it does in UTC. */
export const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
};

/** Prints rows in the format that is asked for. */
export const print = (
  columns: readonly string[],
  rows: readonly (readonly Json[])[],
  { format, output }: QuestionOptions,
  context: CommandContext,
): Promise<void> => {
  const titles = new Map(Object.entries(archiveMessagesIn(context.lang).titles));
  // A person knows works by their numbers; programs get the ids.
  const shown =
    format === 'table' && columns.includes('number') ? columns.map((name) => !IDS.has(name)) : null;
  const kept = <Item>(items: readonly Item[]): readonly Item[] =>
    shown === null ? items : items.filter((_, index) => shown[index]);
  const own = {
    format: format === 'html' ? 'json' : format,
    ...(output === undefined ? {} : { output }),
  } as const;
  return printAnswer(answerOf(kept(columns), rows.map(kept)), own, context, titles);
};
