import type { CommandContext, ExitCode } from '../command-context.js';
import type { AnswerOptions } from './options.js';
import { printAnswer } from './print-answer.js';
import { withStore } from './with-store.js';

const readStdin = async ({ io }: CommandContext): Promise<string> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of io.stdin) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
};

/** `plan-parse archive sql`: prints the result of a statement, which can only read the store. */
export const runSql = (
  store: string,
  given: string,
  options: AnswerOptions,
  context: CommandContext,
): Promise<ExitCode> =>
  withStore(store, 'query', context, async (database) => {
    const statement = given === '-' ? await readStdin(context) : given;
    await printAnswer(await database.ask(statement), options, context);
    return 0;
  });
