import type {
  Layout,
  LayoutCell,
  LayoutComment,
  LayoutRow,
  LayoutTable,
  Origin,
  PageStart,
  Region,
  Span,
} from '../model/index.js';
import type { Block, CellBlock, EmbeddedBlock, PageMark, ParagraphBlock, TableBlock } from './blocks.js';
import { readingOrder } from './frame.js';
import { moveTable } from './move-layout.js';
import { tidyParagraph } from './tidy.js';
import { createLookWriter } from './write-look.js';

/** A text and its layout. */
export interface Written {
  readonly text: string;
  readonly layout: Layout;
}

/** Writes lines with at most one blank line between two, and none at the top. */
function createLines() {
  const pieces: string[] = [];
  let length = 0;
  let isGapOpen = false;
  /** The end of the last line, before its line feed. */
  let lastEnd = 0;

  const closeGap = (): void => {
    if (isGapOpen) {
      pieces.push('\n');
      length += 1;
    }
    isGapOpen = false;
  };

  return {
    /** Adds a paragraph's lines and returns their span. */
    add(paragraph: string): Span {
      let start = length;
      let isFirst = true;
      for (const line of tidyParagraph(paragraph).split('\n')) {
        if (line === '') {
          isGapOpen = length > 0;
          continue;
        }
        closeGap();
        if (isFirst) start = length;
        isFirst = false;
        pieces.push(line, '\n');
        length += line.length + 1;
        lastEnd = length - 1;
      }
      return { start, end: isFirst ? start : lastEnd };
    },
    /** Adds lines unchanged and returns their span. */
    addLines(text: string): Span {
      const lines = text.replace(/\n+$/, '');
      if (lines === '') return { start: length, end: length };
      closeGap();
      const start = length;
      pieces.push(lines, '\n');
      length += lines.length + 1;
      lastEnd = length - 1;
      return { start, end: lastEnd };
    },
    /** The earliest offset of the next line. */
    here: (): number => length,
    text: (): string => pieces.join(''),
  };
}

/** The actual start of lines written since `start`, which a blank line may precede. */
const spanOf = (spans: readonly Span[], start: number): Span => {
  const filled = spans.filter((span) => span.end > span.start);
  const first = filled[0];
  if (!first) return { start, end: start };
  return filled.reduce(
    (all, span) => ({ start: Math.min(all.start, span.start), end: Math.max(all.end, span.end) }),
    first,
  );
};

const byPlace = (one: Span, other: Span): number => one.start - other.start || other.end - one.end;

/** The lines of a paragraph as written. */
const writtenOf = (text: string): string =>
  tidyParagraph(text)
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '');

/** The offsets of page starts in the text of a paragraph as written, which is shorter than the text as read. */
const pageStartsOf = (text: string, marks: readonly PageMark[]): readonly PageStart[] => {
  const written = writtenOf(text);
  let read = 0;
  let offset = 0;
  return marks.map(({ at, page }) => {
    let toPass = tidyParagraph(text.slice(read, at)).replace(/\s/g, '').length;
    read = at;
    while (offset < written.length && (toPass > 0 || /\s/.test(written.charAt(offset)))) {
      if (!/\s/.test(written.charAt(offset))) toPass -= 1;
      offset += 1;
    }
    return { offset, page };
  });
};

/**
 * Writes the blocks of a file as the text that all positions refer to, with its layout.
 *
 * Every paragraph is on separate lines; the cells of a table are written row by row, and those of a frame column by
 * column, as in a letterhead. Tables without text are omitted.
 *
 * @param blocks - in reading order
 * @returns the text, which ends with a line feed unless empty, and the layout with offsets in it
 */
export function writeBlocks(blocks: readonly Block[]): Written {
  const lines = createLines();
  const pages: PageStart[] = [];
  /** The page that begins with the next line. */
  let nextPage: number | null = null;
  const regions: Region[] = [];
  const origins: Origin[] = [];
  const comments: LayoutComment[] = [];
  const tables: LayoutTable[] = [];
  const looks = createLookWriter();
  /** The end of the last non-blank paragraph among the current blocks; `null` if there is none yet. */
  let above: number | null = null;

  const writeAll = (of: readonly Block[], holder: LayoutTable[]): Span => {
    const start = lines.here();
    const outer = above;
    above = null;
    const spans = of.map((block) => writeOne(block, holder));
    above = outer;
    return spanOf(spans, start);
  };

  const writeOne = (block: Block, holder: LayoutTable[]): Span => {
    if (block.type === 'paragraph') return writeParagraph(block);
    if (block.type === 'table') return writeTable(block, holder);
    if (block.type === 'embedded') return writeEmbedded(block, holder);
    if (block.type === 'region') {
      const span = writeAll(block.blocks, holder);
      if (span.end > span.start) regions.push({ ...span, kind: block.kind, label: block.label });
      return span;
    }
    if (block.type === 'section') looks.section(block.setup, lines.here());
    else nextPage = block.page;
    return { start: lines.here(), end: lines.here() };
  };

  const beginPage = ({ start, end }: Span): void => {
    if (nextPage === null || start === end) return;
    pages.push({ offset: start, page: nextPage });
    nextPage = null;
  };

  const writeParagraph = (block: ParagraphBlock): Span => {
    const { text, paragraph, pages: marks = [], look, comments: beside = [] } = block;
    const span = lines.add(text);
    beginPage(span);
    if (span.end > span.start) above = span.end;
    if (look) looks.paragraph(look, text, writtenOf(text), span, above ?? span.end);
    for (const comment of beside) comments.push({ ...span, text: comment });
    if (paragraph !== null && span.end > span.start) origins.push({ ...span, paragraph });
    if (marks.length > 0) {
      for (const { offset, page } of pageStartsOf(text, marks))
        pages.push({ offset: span.start + offset, page });
    }
    return span;
  };

  const writeCell = ({ column, columns, rows, blocks: content }: CellBlock): LayoutCell => {
    const inner: LayoutTable[] = [];
    const span = writeAll(content, inner);
    return { ...span, column, columns, rows, tables: inner };
  };

  const writeTable = (table: TableBlock, holder: LayoutTable[]): Span => {
    const start = lines.here();
    const { frame, cells } = readingOrder(table);
    const written = new Map<CellBlock, LayoutCell>();
    for (const cell of cells) written.set(cell, writeCell(cell));
    const rows = table.rows.map((row): LayoutRow => {
      const own = row.flatMap((cell) => written.get(cell) ?? []);
      return { ...spanOf(own, own[0]?.start ?? start), cells: own };
    });
    const span = spanOf(rows, start);
    if (span.end > span.start) {
      holder.push({ ...span, frame, headerRows: table.headerRows, rows });
      if (table.look && holder === tables) looks.table(table.look, span);
    }
    return span;
  };

  const writeEmbedded = ({ text, layout }: EmbeddedBlock, holder: LayoutTable[]): Span => {
    const span = lines.addLines(text);
    beginPage(span);
    for (const table of layout?.tables ?? []) holder.push(moveTable(table, span.start));
    for (const region of layout?.regions ?? [])
      regions.push({ ...region, start: region.start + span.start, end: region.end + span.start });
    return span;
  };

  writeAll(blocks, tables);
  const look = looks.look(lines.here());
  return {
    text: lines.text(),
    layout: {
      ...(look === null ? {} : { look }),
      ...(comments.length === 0 ? {} : { comments }),
      tables,
      pages: pages.sort((one, other) => one.offset - other.offset),
      regions: regions.sort(byPlace),
      origins: origins.sort(byPlace),
    },
  };
}
