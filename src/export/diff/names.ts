import {
  articleGroups,
  type Change,
  type ComparedType,
  type DiffPlace,
  type PlaceUnit,
} from '../../model/index.js';
import { shorten } from '../label.js';
import type { DiffWords } from './words.js';

/** Units whose labels include their names: "Điều 5", "Chương II". */
const LABELLED: ReadonlySet<ComparedType> = new Set([
  ...articleGroups,
  'article',
  'division',
  'appendix',
  'form',
]);
const LONGEST_HEAD = 40;

/** The name of a unit as people use it: "Điều 5", "khoản 2", "hàng thứ 3". */
export const unitName = ({ type, label, index }: PlaceUnit, words: DiffWords): string => {
  const name = words.types[type] ?? '';
  if (label === null) return type === 'row' ? words.nth(name, index) : name;
  if (LABELLED.has(type) || /\s/u.test(label)) return label;
  return `${name} ${label}`;
};

/** The names along the path to a unit. */
export const pathName = (path: readonly PlaceUnit[], words: DiffWords): string =>
  path.map((unit) => unitName(unit, words)).join(' › ');

/** A place as shown: the unit under which it is listed, and the place below it. */
export interface NamedPlace {
  readonly section: string;
  readonly rest: string;
}

/** The length of the part of a path that forms the section: down to the article, or to the first unit of a plan. */
const headLength = (path: readonly PlaceUnit[]): number => {
  const article = path.findIndex(({ type }) => type === 'article');
  return article >= 0 ? article + 1 : Math.min(1, path.length);
};

const isUnitItself = ({ type }: Change): boolean =>
  type !== 'text' && type !== 'cell' && type !== 'field' && type !== 'column';

const placeOf = ({ from, to }: Change): DiffPlace | null => to ?? from;

/** Where a change is listed. */
export const namedPlace = (change: Change, words: DiffWords): NamedPlace => {
  const place = placeOf(change);
  if (place === null) return { section: '', rest: '' };
  const { path, column } = place;
  const head = headLength(path);
  // New numbers are listed together.
  const isListed = head > 1 || (change.kinds.length === 1 && change.kinds[0] === 'renumbered');
  const cut = isListed && isUnitItself(change) && path.length === head ? head - 1 : head;
  const columnHead = change.labelTo ?? change.labelFrom;
  const below = [
    pathName(path.slice(cut), words),
    change.name === null ? '' : words.fields[change.name],
    column === null
      ? ''
      : words.column(columnHead === null ? null : shorten(columnHead, LONGEST_HEAD), column),
  ];
  return {
    section: pathName(path.slice(0, cut), words),
    rest: below.filter((part) => part !== '').join(' › '),
  };
};
