import type { Change } from '../../model/index.js';
import type { Item } from '../form/item.js';
import type { Matching } from '../match/match-forms.js';
import { keptInOrder } from '../match/order.js';
import { columnChanges } from './column-changes.js';
import { changeOfPair, changeOfUnpaired, type ReportedChange } from './item-changes.js';
import { rereadHeading } from './reread-heading.js';

/** The changes that are reported, and the silent ones that only patching needs. */
export interface Changes {
  readonly changes: readonly Change[];
  readonly silent: readonly Change[];
}

const isFirstOfSpan = (item: Item): boolean =>
  item.span === null || item.span.froms[0] === item || item.span.tos[0] === item;

/** The children of one unit whose partners are children of the other in the same order. */
const inOrder = (from: Item, to: Item): ReadonlySet<Item> => {
  const paired = from.children.filter((child) => child.partner?.parent === to && isFirstOfSpan(child));
  return keptInOrder(
    paired,
    ({ partner }) => partner?.index ?? 0,
    ({ size }) => size,
  );
};

/** Reports what happened to all items, in reading order. */
export const reportChanges = (root: Item, { columns }: Matching): Changes => {
  const changes: Change[] = [];
  const silent: Change[] = [];
  /** Texts that are the heading of a unit in the other document. */
  const headings = new Set<Item>();
  const report = (reported: ReportedChange | null): void => {
    if (reported !== null) (reported.isSilent ? silent : changes).push(reported.change);
  };

  /**
   * Whether an item without a partner is silent. A cell is, if it is empty or its whole column is added or removed;
   * otherwise its row is divided differently.
   */
  const isSilentAlone = (item: Item): boolean => {
    if (headings.has(item)) return true;
    if (item.isReread || item.type !== 'cell') return item.isReread;
    const table = item.parent?.parent;
    const match = table
      ? (columns.get(table) ?? (table.partner ? columns.get(table.partner) : undefined))
      : undefined;
    return (
      item.text === '' || match?.added.includes(item.column) || match?.removed.includes(item.column) || false
    );
  };

  /** Reports items that moved into something new. */
  const reportMovedInto = (added: Item): void => {
    for (const child of added.children)
      if (child.partner === null) reportMovedInto(child);
      else if (isFirstOfSpan(child)) reportBoth(child.partner, child, true);
  };

  const reportRemoved = (items: readonly Item[]): void => {
    for (const item of items)
      if (item.partner === null) report(changeOfUnpaired(item, 'removed', isSilentAlone(item)));
  };

  const reportChildren = (from: Item, to: Item): void => {
    const kept = inOrder(from, to);
    let passed = 0;
    for (const child of to.children) {
      const { partner } = child;
      if (partner === null) {
        report(changeOfUnpaired(child, 'added', isSilentAlone(child)));
        reportMovedInto(child);
        continue;
      }
      if (!isFirstOfSpan(child)) continue;
      if (kept.has(partner)) {
        reportRemoved(from.children.slice(passed, partner.index));
        passed = partner.index + 1;
      }
      reportBoth(partner, child, !kept.has(partner));
    }
    reportRemoved(from.children.slice(passed));
  };

  const reportBoth = (from: Item, to: Item, isMoved: boolean): void => {
    const reread = rereadHeading(from, to);
    if (reread !== null) headings.add(reread.text);
    const told = changeOfPair(from, to, isMoved, reread);
    report(told === null || !(headings.has(from) || headings.has(to)) ? told : { ...told, isSilent: true });
    const match = columns.get(from);
    if (match !== undefined) changes.push(...columnChanges(from, to, match));
    reportChildren(from, to);
  };

  if (root.partner !== null) reportBoth(root, root.partner, false);
  return { changes, silent };
};
