import type { Change } from '../../model/index.js';
import type { Item } from '../form/item.js';
import type { Matching } from '../match/match-forms.js';
import { keptInOrder } from '../match/order.js';
import { rereadHeading } from './reread-heading.js';
import { tellColumns } from './tell-columns.js';
import { type Told, tellAlone, tellPair } from './tell-pair.js';

/** What is told of two documents, and what else patching needs. */
export interface Changes {
  readonly changes: readonly Change[];
  readonly silent: readonly Change[];
}

const isFirstOfSpan = (item: Item): boolean =>
  item.span === null || item.span.froms[0] === item || item.span.tos[0] === item;

/** The children of one unit that are children of another in the same order. */
const inOrder = (from: Item, to: Item): ReadonlySet<Item> => {
  const paired = from.children.filter((child) => child.partner?.parent === to && isFirstOfSpan(child));
  return keptInOrder(
    paired,
    ({ partner }) => partner?.index ?? 0,
    ({ size }) => size,
  );
};

/** Says of all items what became of them, in reading order. */
export const tellChanges = (root: Item, { columns }: Matching): Changes => {
  const changes: Change[] = [];
  const silent: Change[] = [];
  /** Texts that are the heading of a unit in the other document. */
  const headings = new Set<Item>();
  const tell = (told: Told | null): void => {
    if (told !== null) (told.isSilent ? silent : changes).push(told.change);
  };

  /** A cell that stands alone belongs to a column that does, or is empty; else the row is cut up otherwise. */
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

  /** What has moved into something that is new. */
  const tellBelow = (added: Item): void => {
    for (const child of added.children)
      if (child.partner === null) tellBelow(child);
      else if (isFirstOfSpan(child)) tellBoth(child.partner, child, true);
  };

  const tellRemoved = (items: readonly Item[]): void => {
    for (const item of items)
      if (item.partner === null) tell(tellAlone(item, 'removed', isSilentAlone(item)));
  };

  const tellChildren = (from: Item, to: Item): void => {
    const kept = inOrder(from, to);
    let passed = 0;
    for (const child of to.children) {
      const { partner } = child;
      if (partner === null) {
        tell(tellAlone(child, 'added', isSilentAlone(child)));
        tellBelow(child);
        continue;
      }
      if (!isFirstOfSpan(child)) continue;
      if (kept.has(partner)) {
        tellRemoved(from.children.slice(passed, partner.index));
        passed = partner.index + 1;
      }
      tellBoth(partner, child, !kept.has(partner));
    }
    tellRemoved(from.children.slice(passed));
  };

  const tellBoth = (from: Item, to: Item, isMoved: boolean): void => {
    const reread = rereadHeading(from, to);
    if (reread !== null) headings.add(reread.text);
    const told = tellPair(from, to, isMoved, reread);
    tell(told === null || !(headings.has(from) || headings.has(to)) ? told : { ...told, isSilent: true });
    const match = columns.get(from);
    if (match !== undefined) changes.push(...tellColumns(from, to, match));
    tellChildren(from, to);
  };

  if (root.partner !== null) tellBoth(root, root.partner, false);
  return { changes, silent };
};
