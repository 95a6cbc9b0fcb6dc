import type { CommandContext, ExitCode } from '../command-context.js';
import { archiveMessagesIn } from '../messages/index.js';
import type { AnswerOptions } from './options.js';
import { answerOf, printAnswer } from './print-answer.js';
import { withStore } from './with-store.js';

/** `plan-parse archive stats`: prints the numbers of items in a store. */
export const runStats = (store: string, options: AnswerOptions, context: CommandContext): Promise<ExitCode> =>
  withStore(store, 'read', context, async (database, { countRows }) => {
    const { tables, columns } = archiveMessagesIn(context.lang);
    const counts = await countRows(database);
    if (options.format === 'table') {
      const rows = counts.map(([table, count]) => [tables[table], count] as const);
      await printAnswer(answerOf([columns.table, columns.count], rows), options, context);
    } else await printAnswer(answerOf(['table', 'count'], counts), options, context);
    return 0;
  });
