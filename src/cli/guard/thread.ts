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
 * What a library prints is no part of the answer (Tesseract prints its guess of a picture's resolution). Nobody reads it
 * in the main thread, so that it would be kept until the end.
 */
const dropPrints = (): void => {
  for (const stream of [process.stdout, process.stderr]) stream.write = () => true;
};

/** Reads what is sent to this thread, one file after the other. */
export const serveReading = (): void => {
  dropPrints();
  parentPort?.on('message', (request: ReadRequest) => {
    void read(request)
      .then(reply)
      // What is nested too deeply to be handed over.
      .catch((thrown: unknown) => reply({ type: 'fault', message: String(thrown) }));
  });
};
