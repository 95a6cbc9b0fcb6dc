import { foldSpace, laterDay } from '../chars/index.js';
import type { Effect, Flow } from '../model/index.js';
import type { Positions } from '../text/index.js';
import type { ReadStatement } from './read-statements.js';
import type { UntilDay } from './times.js';

/** A statement as an effect, with the first day on which its subject is no longer in force. */
export interface Said {
  readonly effect: Effect;
  readonly expiresOn: string | null;
  readonly statement: ReadStatement;
}

/** The text that a statement is in. */
export interface SaidIn {
  readonly flow: Flow;
  readonly positions: Positions;
}

/** Whether a statement is about provisions, and says something definite about them. */
export const isPart = ({ effect, statement }: Said): boolean =>
  effect.provisions.length > 0 && (effect.from !== null || effect.until !== null || !statement.isWeak);

/** Makes an effect of a statement. */
export function saidOf(statement: ReadStatement, { flow, positions }: SaidIn): Said {
  const { time, isEnd, start, end, provisions, of, unit } = statement;
  const expiresOn = isEnd ? (time.from ?? null) : firstDayWithout(time.until);
  const position = positions.position(flow.toSource(start), flow.toSourceEnd(end));
  return {
    statement,
    expiresOn,
    effect: {
      text: foldSpace(flow.text.slice(start, end)),
      of,
      provisions,
      from: isEnd ? null : (time.from ?? null),
      until: expiresOn === null ? null : laterDay(expiresOn, -1, 'day'),
      unit,
      ...positions.place(position.start.offset),
      position,
    },
  };
}

/** The first day after: 1 January 2027 for "đến hết ngày 31/12/2026", and that day for "đến trước ngày 31/12/2026". */
const firstDayWithout = (until: UntilDay | undefined): string | null =>
  until?.day == null ? null : until.isLast ? laterDay(until.day, 1, 'day') : until.day;
