import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Worker } from 'tesseract.js';
import type { SeenLine, SeenPage } from './seen.js';

/** Reads images on a pool of threads. */
export interface Recognizer {
  readonly recognize: (bytes: Uint8Array) => Promise<SeenPage>;
  /** Ends the threads. */
  readonly close: () => Promise<void>;
}

const LANGUAGE = 'vie';
/** The fastest data; the others in the package are not better for documents. */
const DATA_FOLDER = '4.0.0_best_int';
/** Neural networks only. */
const NEURAL = 1;

/** Whether the packages for OCR are installed. */
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
    // Everything comes from the packages: nothing is downloaded or written.
    langPath: join(dirname(data), DATA_FOLDER),
    cacheMethod: 'none',
    gzip: true,
    // Unreadable images reject; errors thrown in addition would end the program.
    errorHandler: () => {},
    logger: onStep,
  });
};

/**
 * Starts threads that read images of Vietnamese text. Rejects if the required packages are not installed.
 *
 * @param threads - the number of images read concurrently
 * @param onStep - called after each step, to show progress
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
