import { type AmendingAct, operationRows, operationWords } from '../../export/index.js';
import type { Lang } from '../../model/index.js';
import { amendMessagesIn } from '../messages/index.js';
import { printable } from './layout.js';
import type { Style } from './style.js';
import { type Column, renderTable } from './table.js';

const LONGEST = 240;

const shortened = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;

/** The changes made by acts, for people: a table for each act. */
export const renderOperations = (
  acts: readonly AmendingAct[],
  lang: Lang,
  { width, palette }: Style,
): string => {
  const words = amendMessagesIn(lang);
  const { columns: heads } = operationWords(lang);
  const changing = acts.filter(({ document }) => document.operations.length > 0);
  if (changing.length === 0) return `${words.nothing}\n`;
  const columns: readonly Column[] = [
    { title: heads.source, least: 10 },
    { title: heads.action, least: 8 },
    { title: heads.target, least: 12 },
    { title: heads.work, least: 10 },
    { title: heads.after, least: 20 },
    { title: heads.from, least: 10 },
  ];
  const tables = changing.map((act) => {
    const rows = operationRows([act], lang);
    const cells = rows.map(({ source, action, target, work, before, after, from, operation }) => [
      printable(source),
      action,
      printable(target),
      printable(work),
      printable(shortened(operation.oldText === null ? after : `“${before}” → “${after}”`)),
      from,
    ]);
    const { metadata, operations } = act.document;
    const unknown = operations.filter(({ action }) => action === null).length;
    const title = [metadata.number ?? metadata.title ?? '', words.counts(operations.length, unknown)].join(
      ': ',
    );
    return `${palette.title(printable(title))}\n\n${renderTable(columns, cells, width, palette.faint)}`;
  });
  return `${tables.join('\n\n')}\n`;
};
