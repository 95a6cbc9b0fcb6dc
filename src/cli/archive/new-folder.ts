import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { CommandContext } from '../command-context.js';
import { archiveMessagesIn } from '../messages/index.js';
import { isArchiveError } from './describe-problem.js';

const isEmpty = async (folder: string): Promise<boolean> => {
  try {
    return (await readdir(folder)).length === 0;
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';
  }
};

/**
 * Fills a new or empty folder, either completely or not at all. Errors are reported.
 *
 * @param fill - fills the folder whose path it is given
 * @param describe - says in a line what went wrong, where it knows more than the system does
 */
export const fillNewFolder = async <Result>(
  given: string,
  context: CommandContext,
  fill: (folder: string) => Promise<Result>,
  describe: (thrown: unknown) => string | null = () => null,
): Promise<{ readonly done: true; readonly result: Result } | { readonly done: false }> => {
  const folder = given.replace(/(?<=.)[/\\]+$/u, '');
  if (!(await isEmpty(folder))) {
    context.printError(archiveMessagesIn(context.lang).notEmpty(folder));
    return { done: false };
  }
  const partial = `${folder}.partial-${process.pid}`;
  try {
    await mkdir(dirname(folder), { recursive: true });
    await mkdir(partial);
    const result = await fill(partial);
    await rmdir(folder).catch(() => {});
    await rename(partial, folder);
    return { done: true, result };
  } catch (thrown) {
    await rm(partial, { recursive: true, force: true });
    if (isArchiveError(thrown)) throw thrown;
    const [reason = ''] = (thrown instanceof Error ? thrown.message : String(thrown)).split('\n');
    context.printError(describe(thrown) ?? context.messages.errors.cannotWrite(folder, reason));
    return { done: false };
  }
};
