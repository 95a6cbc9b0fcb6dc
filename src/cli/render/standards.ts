import { groupBy } from '../../chars/index.js';
import type { Standard } from '../../model/index.js';
import { printable } from './layout.js';
import type { Style } from './style.js';
import { type Column, renderTable } from './table.js';

/** Technical regulations and standards, one per row, in order of first mention. */
export const renderStandards = (
  mentions: readonly Standard[],
  { messages, palette, width }: Style,
): string => {
  const { columns } = messages;
  const heads: readonly Column[] = [
    { title: columns.kind, least: 8 },
    { title: columns.number, least: 14 },
    { title: columns.mentions, align: 'right' },
    { title: columns.line, align: 'right' },
  ];
  const rows = [...groupBy(mentions, ({ number }) => number)].map(([number, same]) => [
    same[0]?.kind ?? '',
    printable(number),
    `${same.length}`,
    `${same[0]?.position.start.line ?? ''}`,
  ]);
  return renderTable(heads, rows, width, palette.faint);
};
