import { withTonesLast } from '../chars/index.js';
import type { DocumentTasks, Task, TaskDue } from '../model/index.js';

/** Which tasks are wanted; what is left out holds of all. Days are ISO dates. */
export interface TaskSelection {
  /** Words of the name of a body that leads. */
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

/** The tasks that are wanted; a document without any keeps its place, with none. */
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
 * Whether a task may be under way in a stretch of time. One that only has a deadline is so on the day of that; what is
 * done again and again is so as long as nothing ends it.
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
