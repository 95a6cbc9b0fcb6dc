import type { Layout, LayoutTable, Region } from '../../model/index.js';
import type { WayBack } from '../../text/index.js';
import type { TablePlace } from '../line/index.js';

/** What is not text of the document. It is removed before the document's lines are read. */
export type NonTextKind = 'furniture' | 'chrome' | 'contents';

/** The place of each line of a folded text in the file's layout; asked from the first line to the last. */
export interface LinePlaces {
  /**
   * @param start - where a line begins in the folded text; never before the one asked for last
   */
  readonly at: (start: number) => {
    readonly table: TablePlace | null;
    readonly nonText: NonTextKind | null;
  };
}

const NON_TEXT_KINDS: Readonly<Partial<Record<Region['kind'], NonTextKind>>> = {
  chrome: 'chrome',
  furniture: 'furniture',
  stamp: 'furniture',
  contents: 'contents',
};

/** The tables that hold data, including those inside frames. */
const dataTables = (tables: readonly LayoutTable[]): readonly LayoutTable[] =>
  tables.flatMap((table) =>
    table.frame ? table.rows.flatMap((row) => row.cells.flatMap((cell) => dataTables(cell.tables))) : [table],
  );

/** The place of a line that the layout does not mention. */
export const NOWHERE: ReturnType<LinePlaces['at']> = { table: null, nonText: null };

/** Makes {@link LinePlaces}; without a layout, no line has a place. */
export function createLinePlaces(layout: Layout | null, { toSource }: WayBack): LinePlaces {
  const tables = [...dataTables(layout?.tables ?? [])].sort((one, other) => one.start - other.start);
  const regions = (layout?.regions ?? []).filter(({ kind }) => NON_TEXT_KINDS[kind] !== undefined);
  if (tables.length === 0 && regions.length === 0) return { at: () => NOWHERE };
  const sorted = [...regions].sort((one, other) => one.start - other.start);
  let table = 0;
  let region = 0;
  return {
    at: (start) => {
      const offset = toSource(start);
      while (table < tables.length && (tables[table]?.end ?? 0) <= offset) table += 1;
      while (region < sorted.length && (sorted[region]?.end ?? 0) <= offset) region += 1;
      const inTable = tables[table];
      const inRegion = sorted[region];
      return {
        table: inTable && inTable.start <= offset ? { table: inTable, offset } : null,
        nonText: inRegion && inRegion.start <= offset ? (NON_TEXT_KINDS[inRegion.kind] ?? null) : null,
      };
    },
  };
}
