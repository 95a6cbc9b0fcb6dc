import type { DiffPlace, PlaceUnit, Position } from '../../model/index.js';
import type { Item } from '../form/item.js';

const addressOf = (item: Item): readonly number[] => {
  const at: number[] = [];
  for (let here = item; here.parent !== null; here = here.parent) at.push(here.index);
  return at.reverse();
};

const WITHOUT_NAME: ReadonlySet<Item['type']> = new Set(['root', 'text', 'field', 'cell']);

const pathOf = (item: Item): readonly PlaceUnit[] => {
  const path: PlaceUnit[] = [];
  for (let here: Item | null = item; here !== null; here = here.parent)
    if (!WITHOUT_NAME.has(here.type)) path.push({ type: here.type, label: here.label });
  return path.reverse();
};

const stretchOf = (items: readonly Item[]): Position | null => {
  const start = items[0]?.position?.start;
  const end = items.at(-1)?.position?.end;
  return start && end ? { start, end } : null;
};

/** Where some neighbours stand. */
export const placeOf = (items: readonly Item[], column: number | null = null): DiffPlace | null => {
  const [first] = items;
  if (first === undefined) return null;
  return {
    at: addressOf(first),
    count: items.length,
    path: pathOf(first),
    column,
    position: stretchOf(items),
  };
};
