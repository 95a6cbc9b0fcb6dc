/** The English messages of `plan-parse tasks`. */
export const en = {
  command: 'print who has to do what by when, according to plans, directives and decisions',
  by: 'how to group the table',
  lead: 'only tasks led by a body whose name contains these words',
  dueBefore: 'only tasks due before this day',
  from: 'only tasks in progress on or after this day',
  until: 'only tasks in progress on or before this day',
  overdue: 'only tasks overdue on this day',
  nothing: 'no tasks',
  counts: (tasks: number, documents: number) =>
    `${tasks} ${tasks === 1 ? 'task' : 'tasks'} in ${documents} ${documents === 1 ? 'document' : 'documents'}`,
  examplesTitle: 'Examples:',
  examples: [
    ['plan-parse tasks plan.docx', 'who has to do what, grouped by lead'],
    ['plan-parse tasks plans/ --by due', 'the tasks of all plans in a folder, the nearest deadline first'],
    [
      'plan-parse tasks plans/ --lead "Sở Tài chính" --due-before 2026-07-01',
      'what one body has to finish by then',
    ],
    ['plan-parse tasks plans/ --overdue 2026-10-01', 'what should have been done by then'],
    ['plan-parse tasks plan.docx -f xlsx -o tasks.xlsx', 'a sheet with filters, dates as dates'],
    ['plan-parse tasks plan.docx -f ics -o tasks.ics', 'the deadlines for a calendar'],
    ['plan-parse tasks plan.docx -f html -o tasks.html', 'a page with a table to filter and a timeline'],
  ] as readonly (readonly [string, string])[],
};

/** The messages of `plan-parse tasks` in one language. */
export type TaskMessages = typeof en;
