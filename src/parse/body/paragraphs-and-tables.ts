import type { Draft } from '../draft.js';
import type { Line } from '../line/index.js';
import { drawnTable } from '../table/index.js';

/**
 * The paragraphs and drawn tables in lines that are not searched for units.
 *
 * @param joins - whether a line continues in the one below it
 * @param notesBelow - the footnotes below a line
 */
export function paragraphsAndTables(
  lines: readonly Line[],
  joins: (above: Line, line: Line) => boolean,
  notesBelow: (line: Line) => readonly Draft[] = () => [],
): Draft[] {
  const drafts: Draft[] = [];
  let open: Line[] | null = null;
  let index = 0;
  for (let line = lines[0]; line; line = lines[index]) {
    const { table } = line;
    if (table) {
      const from = index;
      while (lines[index]?.table?.table === table.table) index += 1;
      const rows = lines.slice(from, index);
      drafts.push(drawnTable(table.table, rows), ...rows.flatMap(notesBelow));
      open = null;
      continue;
    }
    const above = open?.at(-1);
    if (open && above && joins(above, line)) open.push(line);
    else {
      open = [line];
      drafts.push({ type: 'paragraph', lines: open });
    }
    drafts.push(...notesBelow(line));
    index += 1;
  }
  return drafts;
}
