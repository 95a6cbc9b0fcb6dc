import type { Json } from '../../archive/index.js';
import type { CommandContext, ExitCode } from '../command-context.js';
import type { QuestionOptions } from './options.js';
import { print, today } from './print-rows.js';
import { withStore } from './with-store.js';

/** Answers a question that views of the store answer. */
const askView = (
  store: string,
  statement: string,
  columns: readonly string[],
  options: QuestionOptions,
  context: CommandContext,
  values: readonly (string | number)[],
): Promise<ExitCode> =>
  withStore(store, 'read', context, async (database) => {
    const rows = await database.all(statement, values);
    const cell = (value: unknown): Json => (typeof value === 'bigint' ? Number(value) : (value as Json));
    await print(
      columns,
      rows.map((row) => columns.map((column) => cell(row[column] ?? null))),
      options,
      context,
    );
    return 0;
  });

/** More rows than any store has. */
const NO_LIMIT = 2 ** 40;

/** `plan-parse archive missing`: works that are cited and were not read, those that most works cite first. */
export const runMissing = (
  store: string,
  options: QuestionOptions,
  context: CommandContext,
): Promise<ExitCode> =>
  askView(
    store,
    'SELECT * FROM missing ORDER BY cited_by DESC, mentions DESC, work LIMIT $1',
    ['work', 'kind', 'number', 'date', 'issuer', 'cited_by', 'mentions'],
    options,
    context,
    [options.limit ?? 50],
  );

/** `plan-parse archive overdue`: tasks whose last day had passed on a day. */
export const runOverdue = (
  store: string,
  options: QuestionOptions,
  context: CommandContext,
): Promise<ExitCode> =>
  askView(
    store,
    `SELECT t.due_until, t.lead, t.what, t.kind, t.number, f.path AS file, t.line FROM task_list t
     JOIN (SELECT document, min(path) AS path FROM files GROUP BY document) f USING (document)
     WHERE t.due_until < $1 ORDER BY t.due_until, f.path, t.line LIMIT $2`,
    ['due_until', 'lead', 'what', 'kind', 'number', 'file', 'line'],
    options,
    context,
    [options.asOf ?? today(), options.limit ?? NO_LIMIT],
  );

/** `plan-parse archive conflicts`: what is said of works that cannot all be true. */
export const runConflicts = (
  store: string,
  options: QuestionOptions,
  context: CommandContext,
): Promise<ExitCode> =>
  askView(
    store,
    'SELECT * FROM conflicts ORDER BY work, field, position LIMIT $1',
    ['work', 'field', 'value', 'count', 'said_by'],
    options,
    context,
    [options.limit ?? NO_LIMIT],
  );

/** `plan-parse archive copies`: works of which several files were read, and in what each differs from the main one. */
export const runCopies = (
  store: string,
  options: QuestionOptions,
  context: CommandContext,
): Promise<ExitCode> =>
  askView(
    store,
    `SELECT * REPLACE (round(likeness, 2) AS likeness) FROM work_copies
     ORDER BY work, why <> 'main', document, path LIMIT $1`,
    ['work', 'kind', 'number', 'date', 'path', 'format', 'likeness', 'why', 'differs'],
    options,
    context,
    [options.limit ?? NO_LIMIT],
  );
