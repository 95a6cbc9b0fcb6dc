/** The beginning of something that comes item by item. */
export interface LookAhead<Item> {
  readonly first: readonly Item[];
  /** Whether there are no more than `first`. */
  readonly isAll: boolean;
  /** All of it, from the start; to be gone through once. */
  readonly all: AsyncIterable<Item>;
}

/** Looks at the first items, up to `count`. */
export const lookAhead = async <Item>(
  items: AsyncIterable<Item>,
  count: number,
): Promise<LookAhead<Item>> => {
  const rest = items[Symbol.asyncIterator]();
  const first: Item[] = [];
  let isAll = false;
  while (!isAll && first.length < count) {
    const { done, value } = await rest.next();
    if (done === true) isAll = true;
    else first.push(value);
  }
  const all = async function* (): AsyncGenerator<Item> {
    yield* first;
    if (!isAll) yield* { [Symbol.asyncIterator]: () => rest };
  };
  return { first, isAll, all: all() };
};
