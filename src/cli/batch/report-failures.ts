import { groupBy } from '../../chars/index.js';
import type { CommandContext, ExitCode } from '../command-context.js';
import { batchMessagesIn } from '../messages/index.js';
import type { BatchOutcome } from './outcome.js';

/** Failures grouped by reason, in the order of first occurrence. */
const byReason = (failures: readonly string[]): readonly string[] =>
  [...groupBy(failures, (failure) => failure.slice(failure.lastIndexOf(': ') + 1))].flatMap(
    ([, same]) => same,
  );

/** Lists failed and partially unreadable inputs on standard error, and returns the exit code. */
export const reportFailures = (
  { inputs, failures, warnings, faults, interrupted }: BatchOutcome,
  context: CommandContext,
): ExitCode => {
  const messages = batchMessagesIn(context.lang);
  for (const line of [...warnings, ...faults]) context.printError(line);
  if (interrupted) context.printError(messages.interrupted(inputs));
  if (failures.length > 1) context.printError(messages.failed(failures.length, inputs));
  for (const failure of byReason(failures)) context.printError(failure);
  if (interrupted) return 130;
  return failures.length > 0 || faults.length > 0 ? 2 : 0;
};
