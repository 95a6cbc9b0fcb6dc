/**
 * Does something with items, several at a time, and gives the results in the order of the items.
 *
 * @param ahead how many items may be under way, or done and not yet taken
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  run: (item: Item) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  for await (const item of items) {
    const result = run(item);
    // It is told where it is taken; until then nobody may be waiting for it.
    result.catch(() => {});
    underWay.push(result);
    const oldest = underWay.length >= ahead ? underWay.shift() : undefined;
    if (oldest) yield await oldest;
  }
  for (const result of underWay) yield await result;
}
