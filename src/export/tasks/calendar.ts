import ical, { ICalCalendarMethod, ICalEventRepeatingFreq } from 'ical-generator';
import type { DocumentTasks, Every, Lang } from '../../model/index.js';
import { type TaskRow, taskRows } from './rows.js';
import { taskWords } from './words.js';

const FREQUENCIES: Readonly<
  Partial<Record<Every, { readonly freq: ICalEventRepeatingFreq; readonly interval: number }>>
> = {
  week: { freq: ICalEventRepeatingFreq.WEEKLY, interval: 1 },
  month: { freq: ICalEventRepeatingFreq.MONTHLY, interval: 1 },
  quarter: { freq: ICalEventRepeatingFreq.MONTHLY, interval: 3 },
  'half-year': { freq: ICalEventRepeatingFreq.MONTHLY, interval: 6 },
  year: { freq: ICalEventRepeatingFreq.YEARLY, interval: 1 },
};

const DAY = 86_400_000;
const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The same task of the same document has the same name in every export, so that a calendar takes it once. */
const uidOf = ({ task, document }: TaskRow): string =>
  `${document.urn ?? document.number ?? document.path ?? 'document'}#${task.id}@plan-parse`;

/**
 * Writes the tasks that have a day as a calendar (RFC 5545), one event of whole days a task. A task with a deadline alone
 * stands on the day of that; one that is done again and again repeats from its first day.
 */
export function tasksToCalendar(documents: readonly DocumentTasks[], lang: Lang): string {
  const { title, columns } = taskWords(lang);
  const calendar = ical({
    name: title,
    prodId: { company: 'plan-parse', product: 'plan-parse', language: lang.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const row of taskRows(documents, lang)) {
    const { due } = row.task;
    const first = due?.from ?? due?.until ?? null;
    if (due === null || first === null) continue;
    const last = due.every === null ? (due.until ?? first) : first;
    const lines = (['lead', 'with', 'product', 'document', 'unit'] as const)
      .filter((column) => row.cells[column] !== '')
      .map((column) => `${columns[column]}: ${row.cells[column]}`);
    const repeating = due.every === null ? undefined : FREQUENCIES[due.every];
    calendar.createEvent({
      id: uidOf(row),
      // A stamp of the task's own first day: equal tasks make equal bytes.
      stamp: dateOf(first),
      start: dateOf(first),
      end: new Date(dateOf(last).getTime() + DAY),
      allDay: true,
      summary: row.cells.lead === '' ? row.cells.what : `${row.cells.lead}: ${row.cells.what}`,
      description: lines.join('\n'),
      ...(repeating === undefined
        ? {}
        : { repeating: { ...repeating, ...(due.until === null ? {} : { until: dateOf(due.until) }) } }),
    });
  }
  return `${calendar.toString()}\r\n`;
}
