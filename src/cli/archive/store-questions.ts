import type { Json } from '../../archive/index.js';
import type { ConflictingValue, MissingWork, OverdueTask, WorkCopy } from '../../model/index.js';
import type { CommandContext, ExitCode } from '../command-context.js';
import type { QuestionOptions, StoreQuestion } from './options.js';
import { print, today } from './print-rows.js';
import { withStore } from './with-store.js';

/** A question that views of the store answer. */
interface ViewQuestion<Row> {
  readonly statement: string;
  readonly columns: readonly (keyof Row & string)[];
  readonly values: (options: QuestionOptions) => readonly (string | number)[];
}

/** More rows than any store has. */
const NO_LIMIT = 2 ** 40;

const all = ({ limit = NO_LIMIT }: QuestionOptions): readonly number[] => [limit];

/** The rows of each answer. */
interface Rows extends Record<StoreQuestion, unknown> {
  readonly missing: MissingWork;
  readonly overdue: OverdueTask;
  readonly conflicts: ConflictingValue;
  readonly copies: WorkCopy;
}

const viewQuestions: { readonly [Question in StoreQuestion]: ViewQuestion<Rows[Question]> } = {
  missing: {
    statement: 'SELECT * FROM missing ORDER BY cited_by DESC, mentions DESC, work LIMIT $1',
    columns: ['work', 'kind', 'number', 'date', 'issuer', 'cited_by', 'mentions'],
    values: ({ limit = 50 }) => [limit],
  },
  overdue: {
    statement: `SELECT t.due_until, t.lead, t.what, t.kind, t.number, f.path AS file, t.line FROM task_list t
     JOIN (SELECT document, min(path) AS path FROM files GROUP BY document) f USING (document)
     WHERE t.due_until < $2 ORDER BY t.due_until, f.path, t.line LIMIT $1`,
    columns: ['due_until', 'lead', 'what', 'kind', 'number', 'file', 'line'],
    values: (options) => [...all(options), options.asOf ?? today()],
  },
  conflicts: {
    statement: 'SELECT * FROM conflicts ORDER BY work, field, position LIMIT $1',
    columns: ['work', 'field', 'value', 'count', 'said_by'],
    values: all,
  },
  copies: {
    statement: `SELECT * REPLACE (round(likeness, 2) AS likeness) FROM work_copies
     ORDER BY work, why <> 'main', document, path LIMIT $1`,
    columns: ['work', 'kind', 'number', 'date', 'path', 'format', 'likeness', 'why', 'differs'],
    values: all,
  },
};

/** Answers a question about the whole store. */
export const answerAboutStore = (
  question: StoreQuestion,
  store: string,
  options: QuestionOptions,
  context: CommandContext,
): Promise<ExitCode> =>
  withStore(store, 'read', context, async (database) => {
    const { statement, columns, values } = viewQuestions[question];
    const rows = await database.all(statement, values(options));
    const cell = (value: unknown): Json => (typeof value === 'bigint' ? Number(value) : (value as Json));
    const cells = rows.map((row) => columns.map((column: string) => cell(row[column] ?? null)));
    await print(columns, cells, options, context, question);
    return 0;
  });
