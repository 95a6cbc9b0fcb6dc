import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SeenPage } from './seen.js';

/** Changed when the format of the cache changes. */
const VERSION = 1;

const isSeenPage = (value: unknown): value is SeenPage =>
  Array.isArray(value) &&
  value.every(
    (line: unknown) => typeof line === 'object' && line !== null && 'words' in line && 'from' in line,
  );

/** The cache file for an image. */
const fileOf = (folder: string, bytes: Uint8Array): string =>
  join(folder, `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.${VERSION}.json`);

/** The cached result for an image; `null` if there is none. */
export const recall = async (folder: string, bytes: Uint8Array): Promise<SeenPage | null> => {
  try {
    const kept: unknown = JSON.parse(await readFile(fileOf(folder, bytes), 'utf8'));
    return isSeenPage(kept) ? kept : null;
  } catch {
    return null;
  }
};

/** Caches the result for an image. Rejects if the folder is not writable. */
export const remember = async (folder: string, bytes: Uint8Array, page: SeenPage): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const file = fileOf(folder, bytes);
  // Equal pages may be read concurrently.
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(draft, JSON.stringify(page));
    await rename(draft, file);
  } catch (thrown) {
    await rm(draft, { force: true });
    throw thrown;
  }
};
