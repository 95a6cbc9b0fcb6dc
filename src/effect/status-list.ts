import { isIsoDay, readCsv } from '../chars/index.js';
import { isoDate, kindFrom, statusColumns, statusWords } from '../lexicon/index.js';
import type { ActState, StatusEntry } from '../model/index.js';

/** Why a list, or a row of it, cannot be used. */
export interface StatusFault {
  /** From 1. */
  readonly line: number;
  readonly wrong: 'quote' | 'columns' | 'number' | 'state' | 'date';
  /** The text that is wrong. */
  readonly found: string;
}

/** A user's list with the states of acts. */
export interface StatusList {
  readonly entries: readonly StatusEntry[];
  readonly faults: readonly StatusFault[];
}

const fold = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();

const STATES = new Map<string, ActState>(
  Object.entries(statusWords).flatMap(([state, words]) =>
    words.map((word): [string, ActState] => [word, state as ActState]),
  ),
);

/**
 * Reads a list of acts: CSV with the columns number, state, from and by in any order, headed in English or Vietnamese.
 *
 * "number" may have the kind before it ("Nghị định số 30/2020/NĐ-CP"), "from" is an ISO date or a Vietnamese one
 * ("05/3/2020") or empty, "by" is the act that does it. An act may have several rows, with their days.
 */
export function readStatusList(text: string): StatusList {
  const content = readCsv(text);
  if ('brokenAt' in content)
    return { entries: [], faults: [{ line: content.brokenAt, wrong: 'quote', found: '"' }] };
  const [head, ...rows] = content.rows;
  const titles = head?.cells.map(fold) ?? [];
  const columnOf = (names: readonly string[]): number => titles.findIndex((title) => names.includes(title));
  const [number, state, from, by] = [
    columnOf(statusColumns.number),
    columnOf(statusColumns.state),
    columnOf(statusColumns.from),
    columnOf(statusColumns.by),
  ];
  if (number < 0 || state < 0)
    return { entries: [], faults: [{ line: head?.line ?? 1, wrong: 'columns', found: titles.join(', ') }] };
  const entries: StatusEntry[] = [];
  const faults: StatusFault[] = [];
  for (const { cells, line } of rows) {
    const cell = (column: number): string => cells[column] ?? '';
    const act = actOf(cell(number));
    const known = STATES.get(fold(cell(state)));
    const since = cell(from) === '' ? null : dayOf(cell(from));
    if (act === null) faults.push({ line, wrong: 'number', found: cell(number) });
    else if (known === undefined) faults.push({ line, wrong: 'state', found: cell(state) });
    else if (since === undefined) faults.push({ line, wrong: 'date', found: cell(from) });
    else entries.push({ ...act, state: known, from: since, by: cell(by) || null, line });
  }
  return { entries, faults };
}

/** "Nghị định số 30/2020/NĐ-CP", "30/2020/NĐ-CP". */
function actOf(written: string): Pick<StatusEntry, 'kind' | 'number'> | null {
  const kind = kindFrom(written, 0);
  const number = written
    .slice(kind?.end ?? 0)
    .replace(/^\s*(?:số\s*)?:?\s*/iu, '')
    .replace(/\s+/gu, '');
  return /\d/u.test(number) ? { kind: kind?.kind.name ?? null, number } : null;
}

/** The ISO date of a written day; `undefined` if there is no such day. */
function dayOf(written: string): string | undefined {
  if (isIsoDay(written)) return written;
  const [, day, month, year] = (/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(written) ?? []).map(Number);
  if (day === undefined || month === undefined || year === undefined) return undefined;
  return isoDate(day, month, year) ?? undefined;
}
