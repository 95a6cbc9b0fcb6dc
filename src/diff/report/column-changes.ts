import type { Change, ChangeKind } from '../../model/index.js';
import type { Item } from '../form/item.js';
import type { ColumnMatch } from '../match/match-table.js';
import { headOf } from './heads.js';
import { placeOf } from './place.js';

/** The columns that only one of two tables has, or that have moved. */
export function* columnChanges(
  from: Item,
  to: Item,
  { added, removed, moved, toOf }: ColumnMatch,
): Generator<Change> {
  const column = (kind: ChangeKind, fromAt: number | null, toAt: number | null): Change => ({
    kinds: [kind],
    type: 'column',
    name: null,
    from: fromAt === null ? null : placeOf([from], fromAt),
    to: toAt === null ? null : placeOf([to], toAt),
    labelFrom: fromAt === null ? null : headOf(from, fromAt),
    labelTo: toAt === null ? null : headOf(to, toAt),
    heading: null,
    words: null,
    node: null,
  });
  for (const at of removed) yield column('removed', at, null);
  for (const at of added) yield column('added', null, at);
  for (const at of moved) yield column('moved', at, toOf.get(at) ?? null);
}
