/**
 * Maps items, several at a time, and gives the results in the order of the items.
 *
 * @param limit - how many items may be under way, or done and not yet taken
 */
export async function* mapOrdered<Item, Result>(
  items: AsyncIterable<Item>,
  map: (item: Item) => Promise<Result>,
  limit: number,
): AsyncGenerator<Result> {
  const pending: Promise<Result>[] = [];
  for await (const item of items) {
    const result = map(item);
    // It is awaited in its turn; until then a rejection would be an unhandled one.
    result.catch(() => {});
    pending.push(result);
    const oldest = pending.length >= limit ? pending.shift() : undefined;
    if (oldest) yield await oldest;
  }
  for (const result of pending) yield await result;
}
