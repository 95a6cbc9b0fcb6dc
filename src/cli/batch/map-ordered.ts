/**
 * Maps items concurrently and yields the results in the order of the items.
 *
 * @param limit - the maximum number of items in progress, or finished but not yet consumed
 */
export async function* mapOrdered<Item, Result>(
  items: AsyncIterable<Item>,
  map: (item: Item) => Promise<Result>,
  limit: number,
): AsyncGenerator<Result> {
  const pending: Promise<Result>[] = [];
  for await (const item of items) {
    const result = map(item);
    // Awaited later; until then a rejection would count as unhandled.
    result.catch(() => {});
    pending.push(result);
    const oldest = pending.length >= limit ? pending.shift() : undefined;
    if (oldest) yield await oldest;
  }
  for (const result of pending) yield await result;
}
