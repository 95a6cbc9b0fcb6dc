import { LATIN, matchesOf, once, oneOf } from '../chars/index.js';
import { dateAt, kindNames } from '../lexicon/index.js';
import { HIDDEN } from './quotes.js';

/**
 * Since when one order holds, where it says so itself, as an ISO date; `null` where that depends on something else, and
 * `undefined` where it holds with its act.
 */
export type OwnDay = string | null | undefined;

/** A day that an order gives, with its place in the text. */
interface GivenDay {
  readonly start: number;
  readonly end: number;
  readonly since: OwnDay;
}

const SINCE = '(?:kể )?từ (?:ngày|thời điểm|khi)(?: ngày)?';
/** "[Kể từ ngày 01 tháng 7 năm 2026,] bãi bỏ …". */
const LEADING = new RegExp(`^\\s*${SINCE} (?<when>[^,:;${HIDDEN}]{3,120}?)[,:]`, 'iu');
/** "Bãi bỏ khoản 2 Điều 14 [kể từ ngày 01 tháng 7 năm 2026]": right after what it is about. */
const TRAILING = new RegExp(`(?<=[${LATIN}\\d${HIDDEN}]),? (?:kể )?từ (?=ngày )`, 'giu');
const AFTER_DAY = /^\s*(?:như sau|[.;:]|$)/iu;
const WITH_ACT = once(
  () =>
    new RegExp(
      `^(?:${oneOf(kindNames())} này (?:bắt đầu )?có|có) hiệu lực(?: thi hành)?(?: của ${oneOf(kindNames())} này)?\\s*[.;]?$`,
      'iu',
    ),
);

/** The day in words such as "01 tháng 7 năm 2026", "Nghị định này có hiệu lực thi hành". */
export function dayOf(when: string): OwnDay {
  const words = when.trim();
  if (WITH_ACT().test(words)) return undefined;
  const said = `ngày ${words}`;
  const day = dateAt(said, 0);
  return day !== null && /^\s*[.;]?$/u.test(said.slice(day.end)) ? day.value : null;
}

/** Since when all that an instruction orders holds: "Kể từ ngày 01 tháng 7 năm 2026, bãi bỏ …". */
export function leadingDay(text: string): OwnDay {
  const when = LEADING.exec(text)?.groups?.['when'];
  return when === undefined ? undefined : dayOf(when);
}

/** Where the words for that day end; 0 where there are none. */
export const leadingDayEnd = (text: string): number => LEADING.exec(text)?.[0].length ?? 0;

/** The days that stand behind what is ordered: "Bãi bỏ khoản 2 Điều 14 kể từ ngày 01 tháng 7 năm 2026; …". */
export function daysBehind(text: string): readonly GivenDay[] {
  if (!/từ ngày /iu.test(text)) return [];
  return matchesOf(TRAILING, text).flatMap(({ index, 0: said }): readonly GivenDay[] => {
    const day = dateAt(text, index + said.length);
    if (day === null || !AFTER_DAY.test(text.slice(day.end))) return [];
    return [{ start: index, end: day.end, since: day.value }];
  });
}

/** A text without these days, as long as before. */
export const withoutDays = (text: string, days: readonly GivenDay[]): string =>
  days.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
