import type { CommandContext, ExitCode } from '../command-context.js';
import { ruleSettingsFinder } from '../config/index.js';
import type { Validator } from '../dependencies.js';
import { eachInput } from '../inputs/index.js';
import { openDestination } from '../io/index.js';
import { printSettings, type RuleChoice } from '../isolated/index.js';
import type { ValidateOptions } from '../options.js';
import { printFix } from './fix.js';

const isWordName = (name: string | undefined): boolean => /\.docx$/iu.test(name ?? '');

/** The only one of the names; `null` if there are several or none. */
async function only(names: AsyncIterable<string>): Promise<string | null> {
  const all: string[] = [];
  for await (const name of names) all.push(name);
  return all.length === 1 ? (all[0] ?? null) : null;
}

async function* just(name: string): AsyncIterable<string> {
  yield name;
}

/** Fixes the files, or shows how: one after another, so that the result does not depend on the order of reading. */
export async function fixFiles(
  names: AsyncIterable<string>,
  choice: RuleChoice,
  options: ValidateOptions,
  validator: Validator,
  context: CommandContext,
): Promise<ExitCode> {
  const { parseDocument } = await context.dependencies.loadParser();
  const asWord = options.asWord ?? isWordName(options.output);
  const all = asWord ? await only(names) : null;
  if (asWord && (all === null || !isWordName(all))) {
    context.printError(context.messages.validate.fixNeeds);
    return 2;
  }
  const destination = openDestination(context.io, options.output);
  const settingsOf = await ruleSettingsFinder(choice, context.lang);
  const write = options.write === true;
  const fixing = { destination, context, parseDocument, validator, settingsOf, write, asWord };
  let left = 0;
  const allRead = await eachInput(
    all === null ? names : just(all),
    { ...options, look: true, hash: true },
    context,
    async (input) => {
      left += await printFix(input, fixing);
      return true;
    },
    {
      request: (name) => ({
        type: 'fix',
        name,
        options: { ...options, asWord },
        ...printSettings(destination.screen, false, context.lang),
      }),
      write: (chunk) => destination.write(chunk),
      // Remaining findings are reported but are not a failure.
      isDone: (code) => {
        if (code === 1) left += 1;
        return code <= 1;
      },
    },
  );
  await destination.close();
  if (!allRead) return 2;
  return left > 0 ? 1 : 0;
}
