import { type Database, textsIn } from '../database.js';
import type { FileFacts } from './add-batch.js';

/** The absolute paths of those of the given files that have not changed since this release read them. */
export const unchangedFiles = async (
  database: Database,
  files: readonly FileFacts[],
  version: string,
): Promise<ReadonlySet<string>> => {
  const rows = await database.all<{ readonly absolute: string }>(
    `SELECT f.absolute FROM files f
     JOIN (SELECT unnest(from_json($1, '[{"absolute":"VARCHAR","path":"VARCHAR","bytes":"BIGINT","modified":"DOUBLE"}]'), recursive := true)) g
       ON g.absolute = f.absolute AND g.path = f.path AND g.bytes = f.bytes AND g.modified = f.modified
     JOIN documents d ON d.document = f.document AND d.program = $2`,
    [JSON.stringify(files), version],
  );
  return new Set(rows.map(({ absolute }) => absolute));
};

/** The sizes in bytes of the given ones that documents of the store have: only files of such a size may be copies. */
export const knownSizes = async (
  database: Database,
  sizes: readonly number[],
  version: string,
): Promise<ReadonlySet<number>> => {
  const rows = await database.all<{ readonly bytes: bigint }>(
    `SELECT DISTINCT bytes FROM documents
     WHERE program = $2 AND bytes IN (SELECT unnest(from_json($1, '["BIGINT"]')))`,
    [JSON.stringify(sizes), version],
  );
  return new Set(rows.map(({ bytes }) => Number(bytes)));
};

/** Those of the given checksums for which the store has a document read by this release. */
export const knownHashes = async (
  database: Database,
  hashes: readonly string[],
  version: string,
): Promise<ReadonlySet<string>> => {
  const rows = await database.all<{ readonly sha256: string }>(
    `SELECT sha256 FROM documents WHERE program = $2 AND sha256 IN ${textsIn('$1')}`,
    [JSON.stringify(hashes), version],
  );
  return new Set(rows.map(({ sha256 }) => sha256));
};

/** The paths of all files in a store, sorted, some thousand at a time. */
export async function* storedFiles(
  database: Database,
): AsyncGenerator<readonly { readonly absolute: string; readonly path: string }[]> {
  yield* database.stream<{ readonly absolute: string; readonly path: string }>(
    'SELECT absolute, path FROM files ORDER BY path, absolute',
  );
}
