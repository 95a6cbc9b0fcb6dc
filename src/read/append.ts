/** Appends items to a list, even more of them than a call takes arguments. */
export const append = <Item>(list: Item[], items: readonly Item[]): void => {
  for (const item of items) list.push(item);
};
