import { diffArrays } from 'diff';
import type { Item, TextSpan } from '../form/item.js';
import { blocksOf } from './blocks.js';
import { bagOf, containment, createGrowingBag, type GrowingBag, likeness, sumOf } from './likeness.js';
import { type Pair, pairByKey, pairByLikeness, unpaired } from './pair-items.js';

/** Texts that are less alike than this are different texts. */
const MIN_LIKENESS = 0.4;
/** The least share of a paragraph's words that must be in the one that it was joined to. */
const MIN_CONTAINMENT = 0.75;
/** With more differences than this, the search for the shortest edit is given up, because its cost grows with them. */
const MAX_EDITS = 2000;

interface Gap {
  readonly froms: readonly Item[];
  readonly tos: readonly Item[];
}

/** Pairs texts that are equal and in the same order; returns the texts between them. */
const pairEqual = (froms: readonly Item[], tos: readonly Item[], pair: Pair): readonly Gap[] => {
  const parts = diffArrays(
    froms.map(({ contentId }) => contentId),
    tos.map(({ contentId }) => contentId),
    { maxEditLength: MAX_EDITS },
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

/** The texts that are joined with a text, and those that they correspond to. */
const sidesOf = (item: Item, isFrom: boolean): readonly [own: readonly Item[], others: readonly Item[]] => {
  const { span, partner } = item;
  if (span !== null) return isFrom ? [span.froms, span.tos] : [span.tos, span.froms];
  return [[item], partner === null ? [] : [partner]];
};

/** Adds a text to the span of its neighbour. */
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

/** Joins texts without a partner to a neighbour, if the neighbour's partner contains their words. */
const joinUnpaired = (items: readonly Item[], isFrom: boolean): void => {
  const sums = new Map<Item, GrowingBag>();
  for (const item of unpaired(items))
    for (const side of [-1, 1]) {
      const neighbour = item.parent?.children[item.index + side];
      if (neighbour?.text == null || item.partner !== null) continue;
      const [own, [other, another]] = sidesOf(neighbour, isFrom);
      if (other === undefined || another !== undefined) continue;
      if (containment(bagOf(item), bagOf(other)) < MIN_CONTAINMENT) continue;
      const sum = sums.get(other) ?? createGrowingBag(own, bagOf(other));
      sums.set(other, sum);
      if (sum.addIfCloser(bagOf(item))) addToSpan(item, neighbour, other, isFrom);
    }
};

const pairAlike = (froms: readonly Item[], tos: readonly Item[], pair: Pair): void => {
  pairByLikeness(froms, tos, ({ alike }) => (alike >= MIN_LIKENESS ? alike : null), pair);
  joinUnpaired(froms, true);
  joinUnpaired(tos, false);
};

const pairInGap = ({ froms, tos }: Gap, pair: Pair): void => {
  if (froms.length === 0 || tos.length === 0) return;
  const blocks = froms.length === 1 && tos.length === 1 ? null : blocksOf(froms, tos);
  if (blocks === null) {
    pairAlike(froms, tos, pair);
    return;
  }
  for (const block of blocks)
    if (block.runsOn && areNeighbours(block.froms) && areNeighbours(block.tos)) {
      if (likeness(sumOf(block.froms), sumOf(block.tos)) >= MIN_LIKENESS) join(block.froms, block.tos);
    } else if (block.froms.length === 1 && block.tos.length === 1) pairAlike(block.froms, block.tos, pair);
  pairAlike(unpaired(froms), unpaired(tos), pair);
};

/** Pairs the texts of two units: first equal ones, then those that are alike. */
export const alignTexts = (froms: readonly Item[], tos: readonly Item[], pair: Pair): void => {
  for (const gap of pairEqual(froms, tos, pair)) pairInGap(gap, pair);
};
