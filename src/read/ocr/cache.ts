import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SeenPage } from './seen.js';

/** Another one where what is kept changes its shape. */
const VERSION = 1;

const isSeenPage = (value: unknown): value is SeenPage =>
  Array.isArray(value) &&
  value.every(
    (line: unknown) => typeof line === 'object' && line !== null && 'words' in line && 'from' in line,
  );

/** Where what was seen on a picture is kept. */
const fileOf = (folder: string, bytes: Uint8Array): string =>
  join(folder, `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.${VERSION}.json`);

/** What was seen on a picture when it was read before; `null` where it was not. */
export const recall = async (folder: string, bytes: Uint8Array): Promise<SeenPage | null> => {
  try {
    const kept: unknown = JSON.parse(await readFile(fileOf(folder, bytes), 'utf8'));
    return isSeenPage(kept) ? kept : null;
  } catch {
    return null;
  }
};

/** Keeps what was seen on a picture. Rejects where the folder cannot be written to. */
export const remember = async (folder: string, bytes: Uint8Array, page: SeenPage): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const file = fileOf(folder, bytes);
  // Pages that are alike may be read at the same time.
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(draft, JSON.stringify(page));
    await rename(draft, file);
  } catch (thrown) {
    await rm(draft, { force: true });
    throw thrown;
  }
};
