import type { Citation, Diagnostic, Lang } from '../model/index.js';
import type { CiteInput } from './cite.js';
import type { RelatedMention } from './relation/related-mention.js';

const MESSAGES = {
  'citation/impossible-date': {
    vi: (written: string) => `“${written}” không phải là một ngày có thật`,
    en: (written: string) => `"${written}" is not a real date`,
  },
  'citation/date-conflict': {
    vi: (number: string, dates: string) => `${number} được ghi nhiều ngày khác nhau: ${dates}`,
    en: (number: string, dates: string) => `${number} is given different dates: ${dates}`,
  },
} as const satisfies Record<string, Record<Lang, (...data: string[]) => string>>;

/** So many dates of one document are told; a longer list says no more. */
const MOST_DATES = 12;

/** What is odd in the citations: dates that no calendar has, one document with two dates. */
export function diagnose(
  { flow, places, lang }: CiteInput,
  related: readonly RelatedMention[],
  citations: readonly Citation[],
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { mention } of related) {
    const span = mention.impossibleDate;
    if (!span) continue;
    found.push({
      rule: 'citation/impossible-date',
      severity: 'error',
      message: MESSAGES['citation/impossible-date'][lang](flow.text.slice(span.start, span.end)),
      position: places.position(flow.toSource(span.start), flow.toSourceEnd(span.end)),
    });
  }
  const firstDates = new Map<string, string>();
  const dates = new Map<string, string[]>();
  for (const { work, date, number, position } of citations) {
    if (date?.length !== 10 || number === null) continue;
    const first = firstDates.get(work);
    if (first === undefined) firstDates.set(work, date);
    if (first === undefined || first === date) continue;
    const known = dates.get(work) ?? [first];
    if (known.includes(date) || known.length >= MOST_DATES) continue;
    dates.set(work, [...known, date]);
    const message = MESSAGES['citation/date-conflict'][lang](number, [...known, date].join(', '));
    found.push({ rule: 'citation/date-conflict', severity: 'error', message, position });
  }
  return found;
}
