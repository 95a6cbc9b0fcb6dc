import type { CommandContext, ExitCode } from '../command-context.js';
import { batchMessagesIn } from '../messages/index.js';
import type { BatchOutcome } from './outcome.js';

/** Lists what failed, and what could not be read in part, on standard error, and gives the exit code that follows. */
export const reportFailures = (
  { inputs, failures, warnings, faults, interrupted }: BatchOutcome,
  context: CommandContext,
): ExitCode => {
  const messages = batchMessagesIn(context.lang);
  for (const line of [...warnings, ...faults]) context.printError(line);
  if (interrupted) context.printError(messages.interrupted(inputs));
  if (failures.length > 1) context.printError(messages.failed(failures.length, inputs));
  for (const failure of failures) context.printError(failure);
  if (interrupted) return 130;
  return failures.length > 0 || faults.length > 0 ? 2 : 0;
};
