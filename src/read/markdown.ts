import type { Nodes, RootContent, Table, TableRow } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { type Block, noteBlock, paragraphBlock, type TableBlock } from './blocks.js';
import { decode } from './decode.js';
import { type DrawnRows, withoutDrawnTables } from './pandoc-tables.js';
import type { Reader } from './source.js';
import { writeBlocks } from './write-blocks.js';

interface Context {
  readonly source: string;
  readonly notes: Block[];
  /** Tables drawn with lines, by the text of the paragraph that stands for each. */
  readonly drawn: ReadonlyMap<string, DrawnRows>;
  /** Reads HTML; `null` where the document has no tables in it. */
  readonly readHtml: ((html: string) => readonly Block[]) | null;
}

/** A bullet before a label is only Markdown syntax ("- a) …"); before text it is the document's own dash. */
const BULLET_BEFORE_LABEL = /^[-*+]\s+(?=(?:\*\*)?(?:[a-zđ]|\d+(?:\.\d+)*|[ivxIVX]+)[.)]\s)/u;

const inline = (node: Nodes): string => {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return '\n';
    case 'html':
      return /^<br\b/i.test(node.value) ? '\n' : '';
    case 'footnoteReference':
      return `[${node.label ?? node.identifier}]`;
    case 'image':
      return '';
    default:
      return 'children' in node ? node.children.map(inline).join('') : '';
  }
};

const offsetOf = (node: Nodes, edge: 'start' | 'end'): number => node.position?.[edge].offset ?? 0;

/** The item's marker as written: numbers are the document's own, wherever the list starts. */
const markerOf = (item: Nodes, context: Context): string => {
  const start = offsetOf(item, 'start');
  const first = 'children' in item ? item.children[0] : undefined;
  const end = first ? offsetOf(first, 'start') : offsetOf(item, 'end');
  const written = context.source.slice(start, end).trim();
  const line = context.source.slice(start, offsetOf(item, 'end'));
  if (BULLET_BEFORE_LABEL.test(line)) return '';
  return written === '' ? '' : `${written.replace(/^[*+]/, '-')} `;
};

/** Puts an item's marker before its first paragraph. */
const withMarker = (marker: string, [first, ...rest]: readonly Block[]): readonly Block[] =>
  first?.type === 'paragraph'
    ? [paragraphBlock(marker + first.text), ...rest]
    : [paragraphBlock(marker), ...(first ? [first] : []), ...rest];

/** A row is one line of source, in which rules, runs of spaces and list dashes remain of a cell's lines. */
const LINE_IN_CELL = /\s*_{4,}\s*|\s{2,}|(?<=;)\s+(?=- )|\n/;

const rowOf = (row: TableRow): TableBlock['rows'][number] =>
  row.children.map((cell, index) => ({
    column: index + 1,
    columns: 1,
    rows: 1,
    blocks: inline(cell).split(LINE_IN_CELL).map(paragraphBlock),
  }));

/** Every Markdown table has a header; converters leave it empty if the original had none. */
const tableOf = ({ children: [head, ...body] }: Table): TableBlock => {
  const rows = body.map(rowOf);
  return head && inline(head).trim() !== ''
    ? { type: 'table', rows: [rowOf(head), ...rows], headerRows: 1 }
    : { type: 'table', rows, headerRows: 0 };
};

/** A table and the lines right below it: without a blank line between, Markdown takes those for rows of one cell. */
const tableAndText = (node: Table, context: Context): readonly Block[] => {
  const { children } = node;
  const last = children.findLastIndex((row) =>
    context.source.slice(offsetOf(row, 'start'), offsetOf(row, 'end')).includes('|'),
  );
  const below = children[last + 1];
  if (last < 0 || below === undefined) return [tableOf(node)];
  const source = context.source.slice(offsetOf(below, 'start'), offsetOf(node, 'end'));
  return [
    tableOf({ ...node, children: children.slice(0, last + 1) }),
    ...blocks(parsed(source), { ...context, source }),
  ];
};

const HTML_TABLE = /<table\b/i;
const EDGES_OF_TABLE = /<(?<end>\/?)table\b/gi;

/** How many tables a piece of HTML leaves open. */
const openTables = (html: string): number =>
  Array.from(html.matchAll(EDGES_OF_TABLE)).reduce(
    (open, { groups }) => open + (groups?.['end'] === '' ? 1 : -1),
    0,
  );

/** One node of several that follow each other, the first of which is HTML. */
const joined = (nodes: readonly RootContent[], source: string): readonly RootContent[] => {
  const [first] = nodes;
  const last = nodes.at(-1);
  if (first === last || first?.type !== 'html' || !first.position || !last?.position) return nodes;
  const value = source.slice(offsetOf(first, 'start'), offsetOf(last, 'end'));
  return [{ ...first, value, position: { start: first.position.start, end: last.position.end } }];
};

/** Makes one node of a table written as HTML, which blank lines in it have divided; one that has no end stays as it is. */
const withWholeTables = (nodes: readonly RootContent[], source: string): readonly RootContent[] => {
  const whole: RootContent[] = [];
  let table: RootContent[] = [];
  let open = 0;
  for (const node of nodes) {
    if (open === 0 && node.type !== 'html') {
      whole.push(node);
      continue;
    }
    table.push(node);
    open = Math.max(0, open + openTables(source.slice(offsetOf(node, 'start'), offsetOf(node, 'end'))));
    if (open > 0) continue;
    for (const each of joined(table, source)) whole.push(each);
    table = [];
  }
  return [...whole, ...table];
};

const parsed = (source: string): readonly RootContent[] =>
  fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children;

/** A table whose cells are Markdown themselves. */
const drawnTable = ({ rows, headerRows }: DrawnRows, context: Context): TableBlock => ({
  type: 'table',
  headerRows,
  rows: rows.map((row) =>
    row.map(({ column, columns, source }) => {
      const whole = withNotes(source);
      const content = blocks(parsed(whole), { ...context, source: whole, notes: [], drawn: NO_TABLES });
      return { column, columns, rows: 1, blocks: content.length > 0 ? content : [paragraphBlock('')] };
    }),
  ),
});

/** A note's mark is one only where its text is; the texts stand below the tables. */
const withNotes = (source: string): string =>
  source + Array.from(source.matchAll(/\[\^[^\]\s]+\]/g), ([mark]) => `\n\n${mark}: -`).join('');

const NO_TABLES: ReadonlyMap<string, DrawnRows> = new Map();

const blocks = (nodes: readonly RootContent[], context: Context): readonly Block[] =>
  nodes.flatMap((node) => block(node, context));

const block = (node: RootContent, context: Context): readonly Block[] => {
  switch (node.type) {
    case 'paragraph': {
      const text = inline(node);
      const drawn = context.drawn.get(text);
      return [drawn ? drawnTable(drawn, context) : paragraphBlock(text)];
    }
    case 'heading':
      return [paragraphBlock(inline(node))];
    case 'code':
      return [paragraphBlock(node.value)];
    case 'html':
      if (context.readHtml !== null && HTML_TABLE.test(node.value)) return context.readHtml(node.value);
      return [paragraphBlock(node.value.replace(/<br\b[^>]*>/gi, '\n').replace(/<[^<>]*>/g, ''))];
    case 'table':
      return tableAndText(node, context);
    case 'list':
      return node.children.flatMap((item) =>
        withMarker(markerOf(item, context), blocks(item.children, context)),
      );
    case 'footnoteDefinition':
      context.notes.push(noteBlock(blocks(node.children, context), node.label ?? node.identifier));
      return [];
    case 'blockquote':
      return blocks(node.children, context);
    default:
      return [];
  }
};

/** Blank lines are kept as in the source, so that consecutive headings and lines stay together. */
const spaced = (nodes: readonly RootContent[], context: Context): readonly Block[] =>
  nodes.flatMap((node, at) => {
    const before = nodes[at - 1];
    const gap = before ? context.source.slice(offsetOf(before, 'end'), offsetOf(node, 'start')) : '';
    const own = block(node, context);
    return /\n[ \t]*\r?\n/.test(gap) ? [paragraphBlock(''), ...own] : own;
  });

const NATIONAL_NAME = /CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM/u;
const DOCUMENT_NUMBER = /Số:\s*\d+[\d\p{L}]*\/\S/u;

/** Some converters put all tables after the text; one with the letterhead belongs at the top. */
const headingFirst = (nodes: readonly RootContent[]): readonly RootContent[] => {
  const lastText = nodes.findLastIndex((node) => node.type !== 'table');
  if (nodes.slice(0, lastText + 1).some((node) => NATIONAL_NAME.test(inline(node)))) return nodes;
  const heading = nodes.slice(lastText + 1).find((node) => {
    const text = inline(node);
    return NATIONAL_NAME.test(text) && DOCUMENT_NUMBER.test(text);
  });
  return heading ? [heading, ...nodes.filter((node) => node !== heading)] : nodes;
};

/** Markdown: the text without its syntax; labels as typed, notes at the end as "[1] …". */
export const read: Reader = async ({ bytes, path, encoding }) => {
  const decoded = decode(bytes, encoding, path);
  const { source, tables } = withoutDrawnTables(decoded.text);
  const readHtml = HTML_TABLE.test(source) ? (await import('./html/index.js')).blocksOfPiece : null;
  const context: Context = { source, notes: [], drawn: tables, readHtml };
  const body = spaced(headingFirst(withWholeTables(parsed(source), source)), context);
  const { notes } = context;
  return {
    ...writeBlocks(notes.length === 0 ? body : [...body, paragraphBlock(''), ...notes]),
    encoding: decoded.encoding,
  };
};
