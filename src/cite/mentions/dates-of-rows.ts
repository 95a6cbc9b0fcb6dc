import { dateAt, dayInDigits, headsIssueDates } from '../../lexicon/index.js';
import type { Flow } from '../../model/index.js';
import type { Mention } from './mention.js';

const DAY = new RegExp(`^${dayInDigits}$`, 'u');

/**
 * Adds dates to the mentions that rows of a table begin with, if another column has them: "Kế hoạch số 12/KH-UBND" and,
 * below "Ngày ban hành", "15/01/2024".
 */
export function withDatesOfRows(
  { blocks, text }: Flow,
  mentions: readonly (readonly Mention[])[],
): readonly (readonly Mention[])[] {
  return mentions.map((found, index) => {
    const [first, ...others] = found;
    const next = blocks[index + 1];
    if (!first || others.length > 0 || first.date !== null || !next?.columnHead) return found;
    if (next.row !== blocks[index]?.row || !headsIssueDates(next.columnHead)) return found;
    const written = text.slice(next.start, next.end);
    const date = DAY.test(written) ? dateAt(`ngày ${written}`, 0) : null;
    return date === null ? found : [{ ...first, date: date.value }];
  });
}
