import { diffArrays } from 'diff';
import { lastNotAbove } from '../../chars/index.js';
import type { Item } from '../form/item.js';

/** Texts of one document that stand where those of another do. */
export interface Block {
  readonly froms: readonly Item[];
  readonly tos: readonly Item[];
  /** Whether their words run on where the other document begins a new paragraph. */
  readonly runsOn: boolean;
}

/** More differences than this are not looked for one by one. */
const MOST_EDITS = 2500;
/** So few words may stand on the other side of a break of which it is not known where it was. */
const FEW_WORDS = 3;

/** Which text begins at each word that begins one; and the end. */
const beginsOf = (items: readonly Item[]): ReadonlyMap<number, number> => {
  const begins = new Map<number, number>();
  let at = 0;
  items.forEach(({ words }, index) => {
    begins.set(at, index);
    at += words.length;
  });
  return begins.set(at, items.length);
};

const idsOf = (items: readonly Item[]): number[] => items.flatMap(({ words }) => words.map(({ id }) => id));

const between = (begins: ReadonlyMap<number, number>, start: number, end: number): readonly number[] => {
  const found: number[] = [];
  for (let at = start; at <= end; at += 1) if (begins.has(at)) found.push(at);
  return found;
};

/**
 * Parts texts where both documents begin a new one at the same word.
 *
 * @returns `null` where too much differs for that
 */
export const blocksOf = (froms: readonly Item[], tos: readonly Item[]): readonly Block[] | null => {
  const parts = diffArrays(idsOf(froms), idsOf(tos), { maxEditLength: MOST_EDITS });
  if (parts === undefined) return null;
  const fromBegins = beginsOf(froms);
  const toBegins = beginsOf(tos);
  const cuts: (readonly [number, number])[] = [[0, 0]];
  /** Breaks of one document in the midst of words that both have, in their order. */
  const loose: { readonly from: number[]; readonly to: number[] } = { from: [], to: [] };
  const cut = (from: number, to: number): void => {
    const [one, other] = [fromBegins.get(from), toBegins.get(to)];
    if (one !== undefined && other !== undefined) cuts.push([one, other]);
  };

  const passSame = (from: number, to: number, length: number): void => {
    for (let step = 0; step <= length; step += 1) {
      const [isFrom, isTo] = [fromBegins.has(from + step), toBegins.has(to + step)];
      if (isFrom && isTo) cut(from + step, to + step);
      else if (step > 0 && step < length) {
        if (isFrom) loose.from.push(fromBegins.get(from + step) ?? 0);
        if (isTo) loose.to.push(toBegins.get(to + step) ?? 0);
      }
    }
  };

  const passEdit = (from: number, removed: number, to: number, added: number): void => {
    const ours = between(fromBegins, from, from + removed);
    const theirs = between(toBegins, to, to + added);
    if (theirs.length === 1 && (added === 0 || (theirs[0] === to && ours[0] === from)))
      for (const at of ours) cut(at, theirs[0] ?? 0);
    else if (ours.length === 1 && (removed === 0 || (theirs[0] === to && ours[0] === from)))
      for (const at of theirs) cut(ours[0] ?? 0, at);
    else if (ours.length === theirs.length) {
      const isSmall = removed <= FEW_WORDS && added <= FEW_WORDS;
      ours.forEach((at, index) => {
        const other = theirs[index] ?? 0;
        if (!isSmall || (at === from) === (other === to)) cut(at, other);
        else {
          loose.from.push(fromBegins.get(at) ?? 0);
          loose.to.push(toBegins.get(other) ?? 0);
        }
      });
    }
  };

  let from = 0;
  let to = 0;
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    if (part === undefined) break;
    if (!part.added && !part.removed) {
      passSame(from, to, part.count);
      from += part.count;
      to += part.count;
      continue;
    }
    const next = parts[index + 1];
    const other = next && (part.removed ? next.added : next.removed) ? next : null;
    if (other !== null) index += 1;
    const removed = (part.removed ? part.count : 0) + (other?.removed ? other.count : 0);
    const added = (part.added ? part.count : 0) + (other?.added ? other.count : 0);
    passEdit(from, removed, to, added);
    from += removed;
    to += added;
  }
  cuts.push([froms.length, tos.length]);
  cuts.sort(([a, b], [c, d]) => a - c || b - d);
  return blocksBetween(froms, tos, cuts, loose);
};

const blocksBetween = (
  froms: readonly Item[],
  tos: readonly Item[],
  cuts: readonly (readonly [number, number])[],
  loose: { readonly from: readonly number[]; readonly to: readonly number[] },
): readonly Block[] => {
  const isLoose = (list: readonly number[], start: number, end: number): boolean =>
    (list[lastNotAbove(list, end - 1)] ?? start) > start;
  const blocks: Block[] = [];
  let [fromAt, toAt] = [0, 0];
  for (const [from, to] of cuts) {
    if ((from === fromAt && to === toAt) || from < fromAt || to < toAt) continue;
    blocks.push({
      froms: froms.slice(fromAt, from),
      tos: tos.slice(toAt, to),
      runsOn: isLoose(loose.from, fromAt, from) || isLoose(loose.to, toAt, to),
    });
    [fromAt, toAt] = [from, to];
  }
  return blocks;
};
