import { addTo, groupBy } from '../../chars/index.js';
import type { Item } from '../form/item.js';
import { createCandidates } from './candidates.js';
import { bagOf, likeness } from './likeness.js';

/** Makes two items partners. */
export type Pair = (from: Item, to: Item) => void;

/** Items that have no partner yet. */
export const unpaired = (items: readonly Item[]): readonly Item[] =>
  items.filter(({ partner, isReread }) => partner === null && !isReread);

/** Pairs items that have the same key, in order. */
export const pairByKey = (
  froms: readonly Item[],
  tos: readonly Item[],
  keyOf: (item: Item) => number | null,
  pair: Pair,
): void => {
  const waiting = groupBy(unpaired(tos), keyOf);
  for (const from of unpaired(froms)) {
    const key = keyOf(from);
    const known = key === null ? undefined : waiting.get(key);
    if (known === undefined || from.partner !== null) continue;
    // Pairing two items may pair items below them, which may be in this list too.
    let to = known.shift();
    while (to !== undefined && to.partner !== null) to = known.shift();
    if (to !== undefined) pair(from, to);
  }
};

/** Pairs items whose key is unique in each document. */
export const pairByUniqueKey = (
  froms: readonly Item[],
  tos: readonly Item[],
  keyOf: (item: Item) => number | null,
  pair: Pair,
): void => {
  const ofFroms = groupBy(unpaired(froms), keyOf);
  const ofTos = groupBy(unpaired(tos), keyOf);
  for (const [key, [from, another]] of ofFroms) {
    const [to, andAnother] = ofTos.get(key) ?? [];
    if (key === null || from === undefined || to === undefined) continue;
    if (another === undefined && andAnother === undefined) pair(from, to);
  }
};

/** Two items that may correspond, and how alike they are. */
export interface Likely {
  readonly from: Item;
  readonly to: Item;
  readonly alike: number;
}

/**
 * Pairs items that are alike, those with the highest score first. `score` gives `null` for two that do not correspond.
 */
export const pairByLikeness = (
  froms: readonly Item[],
  tos: readonly Item[],
  score: (likely: Likely) => number | null,
  pair: Pair,
): void => {
  const freeFroms = unpaired(froms);
  const freeTos = unpaired(tos);
  if (freeFroms.length === 0 || freeTos.length === 0) return;
  const candidatesOf = createCandidates(freeFroms, freeTos);
  const labelled = new Map<number, Item[]>();
  for (const to of freeTos) if (to.labelId > 0) addTo(labelled, to.labelId, to);
  const scored: (Likely & { readonly score: number; readonly distance: number })[] = [];
  for (const from of freeFroms) {
    const candidates = new Set(candidatesOf(from));
    for (const to of (labelled.get(from.labelId) ?? []).slice(0, MAX_WITH_LABEL)) candidates.add(to);
    for (const to of candidates) {
      if (to.type !== from.type && !mayBeSameUnit(from, to)) continue;
      const alike = likeness(bagOf(from), bagOf(to));
      const value = score({ from, to, alike });
      if (value !== null)
        scored.push({ from, to, alike, score: value, distance: Math.abs(from.index - to.index) });
    }
  }
  scored.sort((one, other) => other.score - one.score || one.distance - other.distance);
  for (const { from, to } of scored) if (from.partner === null && to.partner === null) pair(from, to);
};

const MAX_WITH_LABEL = 4;

/**
 * Whether two items may be the same numbered unit: where the context is missing, a clause or a point is read as a
 * division.
 */
const mayBeSameUnit = (from: Item, to: Item): boolean =>
  from.labelId > 0 && to.labelId > 0 && isNumbered(from) && isNumbered(to);

const isNumbered = ({ type }: Item): boolean => type === 'clause' || type === 'point' || type === 'division';
