import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a call of the built command left behind. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The built command. */
export interface Built {
  readonly folder: string;
  readonly bin: string;
  /** Calls it in a folder, in English and without colour. */
  readonly call: (
    cwd: string,
    args: readonly string[],
    input?: string,
    env?: Readonly<Record<string, string>>,
  ) => Ended;
}

/** Builds the command for the tests of one file; rejects what the build complains of. */
export const buildCommand = (name: string): Built => {
  // Below node_modules, so that what is not bundled is found from there.
  const folder = join(root, 'node_modules/.cache/plan-parse-test', name);
  const { status, stderr } = spawnSync(process.execPath, [join(root, '.config/bundle.mjs'), folder], {
    encoding: 'utf8',
  });
  if (status !== 0 || stderr !== '') throw new Error(`the build ended with ${status}: ${stderr}`);
  const bin = join(folder, 'bin/plan-parse.js');
  return {
    folder,
    bin,
    call: (cwd, args, input = '', env = {}) => {
      const ended = spawnSync(process.execPath, [bin, ...args], {
        cwd,
        input,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
        // A command that never ends fails its test with the status null.
        timeout: 120_000,
        killSignal: 'SIGKILL',
        env: { ...process.env, LC_ALL: 'C', NO_COLOR: '', FORCE_COLOR: undefined, ...env },
      });
      return { status: ended.status, stdout: ended.stdout, stderr: ended.stderr };
    },
  };
};
