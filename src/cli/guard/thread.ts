import { parentPort } from 'node:worker_threads';
import { isReadError, readSource } from '../../read/index.js';
import type { ReadReply, ReadRequest } from './protocol.js';

const reply = (message: ReadReply): void => parentPort?.postMessage(message);

const read = async ({ bytes, options, mostUnpacked }: ReadRequest): Promise<ReadReply> => {
  try {
    const source = await readSource(bytes, {
      ...options,
      mostUnpacked: mostUnpacked === null ? undefined : () => mostUnpacked,
      progress: (part, parts) => reply({ type: 'progress', part, parts }),
    });
    return { type: 'source', source };
  } catch (thrown) {
    if (isReadError(thrown)) return { type: 'problem', problem: thrown.problem };
    return { type: 'fault', message: thrown instanceof Error ? thrown.message : String(thrown) };
  }
};

/**
 * Discards what libraries print, which is not part of the output (Tesseract prints an estimate of an image's
 * resolution). Unread by the main thread, it would stay in memory.
 */
const dropPrints = (): void => {
  for (const stream of [process.stdout, process.stderr]) stream.write = () => true;
};

/** Reads the files sent to this thread, one after another. */
export const serveReading = (): void => {
  dropPrints();
  parentPort?.on('message', (request: ReadRequest) => {
    void read(request)
      .then(reply)
      // The result is nested too deeply to be cloned.
      .catch((thrown: unknown) => reply({ type: 'fault', message: String(thrown) }));
  });
};
