import { lastNotAbove } from '../../chars/index.js';
import type { Position } from '../../model/index.js';

/** Where elements of one sort stand that metadata points at. */
export interface Places {
  /** Notes that the element with an eId holds a stretch of the text. */
  readonly add: (position: Position, eId: string) => void;
  /** The eId of the smallest element that holds an offset; `null` where none does. */
  readonly at: (offset: number) => string | null;
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly eId: string;
}

interface Sorted {
  readonly starts: readonly number[];
  readonly all: readonly Placed[];
  /** For each, the place in the list of the one that holds it; -1 where none does. */
  readonly holders: readonly number[];
}

function sort(placed: readonly Placed[]): Sorted {
  const all = placed.toSorted((one, other) => one.start - other.start || other.end - one.end);
  const open: number[] = [];
  const holders = all.map(({ start, end }, index) => {
    while (open.length > 0 && (all[open.at(-1) ?? 0]?.end ?? 0) < Math.max(start, end)) open.pop();
    const holder = open.at(-1) ?? -1;
    open.push(index);
    return holder;
  });
  return { starts: all.map(({ start }) => start), all, holders };
}

/** Starts to note where elements stand. */
export function createPlaces(): Places {
  const placed: Placed[] = [];
  let sorted: Sorted | null = null;
  return {
    add: ({ start, end }, eId) => {
      placed.push({ start: start.offset, end: end.offset, eId });
      sorted = null;
    },
    at: (offset) => {
      sorted ??= sort(placed);
      const { starts, all, holders } = sorted;
      let index = lastNotAbove(starts, offset);
      while (index >= 0 && (all[index]?.end ?? 0) < offset) index = holders[index] ?? -1;
      return all[index]?.eId ?? null;
    },
  };
}
