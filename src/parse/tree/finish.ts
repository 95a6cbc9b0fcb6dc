import { tailOf } from '../../chars/index.js';
import type { BodyNode, Paragraph, Position, Table, TableCell, TableRow, Zone } from '../../model/index.js';
import type { Positions } from '../../text/index.js';
import { inlineHeading } from '../body/index.js';
import {
  type Draft,
  type DrawnTableDraft,
  type FlatTableDraft,
  isUnit,
  type ParagraphDraft,
  type UnitDraft,
} from '../draft.js';
import { joinLines } from '../mend/index.js';
import { flatRows, textOfCell } from '../table/index.js';
import type { CellPlace, FlowBuilder } from './flow.js';

/** Turns offsets of the folded text into positions of the text as read. */
export type ToPosition = (start: number, end: number) => Position;

interface Surroundings {
  readonly zone: Zone;
  readonly unit: readonly string[];
  /** Its place in a table. */
  readonly cell?: CellPlace;
}

const ENDS_AS_SENTENCE = /[.;:][”"]?$/u;
/** Such an ending takes at most this many characters. */
const MAX_ENDING = 8;
const FOOTNOTE_CALL = /(?<=[\p{L})”"])(?:(?<bare>\d{1,2})|\s?\[(?<bracketed>\d{1,3})\])$/u;
/** A call after the code of a civil servant's title, whose groups all have two digits: "Mã số: V.09.02.014". */
const CALL_AFTER_CODE = /(?<=\p{Lu}(?:\.\d\d){3})(?<bare>\d{1,2})$/u;
/** Such a code with its call takes at most this many characters. */
const MAX_CODE = 12;

/** The offset in the folded text at which a draft ends. */
function endOf(draft: Draft): number {
  if (draft.type === 'paragraph') return draft.lines[draft.lines.length - 1]?.end ?? 0;
  if (draft.type === 'drawnTable') return draft.end;
  const own = isUnit(draft) ? (draft.heading[draft.heading.length - 1]?.end ?? 0) : 0;
  // A footnote at the foot of a page may interrupt the paragraph before it, which then ends after it.
  const lastText = draft.children.findLastIndex((child) => child.type !== 'footnote');
  const opening =
    'label' in draft ? (draft.label?.length ?? 0) : draft.type === 'bullet' ? draft.marker.length : 0;
  let end = Math.max(own, draft.start + opening);
  for (const child of draft.children.slice(Math.max(0, lastText))) end = Math.max(end, endOf(child));
  return end;
}

/** Turns drafts into nodes of the tree and adds their text to the flow, both in reading order. */
export function createFinisher(
  flow: FlowBuilder,
  toPosition: ToPosition,
  positions: Pick<Positions, 'position' | 'place'>,
  calledNotes: ReadonlySet<string>,
) {
  let lastRow = 0;
  const nextRow = (): number => {
    lastRow += 1;
    return lastRow;
  };

  function paragraph(draft: ParagraphDraft, around: Surroundings): Paragraph {
    const value = flow.add(draft.lines, around.zone, around.unit, around.cell);
    return {
      type: 'paragraph',
      value,
      position: toPosition(draft.lines[0]?.start ?? 0, endOf(draft)),
    };
  }

  /**
   * A number at the end of a heading is the call of a footnote only if the document has that footnote ("… GIAI ĐOẠN
   * 1").
   */
  function withoutCall(written: string): string {
    const call =
      FOOTNOTE_CALL.exec(tailOf(written, MAX_ENDING)) ?? CALL_AFTER_CODE.exec(tailOf(written, MAX_CODE));
    const label = call?.groups?.['bare'] ?? call?.groups?.['bracketed'];
    return call && label !== undefined && calledNotes.has(label)
      ? written.slice(0, written.length - call[0].length)
      : written;
  }

  /** "Điều 2.⏎Quyết định này có hiệu lực từ ngày ký.": the line below a label may be the article's text. */
  function withText(draft: UnitDraft): UnitDraft {
    const { type, heading, children } = draft;
    if (type !== 'article' || heading.length === 0) return draft;
    if (!ENDS_AS_SENTENCE.test(heading[heading.length - 1]?.text ?? '')) return draft;
    const text: ParagraphDraft = { type: 'paragraph', lines: heading };
    return { ...draft, heading: [], children: [text, ...children] };
  }

  function unit(read: UnitDraft, around: Surroundings): BodyNode {
    const draft = withText(read);
    // By concat: an array made by spread reserves memory for more items.
    const path = draft.label === null ? around.unit : around.unit.concat(draft.label);
    const inner: Surroundings = { zone: draft.type === 'form' ? 'form' : around.zone, unit: path };
    const titleZone: Zone = draft.type === 'appendix' ? 'appendixTitle' : inner.zone;
    const inline = draft.heading.length > 0 ? null : inlineHeading(draft);
    const headingLines = inline ?? draft.heading;
    const written = flow.add(headingLines, titleZone, path);
    const children = (inline ? draft.children.slice(1) : draft.children).map((child) => node(child, inner));
    const heading = withoutCall(written).trim() || null;
    const position = toPosition(draft.start, endOf(draft));
    const { page, paragraph } = positions.place(position.start.offset);
    const { type, label, numbering } = draft;
    // Listed one by one: objects made by spread take a third more memory.
    if (type === 'appendix')
      return label === null
        ? { type, label, heading, page, paragraph, children, position }
        : { type, label, heading, page, paragraph, children, position };
    if (type === 'division') {
      return {
        type,
        numbering: numbering ?? 'arabic',
        label: label ?? '',
        heading,
        page,
        paragraph,
        children,
        position,
      };
    }
    return { type, label: label ?? '', heading, page, paragraph, children, position };
  }

  function node(draft: Draft, around: Surroundings): BodyNode {
    if (draft.type === 'paragraph') return paragraph(draft, around);
    if (isUnit(draft)) return unit(draft, around);
    if (draft.type === 'drawnTable') return drawnTable(draft, around);
    if (draft.type === 'flatTable') return flatTable(draft, around);
    const position = toPosition(draft.start, endOf(draft));
    if (draft.type === 'bullet') {
      const children = draft.children.map((child) => node(child, around));
      return { type: 'bullet', label: null, marker: draft.marker, children, position };
    }
    const children = draft.children.map((child) => node(child, { ...around, zone: draft.type }));
    if (draft.type === 'footnote') return { type: 'footnote', label: draft.label, children, position };
    return { type: 'quotation', children, position };
  }

  function drawnTable(draft: DrawnTableDraft, around: Surroundings): Table {
    const heads = columnHeads(draft);
    const rows = draft.rows.map(({ source, cells }, index): TableRow => {
      const isHead = index < draft.headerRows;
      const row = nextRow();
      const children = cells.map(
        ({ source: { start, end }, column, columns, rows: spanned, children }): TableCell => {
          const columnHead = isHead ? null : heads(column);
          const inner: Surroundings = { zone: 'table', unit: around.unit, cell: { columnHead, row } };
          return {
            type: 'tableCell',
            column,
            columns,
            rows: spanned,
            children: children.map((child) => node(child, inner)),
            position: positions.position(start, end),
          };
        },
      );
      return { type: 'tableRow', children, position: positions.position(source.start, source.end) };
    });
    const { start, end } = draft.source;
    return {
      type: 'table',
      caption: draft.caption,
      headerRows: draft.headerRows,
      children: rows,
      position: positions.position(start, end),
    };
  }

  /** If the columns of a row are uncertain, it is read as one line, as written, and its cells are parts of that. */
  function flatTable(draft: FlatTableDraft, around: Surroundings): Table {
    const { rows: read, headerRows, heads } = flatRows(draft);
    const rows = read.map(({ paragraphs, cells, known }, at): TableRow => {
      const row = nextRow();
      if (known === null)
        for (const { lines } of paragraphs) flow.add(lines, 'table', around.unit, { columnHead: null, row });
      const isHead = at < headerRows;
      for (const { column, lines } of known ?? [])
        flow.add(lines, 'table', around.unit, { columnHead: isHead ? null : heads[column - 1] || null, row });
      const children = cells.map(({ column, columns, lines, start, end }): TableCell => {
        const position = toPosition(start, end);
        const content: Paragraph = { type: 'paragraph', value: joinLines(lines), position };
        const children = lines.length > 0 ? [content] : [];
        return { type: 'tableCell', column, columns, rows: 1, children, position };
      });
      const last = paragraphs[paragraphs.length - 1];
      const position = toPosition(paragraphs[0]?.lines[0]?.start ?? 0, last ? endOf(last) : 0);
      return { type: 'tableRow', children, position };
    });
    // A table that continues in a unit begins below the unit's label.
    const start = draft.children[0]?.lines[0]?.start ?? draft.start;
    const position = toPosition(start, Math.max(start, endOf(draft)));
    return { type: 'table', caption: draft.caption, headerRows, children: rows, position };
  }

  return { node };
}

/** The heads above each column, joined from the outermost to the innermost. */
function columnHeads({ head }: DrawnTableDraft): (column: number) => string | null {
  const heads = new Map<number, string[]>();
  for (const { cells } of head)
    for (const cell of cells) {
      const text = textOfCell(cell);
      if (text === '') continue;
      for (let column = cell.column; column < cell.column + cell.columns; column += 1)
        heads.set(column, [...(heads.get(column) ?? []), text]);
    }
  return (column) => heads.get(column)?.join(' ') ?? null;
}

/** See {@link createFinisher}. */
export type Finisher = ReturnType<typeof createFinisher>;
