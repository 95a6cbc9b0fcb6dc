import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type Batch,
  batchWriter,
  type Database,
  loadRecorder,
  openStore,
  recordText,
  resolveWorks,
} from '../../src/archive/index.js';
import { parseDocument } from '../../src/document.js';
import type { ParsedDocument } from '../../src/model/index.js';

const { recordDocument } = await loadRecorder();

/** A text, and the path of the file that it is taken for. */
export interface Given {
  readonly path: string;
  readonly text: string;
}

/** A folder that is removed with what is in it. */
export const temporaryFolder = (): { readonly folder: string; readonly remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-parse-store-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

/** The texts of the fixtures. */
export const fixtures = (): readonly Given[] => {
  const folder = fileURLToPath(new URL('../../fixtures', import.meta.url));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ path: `fixtures/${name}`, text: readFileSync(join(folder, name), 'utf8') }));
};

/** Parses a text as the command does. */
export const parseGiven = ({ path, text }: Given): ParsedDocument =>
  parseDocument(text, {
    lang: 'en',
    source: {
      path,
      format: 'text',
      encoding: 'utf-8',
      bytes: Buffer.byteLength(text),
      sha256: createHash('sha256').update(text).digest('hex'),
    },
  });

/** What a batch holds of texts. */
export const batchOf = (texts: readonly Given[]): Batch => ({
  records: texts.map((given) => ({
    file: {
      path: given.path,
      absolute: `/${given.path}`,
      bytes: Buffer.byteLength(given.text),
      modified: 1,
    },
    record: recordText(
      recordDocument(parseGiven(given), given.path, given.text, null, { version: '1', lang: 'en' }),
    ),
  })),
  copies: [],
  failures: [],
  gone: [],
});

/** Makes a store of texts, with a given number in a batch. */
export const makeStore = async (path: string, texts: readonly Given[], size = 7): Promise<Database> => {
  const store = await openStore(path, { mode: 'write' });
  const writer = await batchWriter(store);
  for (let at = 0; at < texts.length; at += size) await writer.add(batchOf(texts.slice(at, at + size)));
  await resolveWorks(store);
  return store;
};
