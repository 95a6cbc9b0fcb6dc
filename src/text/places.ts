import { lastNotAbove } from '../chars/index.js';
import type { Layout, Place } from '../model/index.js';

const NOWHERE: Place = { page: null, paragraph: null };

/** Creates the function that finds the last item that begins at or before an offset. */
function finderOf<Item>(
  items: readonly Item[],
  startOf: (item: Item) => number,
): (offset: number) => Item | null {
  const starts = Int32Array.from(items, startOf);
  return (offset) => items[lastNotAbove(starts, offset)] ?? null;
}

/**
 * Creates the function that finds the place in the file of an offset in its text.
 *
 * @param layout - what the file says about its text; `null` for plain text
 * @returns a function of an offset in the text as read. An offset between two paragraphs belongs to neither.
 */
export function createPlaces(layout: Layout | null): (offset: number) => Place {
  if (layout === null || (layout.pages.length === 0 && layout.origins.length === 0)) return () => NOWHERE;
  const pageAt = finderOf(layout.pages, ({ offset }) => offset);
  const originAt = finderOf(layout.origins, ({ start }) => start);
  return (offset) => {
    const origin = originAt(offset);
    return {
      page: pageAt(offset)?.page ?? null,
      paragraph: origin !== null && offset <= origin.end ? origin.paragraph : null,
    };
  };
}
