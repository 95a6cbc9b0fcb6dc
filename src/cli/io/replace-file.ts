import { constants, rmSync, type Stats } from 'node:fs';
import { access, chmod, chown, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { once } from '../../chars/index.js';
import { writeError } from './write-error.js';

/** A file being written. Each call may reject with a `WriteError`, in which case the file is unchanged. */
export interface Replacement {
  readonly write: (chunk: string | Uint8Array) => Promise<void>;
  /** Replaces the file by what was written. */
  readonly finish: () => Promise<void>;
  /** Keeps the file unchanged. */
  readonly discard: () => Promise<void>;
}

const statusOf = async (path: string): Promise<Stats | null> => {
  try {
    return await stat(path);
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return null;
    throw thrown;
  }
};

/** The file to write for a path: for a link, its target. */
const targetOf = async (
  path: string,
): Promise<{ readonly target: string; readonly status: Stats | null }> => {
  const status = await statusOf(path);
  return { target: status ? await realpath(path) : path, status };
};

/** The number of attempts to find an unused name for a temporary file. */
const MOST_ATTEMPTS = 100;

/** Temporary files that do not yet replace their targets. */
const UNFINISHED = new Set<string>();

const removeUnfinished = (): void => {
  for (const path of UNFINISHED) rmSync(path, { force: true });
};

/** Removes the temporary file if the program is terminated. */
const watchForEnd = once(() => {
  process.once('exit', removeUnfinished);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      // Other listeners shut down cleanly; without this listener, the signal ends the program as usual.
      if (process.listenerCount(signal) > 0) return;
      removeUnfinished();
      process.kill(process.pid, signal);
    });
  return true;
});

const openBeside = async (target: string, mode: number) => {
  for (let attempt = 0; ; attempt += 1) {
    const path = join(dirname(target), `.${basename(target)}.${process.pid}-${attempt}.tmp`);
    try {
      const file = await open(path, 'wx', mode);
      UNFINISHED.add(path);
      watchForEnd();
      return { path, file };
    } catch (thrown) {
      const isTaken = thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST';
      if (!isTaken || attempt >= MOST_ATTEMPTS) throw thrown;
    }
  }
};

/** Pipes and devices are written directly: they have no contents that could be lost. */
const throughTo = async (target: string): Promise<Replacement> => {
  const file = await open(target, 'w');
  return {
    write: async (chunk) => void (await file.writeFile(chunk)),
    finish: () => file.close(),
    discard: () => file.close(),
  };
};

const ORDINARY_MODE = 0o666;
const PERMISSIONS = 0o7777;

/**
 * Writes a temporary file next to the one to be replaced, and renames it when it is complete, so that there is always
 * either the old file or the new one. Links stay links, and the file keeps its permissions and, if allowed, its owner.
 */
const beside = async (target: string, status: Stats | null): Promise<Replacement> => {
  if (status) await access(target, constants.W_OK);
  const mode = status ? status.mode & PERMISSIONS : null;
  const { path, file } = await openBeside(target, mode ?? ORDINARY_MODE);
  const discard = async (): Promise<void> => {
    await file.close().catch(() => {});
    await rm(path, { force: true });
    UNFINISHED.delete(path);
  };
  return {
    write: async (chunk) => void (await file.writeFile(chunk)),
    discard,
    finish: async () => {
      try {
        await file.sync();
        await file.close();
        // The system's umask may have removed permissions that the old file had.
        if (status) await chown(path, status.uid, status.gid).catch(() => {});
        if (mode !== null) await chmod(path, mode);
        await rename(path, target);
        UNFINISHED.delete(path);
      } catch (thrown) {
        await discard();
        throw thrown;
      }
    },
  };
};

/** Opens the replacement of a file, or a pipe or device. Rejects with a `WriteError`. */
export const replaceFile = async (path: string): Promise<Replacement> => {
  const attempt = async <Result>(run: () => Promise<Result>): Promise<Result> => {
    try {
      return await run();
    } catch (thrown) {
      throw thrown instanceof Error ? writeError(path, thrown) : thrown;
    }
  };
  const opened = await attempt(async () => {
    const { target, status } = await targetOf(path);
    return status && !status.isFile() ? throughTo(target) : beside(target, status);
  });
  return {
    write: (chunk) =>
      attempt(async () => {
        try {
          await opened.write(chunk);
        } catch (thrown) {
          await opened.discard();
          throw thrown;
        }
      }),
    finish: () => attempt(opened.finish),
    discard: () => attempt(opened.discard),
  };
};

/** Writes a whole file. Rejects with a `WriteError`, in which case the old file is kept. */
export const writeWhole = async (path: string, content: string | Uint8Array): Promise<void> => {
  const replacement = await replaceFile(path);
  await replacement.write(content);
  await replacement.finish();
};
