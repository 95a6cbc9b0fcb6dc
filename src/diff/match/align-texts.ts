import { diffArrays } from 'diff';
import type { Item, TextSpan } from '../form/item.js';
import { blocksOf } from './blocks.js';
import { bagOf, containment, createSum, likeness, type Sum, sumOf } from './likeness.js';
import { type Pair, pairByKey, pairByLikeness, unpaired } from './pair-items.js';

/** Texts less alike than this are two texts. */
const LEAST_ALIKE = 0.4;
/** So much of a paragraph stands in the one that it was joined to. */
const LEAST_CONTAINED = 0.75;
/** More differences than this are not looked for one by one. */
const MOST_EDITS = 2000;

interface Gap {
  readonly froms: readonly Item[];
  readonly tos: readonly Item[];
}

/** Pairs the texts that are the same and in the same order; gives what stands between them. */
const anchor = (froms: readonly Item[], tos: readonly Item[], pair: Pair): readonly Gap[] => {
  const parts = diffArrays(
    froms.map(({ contentId }) => contentId),
    tos.map(({ contentId }) => contentId),
    { maxEditLength: MOST_EDITS },
  );
  if (parts === undefined) {
    pairByKey(froms, tos, ({ contentId }) => contentId, pair);
    return [{ froms: unpaired(froms), tos: unpaired(tos) }];
  }
  const gaps: Gap[] = [];
  let from = 0;
  let to = 0;
  let open: { froms: Item[]; tos: Item[] } = { froms: [], tos: [] };
  for (const { added, removed, value } of parts) {
    if (removed) {
      open.froms.push(...froms.slice(from, from + value.length));
      from += value.length;
    } else if (added) {
      open.tos.push(...tos.slice(to, to + value.length));
      to += value.length;
    } else {
      gaps.push(open);
      open = { froms: [], tos: [] };
      for (let count = 0; count < value.length; count += 1, from += 1, to += 1) {
        const [one, other] = [froms[from], tos[to]];
        if (one !== undefined && other !== undefined) pair(one, other);
      }
    }
  }
  return [...gaps, open];
};

const areNeighbours = (items: readonly Item[]): boolean =>
  items.every(({ index, parent }, at) => {
    const previous = items[at - 1];
    return previous === undefined || (previous.parent === parent && previous.index + 1 === index);
  });

const join = (froms: readonly Item[], tos: readonly Item[]): TextSpan | null => {
  const [from] = froms;
  const [to] = tos;
  if (from === undefined || to === undefined) return null;
  const span: TextSpan = { froms: [...froms], tos: [...tos] };
  for (const item of froms) {
    item.partner = to;
    item.span = span;
  }
  for (const item of tos) {
    item.partner = from;
    item.span = span;
  }
  return span;
};

/** The texts that are one with a text, or that together are another. */
const sidesOf = (item: Item, isFrom: boolean): readonly [own: readonly Item[], others: readonly Item[]] => {
  const { span, partner } = item;
  if (span !== null) return isFrom ? [span.froms, span.tos] : [span.tos, span.froms];
  return [[item], partner === null ? [] : [partner]];
};

/** Adds a text to those that are one with its neighbour, which together are another. */
const addToSpan = (item: Item, neighbour: Item, other: Item, isFrom: boolean): void => {
  const span = neighbour.span ?? (isFrom ? join([neighbour], [other]) : join([other], [neighbour]));
  if (span === null) return;
  const own = isFrom ? span.froms : span.tos;
  if (neighbour.index < item.index) own.push(item);
  else own.unshift(item);
  item.partner = other;
  item.span = span;
  other.partner = own[0] ?? item;
};

/** Joins texts that nothing is like to a neighbour, where the neighbour's partner holds their words. */
const joinLeft = (items: readonly Item[], isFrom: boolean): void => {
  const sums = new Map<Item, Sum>();
  for (const item of unpaired(items))
    for (const side of [-1, 1]) {
      const neighbour = item.parent?.children[item.index + side];
      if (neighbour?.text == null || item.partner !== null) continue;
      const [own, [other, another]] = sidesOf(neighbour, isFrom);
      if (other === undefined || another !== undefined) continue;
      if (containment(bagOf(item), bagOf(other)) < LEAST_CONTAINED) continue;
      const sum = sums.get(other) ?? createSum(own, bagOf(other));
      sums.set(other, sum);
      if (sum.addIfLiker(bagOf(item))) addToSpan(item, neighbour, other, isFrom);
    }
};

const pairAlike = (froms: readonly Item[], tos: readonly Item[], pair: Pair): void => {
  pairByLikeness(froms, tos, ({ alike }) => (alike >= LEAST_ALIKE ? alike : null), pair);
  joinLeft(froms, true);
  joinLeft(tos, false);
};

const fill = ({ froms, tos }: Gap, pair: Pair): void => {
  if (froms.length === 0 || tos.length === 0) return;
  const blocks = froms.length === 1 && tos.length === 1 ? null : blocksOf(froms, tos);
  if (blocks === null) {
    pairAlike(froms, tos, pair);
    return;
  }
  for (const block of blocks)
    if (block.runsOn && areNeighbours(block.froms) && areNeighbours(block.tos)) {
      if (likeness(sumOf(block.froms), sumOf(block.tos)) >= LEAST_ALIKE) join(block.froms, block.tos);
    } else if (block.froms.length === 1 && block.tos.length === 1) pairAlike(block.froms, block.tos, pair);
  pairAlike(unpaired(froms), unpaired(tos), pair);
};

/** Finds which texts of one unit are which of another: the same ones first, then those that are alike. */
export const alignTexts = (froms: readonly Item[], tos: readonly Item[], pair: Pair): void => {
  for (const gap of anchor(froms, tos, pair)) fill(gap, pair);
};
