import type { FailedInput, ParsedDocument } from '../../model/index.js';
import type { CommandContext } from '../command-context.js';
import type { BatchOptions } from '../options.js';
import type { BatchOutcome } from './outcome.js';
import { type BatchRun, runBatch } from './run-batch.js';

/** The outputs of all inputs, in their order. */
interface Collected<Output> {
  readonly outputs: readonly Output[];
  readonly failed: readonly FailedInput[];
  readonly outcome: BatchOutcome;
}

/**
 * Parses many inputs as `runBatch` does, and keeps the output of each.
 *
 */
export const collectBatch = async <Output>(
  names: AsyncIterable<string>,
  options: BatchOptions,
  job: Pick<BatchRun, 'output' | 'parsed' | 'meanwhile'>,
  context: CommandContext,
): Promise<Collected<Output>> => {
  const outputs: Output[] = [];
  const use = (json: string | Buffer): boolean => {
    outputs.push(JSON.parse(json.toString()));
    return true;
  };
  const failed: FailedInput[] = [];
  const useFailed = (input: FailedInput): boolean => {
    failed.push(input);
    return true;
  };
  const outcome = await runBatch(names, options, { ...job, printing: false, use, useFailed }, context);
  return { outputs, failed, outcome };
};

/** The documents in the inputs, including earlier parses. */
export const collectDocuments = (
  names: AsyncIterable<string>,
  options: BatchOptions,
  context: CommandContext,
): Promise<Collected<ParsedDocument>> =>
  collectBatch(names, options, { output: { type: 'document' }, parsed: true }, context);
