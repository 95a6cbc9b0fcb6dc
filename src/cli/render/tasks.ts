import { documentName, sayDue, taskWords } from '../../export/index.js';
import type { DocumentTasks, Lang, Task } from '../../model/index.js';
import { taskMessagesIn } from '../messages/index.js';
import type { TasksOptions } from '../options.js';
import { printable } from './layout.js';
import type { Style } from './style.js';
import { type Column, renderTable } from './table.js';

interface Entry {
  readonly task: Task;
  readonly document: DocumentTasks;
}

interface Group {
  readonly title: string;
  readonly entries: readonly Entry[];
}

const names = (bodies: Task['lead']): string => printable(bodies.map(({ name }) => name).join('; '));

/** Tasks without a date come last. */
const LAST = '9999';

const dayOf = ({ task }: Entry): string =>
  task.due?.until ?? task.due?.from ?? (task.due === null ? LAST : '9998');

const titleOf = ({ task, document }: Entry, by: TasksOptions['by'], lang: Lang): readonly string[] => {
  const words = taskWords(lang);
  switch (by) {
    case 'lead':
      return task.lead.length === 0 ? [words.nobody] : task.lead.map(({ name }) => name);
    case 'due':
      return [sayDue(task.due, lang) || words.noTime];
    case 'unit':
      return [[documentName(document), ...task.unit].filter((part) => part !== '').join(' › ')];
  }
};

/** A task led by several bodies is listed under each. */
function groupsOf(entries: readonly Entry[], by: TasksOptions['by'], lang: Lang): readonly Group[] {
  const groups = new Map<string, Entry[]>();
  const ordered =
    by === 'due'
      ? entries.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))
      : entries;
  for (const entry of ordered)
    for (const title of titleOf(entry, by, lang)) {
      const known = groups.get(title);
      if (known) known.push(entry);
      else groups.set(title, [entry]);
    }
  return [...groups].map(([title, own]) => ({ title, entries: own }));
}

/** The tasks of documents, for people: a table for each body, time or unit. */
export const renderTasks = (
  documents: readonly DocumentTasks[],
  by: TasksOptions['by'],
  lang: Lang,
  { width, palette }: Style,
): string => {
  const words = taskWords(lang);
  const messages = taskMessagesIn(lang);
  const entries = documents.flatMap((document) => document.tasks.map((task) => ({ task, document })));
  if (entries.length === 0) return `${messages.nothing}\n`;
  const several = documents.filter(({ tasks }) => tasks.length > 0).length > 1;
  const shown = { lead: by !== 'lead', due: by !== 'due', document: several && by !== 'unit' };
  const columns: readonly Column[] = [
    { title: words.columns.what, least: 24 },
    ...(shown.lead ? [{ title: words.columns.lead, least: 12 }] : []),
    { title: words.columns.with, least: 12 },
    ...(shown.due ? [{ title: words.columns.due, least: 11 }] : []),
    ...(shown.document ? [{ title: words.columns.document, least: 10 }] : []),
  ];
  const tables = groupsOf(entries, by, lang).map(({ title, entries: own }) => {
    const rows = own.map(({ task, document }) => [
      printable(task.what),
      ...(shown.lead ? [names(task.lead)] : []),
      names(task.with),
      ...(shown.due ? [sayDue(task.due, lang)] : []),
      ...(shown.document ? [documentName(document)] : []),
    ]);
    return `${palette.title(printable(title))}\n${renderTable(columns, rows, width, palette.faint)}`;
  });
  const count = messages.counts(entries.length, documents.length);
  return `${[palette.title(count), ...tables].join('\n\n')}\n`;
};
