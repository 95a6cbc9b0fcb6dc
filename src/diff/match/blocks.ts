import { diffArrays } from 'diff';
import { lastNotAbove } from '../../chars/index.js';
import type { Item } from '../form/item.js';

/** Texts of one document, and those in the same place of the other. */
export interface Block {
  readonly froms: readonly Item[];
  readonly tos: readonly Item[];
  /** Whether one document begins a paragraph in the middle of words that both have. */
  readonly runsOn: boolean;
}

/** With more differences than this, the search for the shortest edit is given up, because its cost grows with them. */
const MAX_EDITS = 2500;
/**
 * Among changed words, up to this many may be on the wrong side of a paragraph break, so such a break is not relied on.
 */
const FEW_WORDS = 3;

/** The index of the text that begins at each word; the end of the last word counts as one more text. */
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
 * Splits texts into blocks where both documents begin a paragraph at the same word.
 *
 * @returns `null` where they differ too much
 */
export const blocksOf = (froms: readonly Item[], tos: readonly Item[]): readonly Block[] | null => {
  const parts = diffArrays(idsOf(froms), idsOf(tos), { maxEditLength: MAX_EDITS });
  if (parts === undefined) return null;
  const fromBegins = beginsOf(froms);
  const toBegins = beginsOf(tos);
  const cuts: (readonly [number, number])[] = [[0, 0]];
  /** Paragraph breaks of one document in the middle of words that both have, in ascending order. */
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
