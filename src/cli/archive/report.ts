import { archiveMessagesIn } from '../messages/archive/index.js';
import type { ExitCode, Session } from '../session.js';
import type { ArchiveOutcome } from './run.js';

/** Lists what failed, and what could not be read in part, on standard error, and gives the exit code that follows. */
export const reportFailures = (
  { inputs, failures, warnings, faults, interrupted }: ArchiveOutcome,
  session: Session,
): ExitCode => {
  const messages = archiveMessagesIn(session.lang);
  for (const line of [...warnings, ...faults]) session.complain(line);
  if (interrupted) session.complain(messages.interrupted(inputs));
  if (failures.length > 1) session.complain(messages.failed(failures.length, inputs));
  for (const failure of failures) session.complain(failure);
  if (interrupted) return 130;
  return failures.length > 0 || faults.length > 0 ? 2 : 0;
};
