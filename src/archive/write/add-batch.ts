import { type Database, textsIn } from '../database.js';
import { forgetOutdated } from './forget.js';
import { partTables, structureOf } from './tables.js';

/** A file as the system has it. */
export interface FileFacts {
  readonly path: string;
  /** The path from the root. */
  readonly absolute: string;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** What a batch brings into a store. */
export interface Batch {
  /** Files with what was read of them, which {@link recordDocument} made, as JSON. */
  readonly records: readonly { readonly file: FileFacts; readonly json: string }[];
  /** Files whose bytes the store has already. */
  readonly copies: readonly { readonly file: FileFacts; readonly sha256: string }[];
  /** Files that could not be read. */
  readonly failures: readonly {
    readonly file: Pick<FileFacts, 'absolute' | 'path'>;
    readonly message: string;
  }[];
  /** Paths from the root of files that are gone. */
  readonly gone: readonly string[];
}

/** Adds batches to a store: each is there with all that belongs to it, or not at all. */
export interface BatchWriter {
  readonly add: (batch: Batch) => Promise<void>;
}

const FILE = '"path":"VARCHAR","absolute":"VARCHAR","bytes":"BIGINT","modified":"DOUBLE"';
const RECORD = ['document', ...partTables].map((name) => `"${name}":"JSON"`).join(',');

/** The incoming records, each with the number of its document: that of the same bytes, or the next one. */
const RECEIVE = `
CREATE OR REPLACE TEMP TABLE incoming AS
WITH given AS (
  SELECT unnest(from_json($1, '[{"file":{${FILE}},"record":{${RECORD}}}]')) AS each
), numbered AS (
  SELECT each.file AS file, each.record AS record, each.record.document->>'$.sha256' AS sha256,
    each.record.document->>'$.program' AS program, row_number() OVER () AS place
  FROM given
), first AS (
  SELECT sha256, min(place) AS place FROM numbered GROUP BY sha256
)
SELECT n.file, n.record, n.sha256, n.place = f.place AND d.program IS DISTINCT FROM n.program AS fresh,
  d.document IS NOT NULL AS known,
  coalesce(d.document, (SELECT coalesce(max(document), 0) FROM documents) + f.place) AS document
FROM numbered n JOIN first f USING (sha256) LEFT JOIN documents d ON d.sha256 = n.sha256`;

const RECEIVE_FILES = `
CREATE OR REPLACE TEMP TABLE incoming_files AS
SELECT file.absolute, file.path, file.bytes, file.modified, sha256, document FROM incoming
UNION ALL BY NAME
SELECT c.file.absolute, c.file.path, c.file.bytes, c.file.modified, d.sha256, d.document
FROM (SELECT unnest(from_json($1, '[{"file":{${FILE}},"sha256":"VARCHAR"}]')) AS c) JOIN documents d ON d.sha256 = c.sha256`;

/** Documents whose files are replaced or gone; those that are left without any go as well. */
const LEAVE = `
CREATE OR REPLACE TEMP TABLE leaving AS
SELECT absolute FROM incoming_files UNION SELECT * FROM ${textsIn('$1')}`;

const addRows = (table: string, structure: string): string =>
  `INSERT INTO ${table} BY NAME
   SELECT document, part.* FROM (
     SELECT document, unnest(from_json(record.${table}, '[${structure}]')) AS part FROM incoming WHERE fresh
   )`;

/** Prepares a store for batches. */
export const batchWriter = async (database: Database): Promise<BatchWriter> => {
  const documents = await structureOf(database, 'documents');
  const parts = await Promise.all(
    partTables.map(async (table) => addRows(table, await structureOf(database, table))),
  );
  const addDocuments = `INSERT INTO documents BY NAME
    SELECT document, part.* FROM (
      SELECT document, from_json(record.document, '${documents}') AS part FROM incoming WHERE fresh
    )`;

  const add = async ({ records, copies, failures, gone }: Batch): Promise<void> => {
    const given = records.map(({ file, json }) => `{"file":${JSON.stringify(file)},"record":${json}}`);
    await database.run(RECEIVE, [`[${given.join(',')}]`]);
    await database.run(RECEIVE_FILES, [JSON.stringify(copies)]);
    const failed = failures.map(({ file }) => file.absolute);
    await database.run(LEAVE, [JSON.stringify([...failed, ...gone])]);
    await database.run(`CREATE OR REPLACE TEMP TABLE left_by AS
      SELECT DISTINCT document FROM files WHERE absolute IN (SELECT absolute FROM leaving)`);
    await database.run('DELETE FROM files WHERE absolute IN (SELECT absolute FROM leaving)');
    await database.run('DELETE FROM failures WHERE absolute IN (SELECT absolute FROM leaving)');
    await database.run('INSERT INTO files BY NAME SELECT * FROM incoming_files');
    await database.run(
      `INSERT INTO failures BY NAME SELECT failure.* FROM (
         SELECT unnest(from_json($1, '[{"absolute":"VARCHAR","path":"VARCHAR","message":"VARCHAR"}]')) AS failure
       )`,
      [
        JSON.stringify(
          failures.map(({ file: { absolute, path }, message }) => ({ absolute, path, message })),
        ),
      ],
    );
    await database.run(`CREATE OR REPLACE TEMP TABLE outdated AS
      SELECT document FROM left_by WHERE document NOT IN (SELECT document FROM files)
      UNION SELECT document FROM incoming WHERE fresh AND known`);
    await forgetOutdated(database);
    await database.run(addDocuments);
    for (const part of parts) await database.run(part);
    await database.run("UPDATE marks SET value = value + 1 WHERE name = 'changed'");
  };

  return { add: (batch) => database.transaction(() => add(batch)) };
};
