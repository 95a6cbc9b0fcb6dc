import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Io } from '../../io/index.js';
import { BRANCH } from './fast-import.js';

/** What is thrown where git is not there, or ends with a failure. */
export interface GitError extends Error {
  readonly name: 'GitError';
  /** `null` where the program is not there. */
  readonly reason: string | null;
}

/** Whether git is not installed, or failed. */
export const isGitError = (thrown: unknown): thrown is GitError =>
  thrown instanceof Error && thrown.name === 'GitError';

const gitError = (reason: string | null): GitError =>
  Object.assign(new Error('git'), { name: 'GitError' as const, reason });

/** Settings that the history shall not depend on. */
const SETTINGS = ['core.autocrlf=false', 'core.quotePath=false', 'init.templateDir=', 'gc.auto=0'];

/** Runs git in a folder, and hands it what `feed` writes. */
const git = async (
  folder: string,
  args: readonly string[],
  env: Io['env'],
  feed: (stdin: Writable) => Promise<void> = async () => {},
): Promise<void> => {
  // What names another repository would have the history written there, as within a hook.
  const own = Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GIT_')));
  const child = spawn('git', [...SETTINGS.flatMap((setting) => ['-c', setting]), ...args], {
    cwd: folder,
    env: own,
    stdio: ['pipe', 'ignore', 'pipe'],
    windowsHide: true,
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = `${said}${text}`.slice(-2000);
  });
  const closed: Promise<unknown[]> = once(child, 'close').catch((thrown: unknown) => {
    throw gitError(
      thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT' ? null : String(thrown),
    );
  });
  // It is awaited below; until then a rejection would be an unhandled one.
  closed.catch(() => {});
  // How a program that reads no more has ended, its exit says.
  child.stdin.on('error', () => {});
  const fed = feed(child.stdin).finally(() => child.stdin.end());
  fed.catch(() => {});
  const ended = closed.then(([code]) => {
    if (code !== 0) throw gitError(said.split('\n').find((line) => line.trim() !== '') ?? `exit ${code}`);
  });
  try {
    await Promise.all([fed, ended]);
  } catch (thrown) {
    // Where git has ended before it has read all, it says why.
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'EPIPE') await ended;
    child.kill();
    throw thrown;
  }
};

/** Makes a repository in an empty folder of what `feed` writes for `git fast-import`, and checks its files out. */
export const makeRepository = async (
  folder: string,
  env: Io['env'],
  feed: (stdin: Writable) => Promise<void>,
): Promise<void> => {
  await git(folder, ['init', '--quiet', `--initial-branch=${BRANCH}`], env);
  await git(folder, ['fast-import', '--quiet', '--done', '--date-format=raw'], env, feed);
  await git(folder, ['reset', '--quiet', '--hard'], env);
};
