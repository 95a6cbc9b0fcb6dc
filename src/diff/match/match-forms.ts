import { type Item, isLeaf, itemsOf } from '../form/item.js';
import type { Interner } from '../form/words.js';
import { alignTexts } from './align-texts.js';
import { type ColumnMatch, matchRowCells, matchTable } from './match-table.js';
import { type Likely, pairByKey, pairByLikeness, pairByUniqueKey, unpaired } from './pair-items.js';
import { findFlattened, findRelaidTables, findReread } from './reread.js';

/** The result of matching two documents, apart from the partners, which the items hold themselves. */
export interface Matching {
  readonly columns: ReadonlyMap<Item, ColumnMatch>;
}

/** The least likeness of corresponding units that have corresponding parents. */
const MIN_LIKENESS = 0.4;
/** The least likeness if they also share a label or a heading. */
const MIN_LIKENESS_NAMED = 0.15;
const SAME_LABEL = 0.15;
const SAME_HEADING = 0.2;
/** The least likeness of units that moved to another parent. */
const MIN_LIKENESS_MOVED = 0.6;
/** The least number of words of a text that counts as moved; shorter texts occur in many places. */
const MIN_WORDS_MOVED = 5;
/** A shorter text under another label counts as the same only if it is unique. */
const MIN_WORDS = 5;

const FRAMES: ReadonlySet<Item['type']> = new Set(['heading', 'closing']);

const nearness = ({ from, to, alike }: Likely): number | null => {
  const hasLabel = from.labelId > 0 && from.labelId === to.labelId;
  const hasHeading = from.heading !== null && from.ownId === to.ownId;
  if (alike < (hasLabel || hasHeading ? MIN_LIKENESS_NAMED : MIN_LIKENESS)) return null;
  return alike + (hasLabel ? SAME_LABEL : 0) + (hasHeading ? SAME_HEADING : 0);
};

const moved = ({ from, to, alike }: Likely): number | null => {
  if (alike < MIN_LIKENESS_MOVED || from.size < MIN_WORDS_MOVED || to.size < MIN_WORDS_MOVED) return null;
  return alike + (from.labelId > 0 && from.labelId === to.labelId ? SAME_LABEL : 0);
};

const isUnit = (item: Item): boolean => !isLeaf(item) && item.type !== 'table';
const isTable = ({ type }: Item): boolean => type === 'table';

/**
 * Finds the partners of all items of two documents: first top-down, then items that moved to other units, then by label
 * only.
 */
export const matchForms = (from: Item, to: Item, intern: Interner): Matching => {
  const columns = new Map<Item, ColumnMatch>();
  const waiting: Item[] = [];
  const matched: Item[] = [];
  const pair = (one: Item, other: Item): void => {
    one.partner = other;
    other.partner = one;
    waiting.push(one);
  };

  const matchUnits = (froms: readonly Item[], tos: readonly Item[]): void => {
    pairByKey(froms, tos, ({ wholeId }) => wholeId, pair);
    const long = ({ size, contentId }: Item): number | null => (size >= MIN_WORDS ? contentId : null);
    pairByKey(froms, tos, long, pair);
    pairByUniqueKey(froms, tos, ({ contentId }) => contentId, pair);
    pairByLikeness(froms, tos, nearness, pair);
  };

  const matchTables = (froms: readonly Item[], tos: readonly Item[]): void => {
    if (froms.length === 0 || tos.length === 0) return;
    findRelaidTables(froms, tos);
    pairByKey(froms, tos, ({ contentId }) => contentId, pair);
    pairByLikeness(froms, tos, nearness, pair);
    // Tables in the same place correspond, however much of them is new.
    if (unpaired(froms).length === unpaired(tos).length) pairByKey(froms, tos, () => 1, pair);
  };

  const matchChildren = (one: Item): void => {
    const other = one.partner;
    if (other === null || one.children.length === 0 || other.children.length === 0) return;
    const both = [one.children, other.children] as const;
    if (one.type === 'table') {
      columns.set(one, matchTable(one, other, intern, pair));
      return;
    }
    if (one.type === 'row') return;
    findFlattened(one, other);
    const [leaves, otherLeaves] = both.map((items) => items.filter(isLeaf));
    if (FRAMES.has(one.type))
      pairByKey(one.children, other.children, ({ name }) => intern(`name ${name}`), pair);
    else alignTexts(unpaired(leaves ?? []), unpaired(otherLeaves ?? []), pair);
    const [units, otherUnits] = both.map((items) => items.filter(isUnit));
    matchUnits(units ?? [], otherUnits ?? []);
    const [tables, otherTables] = both.map((items) => items.filter(isTable));
    matchTables(tables ?? [], otherTables ?? []);
    findReread(one, other);
  };

  const settle = (): void => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
      matched.push(one);
      matchChildren(one);
    }
  };

  /** The items without a partner, the largest first. Rows and cells are matched with their table. */
  const free = (root: Item): readonly Item[] =>
    unpaired([...itemsOf(root)])
      .filter(({ type }) => type !== 'row' && type !== 'cell' && type !== 'field')
      .toSorted((a, b) => b.size - a.size);

  const matchMoved = (): void => {
    const isLong = ({ size }: Item): boolean => size >= MIN_WORDS_MOVED;
    const froms = free(from).filter(isLong);
    const tos = free(to).filter(isLong);
    const settled = (one: Item, other: Item): void => {
      pair(one, other);
      settle();
    };
    pairByKey(froms, tos, (item) => intern(`${item.type} ${item.contentId}`), settled);
    pairByLikeness(froms, tos, moved, settled);
  };

  /** Pairs units of corresponding parents that have the same label, even if no word is left. */
  const matchByLabel = (): void => {
    for (const one of [...matched]) {
      const other = one.partner;
      if (other === null) continue;
      const froms = unpaired(one.children);
      const tos = unpaired(other.children);
      if (froms.length === 0 || tos.length === 0) continue;
      pairByKey(froms, tos, ({ labelId, type }) => (labelId > 0 && type !== 'row' ? labelId : null), pair);
      const [text, another] = unpaired(froms).filter(({ type }) => type === 'text');
      const [newText, anotherNew] = unpaired(tos).filter(({ type }) => type === 'text');
      if (text && newText && !another && !anotherNew) pair(text, newText);
    }
  };

  const matchRows = (): void => {
    for (const [table, match] of columns)
      matchRowCells(table, match, (one, other) => {
        one.partner = other;
        other.partner = one;
      });
  };

  pair(from, to);
  for (const type of ['heading', 'preamble', 'closing'] as const)
    pairByKey(from.children, to.children, (item) => (item.type === type ? 1 : null), pair);
  settle();
  for (let before = -1; before !== matched.length; ) {
    before = matched.length;
    matchMoved();
    settle();
    matchByLabel();
    settle();
  }
  matchRows();
  return { columns };
};
