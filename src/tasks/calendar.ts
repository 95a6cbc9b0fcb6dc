import { meetingKinds } from '../lexicon/index.js';
import type { Metadata, Root, TaskDue } from '../model/index.js';
import { type Calendar, readTime } from './due.js';
import { timesIn } from './due-times.js';

const YEAR = /(?:19|20)\d{2}/u;
/** "Kế hoạch … năm 2026": the year of a plan, which its dates leave out. */
const OF_TITLE = /năm\s+(?<year>20\d{2})(?!\d)(?!\s*[-–]\s*20)/giu;

/** What the dates of a document are reckoned by: the one year of its title, or else that of its date. */
export function calendarOf({ title, issuedOn, number }: Metadata, body: Root): Calendar {
  const named = [...(title ?? '').matchAll(OF_TITLE)].map(({ groups }) => Number(groups?.['year']));
  const issued = Number(
    YEAR.exec(issuedOn ?? '')?.[0] ??
      YEAR.exec(placeDateOf(body))?.[0] ??
      YEAR.exec(number ?? '')?.[0] ??
      Number.NaN,
  );
  const own = named.length === 1 && !/(?:đến|từ|giai đoạn)\s+năm/iu.test(title ?? '') ? named[0] : undefined;
  const year = own !== undefined && !(own < issued) ? own : issued;
  return { year: Number.isNaN(year) ? (named.at(-1) ?? Number.NaN) : year, isOfPlan: own !== undefined };
}

/** Of a draft whose day and month are blank the year is known all the same: "ngày … tháng … năm 2026". */
function placeDateOf(body: Root): string {
  const heading = body.children.find((node) => node.type === 'heading');
  const field = heading?.children.find((child) => child.type === 'field' && child.name === 'placeDate');
  return field?.type === 'field' ? field.value : '';
}

/** When a meeting is held, as the lines above its programme say: what its table gives are hours. */
export function meetingTime({ kind }: Metadata, body: Root, calendar: Calendar): TaskDue | null {
  if (!meetingKinds.includes(kind ?? '')) return null;
  const preamble = body.children.find((node) => node.type === 'preamble');
  for (const line of preamble?.children ?? []) {
    if (!('value' in line) || !/^(?:[-–+\d.]*\s*)thời gian/iu.test(line.value)) continue;
    const days = timesIn(line.value, calendar.year).filter(({ sort }) => sort === 'day');
    if (days.length === 1) return readTime(line.value, '', calendar);
  }
  return null;
}
