import ical, {
  escape as escapeText,
  foldLines,
  formatDate,
  ICalCalendarMethod,
  ICalEventRepeatingFreq,
} from 'ical-generator';
import type { DocumentTasks, Every, Lang } from '../../model/index.js';
import { plainText } from '../label.js';
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

/** The same task of the same document has the same id in every export, so that calendars import it once. */
const uidOf = ({ task, document }: TaskRow): string =>
  // The generator does not escape it.
  escapeText(
    `${plainText(document.urn ?? document.number ?? document.path ?? 'document')}#${task.id}@plan-parse`,
    false,
  );

/** The calendar fields of a task. */
interface Entry {
  readonly id: string;
  readonly summary: string;
  readonly description: string;
}

function entryOf(row: TaskRow, lang: Lang): Entry {
  const { columns } = taskWords(lang);
  const lines = (['lead', 'with', 'product', 'document', 'unit'] as const)
    .filter((column) => row.cells[column] !== '')
    .map((column) => `${columns[column]}: ${row.cells[column]}`);
  return {
    id: uidOf(row),
    summary: row.cells.lead === '' ? row.cells.what : `${row.cells.lead}: ${row.cells.what}`,
    description: lines.join('\n'),
  };
}

/** A to-do, which the generator does not support: for tasks with only a deadline, so that they can be ticked off. */
function todoOf({ id, summary, description }: Entry, due: string): string {
  const day = dateOf(due);
  const lines = [
    'BEGIN:VTODO',
    `UID:${id}`,
    // The timestamp is the task's own day, so that equal tasks give equal bytes.
    `DTSTAMP:${formatDate(null, day)}`,
    `DUE;VALUE=DATE:${formatDate(null, day, true)}`,
    `SUMMARY:${escapeText(summary, false)}`,
    `DESCRIPTION:${escapeText(description, false)}`,
    'STATUS:NEEDS-ACTION',
    'END:VTODO',
  ];
  return foldLines(lines.join('\r\n'));
}

const END = 'END:VCALENDAR';

/**
 * Writes the tasks that have a date as a calendar (RFC 5545). A task with only a deadline is a to-do due on that day;
 * one with a start, or a recurring one, is an all-day event, which recurs if the task does.
 */
export function tasksToCalendar(documents: readonly DocumentTasks[], lang: Lang): string {
  const calendar = ical({
    name: taskWords(lang).title,
    prodId: { company: 'plan-parse', product: 'plan-parse', language: lang.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  const todos: string[] = [];
  for (const row of taskRows(documents, lang)) {
    const { due } = row.task;
    const first = due?.from ?? due?.until ?? null;
    if (due === null || first === null) continue;
    const entry = entryOf(row, lang);
    if (due.from === null && due.every === null) {
      todos.push(todoOf(entry, first));
      continue;
    }
    const last = due.every === null ? (due.until ?? first) : first;
    const repeating = due.every === null ? undefined : FREQUENCIES[due.every];
    calendar.createEvent({
      ...entry,
      stamp: dateOf(first),
      start: dateOf(first),
      end: new Date(dateOf(last).getTime() + DAY),
      allDay: true,
      ...(repeating === undefined
        ? {}
        : { repeating: { ...repeating, ...(due.until === null ? {} : { until: dateOf(due.until) }) } }),
    });
  }
  const events = calendar.toString().trimEnd();
  return `${[events.slice(0, -END.length).trimEnd(), ...todos, END].join('\r\n')}\r\n`;
}
