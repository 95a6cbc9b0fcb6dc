import type {
  Layout,
  LayoutCell,
  LayoutRow,
  LayoutTable,
  Origin,
  PageStart,
  Region,
  Span,
} from '../model/index.js';
import type { Block, CellBlock, TableBlock } from './blocks.js';
import { isFrame } from './frame.js';
import { tidyParagraph } from './tidy.js';

/** A text and what the file knows of it beside its characters. */
export interface Written {
  readonly text: string;
  readonly layout: Layout;
}

/** Puts lines one under the other, with at most one blank line between two, none at the top. */
function createLines() {
  const pieces: string[] = [];
  let length = 0;
  let isGapOpen = false;
  /** Where the line written last ends, before its line feed. */
  let lastEnd = 0;

  return {
    /** Adds a paragraph's lines and says where they stand. */
    add(paragraph: string): Span {
      let start = length;
      let isFirst = true;
      for (const line of tidyParagraph(paragraph).split('\n')) {
        if (line === '') {
          isGapOpen = length > 0;
          continue;
        }
        if (isGapOpen) {
          pieces.push('\n');
          length += 1;
          isGapOpen = false;
        }
        if (isFirst) start = length;
        isFirst = false;
        pieces.push(line, '\n');
        length += line.length + 1;
        lastEnd = length - 1;
      }
      return { start, end: isFirst ? start : lastEnd };
    },
    /** Where the next line may begin. */
    here: (): number => length,
    text: (): string => pieces.join(''),
  };
}

/** Where lines that were written since `start` really begin: a blank line may stand before them. */
const spanOf = (spans: readonly Span[], start: number): Span => {
  const filled = spans.filter((span) => span.end > span.start);
  const first = filled[0];
  if (!first) return { start, end: start };
  return filled.reduce(
    (all, span) => ({ start: Math.min(all.start, span.start), end: Math.max(all.end, span.end) }),
    first,
  );
};

/**
 * Writes a file's blocks as the text that all positions refer to, and its layout.
 *
 * Every paragraph stands on lines of its own; a table's cells stand one under the other, row by row, and those of a
 * frame column by column, as one reads a letterhead.
 *
 * @param blocks - in reading order
 * @returns the text, which ends with a line feed where it is not empty, and the layout with offsets in it
 */
export function writeBlocks(blocks: readonly Block[]): Written {
  const lines = createLines();
  const pages: PageStart[] = [];
  const regions: Region[] = [];
  const origins: Origin[] = [];
  const tables: LayoutTable[] = [];

  const writeAll = (of: readonly Block[], holder: LayoutTable[]): Span => {
    const start = lines.here();
    return spanOf(
      of.map((block) => writeOne(block, holder)),
      start,
    );
  };

  const writeOne = (block: Block, holder: LayoutTable[]): Span => {
    if (block.type === 'paragraph') {
      const span = lines.add(block.text);
      if (block.paragraph !== null && span.end > span.start)
        origins.push({ ...span, paragraph: block.paragraph });
      return span;
    }
    if (block.type === 'table') return writeTable(block, holder);
    if (block.type === 'region') {
      const span = writeAll(block.blocks, holder);
      if (span.end > span.start) regions.push({ ...span, kind: block.kind, label: block.label });
      return span;
    }
    pages.push({ offset: lines.here(), page: block.page });
    return { start: lines.here(), end: lines.here() };
  };

  const writeCell = ({ column, columns, rows, blocks: content }: CellBlock): LayoutCell => {
    const inner: LayoutTable[] = [];
    const span = writeAll(content, inner);
    return { ...span, column, columns, rows, tables: inner };
  };

  const writeTable = (table: TableBlock, holder: LayoutTable[]): Span => {
    const start = lines.here();
    const frame = isFrame(table);
    const written = new Map<CellBlock, LayoutCell>();
    const cells = table.rows.flat();
    const order = frame ? [...cells].sort((one, other) => one.column - other.column) : cells;
    for (const cell of order) written.set(cell, writeCell(cell));
    const rows = table.rows.map((row): LayoutRow => {
      const own = row.flatMap((cell) => written.get(cell) ?? []);
      return { ...spanOf(own, own[0]?.start ?? start), cells: own };
    });
    const span = spanOf(rows, start);
    holder.push({ ...span, frame, headerRows: table.headerRows, rows });
    return span;
  };

  writeAll(blocks, tables);
  return { text: lines.text(), layout: { tables, pages, regions, origins } };
}
