/** A part of a list; lists are split so that no answer is too long for a model. */
export interface Page<Item> {
  readonly total: number;
  readonly offset: number;
  readonly items: readonly Item[];
  /** Offset of the next part; `null` after the last one. */
  readonly nextOffset: number | null;
}

/** The most characters of JSON in a part of a list. */
const MAX_JSON = 60_000;

/** The part of a list that begins at an offset: at most `limit` items, and no more than there is room for. */
export function pageOf<Item>(all: readonly Item[], offset: number, limit: number): Page<Item> {
  const items: Item[] = [];
  let letters = 0;
  for (const item of all.slice(offset, offset + limit)) {
    letters += JSON.stringify(item).length;
    if (letters > MAX_JSON && items.length > 0) break;
    items.push(item);
  }
  const next = offset + items.length;
  return { total: all.length, offset, items, nextOffset: next < all.length ? next : null };
}
