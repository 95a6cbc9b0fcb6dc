/** Adds items to the end of a list; there may be more of them than a call takes arguments. */
export const append = <Item>(list: Item[], items: readonly Item[]): void => {
  for (const item of items) list.push(item);
};
