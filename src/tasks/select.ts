import { withTonesLast } from '../chars/index.js';
import type { DocumentTasks, Task, TaskDue } from '../model/index.js';

/** Which tasks are wanted; what is left out does not restrict them. Days are ISO dates. */
export interface TaskSelection {
  /** Only tasks with a leading body whose name contains these words. */
  readonly lead?: string;
  /** Only tasks whose last day is before this one. */
  readonly dueBefore?: string;
  /** Only tasks that may be under way from this day on. */
  readonly from?: string;
  /** Only tasks that may be under way until this day. */
  readonly until?: string;
  /** Only tasks whose last day had passed on this day. */
  readonly overdue?: string;
}

/** Short forms of bodies that are searched for in full. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})ubnd(?!\p{L})/gu, 'ủy ban nhân dân'],
  [/(?<!\p{L})hđnd(?!\p{L})/gu, 'hội đồng nhân dân'],
];

const searched = (name: string): string =>
  withTonesLast(
    SHORT.reduce((text, [short, full]) => text.replaceAll(short, full), name.normalize('NFC').toLowerCase()),
  );

/** The documents with the tasks that are wanted; documents that have none stay in the list. */
export const selectTasks = (
  documents: readonly DocumentTasks[],
  selection: TaskSelection,
): readonly DocumentTasks[] =>
  documents.map((document) => ({
    ...document,
    tasks: document.tasks.filter((task) => isWanted(task, selection)),
  }));

function isWanted({ lead, due }: Task, selection: TaskSelection): boolean {
  const { lead: name, dueBefore, overdue } = selection;
  if (name !== undefined && !lead.some((body) => searched(body.name).includes(searched(name)))) return false;
  if (dueBefore !== undefined && !endsBefore(due, dueBefore)) return false;
  if (overdue !== undefined && !endsBefore(due, overdue)) return false;
  return isUnderWay(due, selection);
}

const endsBefore = (due: TaskDue | null, day: string): boolean => due?.until != null && due.until < day;

/**
 * Whether a task may be under way in a period. One that has nothing but a deadline counts as under way on that day; a
 * recurring one, from any day up to its last.
 */
function isUnderWay(due: TaskDue | null, { from, until }: TaskSelection): boolean {
  if (from === undefined && until === undefined) return true;
  if (due === null) return false;
  const begins = due.from ?? (due.every === null ? due.until : null);
  const ends = due.until;
  return (
    (from === undefined || ends === null || ends >= from) &&
    (until === undefined || begins === null || begins <= until)
  );
}
