import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { type IsolatedExit, type IsolatedRunner, MESSAGE_DESCRIPTOR } from './protocol.js';

/** The exit code of a Node process that ran out of memory, on systems without signals. */
const ABORT_CODE = 134;

/** The signals by which Node, or the system, ends a process that ran out of memory. */
const exitOf = (code: number | null): IsolatedExit =>
  code === null || code >= ABORT_CODE ? { type: 'outOfMemory' } : { type: 'done', code };

/** Kills the process when this program exits, which it would otherwise outlive. Returns a function that undoes this. */
const killOnSignals = (signals: readonly NodeJS.Signals[], kill: () => void): (() => void) => {
  const listeners = signals.map((signal) => {
    const listener = (): void => {
      kill();
      // The listener has been removed, so the signal now ends this program.
      process.kill(process.pid, signal);
    };
    process.once(signal, listener);
    return () => process.off(signal, listener);
  });
  return () => {
    for (const release of listeners) release();
  };
};

/** Creates a function that runs a built file in separate processes, each with as much memory as this one. */
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
    // Awaited below; until then a rejection would count as unhandled.
    closed.catch(() => {});
    const kill = (): void => {
      child.kill('SIGKILL');
    };
    const release = killOnSignals(signal ? ['SIGTERM', 'SIGHUP'] : ['SIGINT', 'SIGTERM', 'SIGHUP'], kill);
    signal?.addEventListener('abort', kill);
    if (signal?.aborted) kill();
    if (child.stdin && stdin !== null) {
      // A process that has exited no longer reads; its exit code tells the result.
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
