import { Worker } from 'node:worker_threads';
import { type ReadProblem, readError, type Source } from '../../read/index.js';
import { heapLimitMebibytes } from '../memory-limit.js';
import { allowanceFor, isUsedUp, stopwatch } from './allowance.js';
import type { GuardedOptions, GuardedReader, ReadReply, ReadRequest } from './protocol.js';

/** MiB allowed in addition to the heap, for images and unpacked parts. */
const BESIDE_HEAP = 1200;
/** MiB allowed for any file, plus some per MiB of it; the heaviest real files take a fifth. */
const LEAST_MEBIBYTES = 1500;
const MEBIBYTES_PER_MEBIBYTE = 40;

const WATCH_EVERY = 200;

const MEBIBYTE = 2 ** 20;

const residentMebibytes = (): number => process.memoryUsage.rss() / MEBIBYTE;

const mostMebibytes = (bytes: number): number =>
  Math.min(
    BESIDE_HEAP + heapLimitMebibytes(),
    Math.round(LEAST_MEBIBYTES + (bytes / MEBIBYTE) * MEBIBYTES_PER_MEBIBYTE),
  );

/** A reading thread and its current request. */
interface ReadingThread {
  readonly read: (request: ReadRequest, options: GuardedOptions) => Promise<Source>;
  /** Whether it can take another request. */
  readonly isAlive: () => boolean;
}

const start = (script: URL): ReadingThread => {
  const worker = new Worker(script, {
    resourceLimits: { maxOldGenerationSizeMb: heapLimitMebibytes() },
    stdout: true,
    stderr: true,
  });
  // An open stream that nobody reads would keep the program from exiting.
  worker.stdout.destroy();
  worker.stderr.destroy();
  // An idle thread does not keep the program from exiting.
  worker.unref();
  let alive = true;
  worker.once('exit', () => {
    alive = false;
  });
  const read = (request: ReadRequest, { path, timeout, progress }: GuardedOptions): Promise<Source> =>
    new Promise((resolve, reject) => {
      const allowance = allowanceFor(request.bytes.length, timeout);
      const resident = residentMebibytes();
      const mebibytes = mostMebibytes(request.bytes.length);
      let spent = stopwatch();
      let isSettled = false;
      const settle = (finish: () => void): void => {
        isSettled = true;
        clearInterval(watch);
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        worker.unref();
        finish();
      };
      const refuse = (problem: ReadProblem): void => settle(() => reject(readError(path, problem)));
      const end = (problem: ReadProblem): void => {
        alive = false;
        refuse(problem);
        void worker.terminate();
      };
      const onMessage = (message: ReadReply): void => {
        switch (message.type) {
          case 'progress':
            spent = stopwatch();
            progress?.(message.part, message.parts);
            break;
          case 'source':
            settle(() => resolve(message.source));
            break;
          case 'problem':
            refuse(message.problem);
            break;
          case 'fault':
            settle(() => reject(new Error(message.message)));
            break;
        }
      };
      const onError = (thrown: unknown): void => {
        alive = false;
        settle(() => reject(thrown));
      };
      const onExit = (): void =>
        settle(() => reject(new Error('the thread that read it ended without an answer')));
      const isLate = (): boolean => isUsedUp(allowance, spent());
      const endIfLate = (): void => {
        if (!isSettled && isLate()) end({ code: 'tooSlow', seconds: Math.round(allowance.seconds) });
      };
      const look = (): void => {
        // The answer may have arrived while this thread was busy, in which case it is delivered first.
        if (isLate()) setImmediate(endIfLate);
        else if (residentMebibytes() - resident > mebibytes) end({ code: 'tooHeavy', mebibytes });
      };
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      worker.ref();
      const watch = setInterval(look, WATCH_EVERY);
      worker.postMessage(request);
    });
  return { read, isAlive: () => alive };
};

/** See {@link guardedReader}. One file is read at a time; a terminated thread is replaced. */
export const watchedThread = (script: URL): GuardedReader => {
  let thread: ReadingThread | null = null;
  let before: Promise<unknown> = Promise.resolve();
  const readNow = (bytes: Uint8Array, options: GuardedOptions): Promise<Source> => {
    if (!thread?.isAlive()) thread = start(script);
    const { path, inputFormat, encoding, hash, look, ocr, mostUnpacked } = options;
    const request: ReadRequest = {
      bytes,
      options: { path, inputFormat, encoding, hash, look, ocr },
      mostUnpacked: mostUnpacked?.() ?? null,
    };
    return thread.read(request, options);
  };
  return (bytes, options) => {
    const reading = before.then(() => readNow(bytes, options));
    before = reading.catch(() => {});
    return reading;
  };
};
