import { reportFailures } from '../archive/report.js';
import { runArchive } from '../archive/run.js';
import { openDestination } from '../destination.js';
import type { ExitCode, Session } from '../session.js';
import type { ParseOptions } from './parse.js';

/** `plan-parse --format ndjson`: one document a line, made by as many threads as there are. */
export const runParseLines = async (
  names: AsyncIterable<string>,
  options: ParseOptions,
  session: Session,
): Promise<ExitCode> => {
  const destination = openDestination(session.io, options.output);
  const outcome = await runArchive(
    names,
    options,
    {
      product: { type: 'document' },
      parsed: false,
      printing: destination.screen.terminal,
      use: async (json) =>
        typeof json === 'string'
          ? destination.write(`${json}\n`)
          : (await destination.write(json)) && destination.write('\n'),
    },
    session,
  );
  await destination.close();
  return reportFailures(outcome, session);
};
