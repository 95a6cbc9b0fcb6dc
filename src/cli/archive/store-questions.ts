import type { ConflictingValue, MissingWork, OverdueTask, WorkCopy } from '../../model/index.js';
import type { CommandContext, ExitCode } from '../command-context.js';
import type { QuestionOptions, StoreQuestion } from './options.js';
import { answerFrom, printArriving, today } from './print-rows.js';
import { withStore } from './with-store.js';

/** A question that one statement answers. */
interface StatementQuestion<Row> {
  /** Selects the columns in their order; without a limit, all rows. */
  readonly statement: string;
  readonly columns: readonly (keyof Row & string)[];
  readonly values: (options: QuestionOptions) => readonly (string | number)[];
  /** The columns of fractions. */
  readonly fractions?: readonly (keyof Row & string)[];
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

const statementQuestions: { readonly [Question in StoreQuestion]: StatementQuestion<Rows[Question]> } = {
  missing: {
    // The other columns are read only of works that are cited as often as the last that is asked for.
    statement: `WITH candidates AS MATERIALIZED (
       SELECT rowid AS place, cited_by FROM works WHERE NOT present AND cited_by > 0
     ), least AS (
       SELECT min(cited_by) FROM (SELECT cited_by FROM candidates ORDER BY cited_by DESC LIMIT $1)
     )
     SELECT work, kind, number, date, issuer, cited_by, mentions FROM works
     WHERE rowid IN (SELECT place FROM candidates WHERE cited_by >= (FROM least))
     ORDER BY cited_by DESC, mentions DESC, work LIMIT $1`,
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
    statement: `SELECT work, field, value, count, said_by FROM conflicts
     ORDER BY work, field, position LIMIT $1`,
    columns: ['work', 'field', 'value', 'count', 'said_by'],
    values: all,
  },
  copies: {
    statement: `SELECT work, kind, number, date, path, format, round(likeness, 2) AS likeness, why, differs
     FROM work_copies ORDER BY work, why <> 'main', document, path LIMIT $1`,
    columns: ['work', 'kind', 'number', 'date', 'path', 'format', 'likeness', 'why', 'differs'],
    values: all,
    fractions: ['likeness'],
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
    const { statement, columns, values, fractions } = statementQuestions[question];
    const answer = answerFrom(database, statement, values(options), columns, fractions);
    await printArriving(answer, options, context, question);
    return 0;
  });
