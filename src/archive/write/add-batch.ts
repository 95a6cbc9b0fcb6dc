import { type Database, textsIn } from '../database.js';
import { forgetOutdated } from './forget.js';
import { recordTables } from './record-text.js';
import { structuresOf } from './tables.js';

/** A file, with what the file system says about it. */
export interface FileFacts {
  readonly path: string;
  /** The path from the root. */
  readonly absolute: string;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** Changes to a store that are made together. */
export interface Batch {
  /** Files with what was read in them, as written by {@link recordText}. */
  readonly records: readonly { readonly file: FileFacts; readonly record: string }[];
  /** Files whose bytes are already in the store. */
  readonly copies: readonly { readonly file: FileFacts; readonly sha256: string }[];
  /** Files that could not be read. */
  readonly failures: readonly {
    readonly file: Pick<FileFacts, 'absolute' | 'path'>;
    readonly message: string;
  }[];
  /** Paths from the root of files that are gone. */
  readonly gone: readonly string[];
}

/** Adds batches to a store, each as a whole or not at all. */
export interface BatchWriter {
  readonly add: (batch: Batch) => Promise<void>;
}

const FILE = '"path":"VARCHAR","absolute":"VARCHAR","bytes":"BIGINT","modified":"DOUBLE"';

/** Lines of a record: one that identifies it, and one for each of its tables. */
const LINES = recordTables.length + 1;

/** The lines of the incoming records. As one JSON value, they would be read as a whole before they are a table. */
const RECEIVE_LINES = `
CREATE OR REPLACE TEMP TABLE incoming_lines AS
SELECT nth // ${LINES} AS place, nth % ${LINES} AS part, line
FROM (SELECT unnest(lines) AS line, unnest(range(len(lines))) AS nth FROM (SELECT string_split($1, chr(10)) AS lines))
WHERE line <> ''`;

/** The incoming records, each with the number of its document: that of the same bytes, or the next one. */
const RECEIVE = `
CREATE OR REPLACE TEMP TABLE incoming AS
WITH given AS (
  SELECT place, from_json(line, '{"file":{${FILE}},"of":{"sha256":"VARCHAR","program":"VARCHAR"}}') AS each
  FROM incoming_lines WHERE part = 0
), numbered AS (
  SELECT each.file AS file, each.of.sha256 AS sha256, each.of.program AS program, place FROM given
), first AS (
  SELECT sha256, min(place) AS place FROM numbered GROUP BY sha256
)
SELECT n.file, n.place, n.sha256, n.place = f.place AND d.program IS DISTINCT FROM n.program AS fresh,
  d.document IS NOT NULL AS known,
  coalesce(d.document, (SELECT coalesce(max(document), 0) FROM documents) + f.place + 1) AS document
FROM numbered n JOIN first f USING (sha256) LEFT JOIN documents d ON d.sha256 = n.sha256`;

const RECEIVE_FILES = `
CREATE OR REPLACE TEMP TABLE incoming_files AS
SELECT file.absolute, file.path, file.bytes, file.modified, sha256, document FROM incoming
UNION ALL BY NAME
SELECT c.file.absolute, c.file.path, c.file.bytes, c.file.modified, d.sha256, d.document
FROM (SELECT unnest(from_json($1, '[{"file":{${FILE}},"sha256":"VARCHAR"}]')) AS c) JOIN documents d ON d.sha256 = c.sha256`;

/** Files that are replaced or gone; documents that are left without files are removed as well. */
const LEAVE = `
CREATE OR REPLACE TEMP TABLE leaving AS
SELECT absolute FROM incoming_files UNION SELECT * FROM ${textsIn('$1')}`;

const addRows = (table: string, index: number, structure: string): string =>
  `INSERT INTO ${table} BY NAME
   SELECT document, part.* FROM (
     SELECT i.document, unnest(from_json(l.line, '[${structure}]')) AS part
     FROM incoming_lines l JOIN incoming i USING (place) WHERE l.part = ${index + 1} AND i.fresh
   )`;

/** Prepares a store for batches. */
export const batchWriter = async (database: Database): Promise<BatchWriter> => {
  const structures = await structuresOf(database);
  const tables = recordTables.map((table, index) => addRows(table, index, structures.get(table) ?? '{}'));

  const add = async ({ records, copies, failures, gone }: Batch): Promise<void> => {
    const lines = records.map(({ file, record }) => {
      const start = record.indexOf('\n');
      return `{"file":${JSON.stringify(file)},"of":${record.slice(0, start)}}${record.slice(start)}`;
    });
    await database.run(RECEIVE_LINES, [lines.join('\n')]);
    await database.run(RECEIVE);
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
    for (const table of tables) await database.run(table);
    await database.run("UPDATE marks SET value = value + 1 WHERE name = 'changed'");
  };

  return { add: (batch) => database.transaction(() => add(batch)) };
};
