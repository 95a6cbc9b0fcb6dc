import type { CommandContext, ExitCode } from '../command-context.js';
import { openDestination } from '../io/index.js';
import type { OutputOptions } from '../options.js';
import { toJson } from '../render/index.js';

/** `plan-parse schema`: prints the JSON Schema of the JSON output. */
export const runSchema = async (options: OutputOptions, context: CommandContext): Promise<ExitCode> => {
  const destination = openDestination(context.io, options.output);
  // Always in lines: a schema is read and compared by people wherever it is kept.
  await destination.write(`${toJson(await context.dependencies.loadSchema(), true)}\n`);
  await destination.close();
  return 0;
};
