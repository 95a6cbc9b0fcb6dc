/** A part of a list, so that no answer is longer than a model can take in. */
export interface Page<Item> {
  readonly total: number;
  readonly offset: number;
  readonly items: readonly Item[];
  /** Where the next part begins; `null` after the last. */
  readonly nextOffset: number | null;
}

/** The most letters of JSON in a part of a list. */
const MOST_LETTERS = 60_000;

/** The part of a list that begins at an offset: so many items, or as many as there is room for. */
export function pageOf<Item>(all: readonly Item[], offset: number, limit: number): Page<Item> {
  const items: Item[] = [];
  let letters = 0;
  for (const item of all.slice(offset, offset + limit)) {
    letters += JSON.stringify(item).length;
    if (letters > MOST_LETTERS && items.length > 0) break;
    items.push(item);
  }
  const next = offset + items.length;
  return { total: all.length, offset, items, nextOffset: next < all.length ? next : null };
}
