import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Worker } from 'tesseract.js';
import type { SeenLine, SeenPage } from './seen.js';

/** Reads pictures, each on one of several threads. */
export interface Recognizer {
  readonly recognize: (bytes: Uint8Array) => Promise<SeenPage>;
  /** Ends the threads. */
  readonly close: () => Promise<void>;
}

const LANGUAGE = 'vie';
/** The data that read fastest; the other ones in the package are better at nothing that documents hold. */
const DATA_FOLDER = '4.0.0_best_int';
/** Neural networks only. */
const NEURAL = 1;

/** Whether the packages are installed that reading pictures needs. */
export const canRecognize = (): boolean => {
  const { resolve } = createRequire(import.meta.url);
  try {
    resolve('tesseract.js');
    resolve(`@tesseract.js-data/${LANGUAGE}/package.json`);
    return true;
  } catch {
    return false;
  }
};

type Page = Awaited<ReturnType<Worker['recognize']>>['data'];

const linesOf = ({ blocks }: Page): SeenPage =>
  (blocks ?? []).flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ lines }) =>
      lines.map(
        ({ words, baseline, rowAttributes }): SeenLine => ({
          words: words.map(({ text, confidence, bbox }) => ({
            text: text.normalize('NFC'),
            confidence: Math.round(confidence),
            left: bbox.x0,
            right: bbox.x1,
          })),
          from: [baseline.x0, baseline.y0],
          to: [baseline.x1, baseline.y1],
          rowHeight: rowAttributes.rowHeight,
        }),
      ),
    ),
  );

const startWorker = async (onStep: () => void): Promise<Worker> => {
  const { createWorker } = await import('tesseract.js');
  const data = createRequire(import.meta.url).resolve(`@tesseract.js-data/${LANGUAGE}/package.json`);
  return createWorker(LANGUAGE, NEURAL, {
    // All comes from the packages: nothing is fetched, and nothing is written.
    langPath: join(dirname(data), DATA_FOLDER),
    cacheMethod: 'none',
    gzip: true,
    // A picture that cannot be read rejects; what is thrown besides would end the program.
    errorHandler: () => {},
    logger: onStep,
  });
};

/**
 * Starts threads that read pictures of Vietnamese text. Rejects where the packages for that are not installed.
 *
 * @param threads - how many pictures are read at the same time
 * @param onStep - is called whenever a part of the work is done, so that whoever waits knows that it goes on
 */
export const startRecognizer = async (threads: number, onStep: () => void): Promise<Recognizer> => {
  const workers = await Promise.all(Array.from({ length: threads }, () => startWorker(onStep)));
  const idle = [...workers];
  const waiting: ((worker: Worker) => void)[] = [];
  const take = (): Promise<Worker> => {
    const worker = idle.pop();
    return worker ? Promise.resolve(worker) : new Promise((resolve) => waiting.push(resolve));
  };
  const giveBack = (worker: Worker): void => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };
  return {
    recognize: async (bytes) => {
      const worker = await take();
      try {
        const { data } = await worker.recognize(Buffer.from(bytes), {}, { blocks: true, text: false });
        return linesOf(data);
      } finally {
        giveBack(worker);
      }
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
};
