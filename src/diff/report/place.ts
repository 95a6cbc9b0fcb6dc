import type { DiffPlace, PlaceUnit, Position } from '../../model/index.js';
import type { Item } from '../form/item.js';

const addressOf = (item: Item): readonly number[] => {
  const at: number[] = [];
  for (let here = item; here.parent !== null; here = here.parent) at.push(here.index);
  return at.reverse();
};

const indexOf = ({ type, index, parent }: Item): number => {
  if (type === 'row') return index + 1;
  let count = 1;
  for (let at = 0; at < index; at += 1) if (parent?.children[at]?.type === type) count += 1;
  return count;
};

const WITHOUT_NAME: ReadonlySet<Item['type']> = new Set(['root', 'text', 'field', 'cell']);

const pathOf = (item: Item): readonly PlaceUnit[] => {
  const path: PlaceUnit[] = [];
  for (let here: Item | null = item; here !== null; here = here.parent)
    if (!WITHOUT_NAME.has(here.type)) path.push({ type: here.type, label: here.label, index: indexOf(here) });
  return path.reverse();
};

const stretchOf = (items: readonly Item[]): Position | null => {
  const start = items[0]?.position?.start;
  const end = items.at(-1)?.position?.end;
  return start && end ? { start, end } : null;
};

/** The place of some neighbours; `null` for none. */
export const placeOf = (items: readonly Item[], column: number | null = null): DiffPlace | null => {
  const [first] = items;
  if (first === undefined) return null;
  return {
    at: addressOf(first),
    count: items.length,
    path: pathOf(first),
    column: column ?? (first.type === 'cell' ? first.column : null),
    position: stretchOf(items),
  };
};
