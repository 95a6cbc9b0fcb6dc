/** The first items of an iterable. */
export interface LookAhead<Item> {
  readonly first: readonly Item[];
  /** Whether `first` is all of it. */
  readonly isAll: boolean;
  /** All items, from the start; can be iterated once. */
  readonly all: AsyncIterable<Item>;
}

/** Peeks at up to `count` items. */
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
