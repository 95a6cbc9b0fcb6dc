import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { type IsolatedExit, type IsolatedRunner, MESSAGE_DESCRIPTOR } from './protocol.js';

/** The exit code of a Node process for which memory does not suffice, on systems without signals. */
const ABORT_CODE = 134;

/** For want of memory Node ends itself by a signal, and so does the system. */
const exitOf = (code: number | null): IsolatedExit =>
  code === null || code >= ABORT_CODE ? { type: 'outOfMemory' } : { type: 'done', code };

/** Kills the process with this program, which it would otherwise outlive. Gives what ends this arrangement. */
const killOnSignals = (signals: readonly NodeJS.Signals[], kill: () => void): (() => void) => {
  const listeners = signals.map((signal) => {
    const listener = (): void => {
      kill();
      // The listener is gone, so that the signal now ends this program as it would have without it.
      process.kill(process.pid, signal);
    };
    process.once(signal, listener);
    return () => process.off(signal, listener);
  });
  return () => {
    for (const release of listeners) release();
  };
};

/** Makes what runs a built file in processes of their own, each with as much memory as this one has. */
export const spawnIsolated =
  (script: URL): IsolatedRunner['run'] =>
  async (request, stdin, take, takeMessage, signal) => {
    const child = spawn(
      process.execPath,
      [...process.execArgv, fileURLToPath(script), JSON.stringify(request)],
      { stdio: [stdin === null ? 'ignore' : 'pipe', 'pipe', 'ignore', 'pipe'], windowsHide: true },
    );
    const closed = new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    // It is awaited below; until then a rejection would be an unhandled one.
    closed.catch(() => {});
    const kill = (): void => {
      child.kill('SIGKILL');
    };
    const release = killOnSignals(signal ? ['SIGTERM', 'SIGHUP'] : ['SIGINT', 'SIGTERM', 'SIGHUP'], kill);
    signal?.addEventListener('abort', kill);
    if (signal?.aborted) kill();
    if (child.stdin && stdin !== null) {
      // A process that has ended reads no more; how it ended, its exit says.
      child.stdin.on('error', () => {});
      Readable.from(stdin)
        .on('error', () => child.stdin?.end())
        .pipe(child.stdin);
    }
    const messages = child.stdio[MESSAGE_DESCRIPTOR];
    if (messages instanceof Readable) messages.on('data', takeMessage);
    let goesOn = true;
    try {
      for await (const chunk of child.stdout ?? []) {
        goesOn = await take(chunk);
        if (!goesOn) break;
      }
      if (!goesOn) kill();
      const code = await closed;
      return goesOn ? exitOf(code) : { type: 'done', code: 0 };
    } catch (thrown) {
      kill();
      throw thrown;
    } finally {
      release();
      signal?.removeEventListener('abort', kill);
    }
  };
