import { kindsOfMinutes, meetingKinds } from '../lexicon/index.js';
import { type Metadata, nodesOf, type Root, type TaskDue } from '../model/index.js';
import { type Calendar, readTime } from './due.js';
import { timesIn } from './due-times.js';

const YEAR = /(?:19|20)\d{2}/u;
/** "Kế hoạch … năm 2026": the dates of a plan leave out the year that its title gives. */
const YEAR_OF_TITLE = /năm\s+(?<year>20\d{2})(?!\d)(?!\s*[-–]\s*20)/giu;

/**
 * The year that the dates of a document are in where they give none: the year of its title, if that names exactly one;
 * otherwise the year in which it was issued.
 */
export function calendarOf({ title, issuedOn: dated, number, kind }: Metadata, body: Root): Calendar {
  const issuedOn = dated ?? (kindsOfMinutes.includes(kind ?? '') ? dayOfMinutes(body) : null);
  const named = [...(title ?? '').matchAll(YEAR_OF_TITLE)].map(({ groups }) => Number(groups?.['year']));
  const issued = Number(
    YEAR.exec(issuedOn ?? '')?.[0] ??
      YEAR.exec(placeDateOf(body))?.[0] ??
      YEAR.exec(number ?? '')?.[0] ??
      Number.NaN,
  );
  const own = named.length === 1 && !/(?:đến|từ|giai đoạn)\s+năm/iu.test(title ?? '') ? named[0] : undefined;
  const year = own !== undefined && !(own < issued) ? own : issued;
  return {
    year: Number.isNaN(year) ? (named.at(-1) ?? yearOfDays(title)) : year,
    isOfPlan: own !== undefined,
    issuedOn,
  };
}

/** The lines in which minutes say when the meeting was: "Hôm nay, ngày 06 tháng 4 năm 2026", "Thời gian: …". */
const MEETING_LINE = /^[-–+\d.\s]*(?:hôm nay|vào hồi|hồi|thời gian|vào lúc|lúc)(?!\p{L})/iu;

/** The day of the meeting that minutes record, which have no date of their own. */
function dayOfMinutes(body: Root): string | null {
  for (const node of nodesOf(body)) {
    if (node.type !== 'paragraph' || !MEETING_LINE.test(node.value)) continue;
    const day = timesIn(node.value, Number.NaN).find(({ sort, hasYear }) => sort === 'day' && hasYear);
    if (day) return day.from;
  }
  return null;
}

/** The year of the days in a title: "Tuần 32 (từ ngày 04/8/2025 đến ngày 10/8/2025)". */
function yearOfDays(title: string | null): number {
  const days = timesIn(title ?? '', Number.NaN).filter(({ sort, hasYear }) => sort === 'day' && hasYear);
  const [year = Number.NaN, ...others] = new Set(days.map(({ until }) => Number(until.slice(0, 4))));
  return others.length === 0 ? year : Number.NaN;
}

/** Place and date as written. A draft leaves day and month blank but gives the year: "ngày … tháng … năm 2026". */
function placeDateOf(body: Root): string {
  const heading = body.children.find((node) => node.type === 'heading');
  const field = heading?.children.find((child) => child.type === 'field' && child.name === 'placeDate');
  return field?.type === 'field' ? field.value : '';
}

/** The day of a meeting, from the lines above its programme: the table below gives only hours. */
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
