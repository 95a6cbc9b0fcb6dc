import { reportFailures, runBatch } from '../batch/index.js';
import type { CommandContext, ExitCode } from '../command-context.js';
import { openDestination } from '../io/index.js';
import type { JobOutput } from '../isolated/index.js';
import type { ParseOptions } from '../options.js';

/**
 * `plan-parse --format ndjson` and `--format chunks`: one document or one chunk a line, made by as many threads as there
 * are.
 */
export const runParseNdjson = async (
  names: AsyncIterable<string>,
  options: ParseOptions,
  context: CommandContext,
): Promise<ExitCode> => {
  const { maxTokens } = options;
  const asChunks = options.format === 'chunks';
  const output: JobOutput = asChunks ? { type: 'chunks', maxTokens } : { type: 'document' };
  const destination = openDestination(context.io, options.output);
  const outcome = await runBatch(
    names,
    options,
    {
      output,
      parsed: false,
      printing: destination.screen.terminal,
      use: async (json) =>
        asChunks
          ? destination.write(String(JSON.parse(json.toString())))
          : typeof json === 'string' || destination.screen.terminal
            ? destination.write(`${json}\n`)
            : (await destination.write(json)) && destination.write('\n'),
      // A program that reads lines cannot see what is said elsewhere. Chunks are text, of which a failure has none.
      ...(asChunks ? {} : { useFailed: (failed) => destination.write(`${JSON.stringify(failed)}\n`) }),
    },
    context,
  );
  // Half of the lines would pass for all of them.
  await (outcome.interrupted ? destination.discard() : destination.close());
  return reportFailures(outcome, context);
};
