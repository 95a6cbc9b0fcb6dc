import { compareText, groupBy, nameKey } from '../chars/index.js';
import type { StatusEntry } from '../model/index.js';
import { foldNumber } from './fold-number.js';

/** An act as a list may have it. */
interface Act {
  readonly kind: string | null;
  readonly number: string | null;
}

/** Finds the rows that a list of the user's has on an act: by its number, and by its kind where both say one. */
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
 * The row that says how an act stands on a day: the latest of those whose day has come, a row without a day being the
 * earliest; `null` where none has come.
 *
 * @param rows - on one act
 * @param day - ISO date
 */
export function rowOn(rows: readonly StatusEntry[], day: string): StatusEntry | null {
  const come = rows.filter(({ from }) => from === null || from <= day);
  return come.toSorted((a, b) => compareText(a.from ?? '', b.from ?? '')).at(-1) ?? null;
}
