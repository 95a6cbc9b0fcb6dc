import type { Line } from '../line/index.js';
import type { ColumnShape } from './column-shapes.js';
import { isDate, isWholeCell, isYear, opensTime } from './line-joints.js';

/**
 * Whether a cell is a date and its column has none, or the other way round. Among the times of a column may be bare
 * years ("2027") and words ("Quý II").
 */
export function isOther({ isDate: hasDates, hasTimes }: ColumnShape, first: Line, lines: number): boolean {
  if (hasDates === null || isWholeCell(first.text)) return false;
  if (hasTimes && opensTime(first) && (hasDates || isYear(first))) return false;
  return hasDates !== (lines === 1 && isDate(first));
}
