import type { PhrasingContent, Root, TableRow } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { DocumentTasks, Lang } from '../../model/index.js';
import { documentName, taskRows } from './rows.js';
import { type TaskColumnName, taskWords } from './words.js';

const COLUMNS: readonly TaskColumnName[] = ['what', 'lead', 'with', 'due', 'product'];

const row = (cells: readonly string[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((value) => ({
    type: 'tableCell',
    children: value === '' ? [] : [{ type: 'text', value } satisfies PhrasingContent],
  })),
});

/** Writes tasks as Markdown, one table per document. */
export function tasksToMarkdown(documents: readonly DocumentTasks[], lang: Lang): string {
  const { columns } = taskWords(lang);
  const root: Root = {
    type: 'root',
    children: documents.flatMap((document) => [
      { type: 'heading', depth: 2, children: [{ type: 'text', value: documentName(document) }] } as const,
      {
        type: 'table',
        children: [
          row(COLUMNS.map((column) => columns[column])),
          ...taskRows([document], lang).map(({ cells }) => row(COLUMNS.map((column) => cells[column]))),
        ],
      } as const,
    ]),
  };
  return toMarkdown(root, { extensions: [gfmToMarkdown({ tablePipeAlign: false })], bullet: '-' });
}
