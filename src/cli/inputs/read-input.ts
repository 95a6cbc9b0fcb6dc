import { statSync } from 'node:fs';
import type { Dependencies } from '../dependencies.js';
import { isReadError } from '../failures.js';
import type { SourceText } from '../isolated/index.js';
import { mayExceedMemory, mostUnpackedBytes } from '../memory-limit.js';
import type { ReadHints } from '../options.js';

/** Picks the options for reading. */
export const hintsOf = ({
  encoding,
  inputFormat,
  timeout,
  hash,
  look,
  ocr,
  ocrCache,
}: ReadHints): ReadHints => ({
  ...(ocr === undefined ? {} : { ocr }),
  ...(ocrCache === undefined ? {} : { ocrCache }),
  ...(encoding === undefined ? {} : { encoding }),
  ...(inputFormat === undefined ? {} : { inputFormat }),
  ...(timeout === undefined ? {} : { timeout }),
  ...(hash === undefined ? {} : { hash }),
  ...(look === undefined ? {} : { look }),
});

/** Whether a file's size alone shows that parsing it may take more memory than available. */
export const isTooLargeFile = (name: string): boolean => {
  try {
    const status = statSync(name);
    return status.isFile() && mayExceedMemory(status.size);
  } catch {
    return false;
  }
};

/** A package that unpacks to more than fits here may still fit into a separate process. */
const isTooLargePackage = (thrown: unknown): boolean =>
  isReadError(thrown) && thrown.problem.code === 'unpacksTooLarge';

/** Reads a file, unless parsing it may take more memory than available; for compressed files, reading shows that. */
export const readUnlessTooLarge = async (
  name: string,
  hints: ReadHints,
  { readFile }: Pick<Dependencies, 'readFile'>,
): Promise<SourceText | 'tooLarge'> => {
  try {
    const source = await readFile(name, { ...hints, mostUnpacked: mostUnpackedBytes });
    return mayExceedMemory(source.text.length) ? 'tooLarge' : source;
  } catch (thrown) {
    if (isTooLargePackage(thrown)) return 'tooLarge';
    throw thrown;
  }
};
