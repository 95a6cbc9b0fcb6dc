import type { Citation } from '../model/index.js';
import { yearOfNumber } from './document-number.js';

/** A mention whose date contradicts the other mentions of the same document. */
export interface DateConflict<C> {
  readonly citation: C;
  /** The full ISO date that the document is assumed to have. */
  readonly usual: string;
}

/** The fields of a citation that identify the document and its date. */
type Dated = Pick<Citation, 'work' | 'number' | 'date'>;

/**
 * The mentions that are wrong where a numbered document is cited with several dates. Both the parser and the validator
 * use this function, so that they report the same mentions.
 *
 * The correct date is the full one that most mentions give; in case of a tie, one in the year given by the document's
 * number ("17/2014/TTLT-BLĐTBXH-BTC"), else the first. A less precise date ("2014" for "2014-08-01") is not a
 * contradiction.
 *
 * @param citations - in reading order
 * @returns in reading order
 */
export function dateConflicts<C extends Dated>(citations: readonly C[]): readonly DateConflict<C>[] {
  const tallies = new Map<string, Tally>();
  for (const { work, number, date } of citations) {
    if (number === null || date?.length !== FULL) continue;
    const { year, counts } = tallies.get(work) ?? { year: yearOfNumber(number), counts: new Map() };
    tallies.set(work, { year, counts: counts.set(date, (counts.get(date) ?? 0) + 1) });
  }
  const usual = new Map<string, string>();
  for (const [work, tally] of tallies) usual.set(work, usualDate(tally));
  return citations.flatMap((citation) => {
    const { work, number, date } = citation;
    const right = number === null ? undefined : usual.get(work);
    return right === undefined || date === null || right.startsWith(date) ? [] : [{ citation, usual: right }];
  });
}

/** "2014-08-01" */
const FULL = 10;

interface Tally {
  /** The year in the document's number. */
  readonly year: string | null;
  /** The number of mentions for each full date, in order of first occurrence. */
  readonly counts: Map<string, number>;
}

function usualDate({ year, counts }: Tally): string {
  let most = 0;
  for (const count of counts.values()) most = Math.max(most, count);
  const commonest = [...counts].filter(([, count]) => count === most).map(([date]) => date);
  return commonest.find((date) => year !== null && date.startsWith(year)) ?? commonest[0] ?? '';
}
