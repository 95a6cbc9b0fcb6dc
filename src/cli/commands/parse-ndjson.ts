import { reportFailures, runBatch } from '../batch/index.js';
import type { CommandContext, ExitCode } from '../command-context.js';
import { openDestination } from '../io/index.js';
import type { JobOutput } from '../isolated/index.js';
import type { ParseOptions } from '../options.js';

/**
 * `plan-parse --format ndjson` and `--format chunks`: one document or one chunk per line, processed by a pool of
 * threads.
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
      // Programs that read lines do not see standard error.
      useFailed: (failed) => destination.write(`${JSON.stringify(failed)}\n`),
    },
    context,
  );
  // A partial output could be mistaken for a complete one.
  await (outcome.interrupted ? destination.discard() : destination.close());
  return reportFailures(outcome, context);
};
