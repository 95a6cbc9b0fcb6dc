import {
  type DocumentTasks,
  type Every,
  type Lang,
  sayDay,
  type Task,
  type TaskDue,
} from '../../model/index.js';
import { plainText } from '../label.js';
import { type TaskColumnName, taskWords } from './words.js';

/** A task with its document, as a row of a list. */
export interface TaskRow {
  readonly task: Task;
  readonly document: DocumentTasks;
  /** The cells, on one line each; several bodies are separated by semicolons. */
  readonly cells: Readonly<Record<TaskColumnName, string>>;
}

/** The name of a document in a list: its number, or else its file, title or kind. */
export const documentName = ({ number, title, kind, path }: DocumentTasks): string =>
  plainText(number ?? path?.split(/[/\\]/u).at(-1) ?? title ?? kind ?? '');

const names = (bodies: Task['lead']): string => bodies.map(({ name }) => name).join('; ');

/** The time of a task in readable form: "12/05/2026 – 30/06/2026", "hằng tháng". */
export function sayDue(due: TaskDue | null, lang: Lang): string {
  if (due === null) return '';
  const { from, until, every } = due;
  const days =
    from !== null && until !== null && from !== until
      ? `${sayDay(from, lang)} – ${sayDay(until, lang)}`
      : until !== null
        ? `${from === until ? '' : '≤ '}${sayDay(until, lang)}`
        : from !== null
          ? `≥ ${sayDay(from, lang)}`
          : '';
  return [days, every === null ? '' : sayEvery(every, lang)].filter((part) => part !== '').join(', ');
}

const sayEvery = (every: Every, lang: Lang): string => taskWords(lang).every[every];

/** The tasks of some documents as rows, in their order. */
export const taskRows = (documents: readonly DocumentTasks[], lang: Lang): readonly TaskRow[] =>
  documents.flatMap((document) =>
    document.tasks.map((task) => ({
      task,
      document,
      cells: {
        file: plainText(document.path ?? ''),
        document: documentName(document),
        unit: task.unit.map(plainText).join(' › '),
        what: plainText(task.what),
        lead: plainText(names(task.lead)),
        with: plainText(names(task.with)),
        due: sayDue(task.due, lang),
        from: task.due?.from ?? '',
        until: task.due?.until ?? '',
        every: task.due?.every == null ? '' : sayEvery(task.due.every, lang),
        product: plainText(task.product ?? ''),
        page: task.page === null ? '' : String(task.page),
        line: String(task.position.start.line),
      },
    })),
  );
