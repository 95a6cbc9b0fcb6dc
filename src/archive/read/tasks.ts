import { groupBy } from '../../chars/index.js';
import type { DocumentTasks } from '../../model/index.js';
import type { Database, Row } from '../database.js';

/** Files whose tasks are read from the store at a time. */
const FILES_AT_ONCE = 2000;

interface FileRow extends Row {
  readonly document: bigint;
  readonly path: string;
  readonly kind: string | null;
  readonly number: string | null;
  readonly issued_on: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly urn: string | null;
}

interface TaskRow extends Row {
  readonly document: bigint;
  readonly body: string;
}

/** The tasks of each file of a store, in the order of the paths. */
export async function* readTasks(database: Database): AsyncGenerator<DocumentTasks> {
  for (let offset = 0; ; offset += FILES_AT_ONCE) {
    const files = await database.all<FileRow>(
      `SELECT d.document, f.path, d.kind, d.number, d.issued_on, d.issuer, d.title, d.urn
       FROM files f JOIN documents d USING (document) ORDER BY f.path, f.absolute LIMIT ${FILES_AT_ONCE} OFFSET $1`,
      [offset],
    );
    if (files.length === 0) return;
    const tasks = await database.all<TaskRow>(
      `SELECT document, body FROM tasks
       WHERE document IN (SELECT unnest(from_json($1, '["BIGINT"]'))) ORDER BY document, position`,
      [JSON.stringify(files.map(({ document }) => Number(document)))],
    );
    const tasksOf = groupBy(tasks, ({ document }) => document);
    for (const { document, path, kind, number, issued_on: issuedOn, issuer, title, urn } of files)
      yield {
        path,
        kind,
        number,
        issuedOn,
        issuer,
        title,
        urn,
        tasks: (tasksOf.get(document) ?? []).map(({ body }) => JSON.parse(body)),
      };
  }
}
