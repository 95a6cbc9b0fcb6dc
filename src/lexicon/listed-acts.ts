import { compareText, groupBy, nameKey } from '../chars/index.js';
import type { StatusEntry } from '../model/index.js';
import { foldNumber } from './fold-number.js';

/** An act that may be in a list. */
interface Act {
  readonly kind: string | null;
  readonly number: string | null;
}

/** Looks up the rows of a user's list that are about an act: by number, and by kind where both give one. */
export function listedActs(list: readonly StatusEntry[]): (act: Act) => readonly StatusEntry[] {
  const byNumber = groupBy(list, ({ number }) => foldNumber(number) ?? number);
  return ({ number, kind }) => {
    const found = number === null ? [] : (byNumber.get(foldNumber(number) ?? number) ?? []);
    return found.filter(
      (entry) => entry.kind === null || kind === null || nameKey(entry.kind) === nameKey(kind),
    );
  };
}

/**
 * The row that gives the state of an act on a given day: the latest one whose day has come, where a row without a day
 * counts as the earliest; `null` if there is none.
 *
 * @param rows - rows about one act
 * @param day - ISO date
 */
export function rowOn(rows: readonly StatusEntry[], day: string): StatusEntry | null {
  const come = rows.filter(({ from }) => from === null || from <= day);
  return come.toSorted((a, b) => compareText(a.from ?? '', b.from ?? '')).at(-1) ?? null;
}
