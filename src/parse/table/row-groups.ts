import type { Draft, DrawnTableDraft, TableRowDraft } from '../draft.js';
import { isCapitalLabel, isInCapitals, type Label, type Line, labelsOf } from '../line/index.js';

/** A row that is the heading of those below it: "I. LĨNH VỰC GIÁO DỤC NGHỀ NGHIỆP" in one cell across all columns. */
export interface GroupRow {
  readonly type: 'group';
  readonly label: Label;
  /** Its lines; the first begins with the label. */
  readonly lines: readonly [Line, ...Line[]];
}

/** @param isCovered - whether a cell of a row above extends down to this one */
function groupOf(row: TableRowDraft, isCovered: boolean): GroupRow | null {
  const filled = row.cells.filter(({ children }) => children.length > 0);
  const [cell] = filled;
  if (isCovered || !cell || filled.length > 1 || cell.columns < 2) return null;
  const paragraphs = cell.children.filter((draft) => draft.type === 'paragraph');
  if (paragraphs.length < cell.children.length) return null;
  const [first, ...rest] = paragraphs.flatMap(({ lines }) => lines);
  const label = first && labelsOf(first)[0];
  if (!label || !isCapitalLabel(label) || !isInCapitals(first) || !rest.every(isInCapitals)) return null;
  return { type: 'group', label, lines: [first, ...rest] };
}

const spanOf = (draft: Draft): readonly [number, number] => {
  if (draft.type === 'drawnTable') return [draft.start, draft.end];
  if (draft.type === 'paragraph') return [draft.lines[0]?.start ?? 0, draft.lines.at(-1)?.end ?? 0];
  const inner = draft.children.map(spanOf);
  return [draft.start, Math.max(draft.start, ...inner.map(([, end]) => end))];
};

/** A range of rows as a table of its own, with the head of the whole. */
function partOf(table: DrawnTableDraft, from: number, to: number): DrawnTableDraft | null {
  const rows = table.rows.slice(from, to);
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) return null;
  const spans = rows.flatMap(({ cells }) => cells.flatMap(({ children }) => children.map(spanOf)));
  return {
    ...table,
    start: spans[0]?.[0] ?? table.start,
    end: spans.reduce((end, span) => Math.max(end, span[1]), spans[0]?.[1] ?? table.start),
    source: { start: first.source.start, end: last.source.end },
    caption: from === 0 ? table.caption : null,
    headerRows: from === 0 ? table.headerRows : 0,
    rows,
  };
}

/**
 * Splits a table at its group rows, which are yielded between the parts: such a row opens a unit of the outline, as it
 * does in a flattened table.
 *
 * @param opens - whether the label of such a row continues the units around it; called once all rows above it have
 *   been yielded
 */
export function* partedByGroups(
  table: DrawnTableDraft,
  opens: (label: Label) => boolean,
): Generator<GroupRow | DrawnTableDraft> {
  let from = 0;
  let coveredUntil = 0;
  for (const [index, row] of table.rows.entries()) {
    const group = index < table.headerRows ? null : groupOf(row, coveredUntil > index);
    for (const { rows } of row.cells) coveredUntil = Math.max(coveredUntil, index + rows);
    if (!group || !opens(group.label)) continue;
    const above = partOf(table, from, index);
    if (above) yield above;
    yield group;
    from = index + 1;
  }
  const rest = from === 0 ? table : partOf(table, from, table.rows.length);
  if (rest) yield rest;
}
