import { openDestination } from '../destination.js';
import { toJson } from '../render/json.js';
import type { ExitCode, Session } from '../session.js';

/** `plan-parse schema`: prints the JSON Schema of the JSON output. */
export const runSchema = async (
  options: { readonly output?: string },
  session: Session,
): Promise<ExitCode> => {
  const destination = openDestination(session.io, options.output);
  // Always in lines: a schema is read and compared by people wherever it is kept.
  await destination.write(`${toJson(await session.services.loadSchema(), true)}\n`);
  await destination.close();
  return 0;
};
