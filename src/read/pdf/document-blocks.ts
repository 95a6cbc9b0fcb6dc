import {
  type Block,
  type CellBlock,
  noteBlock,
  type ParagraphBlock,
  paragraphBlock,
  type TableBlock,
} from '../blocks.js';
import { placeInGrid } from '../grid.js';
import type { Item } from './items.js';
import type { Line } from './line.js';
import type { NoteLine } from './notes.js';
import { type Paragraph, type Passage, paragraphsInCell, passagesOf } from './paragraphs.js';
import { joinOverPages } from './tables/over-pages.js';
import type { Table } from './tables/table.js';

/** A paragraph with the look of its letters; what else there is to a paragraph, pages do not tell. */
const lookedBlock = ({ text, runs }: Pick<Paragraph, 'text' | 'runs'>): ParagraphBlock => {
  const block = paragraphBlock(text);
  return runs.some(({ look }) => look !== null)
    ? { ...block, look: { setting: null, runs, rules: 0 } }
    : block;
};

const tableBlock = ({ rows, edges, headerRows }: Table): TableBlock => {
  const places = placeInGrid(
    rows.map(({ cells }) =>
      cells.map(({ column, columns }) => ({
        left: edges[column] ?? 0,
        right: edges[column + columns] ?? 0,
      })),
    ),
  );
  return {
    type: 'table',
    headerRows,
    rows: rows.map(({ cells, page }, row) =>
      cells.map((cell, at): CellBlock => {
        const { column, columns } = places[row]?.[at] ?? { column: cell.column + 1, columns: cell.columns };
        const paragraphs: readonly Block[] = paragraphsInCell(cell).map(lookedBlock);
        const begins = page !== null && at === 0;
        return {
          column,
          columns,
          rows: cell.rows,
          blocks: begins ? [{ type: 'page', page }, ...paragraphs] : paragraphs,
        };
      }),
    ),
  };
};

const BLANK = paragraphBlock('');

const blocksOf = (passage: Passage): readonly Block[] => {
  if (passage.type === 'page') return [passage];
  if (passage.type === 'table') return [BLANK, tableBlock(passage), BLANK];
  const { pages } = passage;
  const block = lookedBlock(passage);
  const paragraph = pages.length === 0 ? block : { ...block, pages };
  return passage.isSeparate ? [BLANK, paragraph] : [paragraph];
};

/** A note and the paragraphs below it without a label. */
const NOTE_START = /^\[([^\]]+)\]\s*/;

const noteBlocks = (notes: readonly NoteLine[]): readonly Block[] => {
  const pages = new Map<Line, number>(notes.map((line) => [line, line.page]));
  const parted: { label: string; page: number; texts: string[] }[] = [];
  for (const passage of passagesOf([notes])) {
    if (passage.type !== 'paragraph') continue;
    const page = pages.get(passage.first) ?? 1;
    const [call, label] = NOTE_START.exec(passage.text) ?? [];
    const last = parted.at(-1);
    if (call !== undefined && label !== undefined)
      parted.push({ label, page, texts: [passage.text.slice(call.length)] });
    else if (last) last.texts.push(passage.text);
    else parted.push({ label: '', page, texts: [passage.text] });
  }
  return parted.flatMap(({ label, page, texts }): readonly Block[] => {
    const paragraphs = texts.map(paragraphBlock);
    const begins = { type: 'page', page } as const;
    return label === '' ? [begins, ...paragraphs] : [begins, noteBlock(paragraphs, label)];
  });
};

/** The blocks of a document: the contents of its pages, followed by its footnotes. */
export const documentBlocks = (
  pages: readonly (readonly Item[])[],
  notes: readonly NoteLine[],
): readonly Block[] => {
  const body = passagesOf(joinOverPages(pages)).flatMap(blocksOf);
  return notes.length === 0 ? body : [...body, BLANK, ...noteBlocks(notes)];
};
