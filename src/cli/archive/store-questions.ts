import type { ConflictingValue, MissingWork, OverdueTask, WorkCopy } from '../../model/index.js';
import type { CommandContext, ExitCode } from '../command-context.js';
import type { QuestionOptions, StoreQuestion } from './options.js';
import { answerFrom, FOREMOST, limitOf, printArriving, today } from './print-rows.js';
import { withStore } from './with-store.js';

/** A question that one statement answers. */
interface StatementQuestion<Row> {
  /** Selects the columns in their order. */
  readonly statement: string;
  /** Selects as many rows as are asked for, where less has to be read for these. */
  readonly first?: (limit: number) => string;
  readonly columns: readonly (keyof Row & string)[];
  readonly values?: (options: QuestionOptions) => readonly (string | number)[];
  /** The limit unless another one is given. */
  readonly usual?: number;
  /** The columns of fractions. */
  readonly fractions?: readonly (keyof Row & string)[];
}

/** The rows of each answer. */
interface Rows extends Record<StoreQuestion, unknown> {
  readonly missing: MissingWork;
  readonly overdue: OverdueTask;
  readonly conflicts: ConflictingValue;
  readonly copies: WorkCopy;
}

const MISSING = 'work, kind, number, date, issuer, cited_by, mentions FROM works';
const MOST_CITED = 'ORDER BY cited_by DESC, mentions DESC, work';

const statementQuestions: { readonly [Question in StoreQuestion]: StatementQuestion<Rows[Question]> } = {
  missing: {
    statement: `SELECT ${MISSING} WHERE NOT present AND cited_by > 0 ${MOST_CITED}`,
    // The other columns are read only of works that are cited as often as the last that is asked for.
    first: (limit) => `WITH candidates AS MATERIALIZED (
       SELECT rowid AS place, cited_by FROM works WHERE NOT present AND cited_by > 0
     ), least AS (
       SELECT min(cited_by) FROM (SELECT cited_by FROM candidates ORDER BY cited_by DESC LIMIT ${limit})
     )
     SELECT ${MISSING} WHERE rowid IN (SELECT place FROM candidates WHERE cited_by >= (FROM least))
     ${MOST_CITED} LIMIT ${limit}`,
    columns: ['work', 'kind', 'number', 'date', 'issuer', 'cited_by', 'mentions'],
    usual: FOREMOST,
  },
  overdue: {
    statement: `SELECT t.due_until, t.lead, t.what, t.kind, t.number, f.path AS file, t.line FROM task_list t
     JOIN (SELECT document, min(path) AS path FROM files GROUP BY document) f USING (document)
     WHERE t.due_until < $1 ORDER BY t.due_until, f.path, t.line`,
    columns: ['due_until', 'lead', 'what', 'kind', 'number', 'file', 'line'],
    values: ({ asOf }) => [asOf ?? today()],
  },
  conflicts: {
    statement: `SELECT work, field, value, count, said_by FROM conflicts
     ORDER BY work, field, position`,
    columns: ['work', 'field', 'value', 'count', 'said_by'],
  },
  copies: {
    statement: `SELECT work, kind, number, date, path, format, round(likeness, 2) AS likeness, why, differs
     FROM work_copies ORDER BY work, why <> 'main', document, path`,
    columns: ['work', 'kind', 'number', 'date', 'path', 'format', 'likeness', 'why', 'differs'],
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
    const { values, usual, ...asked } = statementQuestions[question];
    const statement = { ...asked, values: values?.(options) ?? [] };
    const answer = answerFrom(database, statement, limitOf(options, context, usual));
    await printArriving(answer, options, context, question);
    return 0;
  });
