import { readFile } from 'node:fs/promises';
import { readStatusList } from '../../effect/index.js';
import type { StatusEntry } from '../../model/index.js';
import type { CommandContext } from '../command-context.js';
import { batchMessagesIn } from '../messages/index.js';

/**
 * Reads the list of acts given by `--status`. Errors are reported, one line each, and give `null`, since skipping a row
 * would give a wrong state of an act.
 */
export const readStatusFile = async (
  path: string,
  { lang, printError }: CommandContext,
): Promise<readonly StatusEntry[] | null> => {
  const { statusList } = batchMessagesIn(lang);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    printError(statusList.unreadable(path));
    return null;
  }
  const { entries, faults } = readStatusList(text);
  for (const { line, wrong, found } of faults)
    printError(`${path}:${line}: ${statusList.wrong[wrong](found)}`);
  return faults.length === 0 ? entries : null;
};
