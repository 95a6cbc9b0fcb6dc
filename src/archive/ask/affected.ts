import type { GraphEdge } from '../../model/index.js';
import { type Database, type Row, textsIn } from '../database.js';

/** Relations by which one work rests on another: as its basis, or as what it details or carries out. */
const RESTS: readonly GraphEdge['relation'][] = ['basis', 'details', 'implements'];

/** A work that rests on another. */
export interface AffectedRow extends Row {
  readonly work: string;
  readonly kind: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly title: string | null;
  readonly present: boolean;
  /** 1 where it rests on it directly, else by how many it does so through others. */
  readonly steps: number;
  /** How it rests on the work, or on the one through which it does. */
  readonly relation: string;
  readonly through: string;
}

/** What rests on a work, directly and through others; the nearest first. */
export const askAffected = async (
  database: Database,
  work: string,
  depth: number,
): Promise<readonly AffectedRow[]> => {
  const found = new Map<
    string,
    { readonly steps: number; readonly relation: string; readonly through: string }
  >();
  let frontier: readonly string[] = [work];
  for (let steps = 1; steps <= depth && frontier.length > 0; steps += 1) {
    const rows = await database.all<{
      readonly source: string;
      readonly target: string;
      readonly relation: string;
    }>(
      `SELECT source, target, relation FROM edges
       WHERE target IN ${textsIn('$1')} AND relation IN ${textsIn('$2')} ORDER BY source, target, relation`,
      [JSON.stringify(frontier), JSON.stringify(RESTS)],
    );
    const next: string[] = [];
    for (const { source, target, relation } of rows) {
      if (source === work || found.has(source)) continue;
      found.set(source, { steps, relation, through: target });
      next.push(source);
    }
    frontier = next;
  }
  const rows = await database.all<Omit<AffectedRow, 'steps' | 'relation' | 'through'> & Row>(
    `SELECT work, kind, number, date, title, present FROM works WHERE work IN ${textsIn('$1')} ORDER BY work`,
    [JSON.stringify([...found.keys()])],
  );
  return rows
    .flatMap((row): readonly AffectedRow[] => {
      const how = found.get(String(row['work']));
      return how === undefined ? [] : [{ ...(row as unknown as AffectedRow), ...how }];
    })
    .sort((a, b) => a.steps - b.steps);
};
