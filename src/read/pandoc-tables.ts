/** A table that Pandoc has drawn with lines. */
export interface DrawnRows {
  /** The Markdown in each cell, and where the cell stands. */
  readonly rows: readonly (readonly DrawnCell[])[];
  readonly headerRows: number;
}

/** A cell of {@link DrawnRows}. */
export interface DrawnCell {
  /** From 1. */
  readonly column: number;
  readonly columns: number;
  readonly source: string;
}

/** A Markdown source in which tables are replaced by paragraphs that name them. */
export interface WithoutDrawn {
  readonly source: string;
  /** By the text of the paragraph that stands for the table. */
  readonly tables: ReadonlyMap<string, DrawnRows>;
}

/** The border of a grid table: "+-----+:====:+". */
const BORDER = /^\+(?:[-=:]+\+)+$/u;
/** The rule above and below a table of several lines a row. */
const RULE = /^ *-{10,}$/u;
/** The rule below the heads of a table's columns; Pandoc leaves one space between them. */
const COLUMNS = /^ *-+(?: -+)+$/u;

const spansOf = (rule: string): readonly (readonly [number, number])[] =>
  Array.from(rule.matchAll(/-+/gu), (match) => [match.index, match.index + match[0].length] as const);

/** Takes the tables out of Pandoc's Markdown that other Markdown does not have. */
export function withoutDrawnTables(source: string): WithoutDrawn {
  const lines = source.normalize('NFC').split(/\r?\n/u);
  const tables = new Map<string, DrawnRows>();
  const kept: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const found = gridAt(lines, at) ?? multilineAt(lines, at) ?? simpleAt(lines, at);
    if (found === null) {
      kept.push(lines[at] ?? '');
      at += 1;
      continue;
    }
    const name = `\uE000${tables.size}\uE000`;
    tables.set(name, found.table);
    kept.push('', name, '');
    at = found.end;
  }
  return tables.size === 0 ? { source, tables } : { source: kept.join('\n'), tables };
}

interface Found {
  readonly table: DrawnRows;
  /** The index of the line after it. */
  readonly end: number;
}

function gridAt(lines: readonly string[], from: number): Found | null {
  const top = lines[from]?.trimEnd() ?? '';
  if (!BORDER.test(top)) return null;
  const bounds: number[] = [];
  let end = from;
  for (; end < lines.length && /^[+|].*[+|]$/u.test(lines[end]?.trimEnd() ?? ''); end += 1)
    if (BORDER.test(lines[end]?.trimEnd() ?? ''))
      for (const match of (lines[end] ?? '').matchAll(/\+/gu))
        if (!bounds.includes(match.index)) bounds.push(match.index);
  bounds.sort((a, b) => a - b);
  const rows: DrawnCell[][] = [];
  let headerRows = 0;
  let group: string[] = [];
  for (const line of lines.slice(from + 1, end)) {
    if (!BORDER.test(line.trimEnd())) {
      group.push(line);
      continue;
    }
    if (group.length > 0) rows.push(cellsOf(group, bounds));
    if (line.includes('=')) headerRows = rows.length;
    group = [];
  }
  return rows.length === 0 || group.length > 0 ? null : { table: { rows, headerRows }, end };
}

/** The cells of a row; a boundary at which some line has no bar is inside a merged cell. */
function cellsOf(group: readonly string[], bounds: readonly number[]): DrawnCell[] {
  const cells: DrawnCell[] = [];
  let first = 0;
  for (let next = 1; next < bounds.length; next += 1) {
    const right = bounds[next] ?? 0;
    if (group.some((line) => line.charAt(right) !== '|')) continue;
    const left = (bounds[first] ?? 0) + 1;
    const source = group.map((line) => line.slice(left, right).replace(/^ | +$/gu, '')).join('\n');
    cells.push({ column: first + 1, columns: next - first, source });
    first = next;
  }
  return cells;
}

/**
 * A table between two rules: the heads of its columns, the rule that gives their places, and rows that blank lines
 * part.
 */
function multilineAt(lines: readonly string[], from: number): Found | null {
  if (!RULE.test(lines[from] ?? '')) return null;
  let columnsAt = from + 1;
  while (
    columnsAt < lines.length &&
    /\S/u.test(lines[columnsAt] ?? '') &&
    !COLUMNS.test(lines[columnsAt] ?? '')
  )
    columnsAt += 1;
  if (columnsAt === from + 1 || !COLUMNS.test(lines[columnsAt] ?? '')) return null;
  let end = columnsAt + 1;
  while (end < lines.length && !RULE.test(lines[end] ?? '')) end += 1;
  if (end === lines.length) return null;
  const spans = spansOf(lines[columnsAt] ?? '');
  const heads = rowOf(lines.slice(from + 1, columnsAt), spans);
  const rows: (readonly DrawnCell[])[] = [heads];
  let group: string[] = [];
  for (const line of [...lines.slice(columnsAt + 1, end), '']) {
    if (/\S/u.test(line)) group.push(line);
    else if (group.length > 0) {
      rows.push(rowOf(group, spans));
      group = [];
    }
  }
  return { table: { rows, headerRows: 1 }, end: end + 1 };
}

/** The rule of a table whose rows are lines; Pandoc indents it by two spaces. */
const SIMPLE = /^ {2}-+(?: -+)+$/u;

/** A table with one line a row, below the heads of its columns or, between two rules, without them. */
function simpleAt(lines: readonly string[], from: number): Found | null {
  if (/\S/u.test(lines[from - 1] ?? '')) return null;
  const hasHeads = !SIMPLE.test(lines[from] ?? '');
  const rule = lines[hasHeads ? from + 1 : from] ?? '';
  if (!SIMPLE.test(rule) || (hasHeads && !/^ {2}/u.test(lines[from] ?? ''))) return null;
  const first = from + (hasHeads ? 2 : 1);
  let end = first;
  while (/\S/u.test(lines[end] ?? '') && !SIMPLE.test(lines[end] ?? '')) end += 1;
  if (end === first || (!hasHeads && lines[end] !== rule)) return null;
  const spans = spansOf(rule);
  const body = lines.slice(first, end).map((line) => rowOf([line], spans));
  const rows = hasHeads ? [rowOf([lines[from] ?? ''], spans), ...body] : body;
  return {
    table: { rows, headerRows: hasHeads ? 1 : 0 },
    end: SIMPLE.test(lines[end] ?? '') ? end + 1 : end,
  };
}

function rowOf(group: readonly string[], spans: readonly (readonly [number, number])[]): DrawnCell[] {
  return spans.map(([start], index) => {
    const next = spans[index + 1]?.[0];
    const source = group.map((line) => line.slice(start, next).trim()).join('\n');
    return { column: index + 1, columns: 1, source: source.trim() };
  });
}
