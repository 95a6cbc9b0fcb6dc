import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { type Apart, type ApartEnd, complaints } from './order.js';

/** With what Node's own processes end where memory does not suffice, on systems without signals. */
const abortCode = 134;

/** Node ends itself by a signal where memory does not suffice, and so does the system. */
const endOf = (code: number | null): ApartEnd =>
  code === null || code >= abortCode ? { type: 'outOfMemory' } : { type: 'done', code };

/** What ends this program ends the process with it, which else would go on for itself. */
const endWithThis = (signals: readonly NodeJS.Signals[], kill: () => void): (() => void) => {
  const listeners = signals.map((signal) => {
    const listener = (): void => {
      kill();
      // Asked to end once, this program ends as ever.
      process.kill(process.pid, signal);
    };
    process.once(signal, listener);
    return () => process.off(signal, listener);
  });
  return () => {
    for (const release of listeners) release();
  };
};

/** Makes what starts processes that run a script, each with as much memory as this one has. */
export const startApart = (script: URL): Apart => ({
  run: async (order, stdin, take, complain, signal) => {
    const child = spawn(
      process.execPath,
      [...process.execArgv, fileURLToPath(script), JSON.stringify(order)],
      { stdio: [stdin === null ? 'ignore' : 'pipe', 'pipe', 'ignore', 'pipe'], windowsHide: true },
    );
    const ended = new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    // Waited for below; until then nobody may be.
    ended.catch(() => {});
    const kill = (): void => {
      child.kill('SIGKILL');
    };
    const release = endWithThis(signal ? ['SIGTERM', 'SIGHUP'] : ['SIGINT', 'SIGTERM', 'SIGHUP'], kill);
    signal?.addEventListener('abort', kill);
    if (signal?.aborted) kill();
    if (child.stdin && stdin !== null) {
      // A process that is gone reads no more, which is told where its end is.
      child.stdin.on('error', () => {});
      Readable.from(stdin)
        .on('error', () => child.stdin?.end())
        .pipe(child.stdin);
    }
    const said = child.stdio[complaints];
    if (said instanceof Readable) said.on('data', complain);
    let going = true;
    try {
      for await (const chunk of child.stdout ?? []) {
        going = await take(chunk);
        if (!going) break;
      }
      if (!going) kill();
      const code = await ended;
      return going ? endOf(code) : { type: 'done', code: 0 };
    } catch (thrown) {
      kill();
      throw thrown;
    } finally {
      release();
      signal?.removeEventListener('abort', kill);
    }
  },
});
