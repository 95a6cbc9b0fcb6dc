import { recall, remember } from './cache.js';
import { canRecognize, type Recognizer, startRecognizer } from './pool.js';
import type { Picture, SeenPage } from './seen.js';

export { greyPng, greyRows } from './png.js';
export { canRecognize } from './pool.js';
export type { Picture, SeenLine, SeenPage } from './seen.js';

/** Options for OCR. */
export interface OcrOptions {
  /** The number of images read concurrently, from 1. */
  readonly jobs: number;
  /** The cache folder; `null` for none. */
  readonly cache: string | null;
  /** Called with the numbers of images done and in total. */
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

/** Reads images of pages, in their order; `null` if the required packages are not installed. */
export const readPictures = async (
  pictures: readonly Picture[],
  { jobs, cache, onProgress = () => {} }: OcrOptions,
): Promise<readonly SeenPage[] | null> => {
  if (!canRecognize()) return null;
  let done = 0;
  const finish = (page: SeenPage): SeenPage => {
    done += 1;
    onProgress(done, pictures.length);
    return page;
  };
  const pages: (SeenPage | null)[] = await Promise.all(
    pictures.map(({ bytes }) => (cache === null ? null : recall(cache, bytes))),
  );
  const missing = pages.flatMap((page, at) => (page === null ? [at] : []));
  done = pictures.length - missing.length;
  if (missing.length === 0) return pages.map((page) => page ?? []);
  const recognizer: Recognizer = await startRecognizer(Math.min(jobs, missing.length), () =>
    onProgress(done, pictures.length),
  );
  try {
    await Promise.all(
      missing.map(async (at) => {
        const bytes = pictures[at]?.bytes;
        if (!bytes) return;
        const page = await recognizer.recognize(bytes);
        pages[at] = page;
        if (cache !== null) await remember(cache, bytes, page);
        finish(page);
      }),
    );
  } finally {
    await recognizer.close();
  }
  return pages.map((page) => page ?? []);
};
